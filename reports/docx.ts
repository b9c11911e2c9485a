import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceStore } from '../storage/evidence.ts';
import type { Chart } from './charts/chart.ts';
import type { Picture, Pictures } from './docx/body.ts';
import type { Format } from './format.ts';
import type { ReportModel } from './model.ts';

/** Screenshots in the document; each is some 60 KB. */
const SCREENSHOTS = 12;

/** The annual report as a Word file. */
export const docx: Format = {
  name: 'docx',
  async write({ model, out, evidence }) {
    // Loaded only where a document is asked for.
    const [
      { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun },
      { documentBody },
      { HEAD_FONT },
    ] = await Promise.all([import('docx'), import('./docx/body.ts'), import('./docx/parts.ts')]);
    const body = documentBody(model, await picturesOf(model, evidence));
    const centred = (children: InstanceType<typeof TextRun>[]) =>
      new Paragraph({ alignment: AlignmentType.CENTER, children });
    const title = centred([new TextRun({ text: model.title, bold: true, size: 44, font: HEAD_FONT })]);
    const mark = new TextRun({
      text: model.practice ? '演练数据，请勿引用' : `轮次${model.round.name}`,
      size: 18,
      font: HEAD_FONT,
    });
    const document = new Document({
      title: model.practice ? `【演练数据】${model.title}` : model.title,
      creator: 'wangting',
      sections: [
        {
          headers: { default: new Header({ children: [centred([mark])] }) },
          footers: {
            default: new Footer({ children: [centred([new TextRun({ children: [PageNumber.CURRENT], size: 18 })])] }),
          },
          children: [title, ...body],
        },
      ],
    });
    const file = join(out, 'report.docx');
    await writeFile(file, await Packer.toBuffer(document));
    return [{ format: 'docx', file }];
  },
};

async function picturesOf(model: ReportModel, evidence: EvidenceStore): Promise<Pictures> {
  const [charts, { chartPictures }] = await Promise.all([chartsOf(model), import('./print/pictures.ts')]);
  const drawn = await chartPictures(charts);
  return {
    charts: new Map(
      charts.flatMap((chart) => {
        const p = drawn.get(chart.id);
        const picture = p && { data: p.png, type: 'png' as const, width: p.width, height: p.height };
        return picture ? [[chart.id, { picture, chart }] as const] : [];
      }),
    ),
    evidence: await screenshots(model, evidence),
  };
}

/** The charts of the overview and of each city, as every format shows them. */
async function chartsOf(model: ReportModel): Promise<Chart[]> {
  const [
    { firstLevelChart },
    { regionsChart },
    { distributionChart },
    { changesChart },
    { nodeChangesChart },
    { problemsChart },
    { cityProfileChart },
    { profileOf },
  ] = await Promise.all([
    import('./charts/first-level.ts'),
    import('./charts/regions.ts'),
    import('./charts/distribution.ts'),
    import('./charts/changes.ts'),
    import('./charts/node-changes.ts'),
    import('./charts/problems.ts'),
    import('./charts/city-profile.ts'),
    import('./docx/body.ts'),
  ]);
  const all = [
    firstLevelChart(model),
    regionsChart(model),
    distributionChart(model),
    changesChart(model),
    nodeChangesChart(model),
    problemsChart(model),
    ...model.cities.map((city) => ({ ...cityProfileChart(city, model), id: profileOf(city.id) })),
  ];
  return all.filter((c) => c !== null);
}

/** Pictures of the examples of the problems that most cities have, checked against their hashes. */
async function screenshots(model: ReportModel, evidence: EvidenceStore): Promise<Map<string, Picture>> {
  const { shapeOf } = await import('./html/evidence.ts');
  const found = new Map<string, Picture>();
  for (const p of [...model.problems].sort((a, b) => b.n - a.n)) {
    if (found.size >= SCREENSHOTS) break;
    for (const sha of p.examples[0]?.evidence ?? []) {
      const bytes = await evidence.read(sha).catch(() => null);
      const shape = bytes && shapeOf(bytes);
      if (!bytes || shape?.kind !== 'picture' || !shape.width || !shape.height) continue;
      const type = shape.extension === 'png' ? 'png' : 'jpg';
      found.set(sha, { data: Buffer.from(bytes), type, width: shape.width, height: shape.height });
      break;
    }
  }
  return found;
}
