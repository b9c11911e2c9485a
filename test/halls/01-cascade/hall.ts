import { catalogue } from '../kit/catalogue.ts';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { columns, frame, guide, headerScript } from './pages.ts';
import { truth } from './truth.ts';

const items = catalogue({
  count: 34,
  prefix: 'LZ32',
  wanted: [{ place: 17, item: { id: 'LZ32WANT', name: '药品经营许可证（零售）核发' } }],
});
/** The province's and the city's copies stand before the district's in every result list. */
const found = (q: string) => {
  const own = findByName(items, q).map((i) => ({
    ...i,
    where: '江临市鼓楼区',
    url: `/gulou/icity/proinfo/index?id=${i.id}`,
  }));
  if (!/药/.test(q)) return own;
  return [
    { ...own[0], id: 'P1', name: '药品经营许可证（批发）核发', where: '澜州省', url: '/gulou/other/P1' },
    { ...own[0], id: 'C1', name: '药品经营许可证（零售）核发', where: '江临市', url: '/gulou/other/C1' },
    ...own,
    { ...own[0], id: 'D9', name: '药品经营许可证（零售）核发', where: '江临市泉山区', url: '/gulou/other/D9' },
  ];
};

function shared(ask: Ask, at: Addresses): Reply {
  if (ask.path === '/js/do.js') return script(headerScript(at));
  if (ask.path === '/tj/visit.html') return '<html><body><img src="/favicon.ico" alt=""></body></html>';
  if (ask.path === '/about/sm.html' || ask.path === '/about/lxwm.html') {
    return frame(
      '网站声明',
      '<h2>网站声明</h2><p>本网站由澜州省政务服务管理局主办，未经许可不得转载。地址：长安街1号。</p>',
      at,
    );
  }
  const page = printed(columns, ask.path);
  return page ? frame(page.title, page.html, at) : null;
}

const homeLinks = columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('');

const ELSEWHERE: Record<string, string> = {
  '/ny/public/index': '南屿市',
  '/hl/public/index': '和陵市',
  '/ts/public/index': '潭山市',
  '/ny/chongchuan/public/index': '南屿市崇川区',
  '/ny/haimen/public/index': '南屿市海门区',
  '/ny/rudong/public/index': '南屿市如安县',
};

function province(at: Addresses) {
  return (ask: Ask): Reply => {
    if (ask.path === '/') {
      return frame(
        '澜州政务服务网',
        `<h1>澜州政务服务网</h1><p>当前站点：澜州省</p><ul class="l">${homeLinks}</ul>
<ul><li onclick="demo()"><a id="login" href="#">登录</a></li><li><a href="/zt/2023yq/index.html">疫情防控专题</a></li><li><a href="/zt/yshj/index.html">优化营商环境</a></li><li><a href="/nbzl/wpnr.html">内部资料</a></li>
<li><a href="/sso/logout?back=/">退出登录</a></li><li><a href="${at['other']}/tqyb">天气预报</a></li><li><a href="${at['other']}/gone/page">省统计年鉴</a></li><li><a href="${at['other']}/members">省图书馆</a></li></ul>
<h3>省级部门</h3><p>${items
          .slice(0, 8)
          .map((i) => `<a href="/sj/item/${i.id}">${i.name}（省级）</a>`)
          .join(' ')}</p><script>function demo(){location.href='${at['login']}/jis-web/login'}</script>`,
        at,
      );
    }
    if (ask.path === '/zt/yshj/index.html')
      return frame(
        '优化营商环境',
        '<h2>优化营商环境</h2><p>推进政务服务标准化、规范化、便利化，三年行动方案全文见通知公告。</p>',
        at,
      );
    if (ask.path === '/nbzl/wpnr.html') return { status: 403, body: '<title>403 Forbidden</title>' };
    const item = ask.path.startsWith('/sj/item/') ? provincial(items, ask.path.slice(9)) : null;
    if (item) return frame(item.title, item.html, at);
    const place = ELSEWHERE[ask.path];
    if (place)
      return frame(
        `${place}政务服务`,
        `<h2>${place}政务服务</h2><p>当前站点：${place}。${place}的事项目录正在归集，请先到${place}政务服务大厅办理。</p>`,
        at,
      );
    return shared(ask, at);
  };
}

