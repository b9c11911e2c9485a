import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { CITIES, PROVINCE } from './items.ts';

export const columns = press(
  ['通知公告', '工作动态', '政策解读'],
  (n) => `/webview/xw/lb_${n}.html`,
  (n, m) => `/webview/xw/nr_${n}${m}.html`,
);

const STYLE = `body{margin:0;font:14px/26px "Microsoft YaHei",sans-serif;color:#333}a{color:#333;text-decoration:none}.w{width:1180px;margin:0 auto;position:relative}.tb{background:#f5f5f5;font-size:12px}.tb .w{text-align:right}.hd{background:#0d6cd1;color:#fff;padding:22px 0 60px}.hd .lg{font-size:30px}.qh{position:absolute;left:420px;top:4px}.qhbtn{color:#ffe37a;margin-left:8px;cursor:pointer}.sx{position:absolute;right:0;top:0;background:#fff;height:38px}.sx input{border:0;height:36px;width:320px;padding-left:8px}.sx img{width:38px;height:38px;vertical-align:middle;cursor:pointer;background:#f0a020}.nv{background:#0a58ab}.nv a{display:inline-block;color:#fff;padding:8px 22px}.qhk{display:none;position:absolute;z-index:50;left:420px;top:40px;width:560px;background:#fff;color:#333;border:1px solid #0d6cd1;padding:14px}.qhk .sh{width:130px;border-right:1px solid #ddd;min-height:180px}.qhk .sh p{margin:0;cursor:pointer}.qhk .qx{position:absolute;left:170px;top:14px;width:380px}.qhk .qx span{display:inline-block;width:110px;cursor:pointer}.bx{border:1px solid #e3e3e3;margin-top:16px}.bx h3{margin:0;padding:6px 14px;background:#eef4fb;font-size:16px}.bx .c{padding:10px 14px}.tl{display:inline-block;width:150px;height:76px;text-align:center;cursor:pointer}.sxl{border-bottom:1px dashed #ddd;padding:8px 0}.sxl .nm{font-size:15px;cursor:pointer}.sxl ul{display:none;margin:0}.sxl.on ul{display:block}.sxl li{cursor:pointer}.btn{background:#0d6cd1;color:#fff;padding:2px 14px;margin-left:10px;cursor:pointer;display:inline-block}.pg span,.pg em{margin:0 5px;cursor:pointer;border:1px solid #ccc;padding:0 8px;font-style:normal}.pg em{background:#0d6cd1;color:#fff}table{border-collapse:collapse;width:100%}td,th{border:1px solid #ddd;padding:6px 8px}.tt{background:#f7f9fc;width:150px}.fx{position:fixed;right:8px;top:260px;width:70px;background:#fff;border:1px solid #ccc;text-align:center;font-size:12px}.fx div{border-bottom:1px solid #eee;padding:6px 0;cursor:pointer}.mk{display:none;position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.4);z-index:90}.mk .dlg{position:absolute;left:430px;top:220px;width:420px;background:#fff}.dlg .dt{background:#f2f2f2;padding:6px 14px}.dlg .dc{padding:26px 20px}.dlg .db{text-align:right;padding:10px}.ft{background:#33475b;color:#ccd;margin-top:30px;padding:18px 0;text-align:center}.ft a{color:#ccd;margin:0 8px}`;

