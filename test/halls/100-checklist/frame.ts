import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { AREAS, nameOf } from './items.ts';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.7 "Microsoft YaHei","PingFang SC",sans-serif;color:#333;background:#f5f7fa}a{color:#333;text-decoration:none}a:hover{color:#b8322a}ul,dl,dd{margin:0;padding:0;list-style:none}.w{width:1200px;margin:0 auto}.bar{background:#f0ece4;height:34px;line-height:34px;font-size:12px}.bar .w{position:relative}.bar em{color:#b8322a;font-style:normal;font-weight:700}.bar .user{float:right}.chg{border:1px solid #c9a063;border-radius:9px;padding:0 8px;margin-left:8px;cursor:pointer;color:#8d641e}.qx-box{display:none;position:absolute;left:0;top:34px;width:520px;background:#fff;border:1px solid #ddd;padding:10px 16px;z-index:60}.qx-box b{display:block;border-bottom:1px dashed #ccc}.qx-box span{display:inline-block;width:96px;cursor:pointer}.head{background:#fff}.head .w{display:flex;align-items:center;justify-content:space-between;height:96px}.logo{font-size:28px;font-weight:700;color:#b8322a}.logo small{font-size:16px;color:#666;margin-left:12px}.seek{display:flex}.seek input{width:340px;height:40px;border:2px solid #b8322a;padding:0 10px}.seek button{height:40px;border:0;background:#b8322a;color:#fff;width:92px;cursor:pointer}.nav{background:#b8322a}.nav a{display:inline-block;color:#fff;padding:0 22px;line-height:44px;font-size:16px}.nav a:hover{background:#8f231d}.main{min-height:520px;padding:18px 0}.box{background:#fff;border:1px solid #e6e6e6;margin-bottom:16px;padding:14px 20px}.box h3{margin:0 0 10px;font-size:18px;border-left:4px solid #b8322a;padding-left:10px}.tiles{display:flex;flex-wrap:wrap}.tiles a{width:25%;padding:8px 4px}.two{display:flex;gap:16px}.two>div{flex:1}.news li{border-bottom:1px dotted #ddd;padding:4px 0}.news small{float:right;color:#999}table{border-collapse:collapse;width:100%}td,th{border:1px solid #e2e2e2;padding:7px 10px;text-align:left}th{background:#faf6ef}.foot{background:#474747;color:#ccc;padding:20px 0;font-size:12px;text-align:center}.foot a{color:#ccc;margin:0 8px}.dock{position:fixed;right:10px;top:320px;width:72px;z-index:50}.dock a{display:block;background:#fff;border:1px solid #e0d3bb;padding:8px 4px;text-align:center;font-size:12px;margin-bottom:2px}.qd{display:flex;gap:16px}.tree{width:270px;flex:none}.tree li li{padding-left:20px}.tree i{font-style:normal;cursor:pointer;border:1px solid #bbb;padding:0 4px;margin-right:6px;font-size:12px}.tree strong{font-size:15px}.list{flex:1}.matter{background:#fff;border:1px solid #e6e6e6;padding:12px 18px;margin-bottom:10px}.matter h5{margin:0;font-size:16px}.matter p{margin:4px 0;color:#888;font-size:12px}.matter .ops{text-align:right}.matter button,.btn{border:1px solid #b8322a;background:#fff;color:#b8322a;padding:4px 14px;margin-left:8px;cursor:pointer;border-radius:2px}.btn.on,.matter button.on{background:#b8322a;color:#fff}.pager{text-align:center}.pager span{display:inline-block;border:1px solid #ccc;padding:2px 10px;margin:0 3px;cursor:pointer;background:#fff}.pager .cur{background:#b8322a;color:#fff}.mask{position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:90}.win{position:fixed;left:50%;top:140px;width:520px;margin-left:-260px;background:#fff;z-index:91;padding:0 0 16px}.win h4{margin:0;background:#f0ece4;padding:10px 16px}.win div{padding:12px 18px}.win .bt{text-align:center}.guide{display:flex;background:#fff;border:1px solid #e6e6e6}.vtab{width:170px;flex:none;background:#faf6ef}.vtab li{padding:12px 20px;cursor:pointer;border-bottom:1px solid #eee}.vtab li.cur{background:#fff;color:#b8322a;font-weight:700;border-left:3px solid #b8322a}.pane{flex:1;padding:20px 26px;display:none}.pane.cur{display:block}.kv{display:flex;flex-wrap:wrap}.kv dl{width:50%;display:flex;border-bottom:1px solid #eee;padding:7px 0}.kv dt{width:130px;color:#888;flex:none}.tip{color:#999;text-align:center;padding:30px}.crumb{font-size:12px;color:#888;margin-bottom:10px}.fm label{display:block;margin:8px 0}.fm input[type=text],.fm textarea{width:460px;border:1px solid #ccc;padding:5px}`;

