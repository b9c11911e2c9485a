import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';

/** District (directory), name, code. */
export const DISTRICTS: [string, string, string][] = [
  ['gcq', '谷城台区', '995502'],
  ['wxq', '望溪区', '995503'],
  ['ylq', '云岭坡区', '995504'],
  ['hfx', '和丰县', '995522'],
  ['qsx', '青山岗县', '995523'],
];

const STYLE = `*{margin:0;padding:0}body{font:14px/1.8 "Microsoft YaHei",宋体;color:#333}a{color:#333;text-decoration:none}ul{list-style:none}.w{width:1200px;margin:0 auto}.topbar{background:#f3f3f3;line-height:34px;font-size:13px}.topbar a{margin-right:14px}.logo{padding:18px 0;font-size:28px;color:#0f5ea8}.navbg{background:#0f5ea8}.navbg a{color:#fff;line-height:44px;margin-right:36px;font-size:16px}.box{border:1px solid #dfe6ee;padding:10px 16px;margin:14px 0}.box li{line-height:32px}.ft{background:#eef2f6;padding:18px 0;margin-top:20px;font-size:12px}.ft select{margin-right:10px}.zdqh{position:absolute;z-index:99;display:none;width:760px;background:#fff;border:1px solid #0f5ea8;padding:12px}.zdqh dt{float:left;width:80px;font-weight:bold}.zdqh dd{margin-left:90px}.zdqh dd a{display:inline-block;margin-right:16px;cursor:pointer}.pf{position:fixed;left:20px;top:200px;width:160px;height:110px;background:#fff3d6;border:1px solid #e0b050;z-index:50}.side{position:fixed;right:6px;top:230px;width:76px;z-index:60;background:#0f5ea8;text-align:center}.side a,.side span{display:block;color:#fff;padding:8px 0;border-bottom:1px solid #4c8ac4;cursor:pointer;font-size:13px}.chat{position:fixed;right:90px;bottom:20px;width:340px;height:440px;border:1px solid #999;background:#fff;display:none;z-index:70}.chat iframe{width:100%;height:100%;border:0}.gd{display:flex}.gd .nav{width:130px}.gd .nav a{display:block;line-height:36px}.gd .con{flex:1}.matters-table{width:100%;border-collapse:collapse;margin:8px 0}.matters-table th,.matters-table td{border:1px solid #d8dee6;padding:6px 10px;text-align:left}.matters-table th{background:#f4f8fc;white-space:nowrap}.matters-subtitle{font-size:17px;border-left:4px solid #0f5ea8;padding-left:8px;margin-top:16px}.cut{max-height:50px;overflow:hidden}.tabs li{display:inline-block;padding:2px 18px;cursor:pointer;border:1px solid #ccc}.tabs .on{background:#0f5ea8;color:#fff}.zxbl{background:#e60012;color:#fff;padding:6px 24px;margin-right:12px}.list .it{border-bottom:1px dashed #ccc;padding:8px}.list .sub{display:none;padding-left:30px}.pg a,.pg span{padding:2px 10px;border:1px solid #ccc;margin-right:4px}`;

const SWITCH = (at: Addresses) =>
  `<div class="zdqh" id="zdqh"><dl><dt>省本级</dt><dd><a href="${at['province']}/">澜湖省</a></dd></dl><dl><dt>清泽市</dt><dd><a onclick="goSite('','${at['city']}/')">市本级</a>${DISTRICTS.map(
    ([dir, name, code]) => `<a onclick="goSite('${code}','${at['city']}/${dir}/index.html')">${name}</a>`,
  ).join('')}</dd></dl><dl><dt>临江州市</dt><dd><a onclick="goSite('995600','')">市本级</a></dd></dl></div>`;