/** The frame of every page; where one is stands in the browser's store, so a script writes it. */
export const page = (at: Addresses, title: string, body: string, script = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body><div class="tb"><div class="w">欢迎访问云梦政务服务网　<a href="${at['sso']}/tyrz/login.do?type=gr">登录</a> | <a href="${at['sso']}/tyrz/register.do">注册</a> | <a href="/webview/help/wza.html">无障碍</a></div></div>
<div class="hd"><div class="w"><span class="lg">云梦政务服务网</span><div class="qh"><span id="qhmc">${PROVINCE.name}</span><span class="qhbtn">[切换区划]</span></div><div class="sx"><input id="gjz" placeholder="请输入关键字，如：护照、公积金、营业执照" autocomplete="off"><img src="/webview/img/ss.gif" id="ssbtn" alt=""></div><div class="qhk" id="qhk"><div class="sh">${[[PROVINCE.code, '省本级', []], ...CITIES].map(([code, name]) => `<p data-c="${code}">${name}</p>`).join('')}</div><div class="qx" id="qxk"></div></div></div></div>
<div class="nv"><div class="w"><a href="/webview/index.html">首页</a><a href="/webview/fw/grfw.html">个人服务</a><a href="/webview/fw/frfw.html">法人服务</a><a href="/webview/fw/bmfw.html">部门服务</a><a href="/webview/zt/index.html">特色专区</a><a href="/webview/hd/index.html">互动交流</a><a href="/webview/hcp/index.html">好差评</a></div></div>
<div class="w" id="main">${body}</div>
<div class="fx"><div id="kf">智能客服</div><div onclick="location.href='/webview/hd/zx.html'">我要咨询</div><div onclick="location.href='/webview/hd/ts.html'">我要投诉</div><div onclick="window.scrollTo(0,0)">返回顶部</div></div>
<div class="mk" id="mk"><div class="dlg"><div class="dt">提示</div><div class="dc" id="mkc"></div><div class="db"><span class="btn" id="mkok">确定</span><span class="btn" id="mkno">取消</span></div></div></div>
<div class="ft"><p>${friends(at['ext'], 6)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/ymxy/" target="_blank">信用云梦</a></p><p><a href="/webview/help/about.html">关于我们</a><a href="/webview/help/wzdt.html">网站地图</a><a href="/webview/help/sysm.html">使用说明</a></p><p>主办单位：云梦省政务管理办公室　政务服务热线：12345　云ICP备20083083号</p></div>
<script>var QH=${JSON.stringify(CITIES)},SSO=${JSON.stringify(at['sso'])};</script><script src="/webview/js/public.js?v=20240611"></script>${script ? `<script>${script}</script>` : ''}</body></html>`;

/** Where one is, the chooser, the search, the robot: on every page. */
export const PUBLIC = `
var area=localStorage.getItem('ym_areaCode')||'960000';
function $(s){return document.querySelector(s)}function all(s){return [].slice.call(document.querySelectorAll(s))}
function areaName(c){if(c==='960000')return '云梦省';for(var i=0;i<QH.length;i++){if(QH[i][0]===c)return QH[i][1];for(var j=0;j<QH[i][2].length;j++)if(QH[i][2][j][0]===c)return QH[i][1]+QH[i][2][j][1]}return ''}
function post(u,d,f){var x=new XMLHttpRequest();x.open('POST','/webview/api/'+u);x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){f(JSON.parse(x.responseText))};x.send(Object.keys(d).map(function(k){return k+'='+encodeURIComponent(d[k])}).join('&'))}
$('#qhmc').innerHTML=areaName(area);
$('.qhbtn').onclick=function(){var k=$('#qhk');k.style.display=k.style.display==='block'?'none':'block'};
all('#qhk .sh p').forEach(function(p){p.onmouseover=function(){var c=p.getAttribute('data-c');var q=QH.filter(function(x){return x[0]===c})[0];$('#qxk').innerHTML=q?'<span data-c="'+c+'"><b>'+q[1]+'本级</b></span>'+q[2].map(function(x){return '<span data-c="'+x[0]+'">'+x[1]+'</span>'}).join(''):''};p.onclick=function(){if(p.getAttribute('data-c')==='960000')go('960000')}});
$('#qxk').onclick=function(e){var s=e.target.closest('[data-c]');if(s)go(s.getAttribute('data-c'))};
function go(c){localStorage.setItem('ym_areaCode',c);location.href='/webview/index.html'}
function find(){var v=$('#gjz').value.replace(/^\\s+|\\s+$/g,'');if(!v){ask('请输入要查询的关键字');return}location.href='/webview/search.html?keyword='+encodeURIComponent(v)}
$('#ssbtn').onclick=find;$('#gjz').onkeyup=function(e){if(e.keyCode===13)find()};
function ask(t,f){$('#mkc').innerHTML=t;$('#mk').style.display='block';$('#mkok').onclick=function(){$('#mk').style.display='none';if(f)f()};$('#mkno').onclick=function(){$('#mk').style.display='none'}}
$('#kf').onclick=function(){window.open('/webview/znkf/index.html?area='+area,'znkf','width=460,height=640')};
function row(i){var b='<span class="btn" data-zx="'+i.code+'">办事指南</span>'+(i.online?'<span class="btn" data-bl="'+i.code+'">在线办理</span>':'');return i.subs?'<div class="sxl"><div class="nm" data-z="1">▸ '+i.name+'（'+i.subs.length+'）</div><ul>'+i.subs.map(function(s){return '<li><span data-zx="'+s.code+'">'+s.name+'</span><span class="btn" data-bl="'+s.code+'">在线办理</span></li>'}).join('')+'</ul></div>':'<div class="sxl"><span class="nm" data-zx="'+i.code+'">'+i.name+'</span><span style="float:right">'+b+'</span></div>'}
function apply(c){ask('您即将离开本页面，前往统一受理平台办理，是否继续？',function(){location.href=SSO+'/tyrz/login.do?type=fr&goto='+encodeURIComponent('sb/'+c)})}
document.addEventListener('click',function(e){var t=e.target;var z=t.closest('[data-z]');if(z)z.parentNode.className=z.parentNode.className==='sxl'?'sxl on':'sxl';var g=t.closest('[data-zx]');if(g)window.open('/webview/bszn/bsznpage.html?transactCode='+g.getAttribute('data-zx'));var b=t.closest('[data-bl]');if(b)apply(b.getAttribute('data-bl'))});
`;

export const LIST = `
var who=location.pathname.indexOf('grfw')>0?'个人':location.pathname.indexOf('frfw')>0?'法人':'',q={who:who,theme:'',dept:''},no=1;
function load(){$('#lb').innerHTML='<p>正在加载…</p>';post('items.do',{areaCode:area,who:q.who,theme:q.theme,dept:q.dept,pageNo:no},function(d){$('#lb').innerHTML=d.rows.length?d.rows.map(row).join(''):'<p>暂无事项</p>';var h='';for(var n=1;n<=d.pages;n++)h+=n===no?'<em>'+n+'</em>':'<span data-p="'+n+'">'+n+'</span>';$('#fy').innerHTML=d.pages>1?'<span data-p="'+Math.max(1,no-1)+'">上一页</span>'+h+'<span data-p="'+Math.min(d.pages,no+1)+'">下一页</span> 共'+d.total+'项':''})}
$('#fy').onclick=function(e){var p=e.target.getAttribute('data-p');if(p){no=+p;load()}};
post('kinds.do',{areaCode:area,who:who},function(d){$('#fl').innerHTML=d.length?d.map(function(k){return '<span class="tl" data-k="'+k[0]+'"><img src="/webview/img/zt.gif" width="34" height="34" alt=""><br>'+k[0]+'<i>（'+k[1]+'）</i></span>'}).join(''):'暂无分类'});
$('#fl').onclick=function(e){var t=e.target.closest('[data-k]');if(!t)return;no=1;q[who?'theme':'dept']=t.getAttribute('data-k');load()};
load();`;

export const FOUND = `
var kw=new URLSearchParams(location.search).get('keyword')||'',no=1;$('#gjz').value=kw;
function load(){post('search.do',{areaCode:area,keyword:kw,pageNo:no},function(d){$('#jg').innerHTML=d.rows.length?d.rows.map(function(r){var n=r.name;kw.split('').forEach(function(){});['药品','经营','许可证','许可'].forEach(function(w){if(kw.indexOf(w)>=0)n=n.split(w).join('<font color="red">'+w+'</font>')});return '<div class="sxl jg"><p class="nm" data-zx="'+r.code+'">'+n+'</p><p style="color:#999">【'+areaName(r.area)+'】　'+r.dept+'　法人事项<span style="float:right"><span class="btn" data-zx="'+r.code+'">办事指南</span><span class="btn" data-bl="'+r.code+'">在线办理</span></span></p></div>'}).join('')+'<p>共为您找到 '+d.total+' 条结果</p>':'<p>抱歉，没有找到与“'+kw.replace(/[<>]/g,'')+'”相关的事项</p>'})}load();`;

export const DETAIL = `
var code=new URLSearchParams(location.search).get('transactCode')||'';
post('guide.do',{transactCode:code},function(d){if(!d.name){$('#zn').innerHTML='<p>该事项暂未发布办事指南</p>';return}
document.title=d.name+'-云梦政务服务网';
$('#zn').innerHTML='<div class="bx"><div class="c"><h2>'+d.name+'</h2><p>实施主体：'+d.office+'</p><p>'+(d.head||[]).map(function(h){return h[0]+'：'+h[1]}).join('　')+'</p><p>'+(d.online?'<span class="btn" data-bl="'+d.code+'">在线办理</span>':'')+'<span class="btn" onclick="window.print()">打印</span><span class="btn" onclick="location.href=&quot;/webview/hd/zx.html&quot;">咨询</span></p></div></div><div id="md">'+d.parts.map(function(p,n){return '<span class="btn" data-md="'+n+'">'+p[0]+'</span>'}).join('')+'</div>'+d.parts.map(function(p,n){return '<div class="bx" id="p'+n+'"><h3>'+p[0]+'</h3><div class="c">'+p[1]+'</div></div>'}).join('');
$('#md').onclick=function(e){var n=e.target.getAttribute('data-md');if(n)document.getElementById('p'+n).scrollIntoView()}});`;
