import { sideEvidence } from '../html/evidence.ts';
import { type DataTable, number, text } from '../tables/table.ts';
import { SEVERITY_WORDS, STATE_WORDS, sideWords } from '../words/rectification.ts';
import type { ClosedFinding, ListedFinding, RectificationList } from './list.ts';
import { nameOf } from './words.ts';

/** The list as tables: what stands, and what the month closed with the evidence of both sides. */
export function listTables(list: RectificationList): DataTable[] {
  const name = nameOf(list);
  return [
    {
      file: name,
      title: list.overdueOnly ? '逾期未销号' : '未销号',
      columns: [...COMMON, number('逾期天数', 9), text('计入逾期', 9), text('备注', 40), ...SHOWN],
      rows: list.standing.map((f) => [...common(f), f.daysPast, f.overdue ? '是' : '否', f.note, ...shown(f)]),
    },
    {
      file: `${name}-closed`,
      title: '本月销号',
      columns: [
        ...COMMON,
        number('逾期天数', 9),
        text('销号日', 11),
        ...SHOWN,
        text('改正于', 40),
        text('改正后所见', 50),
        text('改正后的证据', 30),
      ],
      rows: list.closed.map((f: ClosedFinding) => [
        ...common(f),
        f.daysPast,
        f.closedOn,
        ...shown(f),
        sideWords(f.mended),
        f.mended.sentence,
        sideEvidence(f.mended).join(' ') || null,
      ]),
    },
  ];
}

const COMMON = [
  text('城市'),
  text('责任人', 18),
  text('问题代码', 24),
  text('程度', 7),
  text('指标代码', 9),
  text('问题', 60),
  text('建议', 50),
  text('起始轮次', 12),
  text('整改期限', 11),
  text('整改状态', 16),
];

const common = (f: ListedFinding) => [
  f.city.name,
  f.owner,
  f.code,
  SEVERITY_WORDS[f.severity],
  f.indicator,
  f.sentence,
  f.suggestion || null,
  f.since,
  f.deadline,
  STATE_WORDS[f.state],
];

const SHOWN = [text('发现于', 40), text('发现时的证据', 30)];
const shown = ({ shown: side }: ListedFinding) => [side && sideWords(side), sideEvidence(side).join(' ') || null];
