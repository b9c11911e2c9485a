import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { CITY, CSS, columns, DISTRICT, guide, items, NAMES, page, REGIONS, SWITCHER } from './pages.ts';
import { truth } from './truth.ts';

const HERE = '370105000000';
const COOKIE = 'sd02xzqh';
const META = '<meta http-equiv="Content-Type" content="text/html; charset=gbk">';
const UTF = '<meta charset="utf-8">';
/** GBK, said in the page only; the server names no charset. */
const gbk = (body: string): Answer => ({ body, encoding: 'gbk', headers: { 'content-type': 'text/html' } });

/** Other regions' copies fill the first page of results; the district's stands tenth. */
function results(q: string, side: string) {
  const own = findByName(items, q, 0.4).filter((i) => i.audience === side);
  if (!/药/.test(q) || side === '个人') return own.map((i) => ({ id: i.id, name: i.name, where: '天桥区' }));
  const copies = ['沂州省', '历泉市', '历下区', '市中区', '槐荫区', '历城区', '市南区'].map((where, n) => ({
    id: `R${n}`,
    name: n === 0 ? '药品批发企业许可' : '药品零售企业许可（新开办）',
    where,
  }));
  const near = ['药品零售连锁总部经营许可证核发', '第二类精神药品零售业务审批'].map((name) => ({
    id: items.find((i) => i.name === name)?.id ?? '',
    name,
    where: '天桥区',
  }));
  const rest = own
    .filter((i) => i.id !== '37010588' && !near.some((n) => n.id === i.id))
    .map((i) => ({ id: i.id, name: i.name, where: '天桥区' }));
  return [...copies, ...near, { id: '37010588', name: '药品零售企业许可（新开办）', where: '天桥区' }, ...rest];
}

function sub(ask: Ask, at: Addresses): Reply {
  if (ask.path === '/css/base.css') return { headers: { 'content-type': 'text/css' }, body: CSS };
  if (ask.path === '/js/zdqh.js') return script(SWITCHER);
  if (ask.path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /inner-archive/\n' };
  if (ask.path.startsWith('/inner-archive/')) return { status: 404, body: '<h1>404</h1>' };
  if (ask.path === '/sdzw/front/head/findRegionsByParentCode.do')
    return json(
      { code: 0, data: (REGIONS[ask.query.get('parentCode') ?? ''] ?? []).map(([code, name]) => ({ code, name })) },
      400,
    );
  if (ask.path === '/sdzw/switch.do') {
    const code = ask.query.get('xzqh') ?? '';
    return {
      status: 302,
      headers: { location: code.startsWith('3701') ? `${at['city']}/lq/index.do?xzqh=${code}` : `/?xzqh=${code}` },
    };
  }
  if (ask.path === '/col/sjkf/index.do') return page('数据开放', '<h2>数据开放</h2><p>暂无数据</p>', at, UTF);
  const text = printed(columns, ask.path);
  return text ? gbk(page(text.title, text.html, at, META)) : null;
}

const NOTICE = `<div id="gg-mask"><div id="gg-box"><h3>系统公告</h3><p>为提升服务体验，平台将于11月29日0:00—4:00进行例行检修，届时部分功能可能受影响。</p><button onclick="document.getElementById('gg-mask').remove();document.cookie='sd02gg=1'">我知道了</button></div></div>`;

const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    if (ask.path === '/') {
      return page(
        '沂州政务服务网',
        `${ask.cookies['sd02gg'] ? '' : NOTICE}<h1>一网通办</h1><p>当前区划：${NAMES[ask.query.get('xzqh') ?? ''] ?? '沂州省'}</p><ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul><p>省直部门事项：${items
          .slice(0, 12)
          .map((i) => `<a href="/sdzw/item.do?id=${i.id}">${i.name}</a>`)
          .join('　')}</p>`,
        at,
        `${UTF}<script src="/js/zdqh.js"></script>`,
      );
    }
    const item = ask.path === '/sdzw/item.do' ? provincial(items, ask.query.get('id') ?? '') : null;
    if (item) return page(item.title, item.html, at, UTF);
    return sub(ask, at);
  };