const CHAT = `<div id="xl" style="position:fixed;right:12px;bottom:60px"><button type="button" onclick="document.getElementById('xlbox').style.display='block'">智能客服小澜</button>
<div id="xlbox" style="display:none;width:320px;background:#fff;border:1px solid #135fb0;padding:8px"><div id="xllog">您好，我是小澜，请问有什么可以帮您？</div><input id="xlq" placeholder="请输入您的问题"><button type="button" onclick="xl()">发送</button></div></div>
<script>function xl(){var q=document.getElementById('xlq').value,l=document.getElementById('xllog');l.innerHTML+='<p>'+q+'</p>';fetch('/znkf/ask',{method:'POST',headers:{'content-type':'application/x-www-form-urlencoded'},body:'q='+encodeURIComponent(q)}).then(r=>r.json()).then(d=>{l.innerHTML+=d.html})}</script>`;

function hallHome(at: Addresses): string {
  return frame(
    '澜州政务服务网·江临市·鼓楼区',
    `<h1>江临市鼓楼区政务服务</h1><p>当前区域：<b>鼓楼区</b></p>
<table><tr><td onclick="location.href='/gulou/list?dx=2'">法人办事</td><td onclick="location.href='/gulou/list?dx=1'">个人办事</td><td onclick="location.href='/gulou/depts'">部门服务</td><td onclick="location.href='/gulou/wyts'">我要投诉</td><td onclick="location.href='/gulou/hcp/index'">好差评</td></tr></table>
<form action="/gulou/search" method="get"><input name="keyword" placeholder="请输入事项名称"><input type="submit" value="搜索"></form>
<h3>热门服务</h3><ul class="l">${items
      .filter((_, i) => i % 6 === 0)
      .map((i) => `<li><a onclick="ywblurl('/gulou/icity/proinfo/index?id=${i.id}')">${i.name}</a></li>`)
      .join('')}</ul>
<ul class="l">${homeLinks}</ul><script>function ywblurl(u){window.location.href=u}</script>${CHAT}`,
    at,
  );
}

const listRow = (i: { id: string; name: string; dept: string }) =>
  `<tr onclick="location.href='/gulou/icity/proinfo/index?id=${i.id}'" style="cursor:pointer"><td>${i.name}</td><td>${i.dept}</td><td>办事指南</td></tr>`;

