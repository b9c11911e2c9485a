import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { type Area, areaOf, shown } from './areas.ts';
import { box, crumb, paper, TALK } from './frame.ts';
import { tasksOf, unique } from './items.ts';

export const AGE = 3;
const field = (label: string, must: boolean, inner = '<input class="form-control" type="text">', id = ''): string =>
  `<div class="form-group"${id}><label>${must ? '<b>*</b> ' : ''}${label}</label>${inner}</div>`;
const area = '<textarea class="form-control"></textarea>';
const send = (kind: string): string =>
  `<div class="form-group"><label></label><button class="btn btn-primary" type="button" onclick="sendForm('${kind}')">提交</button></div>`;
const select = (options: string[]): string =>
  `<select class="form-control"><option value="">请选择</option>${options.map((o) => `<option>${o}</option>`).join('')}</select>`;
const table = (heads: string[], rows: (string | number)[][]): string =>
  `<table class="table"><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

/** Shares of the five levels, as stars; the sources are named and not counted. */
const LEVELS: [string, number, number][] = [
  ['非常满意', 5, 97.62],
  ['满意', 4, 1.84],
  ['基本满意', 3, 0.41],
  ['不满意', 2, 0.09],
  ['非常不满意', 1, 0.04],
];
const REPAIRED: string[][] = [
  ['2026-11-04', '窗口叫号屏看不清', '更换显示屏，增加语音叫号', '已整改'],
  ['2026-10-27', '网上填报时反复要求上传同一份材料', '合并上传项，已上传的自动带入', '已整改'],
  ['2026-10-15', '中午没有人值班', '综合窗口实行午间轮班', '已整改'],
];
function rating(own: Area): string {
  const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const depts = unique(tasksOf(own).map((t) => t.dept));
  const levels = LEVELS.map(
    ([name, stars, share]) =>
      `<tr><td>${name}</td><td class="stars">${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</td><td><span class="progress"><i style="width:${Math.max(share, 1)}%"></i></span> ${share.toFixed(2)}%</td></tr>`,
  ).join('');
  return `${box(
    '评价等级分布',
    `<p class="text-muted">数据更新至${day}。评价来自西垣政务服务网、“西事通”App、政务大厅评价器和短信。</p><table class="table">${levels}</table>`,
  )}<div class="box box-danger"><div class="box-body"><ul class="nav-tabs"><li class="active" onclick="tab(this)">部门排名</li><li onclick="tab(this)">差评整改公示</li></ul><div class="tab-pane active">${table(
    ['排名', '部门', '满意率'],
    depts.map((d, n) => [n + 1, d, `${(99.98 - n * 0.05).toFixed(2)}%`]),
  )}</div><div class="tab-pane">${table(['评价日期', '差评内容', '整改措施', '状态'], REPAIRED)}</div></div></div>`;
}
const SURVEY: [string, string[]][] = [
  ['您对本平台的总体印象是', ['很好', '较好', '一般', '较差']],
  ['您最常使用的功能是', ['查指南', '在线申报', '查进度', '咨询投诉']],
];
function bodyOf(own: Area, name: string): string {
  const depts = select(unique(tasksOf(own).map((t) => t.dept)));
  const phone = field('联系电话', true);
  switch (name) {
    case '我要咨询':
      return box(
        name,
        `<p class="text-muted">咨询在3个工作日内答复。</p>${field('咨询部门', true, depts)}${field('标题', true)}${field('咨询内容', true, area)}${field('姓名', true)}${phone}${send('zx')}`,
      );
    case '我要投诉':
      return box(
        name,
        `${field(
          '投诉类型',
          true,
          '<span style="padding-top:6px"><label><input type="radio" name="tslx" checked onclick="tsType(\'1\')"> 办件投诉</label>　<label><input type="radio" name="tslx" onclick="tsType(\'2\')"> 其他投诉（无办件编号）</label></span>',
        )}${field('办件编号', true, undefined, ' id="bjbh"')}${field('被投诉单位', true, depts)}${field('投诉内容', true, area)}${field('姓名', true)}${phone}${send('ts')}`,
      );
    case '我要建议':
      return box(name, `${field('建议标题', true)}${field('建议内容', true, area)}${phone}${send('jy')}`);
    case '满意度调查':
      return box(
        '政务服务平台满意度调查',
        `${SURVEY.map(([q, options], n) => `<p>${n + 1}. ${q}</p><p>${options.map((o) => `<label><input type="radio" name="q${n}"> ${o}</label>　`).join('')}</p>`).join('')}<button class="btn btn-primary" type="button" onclick="sendForm('dc')">提交问卷</button>`,
      );
    default:
      return rating(own);
  }
}
export function talkOf(at: Addresses, { path, cookies }: Ask): Reply {
  const name = TALK.find(([, url]) => url === path)?.[0];
  if (!name) return null;
  const own = areaOf(cookies['areacode']);
  const menu = TALK.map(([n, url]) => `<a class="${n === name ? 'active' : ''}" href="${url}">${n}</a>`).join('');
  return paper(
    at,
    own,
    name,
    `<div class="container">${crumb(own, '互动交流', name)}<p class="filter" style="margin:0">${menu}</p><h3 style="margin:10px 0 0">${shown(own)} ${name}</h3>${bodyOf(own, name)}</div>`,
  );
}
