import type { Paragraph, Table } from 'docx';
import { FIRST_LEVEL } from '../../checks/aggregate.ts';
import { weightWords } from '../../checks/standard.ts';
import type { FindingInResult } from '../../storage/result.ts';
import type { Chart } from '../charts/chart.ts';
import { PRACTICE_WORDS } from '../html/frame.ts';
import { gradeRange, gradeWords, points, signed } from '../model/headline.ts';
import type { Problem } from '../model/problems.ts';
import type { ReportModel } from '../model.ts';
import { comparisonName } from '../words/comparison.ts';
import { standingWords } from '../words/findings.ts';
import { rectificationWords, sideWords } from '../words/rectification.ts';
import { periodWords } from '../words/time.ts';
import { comparisonBlocks } from './comparison.ts';
import { hallBlocks } from './halls.ts';
import { historyBlocks } from './history.ts';
import { caption, heading, image, notice, paragraph, table } from './parts.ts';

export interface Picture {
  data: Buffer;
  type: 'png' | 'jpg';
  width: number;
  height: number;
}

/** What the document shows beside words: charts by their ids, pictures of examples by their hashes. */
export interface Pictures {
  charts: ReadonlyMap<string, { picture: Picture; chart: Pick<Chart, 'title' | 'description' | 'table'> }>;
  evidence: ReadonlyMap<string, Picture>;
}

/** The id of the picture of a city's scores. */
export const profileOf = (city: string): string => `profile-${city}`;

type Block = Paragraph | Table;
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const;

/** The report in the order and manner of the annual report on 55 cities: headline, regions, grades, changes, problems … */
export function documentBody(model: ReportModel, pictures: Pictures): Block[] {
  let n = 0;
  const part = (title: string, blocks: readonly Block[]): Block[] =>
    blocks.length === 0 ? [] : [heading(`${NUMBERS[n++]}、${title}`, 1), ...blocks];
  const [totals = '', levels = '', ...others] = model.headline;
  const chart = (id: string) => chartBlocks(pictures, id);
  const comparison = model.comparison ? others.at(-1) : undefined;
  const rest = comparison === undefined ? others : others.slice(0, -1);
  return [
    ...(model.practice ? [notice(`演练数据：${PRACTICE_WORDS}`)] : []),
    ...(model.ruleChange ? [notice(model.ruleChange.words)] : []),
    ...part('总体得分', [
      ...intro(model),
      ...[totals, levels].filter((t) => t !== '').map((t) => paragraph(t)),
      ...chart('first-level'),
    ]),
    ...part('区域与城市', [
      ...rest.map((t) => paragraph(t)),
      ...chart('regions'),
      ...chart('distribution'),
      ...gradeTable(model),
      ...rankingTable(model),
    ]),
    ...part(
      comparisonName(model),
      comparison === undefined
        ? []
        : [
            paragraph(comparison),
            ...chart('node-changes'),
            ...comparisonBlocks(model),
            ...chart('changes'),
            ...changeTable(model),
          ],
    ),
    ...part('典型问题', [...chart('problems'), ...problemBlocks(model, pictures)]),
    ...part(
      '值得借鉴的做法',
      model.goodPractices.map((g) =>
        paragraph(
          `${g.n}个城市（共测得${g.measured}个城市）得满分：${g.cities.map((c) => c.name).join('、')}。例如：${g.sentence}`,
          `${g.name}。`,
        ),
      ),
    ),
    ...part('建议', suggestions(model)),
    ...part(
      '方法说明',
      model.method.map((m) => paragraph(m.text, `${m.term}。`)),
    ),
    ...part('实体大厅观测', hallBlocks(model)),
    ...part('公开发布的历年数据', historyBlocks(model)),
    ...part(
      '附录：分城市结果',
      model.cities.flatMap((c) => citySheet(model, c, pictures)),
    ),
  ];
}

/** A chart, and the figures behind it for whoever cannot see it or wants them. */
function chartBlocks({ charts }: Pictures, id: string): Block[] {
  const found = charts.get(id);
  if (!found) return [];
  const { title, description, table: behind } = found.chart;
  return [
    image(found.picture, description),
    caption(`附图 ${title}`),
    caption(`表 ${title}`),
    table(behind.head, behind.rows),
  ];
}

function intro({ coverage, scenario, round, standard }: ReportModel): Block[] {
  const { oldest, newest } = coverage;
  const when = oldest && newest ? periodWords(oldest.at, newest.at) : '本轮';
  return [
    paragraph(
      `${when}，以“${scenario}”为办事场景，从用户视角对${coverage.expected}个城市的在线政务服务进行评估（轮次${round.name}，指标体系${standard.version}，权重为${weightWords(standard)}）。指标包括${standard.children.map((b) => b.name).join('、')}四个方面。`,
    ),
  ];
}

