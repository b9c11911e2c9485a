import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { SITES } from './items.ts';

export const columns = press(
  ['工作动态', '通知公告', '下载专区'],
  (n) => `/${['gzdt', 'tzgg', 'xzzq'][n]}/index.jspx`,
  (n, m) => `/${['gzdt', 'tzgg', 'xzzq'][n]}/${7601 + n * 50 + m}.jspx`,
  6,
);
const STYLE = `*{margin:0;padding:0}body{font:13px/24px "Microsoft YaHei",SimSun;color:#444;background:#fff}a{color:#0a5f9e;text-decoration:none}ul{list-style:none}ol{padding-left:28px}.w{width:1000px;margin:0 auto}.logo{height:90px;line-height:90px;font-size:28px;color:#0a5f9e}.logo small{font-size:15px;color:#666}.nav{background:#0a5f9e;height:42px;line-height:42px}.nav a{color:#fff;font-size:15px;padding:0 15px}.ssk{float:right}.ssk input[type=text]{width:240px;height:28px;line-height:28px;border:1px solid #0a5f9e}.ssk button{height:30px;padding:0 14px;background:#0a5f9e;color:#fff;border:0}.box{border:1px solid #cfe2f1;margin:10px 0;padding:10px}.box h3{border-bottom:2px solid #0a5f9e;line-height:34px;font-size:16px}.bm td{width:160px;height:84px;text-align:center}.tab_menu li,.lx li{float:left;padding:4px 16px;border:1px solid #cfe2f1;cursor:pointer;background:#f3f8fc}.tab_menu li.selected,.lx li.selected{background:#0a5f9e;color:#fff}.tab_con,.lxc{clear:both;padding-top:12px}.hide{display:none}.tb{width:100%;border-collapse:collapse;margin-bottom:14px}.tb td{border:1px solid #cfe2f1;padding:6px;text-align:center}.tb thead td{background:#eaf3fa;font-weight:bold}.bt{text-align:center;line-height:50px}.fj,.an{text-align:center;padding:6px}.btn,.btn2{display:inline-block;padding:3px 22px;background:#e8731a;color:#fff}.btn2{background:#0a5f9e}#TB_overlay{position:fixed;left:0;top:0;right:0;bottom:0;background:#000;opacity:.6;z-index:100}#TB_window{position:fixed;left:50%;top:120px;background:#fff;border:4px solid #525252;z-index:102}#TB_title{background:#e8e8e8;height:28px;line-height:28px;padding:0 8px}#TB_closeWindowButton{float:right}.bottom{text-align:center;border-top:3px solid #0a5f9e;margin-top:16px;padding:12px}`;
const SCRIPT = `function tb_show(t,u,w,h){var d=document.createElement('div');d.id='TB_box';d.innerHTML='<div id="TB_overlay"></div><div id="TB_window" style="width:'+w+'px;margin-left:-'+w/2+'px"><div id="TB_title"><a href="javascript:tb_remove()" id="TB_closeWindowButton">关闭</a>'+t+'</div><iframe frameborder="0" src="'+u+'" width="'+w+'" height="'+h+'"></iframe></div>';document.body.appendChild(d)}
function tb_remove(){var d=document.getElementById('TB_box');if(d)d.parentNode.removeChild(d)}
function tb_go(s){tb_remove();location.href='/'+s+'/index.jspx'}
function tabs(m,c){var l=document.querySelectorAll(m+' li'),b=document.querySelectorAll(c+'>div');for(var i=0;i<l.length;i++)(function(n){l[n].onclick=function(){for(var j=0;j<l.length;j++){l[j].className=j==n?'selected':'';b[j].className=j==n?'':'hide'}}})(i)}
function goPage(n){var q=location.search.replace(/[?&]p=\\d+/,'');location.href=location.pathname+(q?q+'&':'?')+'p='+n}
function bangban(){alert('在线帮办坐席正在组建中，敬请期待！')}
window.onload=function(){tabs('.tab_menu','.tab_con');tabs('.lx','.lxc')}`;

/** The frame of the city's portal; a sub-site has its own name, navigation and search in it. */
export function frame(at: Addresses, site: string, title: string, body: string): string {
  const name = SITES.find(([s]) => s === site)?.[1] ?? '';
  const own = site ? `/${site}` : '';
  const nav: [string, string][] = [
    ['首页', `${own}/index.jspx`],
    ...(site ? ([['全部事项', `${own}/qbsx.jspx`]] as [string, string][]) : []),
    ...columns.map((c): [string, string] => [c.name, c.path]),
    ['我要咨询', `${own || '/sj'}/wyzx.jspx`],
    ['投诉举报', `${own || '/sj'}/tsjb.jspx`],
    ['好差评', '/hcp/index.jspx'],
    ['智能问答', '/znwd/index.jspx'],
  ];
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>${title}_${name || '铜江市'}政务服务网</title><style type="text/css">${STYLE}</style><script type="text/javascript">${SCRIPT}</script></head><body><div class="w"><div class="logo">${name || '铜江市'}政务服务网　<small>${name ? `铜江市政务服务网县区分站　<a href="/index.jspx">返回市站</a>` : '赣湖政务服务网设区市分站'}　<a href="javascript:tb_show('选择县区','/common/area.jspx',560,240)">[切换县区]</a></small></div></div><div class="nav"><div class="w">${nav.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div>
<div class="w"><div style="padding:8px 0;overflow:hidden">您的位置：<a href="${own}/index.jspx">${name || '铜江市'}</a> &gt; ${title}<span class="ssk">${site ? `<form action="${own}/search.jspx" method="get"><input type="text" name="q" placeholder="请输入事项名称"/><button type="submit">搜 索</button></form>` : '事项请到县区分站搜索'}</span></div>${body}</div>
<div class="bottom"><div class="w"><p>${friends(at['ext'], 14)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['ext']}/tjrsks/" target="_blank">铜江人事考试网</a></p><p>主办单位：铜江市${name}人民政府办公室　赣湖ICP备76000431号　<a href="javascript:bangban()">在线帮办</a></p></div></div></body></html>`;
}

/** The popup's own page: regions under three headings, whose choice is the parent's to follow. */
export const areas = (): string => {
  const heads = [...new Set(SITES.map(([, , h]) => h))];
  return `<html><head><meta charset="utf-8"><title>选择县区</title><style>body{font:13px/30px SimSun;margin:10px}dt{font-weight:bold;color:#0a5f9e}dd{margin:0 0 6px 16px}a{color:#333;margin-right:18px}</style></head><body>${heads
    .map(
      (h) =>
        `<dl><dt>${h}</dt><dd>${SITES.filter(([, , x]) => x === h)
          .map(([s, n]) => `<a href="javascript:parent.tb_go('${s}')">${n}</a>`)
          .join('')}</dd></dl>`,
    )
    .join('')}</body></html>`;
};

/** What stands at any address that is none: with status 200. */
export const LOST =
  '<html><head><meta charset="utf-8"><title>提示信息</title></head><body style="text-align:center;padding-top:100px;font:14px SimSun"><h3>抱歉，您访问的页面不存在或已被删除！</h3><p><a href="/index.jspx">返回首页</a></p></body></html>';
