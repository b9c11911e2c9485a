/** The hall's application: one bundle, routes in the fragment, a view that says 404 for what it does not know. */
export const APP = `(function(){
var root=document.getElementById('app');
function h(s){return String(s).replace(/</g,'&lt;')}
function api(u,b){return fetch('/gw/'+u,b?{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify(b)}:undefined).then(function(r){
  if(r.status===429){var w=Number(r.headers.get('retry-after')||1);return new Promise(function(d){setTimeout(d,w*1000+100)}).then(function(){return api(u,b)})}return r.json()})}
var MENU=[['home','首页'],['affairs','办事大厅'],['column/hot','高频事项'],['column/special','特色专栏'],['help','帮办代办'],['evaluate','评价中心'],['mine','用户中心']];
function shell(inner){root.innerHTML='<header class="el-header"><span class="logo">邗水区政务服务</span><nav>'+MENU.map(function(m){return '<span class="el-menu-item" tabindex="0" data-to="'+m[0]+'">'+m[1]+'</span>'}).join('')+'</nav></header><main>'+inner+'</main><aside class="tools"><div class="t" data-to="consult">我要咨询</div><div class="t" data-to="complain">我要投诉</div><div class="t" id="robot">智能小江</div></aside><footer><p>承办单位：邗水区数据局　咨询电话：0514-87860010</p><p>苏江备07000001号</p></footer>'}
document.addEventListener('click',function(e){var t=e.target.closest&&e.target.closest('[data-to]');if(t){location.hash='#/'+t.getAttribute('data-to');return}
 if(e.target.id==='robot')window.open(CHAT);
 var tab=e.target.closest&&e.target.closest('[data-tab]');if(tab)showTab(tab.getAttribute('data-tab'))});
function login(){location.href=SSO+'/portal/signin?redirect_uri='+encodeURIComponent(location.href)}
var TABS={overview:'评价概况',dept:'部门排行',area:'区域排行',fix:'整改公示'};
function showTab(k){var b=document.getElementById('pane');if(!b)return;document.querySelectorAll('[data-tab]').forEach(function(x){x.className='el-tabs__item'+(x.getAttribute('data-tab')===k?' is-active':'')});b.innerHTML='<div class="el-loading">加载中...</div>';api('evaluate/'+k).then(function(d){b.innerHTML=d.html})}
var V={
home:function(){shell('<p class="pos">当前站点：<b>邗水区</b></p><div class="el-input"><input id="kw" placeholder="搜事项、搜指南"><i id="do">搜索</i></div><div id="grid"></div>');
 document.getElementById('do').onclick=function(){location.hash='#/search?kw='+encodeURIComponent(document.getElementById('kw').value)};
 document.getElementById('kw').onkeyup=function(e){if(e.key==='Enter')document.getElementById('do').click()};
 api('home').then(function(d){document.getElementById('grid').innerHTML='<h3>推荐服务</h3>'+d.items.map(function(i){return '<div class="card" data-to="guide/'+i.id+'">'+h(i.name)+'</div>'}).join('')+'<h3>公告</h3>'+d.news.map(function(n){return '<p><a href="'+n.u+'">'+h(n.t)+'</a></p>'}).join('')})},
affairs:function(q){shell('<h2>办事大厅</h2><div id="list"></div><div class="el-pagination" id="pg"></div>');var p=Number(q.p||1);
 api('affairs',{page:p,size:15}).then(function(d){document.getElementById('list').innerHTML=d.rows.map(function(i){return '<div class="row" data-to="guide/'+i.id+'">'+h(i.name)+'<small>'+h(i.org)+'</small></div>'}).join('');var s='';for(var n=1;n<=Math.ceil(d.total/15);n++)s+='<li class="number" data-to="affairs?p='+n+'">'+n+'</li>';document.getElementById('pg').innerHTML=s+' 共'+d.total+'条'})},
search:function(q){shell('<h2>搜索结果</h2><div id="list">加载中...</div>');api('search',{kw:q.kw||''}).then(function(d){document.getElementById('list').innerHTML=d.rows.length?'<p>为您找到相关结果'+d.rows.length+'个</p>'+d.rows.map(function(i){return '<div class="res" data-to="guide/'+i.id+'">'+h(i.name)+'</div>'}).join(''):'<div class="el-empty"><p>抱歉，没有检索到相关内容</p></div>'})},
guide:function(q,id){shell('<div id="g">加载中...</div>');api('guide?id='+id).then(function(d){document.getElementById('g').innerHTML=d.html;var b=document.getElementById('apply');if(b)b.onclick=login})},
'column/hot':function(){shell('<h2>高频事项</h2><div id="c"><div class="el-skeleton">　</div></div>');api('column/hot').then(function(d){document.getElementById('c').innerHTML=d.rows.map(function(i){return '<div class="row" data-to="guide/'+i.id+'">'+h(i.name)+'</div>'}).join('')})},
'column/special':function(){shell('<h2>特色专栏</h2><div id="c"><div class="el-skeleton">　</div></div>');api('column/special').then(function(d){document.getElementById('c').innerHTML=d.rows.length?'x':'<div class="el-empty"><div class="el-empty__image"></div><p>暂无数据</p></div>'})},
help:function(){shell('<h2>帮办代办</h2><p>专员提供线上帮办服务，可电话联系或到窗口。</p><table><tr><th>姓名</th><th>服务范围</th><th>联系方式</th><th>在岗时间</th></tr><tr><td>王晓</td><td>市场准入</td><td>0514-87860021</td><td>工作日 9:00-17:00</td></tr><tr><td>周敏</td><td>医疗卫生</td><td>0514-87860022</td><td>工作日 9:00-17:00</td></tr></table>')},
evaluate:function(){shell('<h2>政务服务好差评 · 评价中心</h2><div class="el-tabs">'+Object.keys(TABS).map(function(k){return '<div role="tab" class="el-tabs__item" data-tab="'+k+'">'+TABS[k]+'</div>'}).join('')+'</div><div id="pane"></div>');showTab('overview')},
mine:login,consult:login,complain:login};
function go(){var f=location.hash.replace(/^#\\/?/,'');if(!f&&location.pathname!=='/'&&location.pathname!=='/index.html'){return shell('<div class="nf"><h1>404</h1><p>抱歉，您访问的页面不存在</p><span data-to="home">返回首页</span></div>')}
 var a=(f||'home').split('?'),q={};(a[1]||'').split('&').forEach(function(x){var y=x.split('=');if(y[0])q[y[0]]=decodeURIComponent(y[1]||'')});
 var v=V[a[0]];if(v)return v(q);var m=/^guide\\/(\\w+)$/.exec(a[0]);if(m)return V.guide(q,m[1]);
 shell('<div class="nf"><h1>404</h1><p>抱歉，您访问的页面不存在</p><span data-to="home">返回首页</span></div>')}
window.addEventListener('hashchange',go);go();
})();`;

export const STYLE =
  'body{margin:0;font:14px/1.7 "PingFang SC",sans-serif}.el-header{background:#2468d6;color:#fff;padding:0 40px;height:60px;line-height:60px;white-space:nowrap}.el-header nav{display:inline-block}.logo{margin-right:30px}.el-menu-item{padding:0 14px;cursor:pointer}main{width:1120px;margin:10px auto;min-height:420px}.card,.row,.res{cursor:pointer;padding:6px 10px;border-bottom:1px solid #eee}.card{display:inline-block;width:330px}.tools{position:fixed;right:0;top:240px;background:#fff;box-shadow:0 0 4px #999}.t{padding:8px;cursor:pointer}.el-tabs__item{display:inline-block;padding:6px 18px;cursor:pointer}.is-active{color:#2468d6}.number{display:inline-block;padding:4px 9px;cursor:pointer;list-style:none}table{border-collapse:collapse}td,th{border:1px solid #e4e7ed;padding:6px 12px}#do{cursor:pointer;padding:6px 16px;background:#2468d6;color:#fff;font-style:normal}.dl{display:flex;border-bottom:1px solid #eee}.dl>div:first-child{width:150px;color:#909399}';
