import { FIRST_LEVEL } from '../../../checks/aggregate.ts';
import { problemsChart } from '../../charts/problems.ts';
import type { Problem } from '../../model/problems.ts';
import type { ReportModel } from '../../model.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../markup.ts';
import { evidenceLinks, paragraph, section, table } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

/** Problems told in full under each first-level indicator; the others follow as a table. */
const IN_FULL = 5;

export function problemsSection(site: Site, model: ReportModel): Markup {
  const groups = FIRST_LEVEL.map((level) => ({
    level,
    name: model.firstLevel[level],
    all: order(model.problems, level),
  })).filter((g) => g.all.length > 0);
  if (groups.length === 0) return section('problems', '典型问题', paragraph('测得的指标中没有发现问题。'));
  return section(
    'problems',
    '典型问题',
    html`<p class="hint">占比为有此问题的城市占测得该指标的城市的比例，未测得的城市不计入。</p>
${figure(problemsChart(model))}
${groups.map(({ level, name, all }) => group(site, model, level, name, all))}`,
  );
}

/** The grave ones first where as many cities have them; those that nearly all have do not crowd out the others. */
function order(problems: readonly Problem[], level: string): Problem[] {
  const weight = { high: 1.6, medium: 1.2, low: 0.8 };
  const own = problems.filter((p) => p.level === level);
  return own.sort(
    (a, b) => b.n * weight[b.severity] - a.n * weight[a.severity] || (a.indicator < b.indicator ? -1 : 1),
  );
}

function group(site: Site, model: ReportModel, level: string, name: string, all: readonly Problem[]): Markup {
  const rest = all.slice(IN_FULL);
  return html`<h3 id="problems-${level}">${name}</h3>
${all.slice(0, IN_FULL).map((p) => inFull(site, model, p))}
${
  rest.length > 0 &&
  table(
    `${name}的其他问题`,
    [{ name: '其他问题' }, { name: '城市数', figure: true }, { name: '占比', figure: true }, { name: '涉及城市' }],
    rest.map((p) => [p.what, `${p.n}`, `${p.percent.toFixed(2)}%`, cityList(site, p)]),
    { class: 'rest' },
  )
}`;
}

function inFull(site: Site, model: ReportModel, p: Problem): Markup {
  const shared = p.hosts !== null && p.hosts < p.n;
  return html`<article class="problem">
<h4><span class="nb">${p.n}个城市</span><span class="nb">（${p.percent.toFixed(2)}%）</span>${p.what}</h4>
<p class="hint">${p.indicator} ${p.name}；测得${prose(`${p.measured}个城市`)}${
    model.coverage.expected > p.measured && html`，另有${prose(`${model.coverage.expected - p.measured}个`)}未测得`
  }${shared && html`；涉及${prose(`${p.hosts}个`)}网厅平台，同一平台的城市问题相同`}。</p>
<ul class="examples">${p.examples.map(
    (e) =>
      html`<li><a href="${site.city(e.id)}">${e.city}</a>${e.same > 1 && prose(`等${e.same}个城市`)}：${prose(e.sentence)}${evidenceLinks(site, e.evidence.slice(0, 3))}</li>`,
  )}</ul>
${p.suggestion !== '' && html`<p class="suggestion"><span class="label">建议</span>${prose(p.suggestion)}</p>`}
${
  p.n > p.examples.length &&
  html`<details><summary>全部${prose(`${p.n}个城市`)}</summary><p class="cities">${cityList(site, p)}</p></details>`
}
</article>`;
}

const cityList = (site: Site, p: Problem): Markup =>
  html`${p.cityIds.map((id, i) => html`${i > 0 && '、'}<a href="${site.city(id)}">${p.cities[i] ?? id}</a>`)}`;

/** What few cities do well, as the annual reports name it. */
export function goodSection(site: Site, model: ReportModel): Markup | null {
  if (model.goodPractices.length === 0) return null;
  return section(
    'good',
    '值得借鉴的做法',
    html`<ul class="good">${model.goodPractices.map(
      (g) =>
        html`<li><strong>${g.name}</strong>：${prose(`${g.n}个城市（共测得${g.measured}个城市）得满分，`)}${g.cities.map(
          (c, i) => html`${i > 0 && '、'}<a href="${site.city(c.id)}">${c.name}</a>`,
        )}。${prose(`例如：${g.sentence}`)}${evidenceLinks(site, g.evidence.slice(0, 2))}</li>`,
    )}</ul>`,
  );
}
