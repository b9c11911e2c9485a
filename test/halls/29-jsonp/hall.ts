import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { guide, truth } from './guide.ts';
import { DISTRICTS, ITEMS, type Main, RESULTS, WANT } from './items.ts';

/** Vendor "蜀通": regions by JSONP in two columns, the chosen one in localStorage, main items with folded sub-items, everything by onclick. */
const columns = press(
  ['政务要闻', '通知公告', '政策解读', '常用下载'],
  (n) => `/sn/c10${n}/list.shtml`,
  (n, m) => `/sn/c10${n}/2026/${4400 + m}.shtml`,
  7,
);

const STYLE = `body{margin:0;font:14px/1.8 "PingFang SC",sans-serif;color:#333}.top{background:#f2f4f8;padding:4px 40px;position:relative}.top em{font-style:normal;color:#c00;cursor:pointer}
.areabox{position:absolute;left:40px;top:32px;width:640px;background:#fff;border:1px solid #ccd;z-index:9;padding:10px}.areabox i{font-style:normal;display:inline-block;padding:2px 10px;cursor:pointer}.areabox i.on{background:#c00;color:#fff}
ul{list-style:none;padding:0 40px}.menu li{display:inline-block;padding:0 20px;cursor:pointer;font-size:17px}.kw{margin:20px 40px;position:relative}.kw input{width:420px;height:34px}.kw b{display:inline-block;width:44px;height:38px;background:#c00;vertical-align:top;cursor:pointer}
.sug{position:absolute;background:#fff;border:1px solid #ddd;width:420px;display:none}.sug p{margin:0;padding:2px 8px;cursor:pointer}.tile{display:inline-block;width:120px;padding:12px;margin:4px;background:#fafafa;text-align:center;cursor:pointer}
.main{border-bottom:1px dashed #ddd;padding:6px 40px}.main h5{font-size:15px;margin:0;display:inline}.main a{cursor:pointer;color:#06c;margin-left:12px}.sub{display:none;margin-left:30px}.res{padding:8px 40px;border-bottom:1px solid #eee;cursor:pointer}.page{padding:10px 40px}.page a{padding:2px 9px;border:1px solid #ddd;margin-right:4px;color:#333}`;

const SCRIPT = `
function here(){try{return JSON.parse(localStorage.getItem('sn_area'))||P}catch(e){return P}}
var P={code:'510000000000',name:'蜀南省',full:'蜀南省'};
function jsonp(code,then){var n='jsonp_'+Math.random().toString(36).slice(2);window[n]=function(d){then(d.data)};var s=document.createElement('script');s.src='/interface/find-by-code?code='+code+'&deptType=1&jsonpCallback='+n;document.body.appendChild(s)}
function areas(){var b=document.querySelector('.areabox');if(b){b.remove();return}b=document.createElement('div');b.className='areabox';b.innerHTML='<div class="c1">加载中…</div><hr><div class="c2"></div>';document.querySelector('.top').appendChild(b);
 jsonp(P.code,function(l){b.firstChild.innerHTML='';l.forEach(function(c){var i=document.createElement('i');i.textContent=c.name;i.onclick=function(){b.querySelectorAll('.c1 i').forEach(function(x){x.className=''});i.className='on';
  jsonp(c.code,function(d){var t=b.lastChild;t.innerHTML='';[{code:c.code,name:c.name+'本级'}].concat(d).forEach(function(q){var k=document.createElement('i');k.textContent=q.name;k.addEventListener('click',function(){localStorage.setItem('sn_area',JSON.stringify({code:q.code,name:q.name,full:c.name+(q.code==c.code?'':q.name)}));location.reload()});t.appendChild(k)})})};b.firstChild.appendChild(i)})})}
function go(u){location.href=u}
function opn(u){window.open(u)}
function so(v){if(!v)return alert('请输入关键字');sessionStorage.kw=v;go('/jiq/search.html')}
function get(u,then){var x=new XMLHttpRequest();x.open('GET',u);x.onload=function(){then(JSON.parse(x.responseText))};x.send()}
var timer;function sug(v){clearTimeout(timer);var s=document.querySelector('.sug');if(!v){s.style.display='none';return}timer=setTimeout(function(){get('/interface/suggest?w='+encodeURIComponent(v),function(l){s.innerHTML='';l.forEach(function(w){var p=document.createElement('p');p.textContent=w;p.onclick=function(){so(w)};s.appendChild(p)});s.style.display=l.length?'block':'none'})},200)}
function evaluation(c,n){go('/ping/index.html?code='+c)}
function checkOnline(code,net,lv,url,k){if(net!=1){alert('此事项暂不支持在线办理');return}opn(url)}
document.getElementById('cur').textContent=here().full;`;

