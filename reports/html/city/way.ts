import type { CityReport } from '../../model/city.ts';
import { html, type Markup } from '../markup.ts';
import { address, paragraph, section, thumbnail } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

/** The way from the portal to the guide as a person walks it, a picture a step. */
export function waySection(site: Site, { way, result }: CityReport): Markup {
  if (!way) return section('way', '从门户到办事指南', paragraph('没有走通到区级网厅的路径，或本次没有观测。'));
  let clicks = 0;
  const steps = way.steps.map((s) => {
    if (s.counts) clicks++;
    return html`<li>${thumbnail(site, s.evidence, `第${s.n}步：${s.deed}${s.text}`)}
<p class="step"><span class="step-n">${s.n}</span> ${s.deed}<strong>${s.text}</strong>${s.counts && html` <span class="click">第${clicks}次点击</span>`}${s.hall && html` <span class="hall">已到区级网厅</span>`}</p>
<p class="note">${s.why}</p><p class="note">${address(s.url)}</p></li>`;
  });
  const end = way.arrival;
  return section(
    'way',
    '从门户到办事指南',
    html`${paragraph(
      result.path.guide
        ? `从门户首页到办事指南共${way.steps.length}步，其中点击${way.clicks}次。截图为每一步操作之前的页面。`
        : `走到了区级网厅，点击${way.clicks}次；没有走到办事指南。`,
    )}
<div class="scroll film" role="region" aria-label="路径截图" tabindex="0"><ol class="way">${steps}${
      end &&
      html`<li class="arrival">${thumbnail(site, end.evidence, `到达：${end.title}`)}<p class="step"><span class="step-n">终</span> 到达<strong>${prose(end.title)}</strong></p><p class="note">${address(end.url)}</p></li>`
    }</ol></div>`,
  );
}
