import type { Paragraph, Table } from 'docx';
import { type Checklist, editionWords, figureNames, figureWords, type Series, sourceWords } from '../history.ts';
import type { ReportModel } from '../model.ts';
import { heading, paragraph, table } from './parts.ts';

type Block = Paragraph | Table;

/** What others published, apart from all that this round measured: each series with its own sources. */
export function historyBlocks({ history, practice }: ReportModel): Block[] {
  if (history.length === 0) return [];
  return [
    paragraph(
      `以下各表取自公开发布的材料，各附来源，不参与本报告的评分、排名和比较；对象、场景和指标内容各不相同，不宜与本轮得分相减。${practice ? '本节是真实的公开数据，不是演练数据。' : ''}`,
      '不是本轮测得的结果。',
    ),
    ...history.flatMap((p) => (p.kind === 'series' ? series(p) : checklist(p))),
  ];
}

function series(p: Series): Block[] {
  const rows = figureNames(p).map(({ name, unit }) => [
    unit === '%' ? name : `${name}（${unit}）`,
    ...p.editions.map((e) => {
      const figure = e.figures.find((f) => f.name === name);
      return figure ? figureWords(figure) : null;
    }),
  ]);
  return [
    heading(p.title, 2),
    paragraph(`发布：${p.publisher}。${p.about}`),
    table(['项目', ...p.editions.map((e) => e.edition)], rows),
    ...p.editions.map((e) => paragraph(`${editionWords(e)}来源：${sourceOf(e.source)}。`, `${e.edition}：`)),
  ];
}

function checklist(p: Checklist): Block[] {
  const rows = p.items.map((i) => [i.name, i.asks.join('、'), i.indicator ?? null, i.observed]);
  return [
    heading(p.title, 2),
    paragraph(`发布：${p.publisher}。${p.about}`),
    table(['要求', '内容', '相关指标', '能否观测'], rows),
    paragraph(`${sourceOf(p.source)}。`, '来源：'),
  ];
}

const sourceOf = (source: Series['editions'][number]['source']): string =>
  source.url === undefined ? sourceWords(source) : `${sourceWords(source)}，${source.url}`;
