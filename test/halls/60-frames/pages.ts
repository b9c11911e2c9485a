import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';

/** Letter of the reading, code, name, path. */
export const DISTRICTS: [string, string, string, string][] = [
  ['B', '996002', '北关台区', 'beiguantai'],
  ['D', '996003', '东湖岸区', 'donghu'],
  ['L', '996004', '临河区', 'linhe'],
  ['L', '996005', '柳林岗区', 'liulin'],
  ['X', '996006', '西津渡区', 'xijin'],
];

const STYLE = `body{margin:0;font:14px/1.8 "Microsoft YaHei",sans-serif;color:#333;background:#f5f5f5}a{color:#333;text-decoration:none}.ewb-container{width:1200px;margin:0 auto}.ewb-top{background:#fff;height:36px;line-height:36px;border-bottom:1px solid #ddd}.ewb-area{position:relative;display:inline-block}.ewb-area-cur{cursor:pointer;color:#c7161d}.ewb-area-pop{display:none;position:absolute;top:34px;left:0;width:420px;background:#fff;border:1px solid #c7161d;padding:10px;z-index:20}.ewb-area:hover .ewb-area-pop{display:block}.ewb-area-pop dt{float:left;width:30px;color:#999}.ewb-area-pop dd{margin:0 0 0 40px}.ewb-area-pop li{display:inline-block;margin-right:18px;cursor:pointer}.ewb-area-pop ul{list-style:none;margin:0;padding:0}.ewb-nav{background:#c7161d}.ewb-nav a{color:#fff;line-height:46px;padding:0 22px;display:inline-block;font-size:16px}.ewb-box{background:#fff;border:1px solid #e6e6e6;margin:14px 0;padding:12px 18px}.ewb-main-frame{width:100%;height:620px;border:0;background:#fff}.ewb-side{position:fixed;right:0;top:240px;background:#c7161d;z-index:30}.ewb-side a{display:block;color:#fff;padding:8px 10px;border-bottom:1px solid #e57}.ewb-tab a{display:inline-block;padding:6px 24px;border:1px solid #c7161d;cursor:pointer}.ewb-tab .current{background:#c7161d;color:#fff}.ewb-tb{width:100%;border-collapse:collapse}.ewb-tb td,.ewb-tb th{border:1px solid #ddd;padding:8px 12px;text-align:left}.ewb-tb .tt{background:#fafafa;width:150px}.hidden{display:none}.ewb-btn{background:#c7161d;color:#fff;padding:6px 26px;cursor:pointer;display:inline-block}.ewb-mask{display:none;position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.5);z-index:99}.ewb-pop{width:380px;margin:140px auto;background:#fff;padding:20px;text-align:center}`;

/** Header, area list, columns, side bar and footer of the vendor's pages. */
export function frame(at: Addresses, place: string, base: string, title: string, body: string): string {
  const letters = [...new Set(DISTRICTS.map(([l]) => l))];
  const nav: [string, string][] = base
    ? [
        ['首页', `/${base}/index.html`],
        ['互动交流', `/${base}/hdjl/index.html`],
        ['好差评', `/${base}/hcp/index.html`],
        ['新闻动态', '/xwdt/001/list.html'],
        ['数据公开', '/xwdt/sjgk/index.html'],
      ]
    : [
        ['首页', '/'],
        ['新闻动态', '/xwdt/001/list.html'],
        ['通知公告', '/xwdt/002/list.html'],
        ['政策法规', '/xwdt/003/list.html'],
        ['市级事项', '/sjsx/index.html'],
      ];
  return `<!DOCTYPE html><html><head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" /><title>${title}</title><style>${STYLE}</style></head><body><div class="ewb-top"><div class="ewb-container"><div class="ewb-area"><span class="ewb-area-cur">${place} [切换区域]</span><div class="ewb-area-pop"><p>市级：<a href="/">澄川市</a></p>${letters
    .map(
      (l) =>
        `<dl><dt>${l}</dt><dd><ul>${DISTRICTS.filter(([x]) => x === l)
          .map(([, code, name, path]) => `<li data-code="${code}" data-path="${path}">${name}</li>`)
          .join('')}</ul></dd></dl>`,
    )
    .join(
      '',
    )}</div></div>　<a href="javascript:void(0)" id="gz">无障碍浏览</a>　<a href="javascript:void(0)">English</a>　<a href="${at['ext']}/app/">移动端</a></div></div><div class="ewb-container"><h1>澄川市政务服务网${base ? `·${place}` : ''}</h1></div><div class="ewb-nav"><div class="ewb-container">${nav.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div><div class="ewb-container">${body}</div><div class="ewb-container ewb-box"><p>友情链接　${friends(
    at['ext'],
    22,
  )
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '　',
    )}</p><p>澄川市政务服务和数据管理局　政务热线12345　网站标识码9960000003</p></div>${base ? `<div class="ewb-side"><a href="${at['help']}/video/?area=${base}" target="_blank">人工导办</a><a href="/${base}/hdjl/ask.html">在线咨询</a><a href="/${base}/hdjl/index.html">投诉建议</a></div>` : ''}<script>(function(){[].forEach.call(document.querySelectorAll('.ewb-area-pop'),function(p){p.addEventListener('click',function(e){var l=e.target;if(l.tagName!=='LI')return;document.cookie='areacode='+l.getAttribute('data-code')+';path=/';window.location.href='/'+l.getAttribute('data-path')+'/index.html'})});document.getElementById('gz').onclick=function(){document.body.style.background=document.body.style.background?'':'#ffe'}})()</script></body></html>`;
}
