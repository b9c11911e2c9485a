import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Place, TREE } from './data.ts';

export const DEAD_UNIT = '/fwqk/index.html';
export const CSS = `*{box-sizing:border-box}body{margin:0;background:#f4f6fa;color:#30343b;font:14px/1.8 "Microsoft YaHei","PingFang SC",sans-serif}a{color:#30343b;text-decoration:none}a:hover{color:#d35400}.in{width:1200px;margin:0 auto;position:relative}ul{list-style:none;margin:0;padding:0}
.up{background:#223a70;color:#cdd8f0;font-size:12px;line-height:34px}.up .in{display:flex;justify-content:space-between}.up a{color:#cdd8f0;margin-left:16px}.logo{background:#2f57a8 linear-gradient(100deg,#2f57a8,#4b7bd1);color:#fff}.logo .in{display:flex;align-items:center;height:108px}.logo h1{margin:0;font-size:30px}.here{margin-left:22px;border:1px solid rgba(255,255,255,.5);border-radius:3px;padding:1px 10px}.here button{background:none;border:0;color:#ffd98a;cursor:pointer;font:inherit}
.qhp{display:none;position:absolute;left:0;top:100px;width:900px;background:#fff;color:#30343b;box-shadow:0 6px 24px rgba(0,0,0,.25);z-index:30;padding:14px 20px}.qhp dl{display:flex;margin:0;border-bottom:1px dashed #dde3ee;padding:5px 0}.qhp dt{width:110px;font-weight:700}.qhp dt a{color:#2f57a8}.qhp dd{margin:0;flex:1}.qhp dd a{margin-right:20px}.so{margin-left:auto;position:relative;display:flex;width:400px}.so input{flex:1;height:42px;border:0;padding:0 14px;font:inherit;outline:0}.so button{width:92px;border:0;background:#e67e22;color:#fff;font-size:16px;cursor:pointer}.sug{display:none;position:absolute;left:0;right:92px;top:42px;background:#fff;color:#30343b;border:1px solid #d5dcea;z-index:20}.sug li{padding:4px 14px;cursor:pointer}.sug li:hover{background:#eef3fc}
.nav{background:#fff;border-bottom:1px solid #dde3ee}.nav .in{display:flex}.nav a{padding:0 28px;line-height:50px;font-size:16px}.nav a.on{color:#2f57a8;border-bottom:3px solid #2f57a8}.tt{display:flex;justify-content:space-between;align-items:baseline;font-size:20px;margin:24px 0 10px;font-weight:700}.tt a{font-size:13px;font-weight:400;color:#8b94a5}.bx{background:#fff;border-radius:6px;padding:18px 22px}
.yj{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}.yj a{display:block;background:#fff;border-radius:6px;padding:14px 18px;border-left:4px solid #e67e22}.yj b{display:block;font-size:16px}.yj span{color:#8b94a5;font-size:12px}.road{display:flex;background:#fff;border-radius:6px;padding:22px 10px;margin-bottom:12px;align-items:center}.road b{width:120px;text-align:center;color:#2f57a8;font-size:16px}.road a{flex:1;text-align:center;position:relative}.road i{display:block;width:46px;height:46px;line-height:46px;border-radius:50%;background:#e5edfb;color:#2f57a8;margin:0 auto 6px;font-style:normal;font-size:18px}
.dp{display:grid;grid-template-columns:repeat(4,1fr);background:#fff;border-radius:6px;padding:14px 20px}.dp a{line-height:38px}.dp a:before{content:"";display:inline-block;width:6px;height:6px;border-radius:50%;background:#2f57a8;margin-right:8px;vertical-align:middle}.c2{display:grid;grid-template-columns:1fr 1fr;gap:18px}.nl li{display:flex;justify-content:space-between;border-bottom:1px dotted #d5dcea;line-height:38px}.nl span{color:#8b94a5}
.cr{line-height:46px;color:#8b94a5;font-size:13px}.it{background:#fff;padding:14px 20px;margin-bottom:10px;border-radius:6px;display:flex;align-items:center}.it h4{margin:0;font-size:16px}.it div{flex:1}.it p{margin:0;color:#8b94a5;font-size:13px}.it .o{border:1px solid #2f57a8;color:#2f57a8;border-radius:3px;padding:2px 16px;margin-left:10px}.pg{padding:14px 0;text-align:center}.pg a,.pg span{display:inline-block;border:1px solid #d5dcea;background:#fff;padding:2px 11px;margin:0 3px}.pg .on{background:#2f57a8;color:#fff}
.ft{background:#2b3448;color:#aab4c8;margin-top:40px;padding:20px 0;font-size:12px;text-align:center}.ft a{color:#aab4c8;margin:0 8px}.rt{position:fixed;right:14px;top:300px;width:66px;background:#fff;box-shadow:0 2px 10px rgba(0,0,0,.15);font-size:12px;text-align:center;z-index:9}.rt a{display:block;padding:10px 0;border-bottom:1px solid #eef1f6}`;