const SEARCH = `<script>var side='个人',kw='',pg=1;
function so(p){kw=document.getElementById('kw').value;pg=p||1;var x=new XMLHttpRequest();x.open('POST','/lq/search.do');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');
x.onload=function(){var r=JSON.parse(x.responseText);var h=r.rows.length?'':'<p>抱歉，未检索到相关结果</p>';
r.rows.forEach(function(e){h+='<div class="res"><b onclick="look(\\''+e.id+'\\')">'+e.name+'</b><p>办理区划：'+e.where+'</p></div>'});
h+='<p>共'+r.total+'条　'+(pg>1?'<span class="pg" onclick="so(pg-1)">上一页</span>':'')+(pg*8<r.total?'<span class="pg" onclick="so(pg+1)" style="cursor:pointer">下一页</span>':'')+'</p>';document.getElementById('jg').innerHTML=h;};
x.send('kw='+encodeURIComponent(kw)+'&side='+encodeURIComponent(side)+'&page='+pg);}
function tab(s){side=s.innerHTML;var t=document.querySelectorAll('.tabs span');for(var i=0;i<t.length;i++)t[i].className='';s.className='cur';if(kw)so(1);}
function look(id){window.open(id.charAt(0)=='R'?'/lq/other.do?id='+id:'/lq/proinfo.do?id='+id);}</script>`;

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const region = ask.cookies[COOKIE] ?? '370100000000';
    const place = NAMES[region] ?? '历泉市';
    if (path === '/') return redirect('/lq/index.do');
    if (path === '/lq/index.do' && query.get('xzqh'))
      return {
        status: 302,
        headers: { location: '/lq/index.do', 'set-cookie': `${COOKIE}=${query.get('xzqh')}; Path=/` },
      };
    if (path === '/lq/index.do') {
      return page(
        `${place}政务服务`,
        `<h1>历泉市政务服务网</h1><p>当前区划：${place}</p>
<p><input id="kw" placeholder="搜一搜"><button onclick="so()">搜 索</button></p><div class="tabs"><span class="cur" onclick="tab(this)">个人</span><span onclick="tab(this)">法人</span></div><div id="jg"></div>
<h3>${place} 法人服务</h3><ul>${items
          .filter((i) => i.audience === '法人')
          .slice(0, 14)
          .map(
            (i) =>
              `<li><a href="javascript:void(0)" onclick="window.open('/lq/proinfo.do?id=${i.id}')">${i.name}</a></li>`,
          )
          .join(
            '',
          )}</ul><p><a href="/lq/list.do">更多事项</a>　<a href="/hcp/index.do">好差评</a>　<a href="/lq/bbdb.do">人工导办</a>　<a href="/lq/tousu.do">投诉建议</a></p><ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul>${SEARCH}`,
        at,
        `${UTF}<script src="/js/zdqh.js"></script>`,
      );
    }
    if (path === '/lq/search.do') {
      const form = new URLSearchParams(ask.body);
      const all = results(form.get('kw') ?? '', form.get('side') ?? '个人');
      const p = Number(form.get('page') ?? 1);
      return json({ total: all.length, rows: all.slice((p - 1) * 8, p * 8) }, 700);
    }
    if (path === '/lq/list.do')
      return {
        body: page(
          '事项清单',
          `<p>${place} 事项清单</p><table>${items.map((i) => `<tr><td><a href="/lq/proinfo.do?id=${i.id}" target="_blank">${i.name}</a></td><td>${i.dept}</td></tr>`).join('')}</table>`,
          at,
        ),
        encoding: 'gb18030',
        headers: { 'content-type': 'text/html; charset=GB18030' },
      };
    if (path === '/lq/proinfo.do') {
      const item = items.find((i) => i.id === query.get('id'));
      if (!item) return null;
      if (item.id === '37010588') return gbk(page('办事指南', guide(region === HERE ? DISTRICT : CITY, at), at, META));
      return gbk(
        page(
          '办事指南',
          `<h2>${item.name}</h2><table width="100%"><tr><td class="l">实施机关</td><td>${place}${item.dept}</td></tr><tr><td class="l">承诺期限</td><td>9个工作日</td></tr></table>`,
          at,
          META,
        ),
      );
    }
    if (path === '/lq/other.do')
      return gbk(
        page(
          '办事指南',
          '<h2>药品零售企业许可（新开办）</h2><table width="100%"><tr><td class="l">实施机关</td><td>其他区行政审批服务局</td></tr><tr><td class="l">承诺期限</td><td>7个工作日</td></tr></table>',
          at,
          META,
        ),
      );
    if (path === '/lq/bbdb.do')
      return page(
        '人工导办',
        '<h2>人工导办（帮办代办）</h2><p>导办专员在线为您服务。服务时间：工作日 9:00—17:00，请点击下方按钮进入视频导办。</p>',
        at,
        UTF,
      );
    if (path === '/lq/tousu.do')
      return page(
        '投诉建议',
        '<h2>投诉建议</h2><p>请输入您的办件编号，仅受理已办件的投诉。</p><form method="post" action="/lq/tousu/addComplaint.do"><p>办件编号 * <input name="bjbh" required></p><p>查询密码 * <input name="mm" required></p><p>投诉内容 <textarea name="nr"></textarea></p><button>提交</button></form>',
        at,
        UTF,
      );
    if (path === '/hcp/index.do')
      return page(
        '好差评',
        '<h2>政务服务好差评</h2><p>更新时间：2026-11-21</p><p>评价来源：政务服务网、“爱历泉”APP、自助终端、评价器、短信</p><h3>部门排行</h3><p>1 行政审批服务局　2 公安局　3 民政局</p><h3>差评原因分布</h3><p>排队等候时间长、材料说明不清、系统卡顿</p><h3>差评整改公示</h3><p>2026年10月差评3件，已整改3件。</p><p>整改完成后，评价人可进行追评（追加评价一次）。</p>',
        at,
        UTF,
      );
    if (path === '/hcp/pj.do') return page('评价', '<p>请先登录后评价</p>', at, UTF);
    if (/^\/upload_files\/attach\/330\d\.doc$/.test(path)) return path.includes('3303') ? null : wordDocument();
    return sub(ask, at);
  };