function gradeTable({ aggregate }: ReportModel): Block[] {
  if (aggregate.scored === 0) return [];
  return [
    caption('表 城市等级分布'),
    table(
      ['等级', '得分', '城市数', '占比（%）'],
      aggregate.grades.map((g) => [gradeWords(g), gradeRange(g.grade), g.n, g.percent]),
    ),
  ];
}

function rankingTable(model: ReportModel): Block[] {
  const rows = model.ranking.map(({ rank, result: { city, scores }, grade }) => [
    rank,
    city.name,
    city.region,
    scores.total,
    grade,
    ...FIRST_LEVEL.map((code) => scores[code]),
  ]);
  const head = ['名次', '城市', '区域', '总分', '等级', ...FIRST_LEVEL.map((code) => model.firstLevel[code])];
  return [caption('表 城市得分'), table(head, rows)];
}

function changeTable({ comparison }: ReportModel): Block[] {
  const rows = (comparison?.indicators ?? [])
    .filter((i) => i.change !== null)
    .map((i) => [`${i.code} ${i.name}`, i.before, i.after, signed(i.change ?? 0), i.n]);
  return [caption('表 可比指标变化'), table(['指标', '此前', '本轮', '变化', '可比城市'], rows)];
}

const TOLD = 6;

function problemBlocks(model: ReportModel, pictures: Pictures): Block[] {
  return FIRST_LEVEL.flatMap((level) => {
    const own = model.problems.filter((p) => p.level === level).sort((a, b) => b.n - a.n);
    if (own.length === 0) return [];
    const others = own.slice(TOLD).map((p) => `${p.words}${p.what}`);
    return [
      heading(model.firstLevel[level], 2),
      ...own.slice(0, TOLD).flatMap((p) => problemBlock(p, pictures)),
      ...(others.length > 0 ? [paragraph(`此外，${others.join('；')}。`)] : []),
    ];
  });
}

function problemBlock(p: Problem, pictures: Pictures): Block[] {
  const examples = p.examples.map((e) => `${e.city}${e.same > 1 ? `等${e.same}个城市` : ''}：${e.sentence}`);
  const shown = p.examples.flatMap((e) => e.evidence.map((sha) => ({ e, picture: pictures.evidence.get(sha) })));
  const first = shown.find((s) => s.picture !== undefined);
  return [
    paragraph(`${examples.length > 0 ? `例如，${examples.join('')}` : ''}`, `${p.words}${p.what}。`),
    ...(first?.picture
      ? [image(first.picture, `${first.e.city}：${p.what}`, 380), caption(`附图 ${first.e.city}`)]
      : []),
  ];
}

function suggestions({ problems }: ReportModel): Block[] {
  const grave = problems.filter((p) => p.suggestion !== '' && p.severity !== 'low');
  return grave
    .sort((a, b) => b.n - a.n)
    .slice(0, 10)
    .map((p, i) => paragraph(p.suggestion, `${i + 1}. ${p.what}（${p.n}个城市）。`));
}

function citySheet(
  model: ReportModel,
  { id, name, result, rank, regionRank }: ReportModel['cities'][number],
  pictures: Pictures,
): Block[] {
  const standing = result.findings.filter((f) => f.status !== 'fixed');
  const place =
    rank === null
      ? '没有总分，不参与排名'
      : `总分${points(result.scores.total)}，${result.scores.grade ?? ''}，第${rank}名，${result.city.region}第${regionRank}名`;
  const levels = FIRST_LEVEL.map((code) => `${model.firstLevel[code]}${points(result.scores[code])}`).join('，');
  return [
    heading(name, 2),
    paragraph(
      `抽取${result.district.name}。${place}。${levels}；测得${(result.scores.coverage * 100).toFixed(2)}%的权重。${result.incomplete ? `本次测评没有走完：${result.incomplete}。` : ''}`,
    ),
    ...chartBlocks(pictures, profileOf(id)),
    ...(standing.length > 0
      ? [
          table(
            ['问题', '建议', '整改情况'],
            standing.map((f) => [f.sentence, f.suggestion || null, standingWords(f)]),
          ),
        ]
      : []),
    ...mendedTable(result.findings),
  ];
}

/** What was mended, with what shows it: the evaluated city reads that its work was seen. */
function mendedTable(findings: readonly FindingInResult[]): Block[] {
  const mended = findings.filter((f) => f.status === 'fixed');
  if (mended.length === 0) return [];
  const rows = mended.map(({ sentence, since, rectification: r }) => [
    `${sentence}（自轮次${since}发现）`,
    r.mended && `${r.mended.sentence}（${sideWords(r.mended)}）`,
    rectificationWords(r),
  ]);
  return [caption('表 已改正的问题'), table(['发现时', '改正后', '整改情况'], rows)];
}
