import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { stationOf } from './items.ts';

export const columns = press(
  ['工作动态', '通知公告', '政策文件', '公开年报'],
  (n) => `/zwfw/news/list.do?lmid=79${n}`,
  (n, m) => `/zwfw/news/view.do?id=${79000 + n * 50 + m}`,
  6,
);
/** The bar that every provincial portal carries for the national one, written by its script. */
export const nationalHeader = (ext: string): string =>
  `document.write('<div class="gjzw-top"><div class="w"><a href="${ext}/u2/" target="_blank">国家政务服务平台</a><span>｜岭东省</span><em>一网通办 全国漫游</em></div></div>');`;
export const nationalFooter = (ext: string): string =>
  `document.write('<div class="gjzw-bot"><div class="w">国家政务服务平台统一服务：<a href="${ext}/u1/" target="_blank">中央政府门户</a> <a href="${ext}/u2/" target="_blank">跨省通办专区</a> <span>国家政务服务投诉与建议小程序</span></div></div>');`;

const CSS = `body,ul,dl,dd,p,h2,h3,table{margin:0;padding:0}body{font:14px/1.8 "Microsoft YaHei",SimSun;color:#333;background:#fff}a{color:#14539a;text-decoration:none}ul{list-style:none}.w{width:1200px;margin:0 auto;position:relative}.gjzw-top{background:#0c3c78;color:#fff;height:34px;line-height:34px}.gjzw-top a{color:#fff}.gjzw-top em{float:right;font-style:normal;font-size:12px;opacity:.8}.gjzw-bot{background:#eef2f7;padding:12px 0;margin-top:30px}.site-top{height:104px}.site-logo{position:absolute;left:0;top:22px;font-size:28px;color:#14539a;font-weight:bold}.site-logo small{font-size:16px;color:#555;margin-left:12px}.zd-btn{position:absolute;right:420px;top:36px;border:1px solid #14539a;border-radius:3px;padding:4px 14px;color:#14539a;cursor:pointer}.modes{position:absolute;right:0;top:36px}.modes a{margin-left:12px}.menu{background:#14539a}.menu a{display:inline-block;color:#fff;padding:0 22px;line-height:46px}#zdBox{display:none;position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(10,25,50,.6);z-index:300}.zd-in{width:900px;margin:70px auto;background:#fff;height:520px}.zd-step{background:#f0f4fa;line-height:46px;padding:0 24px}.zd-step b{color:#14539a;margin-right:40px}.zd-x{float:right;cursor:pointer;font-size:20px}.zd-az{padding:10px 24px;border-bottom:1px solid #e3e8ef}.zd-az span{display:inline-block;width:24px;text-align:center;color:#14539a;cursor:pointer}.zd-az .no{color:#ccc;cursor:default}.zd-list{height:380px;overflow:auto;padding:6px 24px}.zd-list dt{float:left;width:34px;font-size:20px;color:#f08519}.zd-list dd{margin-left:44px;line-height:38px}.zd-n{display:inline-block;min-width:120px;cursor:pointer}.zd-n:hover{color:#f08519}.zd-own{display:inline-block;background:#14539a;color:#fff;padding:2px 18px;cursor:pointer;margin:8px 0}.box{border:1px solid #e3e8ef;padding:14px 20px;margin:16px 0}.box h3{border-left:4px solid #14539a;padding-left:10px;margin-bottom:10px}.cells{overflow:hidden}.cells li{float:left;width:25%;line-height:38px}.find{padding:18px 0}.find input{width:560px;height:38px;border:2px solid #14539a;padding:0 12px;vertical-align:middle}.find .go{display:inline-block;background:#14539a;color:#fff;line-height:42px;padding:0 34px;cursor:pointer;vertical-align:middle}.st{border-bottom:2px solid #14539a;overflow:hidden}.st li{float:left;padding:8px 30px;cursor:pointer;background:#f0f4fa;margin-right:4px}.st .cur,.tab-hd .cur{background:#14539a;color:#fff}.res-item{border-bottom:1px solid #e8ebf0;padding:14px 6px;overflow:hidden}.res-tit{font-size:16px;font-weight:bold}.res-tit em{color:#e60012;font-style:normal}.res-p{color:#888}.res-btn{float:right}.res-btn a{display:inline-block;border:1px solid #14539a;padding:0 12px;margin-left:8px;border-radius:2px}.res-btn .z{background:#f08519;border-color:#f08519;color:#fff}.pg a,.pg b{padding:2px 10px;border:1px solid #ddd;margin-right:6px}.gd-head{position:relative;padding:18px 0;border-bottom:1px dashed #ccd}.gd-do{position:absolute;right:230px;top:28px;background:#f08519;color:#fff;padding:4px 26px}.gd-mini{position:relative;float:right;margin-left:16px;top:-30px}.tab-hd{overflow:hidden;background:#f0f4fa;margin-top:14px}.tab-hd li{float:left;padding:8px 22px;cursor:pointer}.tab-pane{padding:16px 0;min-height:220px}.tb-guide,.tb-list{width:100%;border-collapse:collapse}.tb-guide th,.tb-guide td,.tb-list th,.tb-list td{border:1px solid #d5dde8;padding:8px 12px;text-align:left}.tb-guide th{width:170px;background:#f6f8fb}.tb-list th{background:#f0f4fa}.ft{background:#f6f8fb;border-top:3px solid #14539a;padding:16px 0;text-align:center;color:#666}.fl{position:fixed;right:0;top:240px;width:64px;z-index:50}.fl a{display:block;background:#14539a;color:#fff;text-align:center;padding:8px 4px;margin-bottom:2px;font-size:13px;line-height:18px}`;

