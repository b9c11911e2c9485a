import type { Indicator } from '../../../checks/check.ts';
import type { CityReport } from '../../model/city.ts';
import { signed } from '../../model/headline.ts';
import { indicatorsOf, type TreeNode } from '../../model/tree.ts';
import { html, type Markup } from '../markup.ts';
import { bar, evidenceLinks, paragraph, score, section } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

const STATE_WORDS: Record<Exclude<Indicator['state'], 'scored'>, string> = {
  unobservable: '未能观测',
  'not-applicable': '不适用',
  'manual-pending': '待人工观测',
};

/** Changes of comparable indicators since an earlier round, by code. */
export type Changes = ReadonlyMap<string, number>;

/** Every indicator with its sentence, suggestion and evidence, and how it changed where that is given. */
export function treeSection(site: Site, city: CityReport, changes: Changes = new Map()): Markup {
  if (city.tree.flatMap(indicatorsOf).length === 0)
    return section('indicators', '指标明细', paragraph('这次测评还没有评分。'));
  return section('indicators', '指标明细', html`${city.tree.map((first) => firstLevel(site, first, changes))}`);
}

function firstLevel(site: Site, node: TreeNode, changes: Changes): Markup {
  return html`<h3 id="i-${node.code}"><span class="code">${node.code}</span> ${node.name} <span class="node-score">${score(node.score)}</span></h3>
${node.indicators.length > 0 && html`<ul class="indicators">${node.indicators.map((i) => indicator(site, i, changes))}</ul>`}
${node.children.map(
  (
    second,
  ) => html`<h4><span class="code">${second.code}</span> ${second.name} <span class="node-score">${score(second.score)}</span> <span class="note">权重${second.weight}%，测得${(second.coverage * 100).toFixed(0)}%</span></h4>
<ul class="indicators">${second.indicators.map((i) => indicator(site, i, changes))}</ul>`,
)}`;
}

function indicator(site: Site, i: Indicator, changes: Changes): Markup {
  const change = changes.get(i.code);
  return html`<li id="i-${i.code}" data-state="${i.state}">
<p class="indicator-score">${i.state === 'scored' ? html`${score(i.score)}${bar(i.score)}` : html`<span class="state">${STATE_WORDS[i.state]}</span>`}</p>
<div><p class="indicator-name"><span class="code">${i.code}</span> <strong>${i.name}</strong> <span class="note">权重${i.weight}%</span>${
    change !== undefined && html` <span class="change" data-sign="${Math.sign(change)}">${signed(change)}</span>`
  }</p>
<p>${prose(i.sentence)}</p>
${i.veto !== null && html`<p class="veto"><span class="label">国办单项否决风险</span>${prose(i.veto)}</p>`}
${i.suggestion !== '' && html`<p class="suggestion"><span class="label">建议</span>${prose(i.suggestion)}</p>`}
${evidenceLinks(site, i.evidence)}</div></li>`;
}