/** The frame that the vendor's templates put around every page: top bar, site switch, columns, floating picture, side bar, footer. */
export function frame(
  at: Addresses,
  site: { name: string; place: string; base: string; nav: [string, string][] },
  title: string,
  body: string,
): string {
  const links = friends(at['ext']);
  const option = (list: { name: string; url: string }[]) =>
    list.map((f) => `<option value="${f.url}">${f.name}</option>`).join('');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="SiteName" content="${site.name}" /><meta name="ColumnType" content="办事服务" /><title>${title}</title><style>${STYLE}</style><script src="${at['ext']}/hm.js" async></script></head><body>
<div class="topbar"><div class="w"><span>当前站点：<b>${site.place}</b></span> <a href="javascript:void(0)" id="qhbtn" onclick="var z=document.getElementById('zdqh');z.style.display=z.style.display==='block'?'none':'block'">[切换站点]</a>　<a href="javascript:void(0)" onclick="toTra()">繁體版</a><a href="javascript:void(0)" onclick="document.body.style.fontSize='20px'">长者版</a><a href="javascript:void(0)" onclick="document.body.style.filter='contrast(1.4)'">无障碍</a><a href="${at['sso']}/uias/login?appid=portal">登录</a><a href="${at['sso']}/uias/register">注册</a>${SWITCH(at)}</div></div>
<div class="w logo">${site.name}</div><div class="navbg"><div class="w"><a href="${site.base}">首页</a>${site.nav.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div>
<div class="w">${body}</div>
<div class="pf" id="pf"><a href="${at['province']}/zt/gxbc/index.html" target="_blank"><img data-original="/images/gxbc.jpg" src="/images/blank.gif" width="150" height="80" alt="高效办成一件事"></a><a href="javascript:void(0)" onclick="document.getElementById('pf').style.display='none'">关闭</a></div>
<div class="ft"><div class="w"><p>友情链接：<select onchange="if(this.value)window.open(this.value)"><option value="">国务院部门网站</option>${option(links.slice(2, 28))}</select>${links
    .slice(0, 2)
    .concat(links.slice(28))
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>　`)
    .join(
      '',
    )}</p><p>主办：${site.name.replace('政务服务网', '')}数据局　网站标识码：9955000012　<a href="${at['ext']}/beian" target="_blank">澜ICP备05003289号</a>　<a href="${site.base}wzdt.html">网站地图</a></p><p><img src="${at['ext']}/badge.svg" width="60" height="40" alt="党政机关"></p></div></div>
<script>function goSite(c,u){if(!u){alert('该站点正在建设中');return}document.cookie='areacode='+c+';path=/';window.location.href=u}function toTra(){document.documentElement.lang='zh-TW'}
(function(){var p=document.getElementById('pf'),x=20,d=1;setInterval(function(){x+=d;if(x>180||x<20)d=-d;p.style.left=x+'px'},60);[].forEach.call(document.querySelectorAll('img[data-original]'),function(i){i.src=i.getAttribute('data-original')})})()</script></body></html>`;
}

/** The robot's window: asks its server, shows words and a link; a person may be asked for in office hours. */
export const CHAT = `<!doctype html><html><head><meta charset="utf-8"><title>智能客服小泽</title><style>body{margin:0;font:13px/1.6 sans-serif}#m{height:300px;overflow:auto;padding:8px}.me{text-align:right;color:#0f5ea8}</style></head><body><div style="background:#0f5ea8;color:#fff;padding:6px">智能客服“小泽”</div><div id="m"><p>您好，我是小泽，很高兴为您服务。</p></div><div style="padding:4px"><a href="javascript:void(0)" id="rg">转人工客服</a>（人工服务时间：工作日9:00-12:00，13:30-17:00）</div><textarea id="t" rows="2" cols="34" placeholder="请输入您的问题"></textarea><a href="javascript:void(0)" id="s">发送</a><script>
var m=document.getElementById('m');function p(c,h){var e=document.createElement('p');e.className=c;e.innerHTML=h;m.appendChild(e);m.scrollTop=9999}
document.getElementById('rg').onclick=function(){p('','正在为您转接人工客服，请稍候……')};
document.getElementById('s').onclick=function(){var t=document.getElementById('t'),v=t.value.replace(/^\\s+|\\s+$/g,'');if(!v)return;t.value='';p('me',v);var x=new XMLHttpRequest();x.open('POST','/robot/chat');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){var d=JSON.parse(x.responseText);p('',d.reply)};x.send('question='+encodeURIComponent(v))};</script></body></html>`;
