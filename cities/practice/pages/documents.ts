import type { Ask, Reply } from '../http.ts';
import { html } from '../http.ts';
import type { Place } from '../place.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  png: 'image/png',
  zip: 'application/zip',
};
/** Documents every place offers, besides those its downloads list. */
const FORMS = ['sqb.doc', 'fb.doc', 'tyb.doc', 'lct.png', 'yangbiao.pdf'];

/** A picture of one pixel: the flow chart that nobody can read without eyes. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A document or picture; undefined where the address is none. */
export function documentReply(place: Place, ask: Ask): Reply | undefined {
  const known = [...FORMS.map((f) => place.paths.file(f)), ...place.content.downloads.map((d) => d.href)];
  const path = known.find((p) => p.split('?')[0] === ask.path);
  if (path === undefined) return undefined;
  const type = path.slice(path.lastIndexOf('.') + 1);
  const body = type === 'png' ? PIXEL : documentBody(type);
  return { type: TYPES[type] ?? 'application/octet-stream', body };
}

/** More than 1 KB, with the signature of its kind. */
function documentBody(type: string): Buffer {
  if (type === 'pdf') return Buffer.from(minimalPdf(), 'latin1');
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(4088)]);
}

function minimalPdf(): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length 1044 >>\nstream\n${'BT /F1 18 Tf 72 770 Td (Practice document) Tj ET'.padEnd(1043)}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  return `${text}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** A document that is really a page saying that there is none, with status 200. */
export const errorPageReply = (): Reply => html('<html><body><p>文件不存在或已被删除</p></body></html>');
