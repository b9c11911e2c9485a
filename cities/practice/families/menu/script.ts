/** The list page: departments as menu items, main items as tree nodes that open on a click. No element is a link. */
export const MATTERS_SCRIPT = `(function(){
var q=new URLSearchParams(location.search),state={SUBJECT:q.get('subject')||'legal',ORG:q.get('org')||'',NO:q.get('no')||'1'};
function el(tag,cls,text){var e=document.createElement(tag);e.className=cls;if(text!=null)e.textContent=text;return e}
function load(){fetch('/portal/item/getCommonAuditItem',{method:'POST',headers:{'content-type':'application/x-www-form-urlencoded'},body:new URLSearchParams(state).toString()}).then(function(r){return r.json()}).then(function(d){menu(d.DATA.ORGS);tree(d.DATA.ITEMS);pages(d.DATA.PAGES)})}
function menu(orgs){var m=document.getElementById('orgMenu');m.innerHTML='';orgs.forEach(function(o){var li=el('li','el-menu-item'+(o===state.ORG?' is-active':''),o);li.setAttribute('role','menuitem');li.onclick=function(){state.ORG=o;state.NO='1';load()};m.appendChild(li)})}
function leaf(i){var n=el('div','el-tree-node__content leaf',i.NAME);n.title=i.DEPT;n.onclick=function(){location.href=i.URL};return n}
function tree(items){var t=document.getElementById('itemTree');t.innerHTML='';var groups={},order=[];items.forEach(function(i){var k=i.PARENT||i.ITEM_ID;if(!groups[k]){groups[k]=[];order.push(k)}groups[k].push(i)});
order.forEach(function(k){var g=groups[k];if(g.length===1){t.appendChild(leaf(g[0]));return}var node=el('div','el-tree-node'),head=el('div','el-tree-node__content','▸ '+k+'（'+g.length+'）'),kids=el('div','el-tree-node__children');kids.style.display='none';g.forEach(function(i){kids.appendChild(leaf(i))});head.onclick=function(){kids.style.display=kids.style.display==='none'?'block':'none'};node.appendChild(head);node.appendChild(kids);t.appendChild(node)});
if(!items.length)t.textContent='暂无数据'}
function pages(n){var p=document.getElementById('pg');p.innerHTML='';if(n<2)return;for(var i=1;i<=n;i++)(function(i){var b=el('li','number'+(String(i)===state.NO?' active':''),i);b.onclick=function(){state.NO=String(i);load()};p.appendChild(b)})(i)}
setTimeout(load,300)})();`;

/** The region choice: two drop-downs, the second filled by the first. */
export const AREA_SCRIPT = `(function(){var box=document.getElementById('areaBox'),one=document.getElementById('areaOne'),two=document.getElementById('areaTwo');
function fill(list,target,pick){target.innerHTML='';list.forEach(function(a){var li=document.createElement('li');li.className='el-select-dropdown__item'+(a.href===null&&!a.children.length?' is-disabled':'');li.setAttribute('role','option');li.textContent=a.name;li.onclick=function(){pick(a)};target.appendChild(li)})}
document.getElementById('areaBtn').onclick=function(){box.style.display=box.style.display==='block'?'none':'block';two.innerHTML='';fill(AREAS,one,function(a){if(a.children.length)fill(a.children,two,go);else go(a)})};
function go(a){if(a.href)location.href=a.href}})();`;

/** Suggestions while typing; Enter searches. */
export const SUGGEST_SCRIPT = `(function(){var i=document.getElementById('kwInput'),s=document.getElementById('kwSug'),t;
i.oninput=function(){clearTimeout(t);t=setTimeout(function(){if(!i.value){s.innerHTML='';return}fetch('/portal/suggest?kw='+encodeURIComponent(i.value)).then(function(r){return r.json()}).then(function(l){s.innerHTML='';l.forEach(function(x){var d=document.createElement('div');d.className='sug';d.textContent=x.NAME;d.onclick=function(){i.value=x.NAME;go()};s.appendChild(d)})})},200)};
function go(){if(i.value)location.href='/portal/v2/search?kw='+encodeURIComponent(i.value)}
i.onkeydown=function(e){if(e.key==='Enter')go()};document.getElementById('kwBtn').onclick=go})();`;