/** The frame around every page of a place's hall. */
export function paper(at: Addresses, place: Place, title: string, body: string, here = '', asked = ''): string {
  const base = `/site/${place.code}`;
  const menu: [name: string, url: string][] = [
    ['首页', `${base}/index.html`],
    ['一件事', `${base}/yjs.html`],
    ['部门事项', `${base}/dept.html`],
    ['中介服务', `${base}/zjfw.html`],
    ['通知公告', `${base}/news.html`],
  ];
  const hd = `${at['hd']}/?site=${place.code}`;
  const link = (p: Place) => `<a href="/site/${p.code}/index.html">${p.name}</a>`;
  const panel = TREE.map(
    (c) =>
      `<dl><dt>${link(c)}</dt><dd>${c.districts.map((d) => `<a href="/site/${d.code}/index.html">${d.name}</a>`).join('')}</dd></dl>`,
  ).join('');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}-瀛北政务服务网（${place.full}）</title><link rel="stylesheet" href="/static/css/yb.css"></head><body><div class="up"><div class="in"><span>欢迎访问瀛北政务服务网</span><span><a href="javascript:void(0)" onclick="document.body.style.zoom=document.body.style.zoom?'':'1.2'">长者版</a><a href="${at['sso']}/uc/login?back=${encodeURIComponent(`${at['hall']}/`)}">登录</a><a href="${at['sso']}/uc/reg">注册</a></span></div></div>
<div class="logo"><div class="in"><h1>瀛北政务服务网</h1><div class="here">${place.full} <button type="button" id="qhb">切换</button></div><div class="qhp" id="qhp"><dl><dt><a href="/site/936000/index.html">瀛北省</a></dt><dd>省本级</dd></dl>${panel}</div><form class="so" action="${base}/search.html" method="get"><input name="q" id="q" autocomplete="off" value="${asked}" placeholder="请输入您要办的事"><button type="submit">搜 索</button><ul class="sug" id="sug"></ul></form></div></div>
<div class="nav"><div class="in">${menu.map(([n, u]) => `<a href="${u}"${n === here ? ' class="on"' : ''}>${n}</a>`).join('')}<a href="${hd}" target="_blank">互动交流</a></div></div><div class="in">${body}</div>
<div class="rt"><a href="${at['hd']}/robot/index.html?site=${place.code}" target="_blank">智能问答</a><a href="${at['hd']}/zx/add.html" target="_blank">我要咨询</a><a href="${at['hd']}/ts/add.html" target="_blank">投诉建议</a><a href="javascript:scrollTo(0,0)">回顶部</a></div>
<div class="ft"><p>${friends(at['ext'], 7)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}${DEAD_UNIT}" target="_blank">瀛北涉企服务</a><a href="${at['ext']}/busy/" target="_blank">瀛北招标投标</a></p><p>主办单位：瀛北省人民政府办公厅　技术支持：瀛北云政科技股份有限公司　便民热线：12345</p></div><script src="/static/js/yb.js" data-site="${place.code}"></script></body></html>`;
}
export const SCRIPT = `(function(){var s=document.currentScript.getAttribute('data-site'),q=document.getElementById('q'),u=document.getElementById('sug'),p=document.getElementById('qhp'),t;
document.getElementById('qhb').onclick=function(){p.style.display=p.style.display==='block'?'none':'block'};
q.addEventListener('input',function(){clearTimeout(t);var v=q.value.trim();if(!v){u.style.display='none';return}t=setTimeout(function(){fetch('/api/suggest?site='+s+'&q='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(l){u.innerHTML='';l.forEach(function(w){var i=document.createElement('li');i.textContent=w;i.onmousedown=function(){q.value=w;q.form.submit()};u.appendChild(i)});u.style.display=l.length?'block':'none'})},300)});
q.addEventListener('blur',function(){u.style.display='none'});})();`;
