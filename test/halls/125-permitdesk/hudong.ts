import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { framed } from './frame.ts';
import { AREAS, type Area, areaOf, CITY, office } from './sites.ts';

export const AGE = 8;
const upTo = (): string => new Date(Date.now() + 8 * 3_600_000 - AGE * 86_400_000).toISOString().slice(0, 10);

const form = (title: string, tip: string, fields: string, button: string, to: string): string =>
  `<div class="in"><div class="kd"><h2>${title}</h2><p>${tip}</p><form class="bd" onsubmit="return false">${fields}<p class="ts"></p><button type="button" data-u="${to}">${button}</button></form></div></div>`;
const field = (name: string, tag = 'input', rest = 'required'): string =>
  `<label><span>${name}</span><${tag} name="${name}" ${rest}>${tag === 'input' ? '' : `</${tag}>`}</label>`;

function ratings(at: Addresses, area: Area): Reply {
  const depts = ['市场监督管理局', '公安局', '民政局', '卫生健康局', '教育局', '人力资源和社会保障局'];
  const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];
  const numbers = [48210, 3127, 486, 31, 12];
  const line = (cells: (string | number)[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
  const table = (head: string[], lines: (string | number)[][]) =>
    `<table class="gr"><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${lines.map(line).join('')}</table>`;
  const part = (name: string, inside: string) => `<div class="kd"><h2>${name}</h2>${inside}</div>`;
  const html = `<div class="in"><div class="crumb">${area.name}频道 › 服务评价</div>${part(
    '服务评价（好差评）公示',
    `<p>数据截至${upTo()}</p>${table(
      ['评价等级', '评价数'],
      levels.map((l, n) => [l, numbers[n] ?? 0]),
    )}`,
  )}<div class="two">${part(
    '评价渠道',
    table(
      ['渠道', '评价数'],
      [
        ['网上端', 30512],
        ['移动端', 15240],
        ['窗口评价器', 5920],
        ['12345热线', 194],
      ],
    ),
  )}${part(
    '部门评价',
    table(
      ['部门', '评价数', '满意率'],
      depts.map((d, n) => [office(area, d), 8200 - n * 913, `${(99.9 - n * 0.07).toFixed(2)}%`]),
    ),
  )}</div>${part(
    '各区评价',
    table(
      ['区', '评价数', '满意率'],
      AREAS.map((a, n) => [a.name, 6100 - n * 271, `${(99.8 - n * 0.05).toFixed(2)}%`]),
    ),
  )}${part(
    '差评整改',
    `${table(
      ['评价编号', '单位', '整改措施', '完成时间'],
      [
        ['PJ2610170032', office(area, '公安局'), '增设一个综合窗口，午间安排值班', '2026-10-26'],
        ['PJ2609210118', office(area, '市场监督管理局'), '重新编写办事指引，并向评价人说明', '2026-09-29'],
      ],
    )}<p>整改完成后，评价人可以凭评价编号追加评价。　<a href="javascript:void(0)" class="zp">我要追评</a></p>`,
  )}</div><div class="mk"><div><h3>追加评价</h3><div class="bd">${field('评价编号', 'input', '')}${field('追评内容', 'textarea', '')}<p class="ts"></p></div><div class="an"><button type="button" class="qx">取消</button></div></div></div>`;
  return framed(at, area, { title: '服务评价', html });
}
/** The robot answers in words; it has no links. */
function answer(words: string): string {
  if (/药/.test(words))
    return '开办零售药店请办理“药品经营许可（零售）新办”，由店铺所在区的市场监管局受理。请更换到所在区的频道，在“服务清单”的“准营准入”中找到“药品经营许可”，材料清单在办事指引里。';
  if (/食品/.test(words)) return '食品经营许可由所在区的市场监管局办理，请在所在区频道的“服务清单”里查找。';
  return '您的问题小峦还没有学会，请换一种说法，或者拨打12345。';
}
export function talkOf(at: Addresses, { path, query }: Ask): Reply {
  if (path === '/xl/dafu') return json({ code: 0, answer: answer(query.get('wt') ?? '') }, 300);
  if (path === '/hd/zixun.html') {
    const fields = `${field('咨询标题')}${field('咨询内容', 'textarea', 'rows="5" required')}${field('您的称呼')}${field('联系电话')}`;
    const html = form('我要咨询', '不用登录，五个工作日内答复。', fields, '提交咨询', '/hd/zixun/submit');
    return framed(at, CITY, { title: '我要咨询', html });
  }
  if (path === '/hd/tousu.html') {
    const fields = `${field('办件编号')}${field('查询密码')}`;
    const tip =
      '网上投诉只针对已经受理的办件。请先输入受理通知书上的办件编号和查询密码，核对后才能填写；没有办件的，请拨打12345。';
    return framed(at, CITY, { title: '我要投诉', html: form('我要投诉', tip, fields, '核对办件', '/hd/tousu/submit') });
  }
  const board = /^\/pj\/(\d{12})\/index\.html$/.exec(path);
  return board && areaOf(board[1]).code === board[1] ? ratings(at, areaOf(board[1])) : null;
}