/** The frame of all stations of the group; the code says whose it is. */
export function frame(at: Addresses, code: string, title: string, body: string): string {
  const here = stationOf(code);
  const q = here ? `?siteCode=${code}` : '';
  const home = here ? `/zwfw/site/index.do?siteCode=${code}` : '/zwfw/index.do';
  const name = here ? `${here.city}${here.name === here.city ? '' : ` · ${here.name}`}站` : '省本级';
  const list = `/zwfw/site/list.do?siteCode=${here ? code : '990000'}`;
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}_岭东省政务服务网</title><style>${CSS}</style></head><body><script src="${at['ext']}/gjzwfw/header.js"></script>
<div class="w site-top"><a class="site-logo" href="${home}">岭东政务服务网<small>${name}</small></a><span class="zd-btn" id="zdBtn">${here?.name ?? '岭东省'}　[切换站点]</span><div class="modes"><a href="javascript:;" onclick="wza()">无障碍</a><a href="/zwfw/elder/index.do">长者版</a><a href="/zwfw/en/index.do">English</a><a href="${at['sso']}/am/auth/login?service=front">登录</a></div></div>
<div class="menu"><div class="w"><a href="${home}">首页</a><a href="${list}&amp;type=gr">个人办事</a><a href="${list}&amp;type=fr">法人办事</a><a href="/zwfw/site/depts.do${q}">部门办事</a><a href="/zwfw/hqzd/index.do${q}">惠企直达</a><a href="/zwfw/hcp/index.do${q}">好差评</a><a href="${at['wz']}/hudong/index">互动交流</a></div></div>
<div class="w">${body}</div>
<script src="${at['ext']}/gjzwfw/footer.js"></script><div class="ft"><div class="w"><p>${friends(at['ext'], 20)
    .slice(2)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '　',
    )}　<a href="${at['ext']}/ld/ggj/" target="_blank">岭东公共信用</a></p><p>主办：岭东省人民政府办公厅　承办：岭东省政务服务数据管理局　岭ICP备19007900号　政务服务热线：12345</p></div></div>
<div class="fl"><a href="${at['wz']}/robot/index" target="_blank">智能<br>客服</a><a href="javascript:;" onclick="alert('人工帮办功能暂未启用')">人工<br>帮办</a><a href="${at['wz']}/zixun/add" target="_blank">我要<br>咨询</a><a href="${at['wz']}/tousu/index" target="_blank">我要<br>投诉</a></div>
<div id="zdBox"><div class="zd-in"><div class="zd-step"><span class="zd-x" onclick="document.getElementById('zdBox').style.display='none'">×</span><b>岭东省</b><b id="zdCity">请选择市</b><b id="zdCounty">请选择县（市、区）</b></div><div class="zd-az" id="zdAz"></div><div class="zd-list" id="zdList">正在加载站点…</div></div></div>
<script>
function zdDraw(rows,own){var g={},h='',az='',i,k;for(i=0;i<rows.length;i++){(g[rows[i].py]=g[rows[i].py]||[]).push(rows[i])}
for(i=65;i<91;i++){k=String.fromCharCode(i);az+='<span class="'+(g[k]?'':'no')+'" onclick="zdTo(\\''+k+'\\')">'+k+'</span>';if(g[k])h+='<dl id="py'+k+'"><dt>'+k+'</dt><dd>'+g[k].map(function(r){return '<span class="zd-n" data-code="'+r.code+'" data-leaf="'+r.leaf+'">'+r.name+'</span>'}).join('')+'</dd></dl>'}
document.getElementById('zdAz').innerHTML=az;document.getElementById('zdList').innerHTML=(own||'')+h}
function zdTo(k){var d=document.getElementById('py'+k);if(d)d.scrollIntoView()}
function zdLoad(code,own){var x=new XMLHttpRequest();x.open('GET','/zwfw/site/children.do?code='+code+'&_='+new Date().getTime());x.onload=function(){zdDraw(JSON.parse(x.responseText),own)};x.send()}
document.getElementById('zdBtn').onclick=function(){document.getElementById('zdBox').style.display='block';document.getElementById('zdCity').innerHTML='请选择市';zdLoad('990000','<span class="zd-own" data-code="990000" data-leaf="1">进入省本级</span>')};
document.getElementById('zdList').onclick=function(e){var c=e.target.getAttribute('data-code');if(!c)return;if(e.target.getAttribute('data-leaf')==='1'){location.href=c==='990000'?'${at['province']}/zwfw/index.do':'${at['station']}/zwfw/site/index.do?siteCode='+c;return}
document.getElementById('zdCity').innerHTML=e.target.innerHTML;zdLoad(c,'<span class="zd-own" data-code="'+c+'" data-leaf="1">进入'+e.target.innerHTML+'站点</span>')};
function needLogin(){alert('您还未登录，请先登录！')}
function zxbl(id){window.open('${at['sso']}/am/auth/login?service=apply&goto='+encodeURIComponent(btoa('itemId='+id)))}
function goGuide(id,c){window.open('/zwfw/guide/view.do?itemId='+id+'&siteCode='+c)}
function wza(){document.body.style.filter=document.body.style.filter?'':'contrast(1.6)'}
</script></body></html>`;
}
