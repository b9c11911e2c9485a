import type { Answer } from '../kit/site.ts';
import { BASES, CONDITIONS, MATERIALS, NAME, ROWS } from './guide.ts';

const hex = (text: string): string =>
  [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** One page as the reports of the time wrote it: STSong-Light, not embedded, UniGB-UCS2-H. */
function document(lines: string[]): Buffer {
  const stream = `BT /F1 11 Tf 50 790 Td 20 TL ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light-UniGB-UCS2-H/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  let body = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

/** The same guide to print: what the window shows and nothing that it does not. */
export const printedGuide = (): Answer => ({
  headers: { 'content-type': 'application/pdf' },
  body: document([
    `${NAME}办事指南`,
    ...ROWS.filter(([, , value]) => !value.includes('<br>')).map(([, label, value]) => `${label}：${value}`),
    '许可条件：',
    ...CONDITIONS,
    '法律依据：',
    ...BASES,
    '申请材料：',
    ...MATERIALS.map(([name, , n], i) => `${i + 1}、${name}（${n}份）`),
  ]),
});
