import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';

const TOWNS: [string, string, string][] = [
  ['hb', '湖滨市', '湖滨市分站提供渔业捕捞、港口经营等特色事项查询。'],
  ['tj', '铜江市', ''],
  ['yl', '英岭市', '英岭市分站开设竹木加工企业服务专栏，月均访问量三万人次。'],
];
const OWN = COMMON_ITEMS.slice(6, 30).map((item, i) => ({ ...item, id: `p${7600 + i}` }));
OWN[7] = { ...OWN[7]!, name: '药品经营许可证（批发）核发' };

/** The province sends to its cities' sites in new windows. */
export const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      `<html><head><meta charset="utf-8"><title>${title}-赣湖政务服务网</title><style>body{font:14px/28px SimSun;width:1000px;margin:0 auto}a{color:#a4161a}h1{color:#a4161a}</style></head><body><h1>赣湖政务服务网</h1><p><a href="/">首页</a> <a href="/sj/list.jspx">省直部门</a> <a href="/gywm.jspx">关于我们</a></p>${body}<p>赣湖省政务服务管理办公室</p></body></html>`;
    if (ask.path === '/')
      return show(
        '首页',
        `<h3>省直热门事项</h3>${OWN.slice(0, 8)
          .map((i) => `<p>·<a href="/sj/${i.id}.jspx">${i.name}</a></p>`)
          .join(
            '',
          )}<h3>设区市分站</h3><p class="fz">${TOWNS.map(([code, n]) => `<a href="${code === 'tj' ? `${at['city']}/index.jspx` : `/fz/${code}.jspx`}" target="_blank">${n}</a>`).join('　')}</p>`,
      );
    const town = TOWNS.find(([code, , text]) => text && ask.path === `/fz/${code}.jspx`);
    if (town) return show(`${town[1]}分站`, `<h3>${town[1]}分站</h3><p>${town[2]}</p>`);
    if (ask.path === '/gywm.jspx') return show('关于我们', '<p>赣湖政务服务网于2016年上线，联通省、市、县三级。</p>');
    if (ask.path === '/sj/list.jspx')
      return show('省直部门', OWN.map((i) => `<p>·<a href="/sj/${i.id}.jspx">${i.name}</a></p>`).join(''));
    const item = provincial(OWN, /^\/sj\/(p\d+)\.jspx$/.exec(ask.path)?.[1] ?? '');
    return item ? show(item.title, item.html) : null;
  };

export const government =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const texts: Record<string, string> = {
      '/': '珠溪区召开优化营商环境工作推进会，部署年底前重点改革任务。',
      '/zjzx/': '珠溪区位于铜江市北部，面积三百一十平方公里，辖七个乡镇、四个街道。',
      '/xxgk/': '本栏目公开区政府文件、规划计划、财政资金等信息。',
    };
    const text = texts[path];
    return text
      ? `<html><head><meta charset="utf-8"><title>珠溪区人民政府</title></head><body><h1>珠溪区人民政府</h1><p><a href="/zjzx/">走进珠溪</a> <a href="/xxgk/">信息公开</a> <a href="${at['city']}/zxq/index.jspx">政务服务</a></p><p>${text}</p></body></html>`
      : null;
  };
