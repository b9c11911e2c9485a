import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { type Area, areaOf, type CitySite, isCounty } from './areas.ts';
import { block, go, list, paper } from './frame.ts';
import { mainsOf, unique } from './items.ts';

/** Today in China. */
const now = new Date(Date.now() + 8 * 3_600_000);
const quarter = Math.floor(now.getUTCMonth() / 3);
/** The last day of the last quarter. */
const end = new Date(Date.UTC(now.getUTCFullYear(), quarter * 3, 0));
export const AGE = Math.floor((now.getTime() - end.getTime()) / 86_400_000);
const day = `${end.getUTCFullYear()}年${end.getUTCMonth() + 1}月${end.getUTCDate()}日`;
const which = `${end.getUTCFullYear()}年第${'一二三四'[Math.floor(end.getUTCMonth() / 3)]}季度`;

function rating(city: CitySite, area: Area): string {
  const rows = unique(mainsOf(city, area).map((m) => m.dept)).map((dept, n) => {
    const [good, fair, plain] = [412 + ((n * 397 + Number(area.areaid)) % 1900), 31 + n * 7, n % 4];
    const [poor, bad] = [n % 5 === 2 ? 1 : 0, 0];
    const all = good + fair + plain + poor + bad;
    return [n + 1, dept, all, good, fair, plain, poor, bad, `${(((all - poor - bad) / all) * 100).toFixed(2)}%`];
  });
  return `<p align="center"><b style="font-size:15px">${area.name}${which}政务服务“好差评”情况</b></p><p align="right">数据截至：${day}</p>${list(['序号', '部门', '评价总数', '非常满意', '满意', '基本满意', '不满意', '非常不满意', '好评率'], rows)}`;
}
const form = (area: Area, kind: string, first: string): string =>
  `<form method="post" action="/zwdt/${kind}_save.do"><input type="hidden" name="areaid" value="${area.areaid}"><table class="zn">${first}<tr><th>姓名 *</th><td><input name="xm" size="20"></td></tr><tr><th>联系电话 *</th><td><input name="dh" size="20"></td></tr><tr><th>内容 *</th><td><textarea name="nr" rows="7" cols="80"></textarea></td></tr></table><p align="center"><input type="button" class="btn" value="提交" onclick="tj(this.form)"></p></form>`;

export function talkOf(at: Addresses, city: CitySite, { path, query }: Ask): Reply {
  const area = areaOf(city, query.get('areaid'));
  const p = (title: string, html: string) => paper(at, city, area, title, block(title, html));
  const leader = !isCounty(city, area) ? '市长' : area.name.endsWith('区') ? '区长' : '县长';
  switch (/^\/zwdt\/(\w+)\.jsp$/.exec(path)?.[1]) {
    case 'hudong':
      return p(
        '互动交流',
        `<div class="xq"><a href="${go(area, 'xinxiang')}">领导信箱</a><a href="${go(area, 'rx12345')}">12345热线</a><a href="${go(area, 'tsxz')}">我要投诉</a><a href="${go(area, 'hcp')}">好差评</a></div><p>本网未开设在线客服。咨询请写信，或者拨打12345及办事指南所列的咨询电话。</p>`,
      );
    case 'xinxiang':
      return p(
        `${leader}信箱`,
        `<p>您可以通过本信箱咨询办事问题、提出意见建议，来信由${area.name}政务服务中心转办，5个工作日内答复。</p>${form(
          area,
          'xinxiang',
          '<tr><th>来信类别</th><td><label><input type="radio" name="lb" checked> 咨询</label> <label><input type="radio" name="lb"> 建议</label> <label><input type="radio" name="lb"> 求助</label></td></tr><tr><th>标题</th><td><input name="bt" size="50"></td></tr>',
        )}`,
      );
    case 'rx12345':
      return p(
        '12345热线',
        `<p>请直接拨打<b>12345</b>（外地拨打0962-12345），全天24小时接听，受理${city.name}范围内的咨询、求助、投诉和建议。</p><p>${area.name}的工单由${area.name}信访和诉求办理中心承办，紧急情况请拨打110、119、120。</p>`,
      );
    case 'tsxz':
      return p(
        '投诉须知',
        `<p>一、本栏目受理对${area.name}政务服务窗口及工作人员服务态度、工作效率、办事纪律的投诉。</p><p>二、请写明投诉对象和事情经过，有办件编号的可以填写，没有的可以不填。</p><p>三、请留下真实姓名和联系电话，我们为您保密；匿名或者恶意投诉不予受理。</p><p>四、投诉件自受理之日起10个工作日内答复。</p><p align="center"><label><input type="checkbox" id="ty"> 我已阅读投诉须知</label>　<a class="btn" href="javascript:agree('${go(area, 'tousu')}')">下一步</a></p>`,
      );
    case 'tousu':
      return p(
        '我要投诉',
        form(
          area,
          'tousu',
          '<tr><th>投诉对象</th><td><input name="dx" size="40"></td></tr><tr><th>办件编号</th><td><input name="bj" size="30">（选填）</td></tr>',
        ),
      );
    case 'hcp':
      return p('好差评', rating(city, area));
    default:
      return null;
  }
}
