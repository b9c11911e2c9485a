/**
 * The application, as a browser gets it. Lists arrive late and say 暂无数据 before they do; the area is taken from the
 * address, else from localStorage; entries are elements with listeners, not links.
 */
export const appScript = (): string => `(function(){
var cfg=window.__CFG__,app=document.getElementById('app');
function esc(s){var d=document.createElement('div');d.textContent=s==null?'':s;return d.innerHTML}
function route(){var h=location.hash.replace(/^#/,'')||'/home',p=h.split('?'),q={};(p[1]||'').split('&').forEach(function(x){var i=x.indexOf('=');if(i>0)q[x.slice(0,i)]=decodeURIComponent(x.slice(i+1))});return{path:p[0],q:q}}
function area(){var a=route().q.area;if(a&&cfg.root!=='city'){localStorage.setItem('area',a);return a}return cfg.root==='city'?cfg.area:(localStorage.getItem('area')||cfg.area)}
function api(name,body,get){var o=get?{headers:{'x-area-code':area()}}:{method:'POST',headers:{'content-type':'application/json','x-area-code':area()},body:JSON.stringify(body||{})};
return fetch('/gateway/'+name+(get||''),o).then(function(r){return r.json()}).then(function(d){return JSON.parse(d.data)})}
function go(h){location.hash=h}
var home=null,homeArea=null;
function withHome(f){var a=area();if(home&&homeArea===a)return f(home);api('home',null,'?t='+a).then(function(d){home=d;homeArea=a;f(d)}).catch(function(){app.innerHTML='<div class="err">网络异常，请稍后重试</div>'})}
function frame(d,inner){app.innerHTML='<div class="bar"><b>'+esc(d.town)+'政务服务网（演练）</b> <span class="now">当前区域：<i>'+esc(d.area)+'</i></span><span class="switch">'+esc(d.switchArea)+'</span><span data-go="/home">首页</span><span data-go="/matters?type=legal">'+esc(d.legal)+'</span><span data-go="/matters?type=person">'+esc(d.person)+'</span>'+d.tools.map(function(t){return'<a href="'+t.href+'">'+esc(t.text)+'</a> '}).join('')+'<input class="kw" placeholder="搜索事项"><span class="dosearch">搜索</span></div><div class="panel" style="display:none"></div><div class="view">'+inner+'</div><div class="foot">'+d.columns.map(function(c){return'<a href="'+c.href+'">'+esc(c.name)+'</a> '}).join('')+'<a href="'+d.downloads+'">下载中心</a> 友情链接：'+d.friends.map(function(f){return'<a target="_blank" href="'+f.href+'">'+esc(f.title)+'</a> '}).join('')+' 服务热线：12345</div>';
app.querySelectorAll('[data-go]').forEach(function(e){e.addEventListener('click',function(){go(e.getAttribute('data-go'))})});
app.querySelector('.switch').addEventListener('click',openAreas);
var kw=app.querySelector('.kw');function s(){if(kw.value)go('/search?kw='+encodeURIComponent(kw.value))}
app.querySelector('.dosearch').addEventListener('click',s);kw.addEventListener('keydown',function(e){if(e.key==='Enter')s()});robot()}
function openAreas(){var p=app.querySelector('.panel');if(p.style.display==='block'){p.style.display='none';return}p.style.display='block';p.innerHTML='<div class="loading">加载中</div>';fetch('/gateway/areas',{method:'POST',headers:{'content-type':'application/json','x-area-code':cfg.area},body:'{}'}).then(function(r){return r.json()}).then(function(d){show(p,JSON.parse(d.data))})}
function show(p,list){p.innerHTML='<p>请选择地区</p>'+list.map(function(a,i){return'<div class="opt'+(a.href===null?' gray':'')+'" data-i="'+i+'">'+esc(a.name)+'</div>'}).join('');
p.querySelectorAll('.opt').forEach(function(e){e.addEventListener('click',function(){var a=list[+e.getAttribute('data-i')];if(a.href===null)return;if(a.href){location.href=a.href;p.style.display='none';return}
fetch('/gateway/areas',{method:'POST',headers:{'content-type':'application/json','x-area-code':cfg.area},body:JSON.stringify({parent:a.code})}).then(function(r){return r.json()}).then(function(d){show(p,JSON.parse(d.data))})})})}
function cards(list,d){return list.map(function(i){return'<div class="card" data-id="'+i.id+'"><span class="nm">'+esc(i.name)+'</span> <small>'+esc(i.dept)+'</small> <em>'+esc(d.guide)+'</em></div>'}).join('')}
function bindCards(){app.querySelectorAll('.card').forEach(function(e){e.addEventListener('click',function(){go('/workguide?area='+area()+'&localInnerCode='+e.getAttribute('data-id'))})})}
function vHome(d){frame(d,'<h3>热门服务</h3>'+cards(d.hot,d)+'<h3>通知公告</h3><ul>'+d.notices.map(function(n){return'<li><a target="_blank" href="'+n.href+'">'+esc(n.title)+'</a></li>'}).join('')+'</ul>');bindCards()}
function vMatters(d){var q=route().q;frame(d,'<div class="depts"></div><div class="list">暂无数据</div><div class="pager"></div>');
setTimeout(function(){api('matters',{type:q.type,dept:q.dept,page:q.page}).then(function(r){var l=app.querySelector('.list');if(!l)return;
app.querySelector('.depts').innerHTML=r.departments.map(function(x){return'<span class="opt" data-d="'+esc(x)+'">'+esc(x)+'</span> '}).join('');
l.innerHTML=cards(r.items,d)||'暂无数据';bindCards();
app.querySelectorAll('.depts .opt').forEach(function(e){e.style.cursor='pointer';e.addEventListener('click',function(){go('/matters?type='+q.type+'&dept='+encodeURIComponent(e.getAttribute('data-d')))})});
var h='';if(r.pages>1)for(var i=1;i<=r.pages;i++)h+='<span class="button" data-p="'+i+'">'+i+'</span>';var pg=app.querySelector('.pager');pg.innerHTML=h;
pg.querySelectorAll('[data-p]').forEach(function(e){e.addEventListener('click',function(){go('/matters?type='+q.type+(q.dept?'&dept='+encodeURIComponent(q.dept):'')+'&page='+e.getAttribute('data-p'))})})})},500)}
function vSearch(d){var q=route().q;frame(d,'<div class="list">暂无数据</div>');setTimeout(function(){api('search',{kw:q.kw}).then(function(r){var l=app.querySelector('.list');if(!l)return;l.innerHTML=r.length?'<p>共'+r.length+'条</p>'+cards(r,d):'<p>共0条，未检索到相关结果</p>';bindCards()})},400)}
function rows(list){return list.map(function(p){return'<div class="row"><div class="inner k">'+p.label+'</div><div class="inner v">'+p.value+'</div></div>'}).join('')}
function vGuide(d){var q=route().q;frame(d,'<div class="loading">加载中…</div>');api('guide',null,'?id='+encodeURIComponent(q.localInnerCode||'')).then(function(g){var v=app.querySelector('.view');if(g.missing){v.innerHTML='<p>未查询到该事项</p>';return}
var a=g.apply?(g.apply.href?'<div class="apply button">'+esc(g.applyText)+'</div>':'<p>'+esc(g.apply.sentence)+'</p>'):'';
var parts=g.sections.map(function(s){return[s.title,rows(s.rows)]});parts.push([g.materials.title,'<table class="mt"><tr><th>'+g.materials.heads.join('</th><th>')+'</th></tr>'+g.materials.rows.map(function(r,i){return'<tr><td>'+(i+1)+'</td><td>'+r.join('</td><td>')+'</td></tr>'}).join('')+'</table>']);if(g.steps.html)parts.push([g.steps.title,g.steps.html]);
v.innerHTML='<h2>'+esc(g.name)+'</h2><p>办理区域：'+esc(g.area)+'</p>'+a+parts.map(function(p,i){return'<div class="item"><div class="title">'+p[0]+'<span class="button" data-s="'+i+'">'+(g.folded?'展开详情':'收起')+'</span></div><div class="bg_box">'+(g.folded?'':p[1])+'</div></div>'}).join('');
v.querySelectorAll('[data-s]').forEach(function(e){e.addEventListener('click',function(){var b=e.parentNode.nextSibling,open=b.innerHTML!=='';b.innerHTML=open?'':parts[+e.getAttribute('data-s')][1];e.textContent=open?'展开详情':'收起'})});
var b=v.querySelector('.apply');if(b)b.addEventListener('click',function(){window.open(g.apply.href)})})}
function robot(){var s=document.getElementById('kf-slot');if(!s||s.getAttribute('data-a')===area())return;s.setAttribute('data-a',area());s.innerHTML='';fetch('/gateway/robot/'+area()+'/panel').then(function(r){return r.ok?r.text():''}).then(function(t){if(!t)return;s.innerHTML=t;s.querySelectorAll('script').forEach(function(o){var n=document.createElement('script');n.textContent=o.textContent;document.body.appendChild(n)})})}
function render(){var r=route();withHome(function(d){if(r.path==='/home'||r.path==='/')vHome(d);else if(r.path==='/matters')vMatters(d);else if(r.path==='/search')vSearch(d);else if(r.path==='/workguide')vGuide(d);else frame(d,'<p>您访问的页面不存在</p>')})}
addEventListener('hashchange',render);render()})();`;
