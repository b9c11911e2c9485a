import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import type { Answer, Ask, Reply } from '../kit/site.ts';
import { COMPLAIN, GONE, OWN, PHONE, REGRET } from './guide.ts';
import { ID, NAME } from './items.ts';

/** Addresses of files carry no scheme, as the static host is asked by both. */
export const file = (at: Addresses, name: string): string =>
  `${(at['static'] ?? '').replace(/^http:/, '')}/portal/${name.includes('/') ? '' : 'attach/202503/'}${name}`;
export const whole = (at: Addresses, name: string): string => `http:${file(at, name)}`;

const hex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
/** One page of lines in a font that every reader brings along. */
function pdf(lines: string[]): Answer {
  const text = `BT /F1 13 Tf 56 780 Td 24 TL ${lines.map((l) => `${hex(l)} Tj T*`).join(' ')} ET`;
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  let body = '%PDF-1.4\n';
  const places = parts.map((part, n) => {
    const place = body.length;
    body += `${n + 1} 0 obj${part}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = body.length;
  body += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${parts.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return { headers: { 'content-type': 'application/pdf' }, body: Buffer.from(body, 'latin1') };
}

export function statics({ path }: Ask): Reply {
  if (path === `/portal/wk-pdf/${ID}.pdf`)
    return pdf([
      `办事指南：${NAME}`,
      ...OWN.base.slice(3, 5).map(([, label, value]) => `${label}：${value}`),
      `咨询电话：${PHONE}`,
      `投诉电话：${COMPLAIN}`,
      '完整内容以珑南政务服务网公布的为准',
    ]);
  const name = /^\/portal\/attach\/202503\/([\w.]+)$/.exec(path)?.[1] ?? '';
  if (name === REGRET) return errorAsDocument();
  if (name === GONE) return null;
  return OWN.papers.some((p) => p.blank === name || p.sample === name) ? wordDocument(name) : null;
}