const page = (
  title: string,
  body: string,
  late = '',
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>
<div class="top">您当前所在：<span id="cur"></span> <em id="change">[ 更换 ]</em> <span style="float:right"><a href="javascript:void(0)" onclick="alert('系统升级中')">手机版</a> | <a href="/sn/c100/list.shtml">网站声明</a></span></div>
<h1 style="margin:8px 40px">蜀南一体化政务服务平台</h1><ul class="menu"><li onclick="go('/')">首页</li><li onclick="go('/jiq/person.html')">个人服务</li><li onclick="go('/jiq/legal.html')">法人服务</li><li onclick="go('/jiq/dept.html')">部门服务</li></ul>
${body}<div style="background:#333;color:#bbb;padding:16px 40px;margin-top:30px">主办：蜀南省人民政府办公室　服务热线：12345</div><script>${SCRIPT}document.getElementById('change').onclick=areas;${late}</script></body></html>`;

const SEARCH = `<div class="kw"><input placeholder="请输入您想办的事" onkeyup="sug(this.value)"><b onclick="so(this.previousElementSibling.value)"><svg width="24" height="24" style="margin:7px 10px"><circle cx="10" cy="10" r="7" fill="none" stroke="#fff" stroke-width="2"/><path d="M15 15l6 6" stroke="#fff" stroke-width="2"/></svg></b><div class="sug"></div></div>`;

const ROWS = `function rows(l,into){into.innerHTML=l.length?'':'没有数据';l.forEach(function(m){var d=document.createElement('div');d.className='main';var u=function(i){return '/jiq/front/transition/ywTransToDetail?areaCode='+here().code+'&itemCode='+i.id};
 if(m.subs.length>1){d.innerHTML='<h5>'+m.name+'</h5> <span style="color:#999">'+m.subs.length+'项</span><a class="fold">展开</a><ul class="sub"></ul>';var f=d.querySelector('.fold'),s=d.querySelector('.sub');d.querySelector('h5').style.cursor='pointer';d.querySelector('h5').onclick=f.onclick=function(){var o=s.style.display=='block';s.style.display=o?'none':'block';f.textContent=o?'展开':'收起'};m.subs.forEach(function(i){var li=document.createElement('li');li.innerHTML='<a onclick="opn(\\''+u(i)+'\\')" title="'+i.name+'">'+i.name+'</a><a onclick="opn(\\''+u(i)+'\\')">办事指南</a><a href="javascript:void(0)" class="icon2" onclick="evaluation(\\''+i.id+'\\',1)">好差评</a>';s.appendChild(li)})}
 else{var i=m.subs[0];d.innerHTML='<a onclick="opn(\\''+u(i)+'\\')">'+i.name+'</a><a onclick="opn(\\''+u(i)+'\\')">办事指南</a><a href="javascript:void(0)" class="icon2" onclick="evaluation(\\''+i.id+'\\',1)">好差评</a>'}
 into.appendChild(d)})}
function pages(n,now,turn){var p=document.querySelector('.page');p.innerHTML='';if(n<2)return;var add=function(t,k,on){var a=document.createElement(on?'em':'a');a.textContent=t;if(!on){a.href='javascript:;';a.setAttribute('data-page',k);a.onclick=function(){turn(k)}}p.appendChild(a)};if(now>1)add('上一页',now-1);for(var k=1;k<=n;k++)add(k,k,k==now);if(now<n)add('下一页',now+1)}
`;
const list = (title: string, key: 'theme' | 'dept', audience: string, names: string[]) =>
  page(
    title,
    `<div style="padding:0 40px"><h3>${title}</h3>${names.map((n) => `<span class="tile" onclick="pick('${n}')">${n}</span>`).join('')}</div><div id="ls"></div><div class="page"></div>`,
    `${ROWS}var pickd='';function turn(k){document.getElementById('ls').innerHTML='数据加载中';get('/interface/items?area='+here().code+'&aud=${encodeURIComponent(audience)}&${key}='+encodeURIComponent(pickd)+'&p='+k,function(r){rows(r.list,document.getElementById('ls'));pages(r.pages,k,turn)})}function pick(n){pickd=n;turn(1)}turn(1);`,
  );

const SIZE = 8;
function answer(ask: Ask, at: Addresses): Reply {
  const { path, query } = ask;
  const area = query.get('area') ?? '';
  if (path === '/interface/find-by-code') {
    const code = query.get('code') ?? '';
    return script(`${query.get('jsonpCallback')}(${JSON.stringify({ success: true, data: DISTRICTS[code] ?? [] })});`);
  }
  if (path === '/interface/suggest')
    return json(
      findByName(RESULTS, query.get('w') ?? '', 0.4)
        .slice(0, 5)
        .map((r) => r.name),
    );
  if (path === '/interface/items') {
    const fits = (m: Main) =>
      (!query.get('theme') || m.theme === query.get('theme')) &&
      (!query.get('dept') || m.dept === query.get('dept')) &&
      (!query.get('aud') || m.audience === query.get('aud')) &&
      (area === '510704000000' || !m.subs.some((s) => s.id === WANT));
    const all = ITEMS.filter(fits);
    const p = Number(query.get('p') ?? 1);
    return json({ list: all.slice((p - 1) * SIZE, p * SIZE), pages: Math.ceil(all.length / SIZE) }, 350);
  }
  if (path === '/interface/search') {
    const hits = findByName(RESULTS, query.get('w') ?? '', 0.3);
    const found = RESULTS.filter((r) => hits.includes(r));
    const p = Number(query.get('p') ?? 1);
    return json(
      { total: found.length, list: found.slice((p - 1) * 10, p * 10), pages: Math.ceil(found.length / 10) },
      400,
    );
  }
  if (path === '/jiq/front/transition/ywTransToDetail')
    return guide(query.get('itemCode') ?? '', query.get('areaCode') ?? '', at);
  const html = printed(columns, path);
  return html ? page(html.title, `<div style="padding:0 40px">${html.html}</div>`) : null;
}

const THEMES = [...new Set(ITEMS.map((m) => m.theme))];
const DEPTS = [...new Set(ITEMS.map((m) => m.dept))];
function portal(at: Addresses) {
  return (ask: Ask): Reply => {
    if (ask.path === '/')
      return page(
        '蜀南一体化政务服务平台',
        `${SEARCH}<div style="padding:0 40px"><h3>热门服务</h3><div id="hot"></div>${columns
          .map(
            (c) =>
              `<h4><a href="${c.path}">${c.name}</a></h4>${c.articles.map((a) => `<p><a href="${a.path}" target="_blank">${a.title}</a></p>`).join('')}`,
          )
          .join('')}</div>`,
        `${ROWS}get('/interface/items?area='+here().code+'&theme='+encodeURIComponent('就业社保')+'&p=1',function(r){rows(r.list.slice(0,5),document.getElementById('hot'))});`,
      );
    if (ask.path === '/jiq/person.html') return list('个人服务', 'theme', '个人', THEMES);
    if (ask.path === '/jiq/legal.html') return list('法人服务', 'theme', '法人', THEMES);
    if (ask.path === '/jiq/dept.html') return list('部门服务', 'dept', '', DEPTS);
    if (ask.path === '/jiq/search.html')
      return page(
        '搜索结果',
        `${SEARCH}<div style="padding:0 40px"><b>服务事项</b>（<span id="n"></span>）</div><div id="ls">正在查询…</div><div class="page"></div>`,
        `${ROWS}var w=sessionStorage.kw||'';function turn(k){get('/interface/search?area='+here().code+'&w='+encodeURIComponent(w)+'&p='+k,function(r){document.getElementById('n').textContent='共'+r.total+'条';var o=document.getElementById('ls');o.innerHTML=r.total?'':'没有找到与“'+w+'”相关的结果';r.list.forEach(function(x){var d=document.createElement('div');d.className='res';d.innerHTML='<h4 style="margin:0;color:#06c">'+x.name+'</h4><span>所属区域：'+x.area+'　实施主体：'+x.dept+'</span>';d.addEventListener('click',function(){opn('/jiq/front/transition/ywTransToDetail?areaCode='+x.code+'&itemCode='+x.id)});o.appendChild(d)});pages(r.pages,k,turn)})}turn(1);`,
      );
    if (ask.path === '/ping/index.html')
      return page('好差评', '<div style="padding:0 40px"><h3>好差评</h3><p>请在办结后凭办件编号评价。</p></div>');
    return answer(ask, at);
  };
}

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: '#change' },
  { do: 'click' as const, target: '.c1 i:text-is("绵川市")', counts: true as const },
  { do: 'click' as const, target: '.c2 i:text-is("游江区")', counts: true as const },
];
const search = [
  { do: 'wait' as const, target: '600' },
  { do: 'type' as const, target: '.kw input', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '.kw b', counts: true as const },
  { do: 'click' as const, target: '.page a:text-is("下一页")', counts: true as const },
  { do: 'wait' as const, target: '1200' },
];
export const hall: HallDefinition = {
  name: 'h29-jsonp',
  origins: ['portal', 'oauth'],
  sites: (at) => ({
    portal: portal(at),
    oauth: (ask) =>
      ask.path === '/open-platform-oauth/oauth/authorize'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>蜀南省统一身份认证平台</title></head><body><h2>蜀南省统一身份认证平台</h2><p>个人登录　法人登录</p><p><input placeholder="账号"><input type="password" placeholder="密码"></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h29-jsonp',
    name: '绵川市',
    code: '510700',
    province: '蜀南省',
    region: '西南',
    district: '游江区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
    unifiedLogin: [new URL(at['oauth'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    ...search,
    { do: 'click', target: '.res:has-text("绵川市游江区市场监督管理局") >> nth=0', counts: true, opens: true },
  ],
  search: (at) => ({
    moves: [...toHall(at), ...search],
    entries: '.res',
    wanted: '绵川市游江区市场监督管理局',
    before: 10,
  }),
  proof: { hall: ['您当前所在：绵川市游江区'], guide: ['绵川市游江区市场监督管理局', '000172111003'] },
};
