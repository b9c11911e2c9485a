import { FIRST_LEVEL } from '../../checks/aggregate.ts';
import type { FindingInResult } from '../../storage/result.ts';
import { cityProfileChart } from '../charts/city-profile.ts';
import { figure } from '../html/figure.ts';
import { frame } from '../html/frame.ts';
import { html, local, type Markup } from '../html/markup.ts';
import { footWords, overviewMain } from '../html/overview.ts';
import { grade, score } from '../html/parts.ts';
import { prose } from '../html/prose.ts';
import { rectificationLine } from '../html/rectification.ts';
import { cityFile, type Site } from '../html/site.ts';
import type { CityReport } from '../model/city.ts';
import type { ReportModel } from '../model.ts';
import { statusWords, untouched } from '../words/findings.ts';

const anchor = (id: string) => `city-${cityFile(id).replace('.html', '')}`;

/** The report on paper: one document, in which cities are places; evidence is named by its hash. */
export function printSite(practice: boolean): Site {
  return {
    practice,
    city: (id) => local(`#${anchor(id)}`),
    overview: (at) => local(`#${at ?? 'main'}`),
    asset: (file) => local(file),
    evidence: () => ({
      state: 'reference',
      kind: 'text',
      file: null,
      width: null,
      height: null,
      note: null,
      url: null,
      firstSeen: null,
    }),
    evidenceFile: () => null,
  };
}

/** The overview, then a sheet a city: scores and what stands or was mended. The whole annexes are in the HTML report. */
export function printPage(model: ReportModel): string {
  const site = printSite(model.practice);
  const { head, main } = overviewMain(site, model);
  return frame(site, `${model.title} · ${model.round.name}`, {
    head,
    main: html`${main}<section id="cities" class="annex" aria-labelledby="cities-h"><h2 id="cities-h">附录：分城市结果</h2>${model.cities.map(
      (c) => sheet(model, c),
    )}</section>`,
    foot: footWords(model),
  });
}

function sheet(model: ReportModel, city: CityReport): Markup {
  const { result, rank } = city;
  const standing = result.findings.filter((f) => f.status !== 'fixed');
  return html`<article class="sheet" id="${anchor(city.id)}"><h3>${city.name} <span class="note">${result.city.region}，抽取${result.district.name}${
    rank === null ? '' : `，第${rank}名`
  }</span></h3>
<p>总分 <strong>${score(result.scores.total)}</strong> ${grade(result.scores.grade)}；${FIRST_LEVEL.map(
    (code) => html`${model.firstLevel[code]} ${score(result.scores[code])}　`,
  )}测得${prose(`${(result.scores.coverage * 100).toFixed(2)}%`)}的权重。</p>
${result.incomplete !== undefined && html`<p class="notice">本次测评没有走完：${result.incomplete}。</p>`}
${figure({ ...cityProfileChart(city, model), id: anchor(city.id) }, '竖线为各城市平均；“—”为测得的权重不足')}
${standing.length > 0 ? html`<ol>${standing.map(line)}</ol>` : html`<p class="note">测得的指标中没有发现问题。</p>`}
${mendedList(result.findings)}</article>`;
}

const line = (f: FindingInResult): Markup =>
  html`<li>${prose(f.sentence)}${f.suggestion !== '' && html` <span class="note">${prose(f.suggestion)}</span>`} <span class="note">（${statusWords(f)}）</span>${
    !untouched(f) && rectificationLine(f.rectification)
  }</li>`;

/** What was mended, and what shows it. */
function mendedList(findings: readonly FindingInResult[]): Markup | null {
  const mended = findings.filter((f) => f.status === 'fixed');
  if (mended.length === 0) return null;
  return html`<h4>已改正的问题</h4><ul>${mended.map(
    (f) =>
      html`<li>${prose(f.sentence)} <span class="note">（自轮次${f.since}发现）</span>${
        f.rectification.mended && html`<p>改正后：${prose(f.rectification.mended.sentence)}</p>`
      }${rectificationLine(f.rectification)}</li>`,
  )}</ul>`;
}
