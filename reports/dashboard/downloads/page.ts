import { usualComparison } from '../../../storage/board/rounds.ts';
import { findRound } from '../../../storage/rounds.ts';
import { Attributes, html, type Markup } from '../../html/markup.ts';
import { paragraph, section } from '../../html/parts.ts';
import { prose } from '../../html/prose.ts';
import { TABLE_NAMES } from '../../tables.ts';
import { to } from '../addresses.ts';
import { NotFoundError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import { input, select } from '../parts.ts';
import { shell, tokenField } from '../shell.ts';
import { may, type Visitor } from '../visitor.ts';
import type { ReportAsked } from './make.ts';

/** What can be had, the most asked for first. */
export const DOWNLOADS: readonly { format: ReportAsked['format']; type: string; title: string; words: string }[] = [
  {
    format: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    title: '年度报告（Word）',
    words: '总体得分、区域和城市、变化、典型问题、建议、方法，附各城市的结果；可直接修改。',
  },
  {
    format: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: '数据表（Excel）',
    words: '排名、指标、问题、事实、失效链接、覆盖等各一张表，可筛选、可计算。',
  },
  {
    format: 'pdf',
    type: 'application/pdf',
    title: '报告（PDF）',
    words: '内容与网页报告的总览相同，附各城市的结果；供打印和存档。',
  },
  { format: 'csv', type: 'text/csv; charset=utf-8', title: '一张数据表（CSV）', words: '供其他程序读取，UTF-8 编码。' },
  {
    format: 'json',
    type: 'application/json',
    title: '全部结果（JSON）',
    words: '每个城市的事实、指标、得分和证据的校验值，供其他程序读取。',
  },
];

/** The files of a round's report, made when they are asked for. */
export async function downloadsPage(
  { db, report }: Pick<DashboardOptions, 'db' | 'report'>,
  visitor: Visitor,
  name: string,
): Promise<string> {
  const round = await findRound(db, name);
  if (!round) throw new NotFoundError(`没有轮次“${name}”。`);
  const compare = await usualComparison(db, name);
  const can = report !== undefined && may.act(visitor);
  return shell(visitor, {
    title: `下载报告 · 轮次 ${name}`,
    tab: 'report',
    round,
    head: html`<nav class="crumbs" aria-label="位置"><a href="${to.round(name)}">轮次 ${name}</a></nav><h1>下载报告</h1>
<p class="meta"><span>文件在点“下载”后现做，一次做一份；Word 和 PDF 要画图，约需半分钟。</span><span>下载后，本轮及对比轮次的证据将长期保留。</span></p>`,
    main: section(
      'files',
      '可下载的文件',
      html`${!can && paragraph(report === undefined ? '这里不能生成报告；请用 wangting report。' : '您的账号只能查看；下载报告须有测评或管理的权限。', 'notice')}
${
  can
    ? html`<form method="post">${tokenField(visitor)}
<p class="filter">${input('compare', '与哪一轮比较（不填则不比较）', compare ?? '', { maxlength: 80, size: 16 })}</p>
${list(can)}</form>`
    : list(can)
}`,
    ),
  });
}

const list = (can: boolean): Markup =>
  html`<ul class="downloads">${DOWNLOADS.map(
    ({ format, title, words }) =>
      html`<li><div><h3 id="download-${format}">${title}</h3><p>${prose(words)}</p></div>${
        can &&
        html`<div class="filter">${format === 'csv' && select('table', '数据表', 'ranking', TABLE_NAMES)}
<button ${new Attributes({ type: 'submit', name: 'format', value: format, 'aria-describedby': `download-${format}` })}>下载</button></div>`
      }</li>`,
  )}</ul>`;
