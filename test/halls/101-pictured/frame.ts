import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import type { Answer } from '../kit/site.ts';
import { nameOf, REGION } from './items.ts';

const CSS = `body{margin:0;font:13px/1.8 SimSun,"Microsoft YaHei",sans-serif;color:#222;background:#e9f1f8}img{border:0;vertical-align:middle}a{color:#1a4f8b;text-decoration:none}a:hover{text-decoration:underline}#wrap{width:1080px;margin:0 auto;background:#fff}#top{padding:4px 12px;background:#dfeaf4;overflow:hidden}#top .r{float:right}#menu{background:#1c65ae;padding:0 6px}#menu img{height:42px;cursor:pointer}#find{padding:10px 14px;background:#f4f8fc;border-bottom:1px solid #cfdfee}#find .k{width:360px;height:26px;border:1px solid #8fb3d6}#cont{padding:14px;min-height:460px;overflow:hidden}.part{border:1px solid #c7d9ea;margin-bottom:12px}.part .t{background:#eaf3fb;border-bottom:1px solid #c7d9ea;padding:2px 10px}.part .c{padding:10px}.pics img{margin:5px 7px}.l{float:left;width:660px}.rr{float:right;width:376px}ul.nl{margin:0;padding:0;list-style:none}ul.nl li{border-bottom:1px dotted #bbb}ul.nl span{float:right;color:#888}table.tb,table.bszn{width:100%;border-collapse:collapse}table.tb th,table.tb td,table.bszn th,table.bszn td{border:1px solid #a9c4de;padding:6px 8px}table.tb th{background:#e3eef8}table.bszn>tbody>tr>th{background:#eff6fc;width:130px;font-weight:normal;color:#1a4f8b;text-align:right}table.bszn .sec{background:#cfe2f3;text-align:center;font-weight:bold}table.in{width:100%;border-collapse:collapse}#ft{clear:both;text-align:center;padding:16px;border-top:3px solid #1c65ae;color:#555}#fl{position:fixed;right:6px;top:240px;width:96px}#fl img{display:block;margin-bottom:4px;cursor:pointer}.fm td{padding:4px}.fm input.x,.fm textarea{width:420px;border:1px solid #999}h2.bt{text-align:center;color:#1a4f8b}`;

/** What the pictures say: the number of a picture is its place here. */
const WORDS: string[] = [];
const numberOf = (words: string): number => {
  const at = WORDS.indexOf(words);
  return at < 0 ? WORDS.push(words) - 1 : at;
};
const LOOKS: Record<string, [width: number, height: number, ground: string, ink: string, size: number]> = {
  m: [118, 42, '#1c65ae', '#fff', 17],
  b: [1080, 120, '#2f86d6', '#fff', 40],
  k: [144, 76, '#f3f8fd', '#14508f', 16],
  t: [150, 28, '#eaf3fb', '#c0392b', 16],
  s: [74, 28, '#e67e22', '#fff', 14],
  f: [96, 40, '#e67e22', '#fff', 15],
};
/** A picture with words on it. @param how where the words stand beside: in its alt, in its title or in both */
export function img(look: string, words: string, how: 'alt' | 'title' | 'both' = 'alt', more = ''): string {
  const said = `${how === 'title' ? ' alt=""' : ` alt="${words}"`}${how === 'alt' ? '' : ` title="${words}"`}`;
  return `<img src="/images/${look}${numberOf(words)}.png"${said}${more}>`;
}
export function drawn(path: string): Answer | null {
  const found = /^\/images\/([a-z])(\d+)\.png$/.exec(path);
  const look = LOOKS[found?.[1] ?? ''];
  const words = WORDS[Number(found?.[2])];
  if (!look || !words) return null;
  const [width, height, ground, ink, wanted] = look;
  const size = Math.min(wanted, Math.floor((width - 8) / words.length));
  return {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="4" fill="${ground}"/><text x="50%" y="50%" dy=".36em" text-anchor="middle" font-size="${size}" fill="${ink}">${words}</text></svg>`,
  };
}

const JS = `function qhdq(){window.open('/portal/dqlb.shtml','dqlb','width=760,height=520,top=120,left=260,scrollbars=yes')}
function bszn(id,qh){window.open('/wt/'+qh+'/bszn_'+id+'.shtml')}
function wssb(id){location.href='/portal/leave.shtml?to='+encodeURIComponent(YW+'/scjg/apply.do?sxid='+id)}
function znwd(){window.open('/znwd/index.shtml','znwd','width=640,height=560')}
function zk(n){var r=document.getElementById('zx'+n),o=r.style.display==='none';r.style.display=o?'':'none'}`;

export function page(at: Addresses, code: string, title: string, html: string, script = ''): string {
  const base = `/wt/${code}`;
  const menu: [string, string][] = [
    ['网站首页', code === REGION.code ? '/' : `${base}/index.shtml`],
    ['个人服务', `${base}/list.shtml?dx=个人`],
    ['法人服务', `${base}/list.shtml?dx=法人`],
    ['部门服务', `${base}/bm.shtml`],
    ['主题服务', `${base}/zt.shtml`],
    ['互动平台', `${base}/hdpt.shtml`],
    ['好差评', `${base}/hcp.shtml`],
    ['政务动态', '/zwdt/'],
  ];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_敖朔自治区政务服务网</title><style>${CSS}</style></head><body><div id="wrap">
<div id="top"><span class="r"><a href="${at['sso']}/sso/login.jsp?sys=aszwfw">登录</a> <a href="${at['sso']}/sso/reg.jsp">注册</a></span>您所在的地区：<b>${nameOf(code)}</b> <a href="javascript:qhdq()">${img('s', '切换地区', 'both')}</a></div>
<div>${img('b', '敖朔自治区政务服务网', 'both')}</div>
<div id="menu">${menu.map(([words, url], n) => `<a href="${url}">${img('m', words, n % 2 ? 'title' : 'alt')}</a>`).join('')}</div>
<div id="find"><form action="${base}/search.shtml" method="get"><input class="k" name="key" type="text" autocomplete="off"> <input type="image" src="/images/s${numberOf('搜 索')}.png" alt="搜索" title="搜索"></form></div>
<div id="cont">${html}</div>
<div id="ft"><p>${friends(at['ext'], 5)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['ext']}/szxy/" target="_blank">信用敖朔</a> | <a href="/portal/sm.shtml">网站声明</a> | <a href="/portal/dt.shtml">站点导览</a></p><p>主办单位：敖朔自治区政务服务局　　政务服务热线：12345</p></div></div>
<div id="fl"><a href="javascript:znwd()">${img('f', '智能问答', 'title')}</a><a href="${base}/wyzx.shtml">${img('f', '我要咨询')}</a><a href="${base}/wyts.shtml">${img('f', '我要投诉')}</a><a href="${base}/wypj.shtml">${img('f', '我要评价', 'title')}</a></div>
<script>var YW=${JSON.stringify(at['yw'])};${JS}</script>${script ? `<script>${script}</script>` : ''}</body></html>`;
}
export const part = (title: string, html: string, className = ''): string =>
  `<div class="part"><div class="t">${img('t', title)}</div><div class="c ${className}">${html}</div></div>`;
/** A plain page of another site. */
export const plain = (title: string, html: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.9 "Microsoft YaHei",sans-serif;margin:0;background:#eef3f8}.m{width:860px;margin:50px auto;background:#fff;border-top:4px solid #1c65ae;padding:24px 36px}.m input{height:32px;width:280px;margin:6px 0}a{color:#1a4f8b;margin-right:16px}</style></head><body><div class="m"><h2>${title}</h2>${html}</div></body></html>`;