function city(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/') {
      return frame(
        '江临市政务服务网',
        `<h1>江临市政务服务网</h1><p>当前站点：江临市</p><p>区县站点：</p><ul>${[
          ['yunlong', '云龙区'],
          ['gulou', '鼓楼区'],
          ['quanshan', '泉山区'],
        ]
          .map(([s, n]) => `<li><a href="/${s}/public/index">${n}</a></li>`)
          .join('')}</ul><ul class="l">${homeLinks}</ul><p><a href="/tj/tj.jsp">访问统计</a></p>`,
        at,
      );
    }
    if (path === '/tj/tj.jsp') return { status: 500, body: '<h1>HTTP Status 500</h1>' };
    if (path === '/gulou/public/index') return hallHome(at);
    if (/^\/(yunlong|quanshan)\/public\/index$/.test(path)) {
      return frame(
        '区级站点',
        `<h1>${path.includes('yun') ? '云龙区' : '泉山区'}政务服务</h1><p>当前区域：${path.includes('yun') ? '云龙区' : '泉山区'}</p>`,
        at,
      );
    }
    if (path === '/gulou/list') {
      const side = query.get('dx') === '1' ? '个人' : '法人';
      const own = items.filter((i) => i.audience === side && (!query.get('bm') || i.dept === query.get('bm')));
      const page = Number(query.get('page') ?? 1);
      const base = `/gulou/list?dx=${query.get('dx') ?? 2}${query.get('bm') ? `&bm=${encodeURIComponent(query.get('bm') ?? '')}` : ''}`;
      return frame(
        '事项列表',
        `<p>鼓楼区 ${side}办事</p><table><tr><th>事项名称</th><th>实施主体</th><th>操作</th></tr>${own
          .slice((page - 1) * 15, page * 15)
          .map(listRow)
          .join(
            '',
          )}</table><p>共${own.length}项 ${Array.from({ length: Math.ceil(own.length / 15) }, (_, n) => `<a href="${base}&page=${n + 1}">${n + 1}</a>`).join(' ')}</p>`,
        at,
      );
    }
    if (path === '/gulou/depts') {
      return frame(
        '部门服务',
        `<p>鼓楼区 部门服务</p><ul>${[...new Set(items.map((i) => i.dept))].map((d) => `<li onclick="location.href='/gulou/list?dx=2&bm=${encodeURIComponent(d)}'">${d}</li>`).join('')}</ul>`,
        at,
      );
    }
    if (path === '/gulou/search') {
      const results = found(query.get('keyword') ?? '');
      return frame(
        '搜索结果',
        `<p>鼓楼区 共找到${results.length}条结果</p>${results
          .slice(0, 10)
          .map(
            (r) =>
              `<div class="card" onclick="go('${r.url}')" style="cursor:pointer;border:1px solid #eee;margin:6px"><b>${r.name}</b><br><span>实施区域：${r.where}</span></div>`,
          )
          .join('')}<script>function go(u){location.href=u}</script>`,
        at,
      );
    }
    if (path === '/gulou/icity/proinfo/index') {
      const item = items.find((i) => i.id === query.get('id'));
      if (!item) return null;
      return frame(
        item.name,
        item.id === 'LZ32WANT'
          ? guide(item.id, at, item.name)
          : `<h3 class="text-center">${item.name}</h3><table class="its-table-overview"><tr><th>实施主体</th><td>江临市鼓楼区${item.dept}</td></tr><tr><th>法定办结时限</th><td>30个工作日</td></tr><tr><th>承诺办结时限</th><td>15个工作日</td></tr></table>`,
        at,
      );
    }
    if (/^\/gulou\/other\/(P1|C1|D9)$/.test(path))
      return frame(
        '其他区域事项',
        `<h3>药品经营许可证核发</h3><table><tr><th>实施主体</th><td>${path.endsWith('P1') ? '澜州省药品监督管理局' : path.endsWith('C1') ? '江临市市场监督管理局' : '江临市泉山区市场监督管理局'}</td></tr><tr><th>承诺办结时限</th><td>18个工作日</td></tr></table>`,
        at,
      );
    if (path === '/gulou/wyts')
      return frame(
        '我要投诉',
        '<h2>网上投诉</h2><form method="post" action="/gulou/wyts/addComplaint"><p>标题 <input name="title"></p><p>内容 <textarea name="content"></textarea></p><p>联系电话 <input name="tel"></p><button>提交投诉</button></form>',
        at,
      );
    if (path === '/gulou/hcp/index') {
      return frame(
        '政务服务好差评',
        `<h2>好差评公示</h2><p>数据截至2026年11月20日</p><h3>评价来源</h3><table><tr><th>渠道</th><th>评价量</th><th>占比</th></tr><tr><td>PC端</td><td>12,408</td><td>40.16%</td></tr><tr><td>移动端</td><td>7,922</td><td>25.64%</td></tr><tr><td>实体大厅评价器</td><td>10,566</td><td>34.20%</td></tr></table>
<h3>部门排名</h3><ol><li>市场监督管理局 99.95%</li><li>卫生健康局 99.91%</li><li>公安局 99.80%</li></ol><h3>区域排名（镇街）</h3><ol><li>丰财街道</li><li>琵琶街道</li></ol>`,
        at,
      );
    }
    if (path === '/gulou/hcp/item') return frame('事项评价', '<p>请登录后评价。</p>', at);
    if (path === '/znkf/ask')
      return json({
        html: '<p>小澜：请查看<a target="_blank" href="/gulou/bszn/20190611_old.html">药品经营许可证核发办事指南</a></p>',
      });
    if (path === '/files/sqb.doc' || path === '/files/ypjyxkz-sample.doc') return wordDocument();
    if (path === '/files/zdml.doc') return errorAsDocument();
    return shared(ask, at);
  };
}

