import { guideOf } from './beside.ts';
import { crumbs, link, type Place, page, section } from './frame.ts';
import type { Guide, Line, Paper } from './guide.ts';
import { guideUrl, type Row, rowsOf } from './items.ts';

const pairs = (lines: (Line | false)[]): string =>
  `<dl class="facts">${lines
    .filter((l) => l !== false)
    .map(([, label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>`;

const file = (href: string | undefined, name: string, what: string): string =>
  href ? link(href, '下载', ` download aria-label="下载${name}${what}"`) : '无';
const material = (p: Paper): string =>
  `<details class="paper"><summary><span class="nm">${p.name}</span><em>${p.need}</em>${p.waived ? '<em class="green">免提交</em>' : ''}</summary>${pairs(
    [
      ['', '材料类型', p.kind],
      ['', '材料形式', p.form],
      ['', '纸质材料份数', `${p.copies}份`],
      ['', '来源渠道', p.source],
      ['', '材料必要性', p.need],
      ['', '空白表格', file(p.blank, p.name, '空白表格')],
      ['', '示例样本', file(p.sample, p.name, '示例样本')],
      Boolean(p.note) && ['', '填报须知', p.note ?? ''],
    ],
  )}</details>`;
const basis = (g: Guide): string =>
  g.basis
    .map(
      ([name, number, article, text]) =>
        `<details class="law"><summary>《${name}》${article}</summary>${pairs([
          ['', '法律法规名称', name],
          ['', '依据文号', number],
          ['', '条款号', article],
          ['', '条款内容', text],
        ])}</details>`,
    )
    .join('');
function sections(g: Guide): [id: string, title: string, html: string][] {
  return [
    ['base', '基本信息', pairs(g.base)],
    ['limit', '办理时限', pairs(g.limits)],
    ['condition', '受理条件', `<ol>${g.condition.map((c) => `<li>${c}</li>`).join('')}</ol>`],
    ['material', '申请材料', g.papers.map(material).join('')],
    [
      'process',
      '办理流程',
      `<ol class="flow">${g.steps
        .map(([n, t, x, o]) => `<li><h3>${n}</h3><time>${t}</time><p>${x}</p><p class="out">办理结果：${o}</p></li>`)
        .join('')}</ol>`,
    ],
    ['result', '审批结果', pairs(g.result)],
    ['fee', '收费标准', pairs(g.fee)],
    ['basis', '设定依据', basis(g)],
    ['window', '办理窗口', pairs(g.window)],
    [
      'faq',
      '常见问题',
      g.faq.map(([q, a]) => `<details class="qa"><summary>${q}</summary><p>${a}</p></details>`).join(''),
    ],
    ['contact', '咨询监督', pairs(g.contact)],
  ];
}
export function guide(place: Place, row: Row): string {
  const { at, host, area } = place;
  const g = guideOf(area, row);
  const parts = sections(g);
  const near = rowsOf(area)
    .filter((r) => r !== row && r.theme === row.theme && r.slug === row.slug)
    .slice(0, 5);
  return page(
    { ...place, host },
    row.name,
    `${crumbs(['服务事项', '/matters'], [row.name])}
<article class="guide"><header class="card top"><h1>${row.name}</h1><p class="tags"><span>${row.type}</span><span>${row.kind}</span></p><div class="acts" role="group" aria-label="操作">${
      row.online
        ? link(`/apply/${row.id}`, '立即办理', ' class="btn"')
        : '<button type="button" class="btn" disabled>仅支持窗口办理</button>'
    }<button type="button" class="plain" data-need-login="收藏">收藏</button><button type="button" class="plain" data-print>打印</button><button type="button" class="plain" popovertarget="qr">二维码</button></div><div popover id="qr"><img src="/assets/img/qr.svg" alt="本指南二维码" width="140"><p>手机扫码查看本指南</p></div></header>
<div class="cols"><nav class="toc card" aria-label="本页目录"><ol>${parts.map(([id, title]) => `<li>${link(`#${id}`, title)}</li>`).join('')}</ol></nav><div>${parts
      .map(
        ([id, title, html]) =>
          `<section class="card" id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>${html}</section>`,
      )
      .join(
        '',
      )}${section('相关事项', `<ul class="list">${near.map((r) => `<li>${link(guideUrl(at, area, r), r.name)}</li>`).join('')}</ul>`)}</div></div></article>`,
    'svelte-d51yuo',
  );
}
/** What has to be ready before the sign-in. */
export function prepare(place: Place, row: Row): string {
  const g = guideOf(place.area, row);
  const steps = ['办理提示', '登录认证', '填写信息', '上传材料', '确认'];
  return page(
    place,
    `办理提示-${row.name}`,
    `${crumbs(['服务事项', '/matters'], [row.name, guideUrl(place.at, place.area, row)], ['办理提示'])}
<ol class="steps" aria-label="网上办理步骤">${steps.map((s, n) => `<li${n === 0 ? ' aria-current="step"' : ''}>${s}</li>`).join('')}</ol>
${section(
  row.name,
  `<h3>需要准备：</h3><ul>${g.papers
    .filter((p) => p.need === '必要' && !p.waived)
    .map((p) => `<li>${p.name}${p.form === '电子' ? '（电子版）' : ''}</li>`)
    .join(
      '',
    )}</ul><h3>温馨提示</h3><p>企业事项请由法定代表人或者经授权的经办人使用法人账号登录。首次登录需要进行实名认证。</p><p>填写过程约20分钟，请提前备好以上材料。</p><p class="acts">${link(`/apply/${row.id}/start`, '下一步', ' class="btn" role="button"')}${link(guideUrl(place.at, place.area, row), '返回指南', ' class="plain"')}</p>`,
)}`,
    'svelte-p8s0nd',
  );
}
