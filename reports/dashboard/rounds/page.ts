import { pageOfRounds, type RoundSummary } from '../../../storage/rounds.ts';
import { html, type Markup } from '../../html/markup.ts';
import { paragraph, section, table } from '../../html/parts.ts';
import { prose } from '../../html/prose.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import type { DashboardOptions } from '../options.ts';
import { filterForm, pager, select } from '../parts.ts';
import { shell } from '../shell.ts';
import type { Visitor } from '../visitor.ts';

const PER_PAGE = 40;
const KINDS = { year: '年度', night: '夜间', trial: '试测' } as const;

/** All rounds, newest first, narrowed by kind and data. */
export async function roundsPage(
  { db }: Pick<DashboardOptions, 'db'>,
  visitor: Visitor,
  asked: { kind: string; data: string; page: number },
): Promise<string> {
  const kind = asked.kind in KINDS ? (asked.kind as keyof typeof KINDS) : undefined;
  const data = asked.data === 'real' || asked.data === 'practice' ? asked.data : undefined;
  const { rounds, total } = await pageOfRounds(db, {
    ...(kind && { kind }),
    ...(data && { practice: data === 'practice' }),
    limit: PER_PAGE,
    offset: (asked.page - 1) * PER_PAGE,
  });
  const query = { kind, data };
  return shell(visitor, {
    title: '轮次',
    tab: 'rounds',
    practice: false,
    head: html`<h1>轮次</h1><p class="meta">每一轮是许多城市的一次测评：一年一轮，或者一夜一轮。</p>`,
    main: section(
      'rounds',
      '全部轮次',
      html`${filterForm(html`${select('kind', '种类', kind ?? '', [['', '全部'], ...Object.entries(KINDS)])}
${select('data', '数据', data ?? '', [
  ['', '全部'],
  ['real', '正式'],
  ['practice', '演练'],
])}
<button type="submit">筛选</button>`)}
${
  rounds.length === 0
    ? paragraph(total === 0 && !kind && !data ? '还没有任何轮次；先运行 wangting audit。' : '没有符合条件的轮次。')
    : roundTable(rounds)
}
${pager(asked.page, PER_PAGE, total, (page) => to.rounds({ ...query, page: page === 1 ? null : page }))}`,
    ),
  });
}

function roundTable(rounds: readonly RoundSummary[]): Markup {
  return table(
    '轮次',
    [
      { name: '轮次' },
      { name: '种类' },
      { name: '数据' },
      { name: '测完', figure: true },
      { name: '开始' },
      { name: '指标体系' },
      { name: '还有' },
    ],
    rounds.map((r) => [
      html`<a href="${to.round(r.name)}">${r.name}</a>`,
      KINDS[r.kind],
      r.practice ? html`<strong class="practice-word">演练</strong>` : '正式',
      prose(`${r.done}/${r.cities}`),
      html`<span class="nb">${timeWords(r.startedAt)}</span>`,
      r.standard,
      html`<a href="${to.health(r.name)}">测评状况<span class="sr">：${r.name}</span></a>`,
    ]),
  );
}
