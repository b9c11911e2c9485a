import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { areaName, COUNTIES } from './items.ts';

export const columns = press(
  ['改革动态', '平台公告'],
  (n) => `/n/news/c${n}`,
  (n, m) => `/n/news/c${n}/${202600 + n * 30 + m}`,
  7,
);

const CSS = `:root{--m:#0a7d6c}*{box-sizing:border-box}body{margin:0;font:15px/1.8 "PingFang SC","Microsoft YaHei",sans-serif;color:#24323a;background:#f4f7f6}a{color:var(--m);text-decoration:none}ul{list-style:none;margin:0;padding:0}.c{width:1160px;margin:0 auto}.n-head{background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.08)}.n-head .c{display:flex;align-items:center;height:72px}.n-logo{font-size:24px;font-weight:600;color:var(--m);margin-right:26px}.bread-area{display:flex;position:relative}.bread-area .seg{padding:4px 10px;border-radius:4px;cursor:pointer;background:#eef6f4;margin:0 4px}.seg:after{content:" ▾";color:#8aa}.seg-pop{display:none;position:absolute;top:40px;left:0;background:#fff;box-shadow:0 6px 24px rgba(0,0,0,.18);padding:12px;width:380px;z-index:40;border-radius:6px}.seg-pop li{display:inline-block;width:112px;padding:5px 8px;cursor:pointer;border-radius:4px}.seg-pop li:hover{background:#eef6f4}.n-r{margin-left:auto}.n-r a,.n-r span{margin-left:16px;cursor:pointer}.old-link{color:#d9480f}.n-nav{background:var(--m)}.n-nav a{display:inline-block;color:#fff;padding:0 24px;line-height:44px}.pan{background:#fff;border-radius:10px;margin:18px 0;padding:20px 26px}.pan h3{margin:0 0 10px}.chips a,.chips span{display:inline-block;padding:3px 16px;background:#eef6f4;border-radius:16px;margin:4px 8px 4px 0;cursor:pointer}.chips .on{background:var(--m);color:#fff}.it{display:flex;border-bottom:1px solid #edf1f0;padding:12px 4px;cursor:pointer}.it b{flex:1;font-weight:500}.it i{font-style:normal;font-size:12px;border-radius:3px;padding:0 8px;background:#e2f3ef;color:var(--m);height:24px;margin-left:12px}.it i.o{background:#f3e9e2;color:#d9480f}#schLayer{display:none;position:fixed;inset:0;background:rgba(255,255,255,.97);z-index:120;overflow:auto;padding:60px 0}#schLayer .in{width:820px;margin:0 auto}#schIn{width:680px;height:50px;font-size:18px;border:2px solid var(--m);padding:0 14px}#schGo{height:50px;width:110px;background:var(--m);color:#fff;border:0;font-size:17px}.sch-x{position:absolute;right:50px;top:30px;font-size:32px;cursor:pointer}.sch-g{color:#7b8b88;margin:20px 0 4px}.sch-it,.sch-old{padding:9px 6px;border-bottom:1px solid #e7ecea;cursor:pointer}.sch-it small,.sch-old small{margin-left:14px;color:#7b8b88}.ntc{position:fixed;inset:0;background:rgba(0,0,0,.55);z-index:200;display:none}.ntc>div{width:520px;margin:140px auto;background:#fff;border-radius:10px;padding:24px 30px}.ntc button{height:38px;padding:0 30px;border:0;background:var(--m);color:#fff;border-radius:19px}.ntc button[disabled]{background:#bcc}.zn-frame{width:100%;height:900px;border:1px solid #dbe4e1}.cols{display:flex}.cols>.l{flex:1}.cols>.r{width:240px;margin-left:20px}.ai-b{position:fixed;right:20px;bottom:40px;background:var(--m);color:#fff;border-radius:28px;padding:12px 20px;cursor:pointer;z-index:70}.ai-p{display:none;position:fixed;right:20px;bottom:100px;width:400px;height:520px;background:#fff;box-shadow:0 8px 30px rgba(0,0,0,.3);z-index:71}.ai-p iframe{width:400px;height:520px;border:0}.n-foot{background:#263b37;color:#b9c9c5;padding:24px 0;margin-top:30px;font-size:13px}.n-foot a{color:#b9c9c5;margin-right:12px}table.d{width:100%;border-collapse:collapse}.d td,.d th{border:1px solid #dbe4e1;padding:7px 10px;text-align:left}`;

