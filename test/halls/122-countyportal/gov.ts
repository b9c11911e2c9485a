import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { DISTRICT, hallOf } from './sites.ts';

export const GOV_DEAD = '/ztzl/wmcs2023/';
const CSS = `body{margin:0;font:14px/1.9 SimSun,"Microsoft YaHei",serif;color:#333}a{color:#333;text-decoration:none}a:hover{color:#b00}.m{width:1160px;margin:0 auto}.head{height:120px;background:#eaf4ee;border-bottom:3px solid #2f7d4f}.head h1{margin:0;line-height:118px;color:#2f7d4f;font-size:32px;letter-spacing:4px}.menu{background:#2f7d4f}.menu a{display:inline-block;color:#fff;padding:6px 26px;font-size:16px}.row{display:flex;gap:20px;margin-top:16px}.blk{flex:1;border:1px solid #cfe3d6}.blk h3{margin:0;background:#f0f8f3;padding:4px 12px;color:#2f7d4f}.blk ul{margin:8px 12px;padding:0;list-style:none}.blk li{border-bottom:1px dotted #ccc}.zw a{display:inline-block;background:#2f7d4f;color:#fff;margin:10px;padding:12px 26px}.f td{padding:6px}.foot{margin-top:24px;background:#e9e9e9;padding:14px;text-align:center}`;
const COLUMNS = press(
  ['蓝塘要闻', '公示公告', '政府信息公开', '招商引资'],
  (n) => `/${['ltyw', 'gsgg', 'zwgk', 'zsyz'][n]}/`,
  (n, m) => `/${['ltyw', 'gsgg', 'zwgk', 'zsyz'][n]}/t2026${String(1000 + n * 61 + m * 7)}.shtml`,
);

function frame(at: Addresses, title: string, body: string): string {
  const menu = COLUMNS.map((c) => `<a href="${c.path}">${c.name}</a>`).join('');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="蓝塘区人民政府"><title>${title}</title><style>${CSS}</style></head><body><div class="head"><div class="m"><h1>横洲市蓝塘区人民政府</h1></div></div><div class="menu"><div class="m"><a href="/">首页</a>${menu}<a href="${hallOf(at, DISTRICT)}" target="_blank">政务服务</a><a href="/hdjl/">互动交流</a></div></div><div class="m">${body}</div><div class="foot">${friends(
    at['ext'],
    4,
  )
    .map((f) => `<a href="${f.url}">${f.name}</a>`)
    .join('　')}<br>蓝塘区人民政府办公室主办　网站标识码9452030001</div></body></html>`;
}
/** The district's box for suggestions: nothing that a sender gets an answer to by number. */
const BOX = `<h2>意见箱</h2><p>欢迎对蓝塘区政府工作和网站建设提出意见建议。投诉举报请到桂岭省统一互动平台。</p><form action="/hdjl/yjx/post" method="post" onsubmit="return confirm('确认发出吗？')"><table class="f"><tr><td>姓名</td><td><input name="xm"></td></tr><tr><td>联系电话</td><td><input name="dh"></td></tr><tr><td>意见建议</td><td><textarea name="nr" rows="6" cols="70"></textarea></td></tr><tr><td></td><td><button type="submit">提交</button></td></tr></table></form>`;

export function gov(at: Addresses, { path }: Ask): Reply {
  const links = `<ul><li><a href="/hdjl/yjx/">意见箱</a></li><li><a href="/hdjl/zx/">在线访谈</a></li><li><a href="${at['ia']}/hd/consult" target="_blank">我要咨询（省统一互动平台）</a></li><li><a href="${at['ia']}/hd/complain" target="_blank">我要投诉（省统一互动平台）</a></li></ul>`;
  if (path === '/') {
    const blocks = COLUMNS.map(
      (c) =>
        `<div class="blk"><h3>${c.name}</h3><ul>${c.articles
          .slice(0, 5)
          .map((a) => `<li><a href="${a.path}">${a.title}</a></li>`)
          .join('')}</ul></div>`,
    );
    const hall = hallOf(at, DISTRICT);
    return frame(
      at,
      '横洲市蓝塘区人民政府门户网站',
      `<div class="row">${blocks.slice(0, 2).join('')}</div><div class="zw"><a href="${hall}" target="_blank">网上办事大厅</a><a href="/ztzl/yshj/">营商环境专题</a><a href="${GOV_DEAD}">文明城市创建</a><a href="/hdjl/yjx/">意见箱</a></div><div class="row">${blocks.slice(2).join('')}<div class="blk"><h3>互动交流</h3>${links}</div></div>`,
    );
  }
  if (path === '/hdjl/') return frame(at, '互动交流', `<h2>互动交流</h2>${links}`);
  if (path === '/hdjl/yjx/') return frame(at, '意见箱', BOX);
  if (path === '/hdjl/zx/')
    return frame(
      at,
      '在线访谈',
      '<h2>在线访谈</h2><p>第8期：区市场监督管理局谈药店监管。药店开办需要多久？区局答：资料齐全的，8个工作日。</p><p>第7期：区教育局谈秋季入学。</p>',
    );
  if (path === '/ztzl/yshj/')
    return frame(
      at,
      '营商环境专题',
      '<h2>营商环境专题</h2><p>蓝塘区推行“一窗受理、集成服务”，企业开办半天办结，工程建设项目审批再提速。</p>',
    );
  const found = printed(COLUMNS, path);
  return found && frame(at, `${found.title}-蓝塘区人民政府`, found.html);
}
