import type { Answer } from '../kit/site.ts';

/** The yearly bulletins on good and poor ratings, each a PDF with a page. */
export const REPORTS: { id: string; title: string; date: string; figures: string }[] = [
  ['2025', '2026-02-11', '全年评价91204条，差评6条，全部整改'],
  ['2024', '2025-02-20', '全年评价88317条，差评9条，全部整改'],
  ['2023', '2024-03-01', '全年评价70155条，差评14条，全部整改'],
].map(([year, date = '', figures = '']) => ({
  id: `b91f6c40-57d3-4a02-8e11-122e0200${year}`,
  title: `${year}年度横洲市政务服务“好差评”情况通报`,
  date,
  figures,
}));

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** One page set in the reader's own Song face. */
export function report(id: string | null): Answer | null {
  const found = REPORTS.find((r) => r.id === id);
  if (!found) return null;
  const lines = [found.title, `横洲市政务服务和大数据局　${found.date}`, found.figures];
  const text = lines.map((l, n) => `BT /F1 ${n ? 13 : 18} Tf 70 ${740 - n * 40} Td <${hex(l)}> Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let body = '%PDF-1.4\n';
  const starts = objects.map((o, n) => {
    const at = body.length;
    body += `${n + 1} 0 obj\n${o}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const at = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return { headers: { 'content-type': 'application/pdf' }, body: Buffer.from(body, 'latin1') };
}