export const hall: HallDefinition = {
  name: 'h02-modal',
  origins: ['province', 'city', 'login'],
  reads: [/POST \/lq\/search\.do/],
  forbidden: [/\/inner-archive\//],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    login: (ask) =>
      ask.path === '/jis/front/login.do'
        ? '<!doctype html><meta charset="utf-8"><title>用户登录</title><h3>沂州省统一身份认证平台</h3><p>自然人登录 | 法人登录</p><form method="post" action="/jis/front/dologin.do"><input name="n" placeholder="用户名"><input type="password" name="p"><button>登 录</button></form>'
        : null,
  }),
  city: (at) => ({
    id: 'h02-modal',
    name: '历泉市',
    code: '370100',
    province: '沂州省',
    region: '华东',
    district: '天桥区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['login'] ?? '').host],
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: '#gg-box button' },
    { do: 'click', target: '#logosjxl' },
    { do: 'click', target: 'li.item:has-text("历泉市")', counts: true },
    { do: 'click', target: 'li.item:has-text("天桥区")', counts: true },
    { do: 'click', target: '#qd', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: '#gg-box button' },
    { do: 'click', target: '#logosjxl' },
    { do: 'click', target: 'li.item:has-text("历泉市")', counts: true },
    { do: 'click', target: 'li.item:has-text("天桥区")', counts: true },
    { do: 'click', target: '#qd', counts: true },
    { do: 'click', target: 'a:has-text("更多事项")', counts: true },
    { do: 'click', target: 'a:text-is("药品零售企业许可（新开办）")', counts: true, opens: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/lq/index.do?xzqh=370105000000` },
      { do: 'type', target: '#kw', value: '药品经营许可证核发' },
      { do: 'click', target: 'button:has-text("搜")' },
      { do: 'click', target: '.tabs span:nth-child(2)' },
      { do: 'wait', target: '1000' },
      { do: 'click', target: '.pg:has-text("下一页")' },
      { do: 'wait', target: '1200' },
    ],
    entries: '.res',
    wanted: '药品零售企业许可（新开办）办理区划：天桥区',
    before: 8,
  }),
  proof: { hall: ['当前区划：天桥区'], guide: ['历泉市天桥区行政审批服务局', '5个工作日内办结'] },
};
