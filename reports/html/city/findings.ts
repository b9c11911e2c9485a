import type { FindingInResult } from '../../../storage/result.ts';
import type { CityReport } from '../../model/city.ts';
import { indicatorsOf } from '../../model/tree.ts';
import { statusWords, untouched } from '../../words/findings.ts';
import { html, type Markup } from '../markup.ts';
import { evidenceLinks, paragraph, section } from '../parts.ts';
import { prose } from '../prose.ts';
import { bothSides, rectificationLine } from '../rectification.ts';
import type { Site } from '../site.ts';

const SEVERITY = { high: '严重', medium: '一般', low: '轻微' } as const;
const ORDER = { high: 0, medium: 1, low: 2 } as const;

/** The shortcomings with their life over the rounds and their mending; those that were mended apart. */
export function findingsSection(site: Site, city: CityReport): Markup {
  const { findings } = city.result;
  const standing = findings.filter((f) => f.status !== 'fixed').sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const fixed = findings.filter((f) => f.status === 'fixed');
  return section(
    'findings',
    '发现的问题',
    html`${
      standing.length === 0
        ? paragraph('测得的指标中没有发现问题。')
        : html`<ol class="findings">${standing.map((f) => finding(site, city, f))}</ol>`
    }
${fixed.length > 0 && html`<h3>已改正的问题</h3><ol class="findings fixed">${fixed.map((f) => mended(site, f))}</ol>`}`,
  );
}

function finding(site: Site, city: CityReport, f: FindingInResult): Markup {
  const indicator = city.tree.flatMap(indicatorsOf).find((i) => i.finding?.code === f.code);
  const { shown } = f.rectification;
  return html`<li data-severity="${f.severity}">
<p class="finding-head"><span class="severity">${SEVERITY[f.severity]}</span>${indicator && html` <span class="code">${indicator.code}</span> ${indicator.name}`} <span class="note">${prose(statusWords(f))}</span></p>
<p>${prose(f.sentence)}</p>
${f.suggestion !== '' && html`<p class="suggestion"><span class="label">建议</span>${prose(f.suggestion)}</p>`}
${!untouched(f) && rectificationLine(f.rectification)}
${
  f.rectification.mended || (shown && shown.attempt !== city.result.attempt)
    ? bothSides(site, f.rectification)
    : (evidenceLinks(site, shown?.evidence ?? indicator?.evidence ?? []) ??
      html`<p class="note">这项结论没有单独保存的证据，依据见“全部事实”。</p>`)
}
</li>`;
}

function mended(site: Site, f: FindingInResult): Markup {
  return html`<li data-severity="${f.severity}">
<p class="finding-head"><span class="severity">${SEVERITY[f.severity]}</span> <span class="note">${prose(`自轮次${f.since}发现`)}</span></p>
<p>${prose(f.sentence)}</p>
${rectificationLine(f.rectification)}
${bothSides(site, f.rectification)}
</li>`;
}
