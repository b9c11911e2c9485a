import { percent } from '../../checks/wording.ts';
import type { RatingFigures, UnitLevel } from '../../storage/observations/kinds.ts';
import type { Rating } from '../../storage/observations.ts';
import { quarterWords } from './quarter.ts';

/** Percentages with two decimals, rounded half up; a dash where there was nothing: no case is no 100 %. */
export interface Rates {
  /** 差评率: of all ratings. */
  bad: string;
  /** 回访率: of bad ratings. */
  visited: string;
  /** 整改率: of the bad ratings that were found valid. */
  mended: string;
  /** 整改满意率: of those mended. */
  content: string;
}

export interface BulletinRow {
  unit: string;
  figures: RatingFigures;
  rates: Rates;
}

export interface BulletinTable {
  level: UnitLevel;
  rows: BulletinRow[];
  total: BulletinRow;
}

/** A quarter's 好差评 bulletin of one area. */
export interface Bulletin {
  area: string;
  /** `2021Q2`. */
  quarter: string;
  title: string;
  /** To whom it is written; stands before the first section. */
  salutation: string;
  total: RatingFigures;
  rates: Rates;
  departments: BulletinTable;
  townships: BulletinTable;
  /** Sections of sentences in Chinese: what was reported, what stands out, what is asked for. */
  sections: { title: string; paragraphs: string[] }[];
  /** Who reported, when and by what proof. */
  sources: string[];
}

const NONE: RatingFigures = { ratings: 0, bad: 0, valid: 0, visited: 0, mended: 0, content: 0 };

export const ratesOf = (f: RatingFigures): Rates => ({
  bad: percent(f.bad, f.ratings),
  visited: percent(f.visited, f.bad),
  mended: percent(f.mended, f.valid),
  content: percent(f.content, f.mended),
});

export function sumFigures(all: readonly RatingFigures[]): RatingFigures {
  const sum = { ...NONE };
  for (const figures of all) for (const key of Object.keys(NONE) as (keyof RatingFigures)[]) sum[key] += figures[key];
  return sum;
}

function tableOf(ratings: readonly Rating[], level: UnitLevel): BulletinTable {
  const rows = ratings
    .filter((r) => r.level === level)
    .map(({ unit, figures }) => ({ unit, figures, rates: ratesOf(figures) }));
  const total = sumFigures(rows.map((r) => r.figures));
  return { level, rows, total: { unit: '合计', figures: total, rates: ratesOf(total) } };
}

/** The bulletin of an area's quarter from the rows that stand; in the form of 张店区's: salutation, what was done, problems, demands, two tables. */
export function bulletinOf(area: string, quarter: string, ratings: readonly Rating[]): Bulletin {
  const departments = tableOf(ratings, 'department');
  const townships = tableOf(ratings, 'township');
  const total = sumFigures([departments.total.figures, townships.total.figures]);
  const rates = ratesOf(total);
  const words = quarterWords(quarter);
  return {
    area,
    quarter,
    title: `关于${words}${area}政务服务“好差评”情况的通报`,
    salutation: '各有关单位：',
    total,
    rates,
    departments,
    townships,
    sections: [
      { title: '工作开展情况', paragraphs: overall(words, area, total, rates, departments, townships) },
      { title: '存在问题', paragraphs: problems([...departments.rows, ...townships.rows]) },
      { title: '工作要求', paragraphs: demands([...departments.rows, ...townships.rows]) },
    ],
    sources: [...new Set(ratings.map((r) => `${r.observer}，${r.observedAt}，${r.proof}`))],
  };
}

function overall(
  quarter: string,
  area: string,
  total: RatingFigures,
  rates: Rates,
  departments: BulletinTable,
  townships: BulletinTable,
): string[] {
  const bad =
    total.bad === 0
      ? '没有差评。'
      : `差评${total.bad}条，差评率${rates.bad}；已回访${total.visited}条，回访率${rates.visited}；经核实有效的差评${total.valid}条${
          total.valid === 0
            ? '，没有须整改的差评，整改率、整改满意率无从计算。'
            : `，已整改${total.mended}条，整改率${rates.mended}；整改后满意${total.content}条，整改满意率${rates.content}。`
        }`;
  const part = ({ rows, total: { figures } }: BulletinTable, name: string) =>
    rows.length === 0 ? `${name}没有填报。` : `${rows.length}个${name}共${figures.ratings}条，差评${figures.bad}条。`;
  return [
    `${quarter}，${area}归集政务服务评价数据${total.ratings}条，${bad}`,
    `${part(departments, '部门')}${part(townships, '镇（街道）')}`,
  ];
}

function problems(rows: readonly BulletinRow[]): string[] {
  const names = (found: readonly BulletinRow[]) => found.map((r) => r.unit).join('、');
  const of = (test: (f: RatingFigures) => boolean) => rows.filter((r) => test(r.figures));
  const found: [BulletinRow[], (names: string, n: number) => string][] = [
    [of((f) => f.ratings === 0), (all, n) => `${n}个单位本季度没有评价数据：${all}。`],
    [of((f) => f.visited < f.bad), (all, n) => `${n}个单位的差评没有全部回访：${all}。`],
    [of((f) => f.mended < f.valid), (all, n) => `${n}个单位的有效差评没有全部整改：${all}。`],
    [of((f) => f.content < f.mended), (all, n) => `${n}个单位整改后评价人仍不满意：${all}。`],
  ];
  const said = found.filter(([units]) => units.length > 0).map(([units, say]) => say(names(units), units.length));
  return said.length > 0 ? said : [allWell(sumFigures(rows.map((r) => r.figures)))];
}

/** Nothing stands out. What did not occur is not praised as done: of 0 valid complaints none was mended. */
function allWell({ bad, valid }: RatingFigures): string {
  if (bad === 0) return '各单位均有评价数据，没有差评。';
  return `各单位均有评价数据，差评均已回访，${valid === 0 ? '没有有效差评' : '有效差评均已整改且得到认可'}。`;
}

/** The targets that such bulletins set: 回访率、整改率、整改满意率 of 100 %. */
function demands(rows: readonly BulletinRow[]): string[] {
  const open = rows
    .filter(({ figures: f }) => f.visited < f.bad || f.mended < f.valid)
    .map(({ unit, figures: f }) => {
      const due = [
        f.visited < f.bad && `回访${f.bad - f.visited}条`,
        f.mended < f.valid && `整改${f.valid - f.mended}条`,
      ];
      return `${unit}尚须${due.filter(Boolean).join('、')}`;
    });
  return ['差评回访率、有效差评整改率、整改满意率均应达到100%。', ...(open.length > 0 ? [`${open.join('；')}。`] : [])];
}

/** An area's quarter in one line, for the report of its city. */
export interface RatingSummary {
  area: string;
  quarter: string;
  total: RatingFigures;
  rates: Rates;
}

/** Ratings by area and quarter, in their order. */
export function summariesOf(ratings: readonly Rating[]): RatingSummary[] {
  const groups = new Map<string, Rating[]>();
  for (const r of ratings) groups.set(`${r.area} ${r.quarter}`, [...(groups.get(`${r.area} ${r.quarter}`) ?? []), r]);
  return [...groups.values()].map((of) => {
    const total = sumFigures(of.map((r) => r.figures));
    return { area: of[0]!.area, quarter: of[0]!.quarter, total, rates: ratesOf(total) };
  });
}
