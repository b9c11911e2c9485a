import { distributionChart } from '../../charts/distribution.ts';
import { type Draw, drawChart } from '../../charts/draw.ts';
import { firstLevelChart } from '../../charts/first-level.ts';
import { regionsChart } from '../../charts/regions.ts';
import type { ReportModel } from '../../model.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../markup.ts';
import { paragraph, section } from '../parts.ts';

/** What the round says as a whole: the total, the paragraphs, the three charts. */
export function summarySection(model: ReportModel, draw: Draw = drawChart): Markup {
  const { total } = model.aggregate;
  return section(
    'summary',
    '主要结果',
    html`<div class="lead">
<p class="total"><span class="total-name">平均总分</span><span class="total-figure">${
      total.mean === null ? '—' : total.mean.toFixed(2)
    }</span><span class="total-note">${
      total.mean === null
        ? model.observedOnly
          ? '只观察，不计分'
          : '测得的权重不足'
        : html`<span class="nb">${total.n}个城市</span>`
    }</span></p>
<div class="story">${model.headline.map((p) => paragraph(p))}</div>
</div>
<div class="charts">
${figure(firstLevelChart(model), undefined, 'half', draw)}
${figure(regionsChart(model), '每点一个城市，粗竖线为区域平均', 'half', draw)}
</div>
<div class="charts whole">
${figure(distributionChart(model), '每点一个城市，颜色和形状表示等级', 'whole', draw)}
</div>`,
  );
}
