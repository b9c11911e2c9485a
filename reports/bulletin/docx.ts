import { AlignmentType, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { BODY_FONT, caption, HEAD_FONT, heading, paragraph, table } from '../docx/parts.ts';
import { oneLine } from '../text.ts';
import type { Bulletin, BulletinTable } from './model.ts';
import { ANNEXES, annexItem, annexTitle, BULLETIN_COLUMNS, bulletinCells, FOOTNOTE } from './words.ts';

const NUMBERS = '一二三四五六七八九十';

/** The bulletin as a Word file in the order of such bulletins: the text upright, its two tables after it, lying. */
export async function bulletinDocument(bulletin: Bulletin): Promise<Buffer> {
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text: oneLine(bulletin.title, 200), bold: true, size: 40, font: HEAD_FONT })],
  });
  const footers = {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: 18, font: BODY_FONT })],
        }),
      ],
    }),
  };
  const document = new Document({
    title: oneLine(bulletin.title, 200),
    creator: 'wangting',
    sections: [
      {
        footers,
        children: [
          title,
          paragraph(bulletin.salutation),
          ...bulletin.sections.flatMap(({ title: name, paragraphs }, i) => [
            heading(`${NUMBERS[i]}、${name}`, 1),
            ...paragraphs.map((p) => paragraph(p)),
          ]),
          paragraph(annexItem('department', bulletin.quarter), '附件：'),
          paragraph(annexItem('township', bulletin.quarter)),
          heading('数据来源', 2),
          ...bulletin.sources.map((s) => paragraph(s)),
          paragraph(FOOTNOTE, '注：'),
        ],
      },
      {
        footers,
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [...annex(bulletin, bulletin.departments), ...annex(bulletin, bulletin.townships)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function annex({ quarter }: Bulletin, t: BulletinTable) {
  const title = annexTitle(t.level, quarter);
  const { unit } = ANNEXES[t.level];
  if (t.rows.length === 0) return [caption(title), paragraph('本季度没有填报。')];
  const rows = [...t.rows, t.total].map((row) => [row.unit, ...bulletinCells(row)]);
  return [caption(title), table([unit, ...BULLETIN_COLUMNS], rows)];
}
