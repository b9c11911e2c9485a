import type { Addresses } from '../kit/hall.ts';
import type { Ask } from '../kit/site.ts';
import { crumb, type View } from './frame.ts';
import { matter } from './items.ts';

const BONES = `<div class="ant-skeleton ant-skeleton-active" aria-busy="true"><h3></h3><ul>${'<li></li>'.repeat(6)}</ul></div>`;

/** The guide is served with its heading and bones; its data comes when the component is mounted. */
function guide(id: string): View | null {
  const found = matter(id);
  if (!found) return null;
  const { region, item } = found;
  const button = item.online
    ? `<button type="button" class="ant-btn ant-btn-primary js-apply" data-id="${id}">在线申报</button>`
    : '<button type="button" class="ant-btn" disabled title="请到窗口办理">在线申报</button>';
  return {
    title: item.name,
    body: `<div class="container">${crumb(region, '办事指南', item.name)}<section class="ant-card"><div class="ant-card-body ghead"><div><h2>${item.name}</h2><p><span class="ant-tag">${item.audience}</span><span class="ant-tag">${region.level}</span>${item.dept}</p></div><div>${button} <button type="button" class="ant-btn js-fav" aria-label="Add to favorites">收藏</button> <button type="button" class="ant-btn js-print" aria-label="Print">打印</button></div></div></section><section class="ant-card"><div class="ant-card-body" data-guide="${id}">${BONES}</div></section></div>`,
  };
}
/** Six steps, of which one gets through two without an account. */
function apply(id: string): View | null {
  const found = matter(id);
  if (!found?.item.online) return null;
  const steps = ['选择情形', '阅读承诺', '填报信息', '上传材料', '领取方式', '确认'];
  return {
    title: `在线申报-${found.item.name}`,
    body: `<div class="container">${crumb(found.region, '在线申报')}<section class="ant-card"><div class="ant-card-head"><span>${found.item.name}</span></div><div class="ant-card-body"><div class="ant-steps ant-steps-horizontal">${steps.map((s, n) => `<div class="ant-steps-item${n === 0 ? ' ant-steps-item-active' : ''}"><span class="ant-steps-item-icon">${n + 1}</span> <span class="ant-steps-item-title">${s}</span></div>`).join('')}</div><div data-apply="${id}">${BONES}</div></div></section></div>`,
  };
}
export function flowOf(_at: Addresses, { path }: Ask): View | null {
  const at = /^\/(guide|apply)\/(\w+)$/.exec(path);
  if (!at?.[2]) return null;
  return at[1] === 'guide' ? guide(at[2]) : apply(at[2]);
}
