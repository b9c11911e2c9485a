import type { CityReport, FactRow } from '../../model/city.ts';
import { oneLine } from '../../text.ts';
import { html, type Markup } from '../markup.ts';
import { address, evidenceLinks, paragraph, section, table } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

const LEVELS: Record<FactRow['level'], string> = {
  declared: '指南载明',
  guest: '访客所见',
  session: '登录后所见',
  manual: '人工观测',
};
const STATES: Record<FactRow['state'], string> = {
  observed: '已测得',
  unobservable: '未能观测',
  'not-applicable': '不适用',
  'manual-pending': '待人工观测',
};

/** What could not be observed and why: no fault of the site unless something else says so. */
export function unseenSection({ unseen }: CityReport): Markup {
  return section(
    'unseen',
    '未能观测的事实',
    unseen.length === 0
      ? paragraph('所查的事实都已测得。')
      : html`${paragraph(`共${unseen.length}项，均不计分，也不计为问题。`)}
${table(
  '未能观测的事实',
  [{ name: '事实' }, { name: '原因' }],
  unseen.map((f) => [html`${f.name} <span class="code">${f.id}</span>`, prose(f.words)]),
)}`,
  );
}

/** All facts, for whoever wants to check a verdict. */
export function factsSection(site: Site, { facts }: CityReport): Markup {
  return section(
    'facts',
    '全部事实',
    facts.length === 0
      ? paragraph('没有测得的事实。')
      : html`<details><summary>展开${prose(`${facts.length}项`)}事实</summary>${table(
          '全部事实',
          [{ name: '事实' }, { name: '状态' }, { name: '内容' }, { name: '来源' }, { name: '证据' }],
          facts.map((f) => [
            html`${f.name} <span class="code">${f.id}</span>`,
            html`<span class="nb">${STATES[f.state]}</span>`,
            prose(oneLine(f.words, 400)),
            html`<span class="nb">${f.state === 'observed' ? LEVELS[f.level] : '—'}</span>`,
            evidenceLinks(site, f.evidence) ?? html`<span class="none">—</span>`,
          ]),
          { class: 'facts' },
        )}</details>`,
  );
}

/** How sure the addresses are; shown where nobody has verified them. */
export function addressSection({ addresses }: CityReport): Markup | null {
  if (!addresses) return null;
  const { rows, verifiedAt } = addresses;
  return section(
    'addresses',
    '所评网址',
    html`${paragraph(verifiedAt ? `网址于${verifiedAt}经人工核实可用。` : '网址尚未经人工核实；若网址有误，以上结论不成立。', verifiedAt ? '' : 'notice')}
${table(
  '所评网址',
  [{ name: '门户' }, { name: '网址' }, { name: '依据' }],
  rows.map((r) => [r.name, address(r.url), r.certainty]),
)}`,
  );
}
