import type { CityReport, GuideRow } from '../../model/city.ts';
import { oneLine } from '../../text.ts';
import { html, type Markup } from '../markup.ts';
import { address, paragraph, section, table, thumbnail } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

const STATES: Record<GuideRow['state'], string> = {
  present: '有',
  empty: '有标签无内容',
  missing: '没有',
  image: '只有图片',
  'load-failed': '内容没有加载出来',
};

/** The elements of the guide, the core ones first. */
export function guideSection({ guide, facts }: CityReport): Markup {
  if (!guide) {
    const why = facts.find((f) => f.id === 'guide.elements')?.words ?? '本次没有观测';
    return section('guide', '办事指南要素', paragraph(`没有取得办事指南：${why}。`));
  }
  const core = guide.filter((g) => g.core);
  const there = core.filter((g) => g.state === 'present' || g.state === 'image').length;
  const rows = (of: readonly GuideRow[]) =>
    of.map((g) => [
      g.label,
      html`<span class="guide-state" data-state="${g.state}">${STATES[g.state]}</span>`,
      g.value === null ? html`<span class="none">—</span>` : prose(oneLine(g.value, 300)),
    ]);
  const columns = [{ name: '要素' }, { name: '状态' }, { name: '页面上的内容' }];
  return section(
    'guide',
    '办事指南要素',
    html`${paragraph(`核心要素${core.length}项，有内容的${there}项。`)}
${table('核心要素', columns, rows(core), { class: 'guide' })}
<details><summary>其他要素（${prose(`${guide.length - core.length}项`)}）</summary>${table(
      '其他要素',
      columns,
      rows(guide.filter((g) => !g.core)),
      { class: 'guide' },
    )}</details>`,
  );
}

/** How far the application goes for a guest. */
export function flowSection(site: Site, { flow, facts }: CityReport): Markup {
  const entry = facts.find((f) => f.id === 'apply.entry');
  const said = entry ? `在线办理入口：${entry.words}。` : '';
  if (!flow) {
    const why = facts.find((f) => f.id === 'flow.furthest')?.words;
    return section('flow', '在线办理', paragraph(`${said}${why ? `走到：${why}。` : ''}没有逐步的记录。`));
  }
  return section(
    'flow',
    '在线办理',
    html`${paragraph(`${said}以未登录访客走到“${flow.at(-1)?.name ?? '门户'}”为止，不提交任何内容。`)}
<div class="scroll film" role="region" aria-label="办理步骤截图" tabindex="0"><ol class="way">${flow.map(
      (s, i) =>
        html`<li>${thumbnail(site, s.evidence, `${s.name}：${s.title}`)}<p class="step"><span class="step-n">${i + 1}</span> ${s.name}</p><p class="note">${oneLine(s.title, 60)}</p><p class="note">${address(s.url)}</p></li>`,
    )}</ol></div>`,
  );
}