const JS = `(function(){var b=document.querySelector('.chg'),x=document.querySelector('.qx-box');if(b){b.onclick=function(){x.style.display=x.style.display==='block'?'none':'block'};x.onclick=function(e){var p=e.target.getAttribute('data-py');if(p)location.href=p==='sj'?'/':'/'+p+'/'}}
window.win=function(t,h,bs){var d=document.createElement('div');d.innerHTML='<div class="mask"></div><div class="win"><h4>'+t+'</h4><div>'+h+'</div><p class="bt">'+bs.map(function(k,n){return '<button type="button" class="btn'+(n?'':' on')+'" data-k="'+n+'">'+k[0]+'</button>'}).join('')+'</p></div>';document.body.appendChild(d);d.onclick=function(e){var k=e.target.getAttribute('data-k');if(k===null)return;var f=bs[+k][1];if(!f||f(d)!==false)d.remove()}};
window.zxbl=function(id){win('办理须知','<p>一、申请人应对所提交材料的真实性负责。</p><p>二、请提前准备营业执照及药学技术人员的资格信息。</p><p><label><input type="checkbox" id="yd"> 本人已阅读并同意以上内容</label></p>',[['继续办理',function(d){if(!d.querySelector('#yd').checked){d.querySelector('h4').textContent='请先勾选“已阅读”';return false}location.href=SB+'/sbxt/start?sxid='+id}],['返回']])};
window.sc=function(){win('温馨提示','<p>收藏事项须登录后使用，是否现在登录？</p>',[['去登录',function(){location.href=SSO+'/uia/login?app=lnzw'}],['取消']])};})();`;

/** A page of the portal; `slug` is the area that its head names. */
export function page(at: Addresses, slug: string, title: string, body: string, script = ''): string {
  const home = slug === 'sj' ? '/' : `/${slug}/`;
  const nav = [
    ['首页', home],
    ['个人办事', `/${slug}/qd/?dx=个人`],
    ['法人办事', `/${slug}/qd/?dx=法人`],
    ['服务事项清单', `/${slug}/qd/`],
    ['部门窗口', `/${slug}/bm.html`],
    ['互动交流', `/${slug}/hd/`],
    ['好差评', `/${slug}/hcp/`],
    ['资讯', '/xw/'],
  ];
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-滦宁政务服务网</title><style>${CSS}</style></head><body>
<div class="bar"><div class="w"><span class="user"><a href="${at['sso']}/uia/login?app=lnzw">登录</a> | <a href="${at['sso']}/uia/reg">注册</a></span>当前区域：<em>${nameOf(slug)}</em><span class="chg">切换区县</span><div class="qx-box"><b>市级</b><span data-py="sj">市本级</span><b>区级</b>${AREAS.slice(
    1,
  )
    .map(([py, name]) => `<span data-py="${py}">${name}</span>`)
    .join('')}</div></div></div>
<div class="head"><div class="w"><div class="logo">滦宁政务服务网<small>${slug === 'sj' ? '一网办事 滦宁真行' : `${nameOf(slug)}网上办事大厅`}</small></div><form class="seek" action="/${slug}/ss" method="get"><input type="text" name="wd" id="wd" autocomplete="off" placeholder="想办什么，搜一搜"><button type="submit">搜一搜</button></form></div></div>
<div class="nav"><div class="w">${nav.map(([name, url]) => `<a href="${url}">${name}</a>`).join('')}</div></div>
<div class="main"><div class="w">${body}</div></div>
<div class="dock"><a href="/${slug}/rgzx.html">在线人工</a><a href="/${slug}/hd/wyzx.html">网上咨询</a><a href="/${slug}/hd/wyts.html">我要投诉</a><a href="/${slug}/hcp/pj.html">我要评价</a></div>
<div class="foot"><p>${friends(at['ext'], 6)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/gyzc/" target="_blank">滦宁国有资产阳光平台</a></p><p><a href="/map.html">网站地图</a><a href="/help.html">办事帮助</a><a href="${at['gov']}/">柳堤区人民政府</a></p><p>主办：滦宁市人民政府办公室　承办：滦宁市政务服务管理局　政务服务便民热线：12345</p></div>
<script>var SB=${JSON.stringify(at['apply'])},SSO=${JSON.stringify(at['sso'])};${JS}</script>${script ? `<script>${script}</script>` : ''}</body></html>`;
}
export const crumb = (...parts: string[]): string => `<div class="crumb">您的位置：${parts.join(' &gt; ')}</div>`;
