import type { CityReport } from '../../model/city.ts';
import { observationSubject, observationWords } from '../../words/observations.ts';
import { html, type Markup } from '../markup.ts';
import { address, evidenceLinks, paragraph, section, table } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

/** What people observed of the city: who, when, what, by what proof. Absent where nothing was imported. */
export function observationsSection(site: Site, { result, ratings }: CityReport): Markup | null {
  const rows = result.observations ?? [];
  if (rows.length === 0 && ratings.length === 0) return null;
  return section(
    'people',
    '人工观测',
    html`${
      rows.length > 0 &&
      table(
        '人工观测',
        [{ name: '观测了什么' }, { name: '结果' }, { name: '日期' }, { name: '观测人' }, { name: '证明' }],
        rows.map((row) => [
          prose(observationSubject(row)),
          html`${prose(observationWords(row))}${row.kind === 'hall' && html` <span class="note">不计分</span>`}${
            row.note !== null && html`<br><span class="note">${prose(row.note)}</span>`
          }`,
          html`<span class="nb">${row.observedAt}</span>`,
          row.observer,
          evidenceLinks(site, row.evidence) ?? proofWords(row.proof),
        ]),
      )
    }
${
  ratings.length > 0 &&
  html`<h3>“好差评”填报</h3>
${paragraph('整改类数据（D3.7），由所在地区填报，仅供参考，权重为零，不计入得分。“—”为没有可计算的件数。', 'hint')}
${table(
  '好差评填报',
  [
    { name: '地区' },
    { name: '季度' },
    { name: '评价量', figure: true },
    { name: '差评率', figure: true },
    { name: '回访率', figure: true },
    { name: '整改率', figure: true },
    { name: '整改满意率', figure: true },
  ],
  ratings.map((r) => [
    r.area,
    r.quarter,
    r.total.ratings,
    r.rates.bad,
    r.rates.visited,
    r.rates.mended,
    r.rates.content,
  ]),
)}`
}`,
  );
}

const proofWords = (proof: string): Markup => (/^https?:/i.test(proof) ? address(proof) : html`${prose(proof)}`);