export const hall: HallDefinition = {
  name: 'h01-cascade',
  origins: ['province', 'city', 'sister', 'district', 'login', 'other'],
  reads: [/POST \/znkf\/ask/],
  asks: [/POST \/znkf\/ask/],
  traps: [/action=save/, /addComplaint/],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    // The same district name in another city, with the same software: its guide is another district's.
    sister: (ask) =>
      ask.path === '/gulou/public/index'
        ? frame(
            '澜州政务服务网·和陵市·鼓楼区',
            '<h1>和陵市鼓楼区政务服务</h1><p>当前区域：鼓楼区（和陵市）</p><ul><li><a href="/gulou/icity/proinfo/index?id=HLWANT">药品经营许可证（零售）核发</a></li><li><a href="/gulou/icity/proinfo/index?id=HL2">食品经营许可（新办）</a></li></ul>',
            at,
          )
        : ask.path.endsWith('/proinfo/index')
          ? frame(
              '药品经营许可证（零售）核发',
              '<h3>药品经营许可证（零售）核发</h3><table><tr><th>实施主体</th><td>和陵市鼓楼区市场监督管理局</td></tr><tr><th>承诺办结时限</th><td>3个工作日</td></tr></table>',
              at,
            )
          : shared(ask, at),
    district: (ask) =>
      ask.path === '/' || ask.path === '/home/fuwu'
        ? frame(
            '江临市鼓楼区人民政府',
            `<h1>江临市鼓楼区人民政府</h1><ul class="l">${homeLinks}</ul><p><a target="_blank" href="${at['city']}/gulou/public/index">政务服务</a></p>`,
            at,
            false,
          )
        : shared(ask, at),
    login: (ask) =>
      ask.path === '/jis-web/login'
        ? '<!doctype html><meta charset="utf-8"><title>澜州省统一身份认证平台</title><h1>统一身份认证平台</h1><div>法人登录 <form method="post" action="/jis-web/doLogin"><input name="u" placeholder="账号"><input type="password" name="p" placeholder="密码"><button>登录</button></form></div>'
        : ask.path === '/'
          ? redirect('/jis-web/login')
          : null,
    other: (ask) =>
      ask.path === '/members'
        ? { status: 403, body: 'Forbidden' }
        : unit({
            '/tqyb': {
              title: '天气预报',
              text: '今天夜间到明天，多云转晴，偏北风三到四级，最低气温四度，最高气温十三度。',
            },
            '/beian/9901': {
              title: '备案信息查询',
              text: '备案号：澜ICP备2026000001号；主办单位：澜州省政务服务管理局；审核日期：二〇二六年一月。',
            },
            '/exposure/jiucuo.html': {
              title: '政府网站找错',
              text: '请填写发现错误的网页地址和错误描述，主管单位将在三个工作日内答复网民留言。',
            },
          })(ask),
  }),
  city: (at) => ({
    id: 'h01-cascade',
    name: '江临市',
    code: '990100',
    province: '澜州省',
    region: '华东',
    district: '鼓楼区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
    unifiedLogin: [new URL(at['login'] ?? '').host],
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'hover', target: '.sjbtn' },
    { do: 'hover', target: 'a[name=jl]' },
    { do: 'click', target: '#qxlist a:has-text("鼓楼区")', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'hover', target: '.sjbtn' },
    { do: 'hover', target: 'a[name=jl]' },
    { do: 'click', target: '#qxlist a:has-text("鼓楼区")', counts: true },
    { do: 'type', target: 'input[name=keyword]', value: '药品经营许可证核发' },
    { do: 'click', target: 'input[type=submit]', counts: true },
    { do: 'click', target: '.card >> nth=4', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/gulou/public/index` },
      { do: 'type', target: 'input[name=keyword]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=submit]' },
    ],
    entries: '.card',
    wanted: '药品经营许可证（零售）核发实施区域：江临市鼓楼区',
  }),
  proof: { hall: ['当前区域：鼓楼区', '江临市鼓楼区政务服务'], guide: ['江临市鼓楼区市场监督管理局', '8个工作日'] },
};
