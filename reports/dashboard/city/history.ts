import { FIRST_LEVEL, type FirstLevel } from '../../../checks/aggregate.ts';
import type { ScorePoint } from '../../../storage/board/history.ts';
import { scoreHistoryChart } from '../../charts/score-history.ts';
import { figure } from '../../html/figure.ts';
import { Attributes, html, type Markup } from '../../html/markup.ts';
import { grade, paragraph, score, section, table } from '../../html/parts.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';

/** The newest that the table lists; the chart and its own table have all. */
const LISTED = 24;

/** A year's round that was audited in another year stands at the end of its year. */
const standsAt = ({ kind, year, startedAt }: ScorePoint): string =>
  kind === 'year' && year !== null && !startedAt.startsWith(String(year)) ? `${year}-12-31` : startedAt;

/** The scores of a city over the rounds; points are by month where they are many. */
export function historySection(
  city: { id: string; name: string },
  points: readonly ScorePoint[],
  here: string,
  names: Record<FirstLevel, string>,
): Markup {
  const ordered = points.toSorted((a, b) => (standsAt(a) < standsAt(b) ? 1 : -1));
  const rows = ordered.toReversed().map(({ round, scores }) => ({ round, total: scores.total, grade: scores.grade }));
  return section(
    'history',
    '历次得分',
    html`${figure(scoreHistoryChart(city.name, rows), undefined, 'whole')}
${
  ordered.length < 2
    ? paragraph('只有这一轮。', 'hint')
    : table(
        '历次得分',
        [
          { name: '轮次' },
          { name: '总分', figure: true },
          { name: '等级' },
          ...FIRST_LEVEL.map((code) => ({ name: names[code], figure: true })),
          { name: '测得权重', figure: true },
          { name: '区县' },
          { name: '测评时间' },
        ],
        ordered
          .slice(0, LISTED)
          .map((p) => [
            html`<a ${new Attributes({ href: to.city(p.round, city.id), 'aria-current': p.round === here ? 'true' : null })}>${p.round}</a>`,
            score(p.scores.total),
            grade(p.scores.grade),
            ...FIRST_LEVEL.map((code) => score(p.scores[code])),
            `${(p.scores.coverage * 100).toFixed(0)}%`,
            p.district,
            html`<span class="nb">${timeWords(p.startedAt)}</span>`,
          ]),
      )
}
${ordered.length > LISTED && html`<p class="note">只列最近${LISTED}轮；图后的数据表有全部${ordered.length}个点（较早的夜间轮次每月一个）。</p>`}`,
  );
}
