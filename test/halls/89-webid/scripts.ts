/** The pop-ups of the vendor's pages: open, confirm, msg, close, as far as these pages use them. */
export const LAYER = `(function(){
var n=0;function box(o){n++;var id=n,d=document.createElement('div');d.id='layui-layer'+id;d.className='layui-layer layui-layer-dialog';
d.innerHTML='<div class="layui-layer-title">'+(o.title||'信息')+'</div><div class="layui-layer-content">'+o.content+'</div><span class="layui-layer-setwin"><a class="layui-layer-close" href="javascript:;">×</a></span><div class="layui-layer-btn">'+(o.btn||[]).map(function(b,i){return '<a class="layui-layer-btn'+i+'">'+b+'</a>'}).join('')+'</div>';
var s=document.createElement('div');s.className='layui-layer-shade';s.id='layui-layer-shade'+id;document.body.appendChild(s);document.body.appendChild(d);
d.querySelector('.layui-layer-close').onclick=function(){layer.close(id)};
(o.btn||[]).forEach(function(b,i){d.querySelector('.layui-layer-btn'+i).onclick=function(){var f=o['btn'+(i+1)]||(i===0?o.yes:null);if(f)f(id);else layer.close(id)}});return id}
window.layer={open:box,close:function(id){['layui-layer','layui-layer-shade'].forEach(function(p){var e=document.getElementById(p+id);if(e)e.parentNode.removeChild(e)})},
confirm:function(t,o,yes){return box({title:o.title,content:t,btn:o.btn,yes:yes})},
msg:function(t){var m=document.createElement('div');m.className='layui-layer-msg';m.textContent=t;document.body.appendChild(m);setTimeout(function(){m.parentNode.removeChild(m)},2000)}};
})();`;

/** The head's switch with its letters, the larger letters, the search. */
export const COMMON = `(function(){
function id(i){return document.getElementById(i)}
id('zdqh').onclick=function(){id('zdbox').className=id('zdbox').className==='zdbox'?'zdbox on':'zdbox'};
id('zdgb').onclick=function(){id('zdbox').className='zdbox'};
[].forEach.call(document.querySelectorAll('.zd-zm span'),function(s){s.onclick=function(){var z=s.getAttribute('data-zm');[].forEach.call(document.querySelectorAll('.zd-lb a[data-zm]'),function(a){a.style.display=!z||a.getAttribute('data-zm')===z?'':'none'})}});
id('zzms').onclick=function(){document.body.style.zoom=document.body.style.zoom==='1.3'?'1':'1.3'};
id('wza').onclick=function(){document.body.style.filter=document.body.style.filter?'':'contrast(1.5)'};
id('ssan').onclick=function(){var q=id('ssk').value.replace(/\\s/g,'');if(!q){layer.msg('请输入搜索关键词');return}location.href='/jrobot/search.do?webid='+WEBID+'&pg=10&p=1&tpl=&category=&q='+encodeURIComponent(q)};
id('ssk').onkeydown=function(e){if(e.keyCode===13)id('ssan').onclick()};
id('fhdb').onclick=function(){window.scrollTo(0,0)};
var pf=id('piaofu');if(pf){var x=40,y=180,dx=1,dy=1,t;var go=function(){t=setInterval(function(){x+=dx;y+=dy;if(x<0||x>innerWidth-260)dx=-dx;if(y<120||y>innerHeight-120)dy=-dy;pf.style.left=x+'px';pf.style.top=y+'px'},60)};go();pf.onmouseover=function(){clearInterval(t)};pf.onmouseout=go;pf.querySelector('i').onclick=function(){clearInterval(t);pf.parentNode.removeChild(pf)}}
})();`;

/** A column's records stand in the page as XML; this lays them out, fifteen a page. */
export const JPAGE = `(function(){[].forEach.call(document.querySelectorAll('.jpage'),function(box){
var xml=box.querySelector('script').textContent,all=(xml.match(/<record><!\\[CDATA\\[[\\s\\S]*?\\]\\]><\\/record>/g)||[]).map(function(r){return r.slice(17,-12)}),per=15,list=document.createElement('ul'),bar=document.createElement('div');
bar.className='jpage-bar';box.appendChild(list);box.appendChild(bar);
function show(p){list.innerHTML=all.slice((p-1)*per,p*per).join('')||'<li class="wxx">暂无信息</li>';bar.innerHTML=all.length?'共'+all.length+'条记录　第'+p+'/'+Math.ceil(all.length/per)+'页':''}
show(1)})})();`;

/** The list of items: rows come as a piece of HTML by POST, the bar of pages is written here. */
export const SHOWTYPE = `(function(){var box=document.getElementById('sxlb'),bar=document.getElementById('fyq'),par=box.getAttribute('data-par');
window.showtype=function(p){var x=new XMLHttpRequest();x.open('POST',box.getAttribute('data-url'));x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');
x.onload=function(){box.innerHTML=x.responseText;var c=+box.querySelector('input[name=total]').value,n=Math.max(1,Math.ceil(c/10)),h='<span>共'+c+'项</span>';
h+='<a href="javascript:showtype('+Math.max(1,p-1)+')">上一页</a>';for(var i=1;i<=n;i++)h+=i===p?'<em>'+i+'</em>':'<a href="javascript:showtype('+i+')">'+i+'</a>';bar.innerHTML=h+'<a href="javascript:showtype('+Math.min(n,p+1)+')">下一页</a>'};
x.send(par+'&page='+p)};showtype(1);
window.zxbl=function(u){layer.confirm('您即将进入统一申报系统，请提前准备好申请材料。是否继续办理？',{title:'温馨提示',btn:['继续办理','取消']},function(i){layer.close(i);window.open(u,'_blank')})}})();`;

/** The robot's own window. */
export const ROBOT = `(function(){var log=document.getElementById('dhk'),inp=document.getElementById('wtk');
function say(c,h){var p=document.createElement('div');p.className=c;p.innerHTML=h;log.appendChild(p);log.scrollTop=99999}
function ask(){var q=inp.value.trim();if(!q)return;inp.value='';say('wo',q.replace(/[<>&]/g,''));var x=new XMLHttpRequest();x.open('POST','/znkf/ask.do');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){say('ta',JSON.parse(x.responseText).answer)};x.send('webId='+WEBID+'&question='+encodeURIComponent(q))}
document.getElementById('fsan').onclick=ask;inp.onkeydown=function(e){if(e.keyCode===13)ask()}})();`;