/** The new version: region as a path of segments that open, a search over the whole page, a robot from another host. */
export function frame(at: Addresses, area: string, title: string, body: string): string {
  const isCounty = COUNTIES.some(([c]) => c === area);
  const city = isCounty ? '998000' : area === '990000' ? '' : area;
  const q = area === '990000' ? '' : `?area=${area}`;
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title} - 河阳政务服务（新版）</title><style>${CSS}</style></head><body>
<div class="n-head"><div class="c"><a class="n-logo" href="/n/index${q}">河阳政务服务</a><div class="bread-area" id="ba"><span class="seg" data-p="">河阳省</span><span class="seg" data-p="990000">${city ? areaName(city) : '请选择市'}</span><span class="seg" data-p="${city}">${isCounty ? areaName(area) : '请选择区县'}</span><ul class="seg-pop" id="sp"></ul></div><div class="n-r"><span id="schIco" title="搜索">搜索</span><a href="${at['sso']}/login">登录</a><a class="old-link" href="${at['cityold']}/">返回旧版</a></div></div></div>
<div class="n-nav"><div class="c"><a href="/n/index${q}">首页</a><a href="/n/list${q || '?area=990000'}&amp;aud=fr">法人办事</a><a href="/n/list${q || '?area=990000'}&amp;aud=gr">个人办事</a><a href="/n/depts${q}">部门服务</a><a href="/n/sjkf">数据开放</a><a href="/n/hcp${q}">好差评</a><a href="${at['ai']}/bangban">帮办代办</a></div></div>
<div class="c">${body}</div>
<div class="n-foot"><div class="c"><p>${friends(at['ext'], 12)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/hy/xinyong/" target="_blank">信用河阳</a></p><p>在线咨询：<a href="${at['ai']}/zixun">我要咨询</a>　服务热线：12345（24小时）　主办：河阳省数据和政务服务局</p></div></div>
<div class="ai-b" id="aiB">智能问答</div><div class="ai-p" id="aiP"></div>
<div id="schLayer"><span class="sch-x" id="schX">×</span><div class="in"><input id="schIn" placeholder="搜索事项"><button id="schGo">搜索</button><p style="color:#7b8b88">新版搜索暂不区分区县，请留意事项所属地区。</p><div id="schRes"></div></div></div>
<script>
(function(){var $=function(i){return document.getElementById(i)};
function pop(p){fetch('/n/api/area?parent='+p).then(function(r){return r.json()}).then(function(d){$('sp').innerHTML=d.data.map(function(a){return '<li data-c="'+a.code+'" data-l="'+a.level+'">'+a.name+'</li>'}).join('')||'<li>请先选择上一级</li>';$('sp').style.display='block'})}
$('ba').addEventListener('click',function(e){var s=e.target;if(s.className==='seg'){pop(s.dataset.p);return}if(!s.dataset.c)return;var segs=$('ba').querySelectorAll('.seg');
if(s.dataset.l==='2'){segs[1].textContent=s.textContent;segs[2].dataset.p=s.dataset.c;pop(s.dataset.c);return}location.href='/n/switch?area='+s.dataset.c});
document.addEventListener('click',function(e){if(!e.target.closest('#ba'))$('sp').style.display='none'});
$('schIco').onclick=function(){$('schLayer').style.display='block';$('schIn').focus()};$('schX').onclick=function(){$('schLayer').style.display='none'};
function go(){var k=$('schIn').value.trim();if(!k)return;$('schRes').innerHTML='搜索中…';fetch('/n/api/search?area=${area}&kw='+encodeURIComponent(k)).then(function(r){return r.json()}).then(function(d){var h='<div class="sch-g">办事事项（'+d.items.length+'）</div>'+(d.items.map(function(i){return '<div class="sch-it" data-u="'+i.url+'">'+i.name+'<small>'+i.place+'</small></div>'}).join('')||'<p>没有找到相关事项</p>');if(d.old.length)h+='<div class="sch-g">旧版内容（'+d.old.length+'）</div>'+d.old.map(function(i){return '<div class="sch-old" data-u="'+i.url+'">'+i.name+'<small>旧版</small></div>'}).join('');$('schRes').innerHTML=h})}
$('schGo').onclick=go;$('schIn').onkeydown=function(e){if(e.key==='Enter')go()};
$('schRes').addEventListener('click',function(e){var r=e.target.closest('[data-u]');if(r)location.href=r.dataset.u});
$('aiB').onclick=function(){var p=$('aiP');if(!p.firstChild)p.innerHTML='<iframe src="${at['ai']}/wd/index" title="智能问答"></iframe>';p.style.display=p.style.display==='block'?'none':'block'};
})();
</script></body></html>`;
}

const OLD_CSS =
  'body{font:14px/26px SimSun;margin:0;background:#f0f0f0}.m{width:980px;margin:0 auto;background:#fff;padding:0 14px}.tip{background:#fff6d6;text-align:center;border-bottom:1px solid #e8d28a}td{padding:4px 10px}a{color:#00408f}';
/** The old version, which stands beside the new one until spring. */
export const oldFrame = (at: Addresses, title: string, body: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}-泊川市政务服务网</title><style>${OLD_CSS}</style></head><body><div class="tip">您正在访问旧版网站，新版已上线试运行。<a href="${at['province']}/n/index?area=998000">体验新版</a></div><div class="m"><h1>泊川市政务服务网</h1><p><a href="/">首页</a> | <a href="/old/grbs.shtml">个人办事</a> | <a href="/old/frbs.shtml">法人办事</a> | <a href="/old/tzgg/index.shtml">通知公告</a></p>${body}<hr><p align="center">泊川市人民政府办公室主办　网站标识码9980000007</p></div></body></html>`;
