import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { CITY, DISTRICT } from './areas.ts';

export const GOV_DEAD = '/mdsrmzf/zt/yshj2024/';
export const CITY_DEAD = '/xzzx/ckbg/0412.shtml';
const CSS = `body{margin:0;font:14px/1.8 "Microsoft YaHei",SimSun;color:#333;background:#f6f6f6}a{color:#333;text-decoration:none}.w{width:1100px;margin:0 auto;background:#fff;padding:0 20px}.bn{background:#b5281f;color:#fff;font-size:32px;padding:26px 0 26px 60px;letter-spacing:4px}.bar{display:flex;background:#c8372d}.bar a{color:#fff;padding:8px 22px}.cols{display:flex;flex-wrap:wrap}.cols>div{width:48%;margin:12px 1%}h3{border-bottom:2px solid #c8372d;margin:0}li span{float:right;color:#999}ul{padding-left:18px}.rd{display:flex;gap:16px;padding:14px 0}.rd a{flex:1;text-align:center;background:#fdf1ef;border:1px solid #f0cfcb;padding:16px 0;font-size:16px}.ft{border-top:3px solid #c8372d;text-align:center;padding:14px;color:#777;clear:both}`;

const GOV = press(
  ['要闻动态', '通知公告', '政府信息公开', '部门镇街'],
  (n) => `/mdsrmzf/lm${n + 1}/index.html`,
  (n, m) => `/mdsrmzf/lm${n + 1}/content/post_${7301 + n * 60 + m}.html`,
  5,
);
/** The government of the county-level city: a site factory's pages. */
export function gov(at: Addresses, ask: Ask): Reply {
  const frame = (title: string, body: string): string =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${CSS}</style></head><body><div class="w"><div class="bn">茂堤市人民政府</div><div class="bar"><a href="/">首页</a>${GOV.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${at['prov']}/portal/v3/index?region=${DISTRICT.code}" target="_blank">政务服务</a></div>${body}<div class="ft">主办：茂堤市人民政府办公室　${friends(
      at['ext'],
      4,
    )
      .map((f) => `<a href="${f.url}">${f.name}</a>`)
      .join('　')}<br>网站标识码：9465830001</div></div></body></html>`;
  if (ask.path === '/')
    return frame(
      '茂堤市人民政府门户网站',
      `<div class="rd"><a href="${at['prov']}/portal/v3/index?region=${DISTRICT.code}" target="_blank">珑南政务服务网（茂堤站）</a><a href="${at['city']}/">槿江市网上办事大厅</a><a href="/mdsrmzf/zwgk/ldzc.html">领导之窗</a></div><div class="cols">${GOV.map(
        (c) =>
          `<div><h3><a href="${c.path}">${c.name}</a></h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`).join('')}</ul></div>`,
      ).join('')}</div>`,
    );
  if (ask.path === '/mdsrmzf/zwgk/ldzc.html')
    return frame(
      '领导之窗',
      '<h3>领导之窗</h3><p>市长：梁启荣　主持市政府全面工作。</p><p>副市长：吴婉仪　分管市场监管、政务服务和数据管理工作。</p>',
    );
  const found = printed(GOV, ask.path);
  return found && frame(`${found.title}-茂堤市人民政府`, found.html);
}

const OLD = press(
  ['大厅动态', '公示公告', '下载中心'],
  (n) => `/lm/${['dtdt', 'gsgg', 'xzzx'][n]}.shtml`,
  (n, m) => `/lm/${['dtdt', 'gsgg', 'xzzx'][n]}/${20230 + n * 10 + m}.shtml`,
  5,
);
/** What the city ran before the province took the items over: tables, three columns and a notice. */
export function oldcity(at: Addresses, ask: Ask): Reply {
  const branch = `${at['prov']}/portal/v3/index?region=${CITY.code}`;
  const frame = (title: string, body: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>td{font:13px/22px SimSun}a{color:#00479d}.b{background:#00479d;color:#fff;font:bold 26px SimHei;height:90px;padding-left:30px}</style></head><body bgcolor="#e6eef7"><table width="1000" align="center" bgcolor="#ffffff" cellspacing="0" cellpadding="6"><tr><td class="b" colspan="3">槿江市网上办事大厅</td></tr><tr bgcolor="#dbe8f6"><td colspan="3"><a href="/">首 页</a>　${OLD.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}　<a href="/ztzl/gxbc/">高效办成一件事</a>　<a href="${branch}" target="_blank"><b>珑南政务服务网（槿江）</b></a></td></tr>${body}<tr><td colspan="3" align="center">版权所有：槿江市政务服务和数据管理局　建议使用1024*768分辨率</td></tr></table></body></html>`;
  if (ask.path === '/')
    return frame(
      '槿江市网上办事大厅',
      `<tr><td colspan="3"><font color="#cc0000">各位办事群众：本市各县（市、区）的事项已全部迁至珑南政务服务网，办事请由此进入：</font><a href="${branch}">珑南政务服务网槿江分厅</a></td></tr><tr valign="top">${OLD.map(
        (c) =>
          `<td width="33%"><b>${c.name}</b><br>${c.articles.map((a) => `·<a href="${a.path}">${a.title}</a><br>`).join('')}</td>`,
      ).join('')}</tr>`,
    );
  if (ask.path === '/ztzl/gxbc/')
    return frame(
      '高效办成一件事',
      `<tr><td colspan="3"><h2>高效办成一件事</h2><p>企业开办、员工录用、新生儿出生、退休等事项一次申请、联合办理。</p><p>材料之二：<a href="${CITY_DEAD}">改革成果参考本</a></p></td></tr>`,
    );
  const found = printed(OLD, ask.path);
  return found && frame(found.title, `<tr><td colspan="3">${found.html}</td></tr>`);
}
