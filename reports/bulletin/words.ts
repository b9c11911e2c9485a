import type { UnitLevel } from '../../storage/observations/kinds.ts';
import type { BulletinRow } from './model.ts';
import { quarterWords } from './quarter.ts';

/** Columns of both tables after the unit's name. */
export const BULLETIN_COLUMNS = [
  '评价量',
  '差评',
  '差评率',
  '回访率',
  '有效差评',
  '已整改',
  '整改率',
  '整改满意率',
] as const;

export const bulletinCells = ({ figures: f, rates: r }: BulletinRow): (number | string)[] => [
  f.ratings,
  f.bad,
  r.bad,
  r.visited,
  f.valid,
  f.mended,
  r.mended,
  r.content,
];

export const ANNEXES: Record<UnitLevel, { id: string; n: number; unit: string }> = {
  department: { id: 'departments', n: 1, unit: '部门' },
  township: { id: 'townships', n: 2, unit: '镇（街道）' },
};

const annexName = (level: UnitLevel, quarter: string): string =>
  `${quarterWords(quarter)}各${ANNEXES[level].unit}“好差评”评估通报表`;

/** As the list below the text names it: `1. 2021年第二季度各部门“好差评”评估通报表`. */
export const annexItem = (level: UnitLevel, quarter: string): string =>
  `${ANNEXES[level].n}. ${annexName(level, quarter)}`;

/** `附件1 2021年第二季度各部门“好差评”评估通报表`: annexes are named by their quarter first. */
export const annexTitle = (level: UnitLevel, quarter: string): string =>
  `附件${ANNEXES[level].n} ${annexName(level, quarter)}`;

export const FOOTNOTE =
  '差评率＝差评÷评价量，回访率＝已回访÷差评，整改率＝已整改÷有效差评，整改满意率＝整改满意÷已整改；四舍五入保留两位小数，分母为零的记“—”。部门与镇（街道）不重复计数。整改类数据（D3.7）仅供参考，权重为零，不计入网厅测评得分。';
