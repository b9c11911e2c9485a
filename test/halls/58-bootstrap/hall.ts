import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, gif, json, picture, type Reply, redirect } from '../kit/site.ts';
import { guide, NAME } from './guide.ts';
import { truth } from './truth.ts';

const columns = press(
  ['要闻', '通知公告', '政策文件', '营商环境', '便民提示'],
  (n) => `/info/list/${['yw', 'tz', 'zc', 'ys', 'bm'][n]}`,
  (n, m) => `/info/${6100 + n * 50 + m}.html`,
  6,
);
const items = catalogue({
  count: 44,
  offset: 15,
  prefix: 'hl',
  decoys: DECOYS,
  wanted: [{ place: 27, item: { id: 'hlyp7', name: NAME } }],
});
const cityItems = catalogue({
  count: 30,
  offset: 48,
  prefix: 'pm',
  decoys: ['药品零售连锁总部经营许可证核发', '药品经营许可证（批发）核发', '医疗用毒性药品零售许可'],
});
const DISTRICTS: [string, string][] = [
  ['sz', '沙枣区'],
  ['hl', '红柳区'],
  ['hy', '胡杨区'],
  ['pm', '平漠县'],
];
/** The search takes the city's own items and the district's together, and marks the words. */
const found = (q: string) =>
  findByName(
    [...cityItems.map((i) => ({ ...i, area: '平漠市' })), ...items.map((i) => ({ ...i, area: '红柳区' }))],
    q,
    0.4,
  );
const RANK = found('药品经营许可证核发').findIndex((i) => i.name === NAME) + 1;
const mark = (name: string, q: string): string => {
  const words = ['药品', '经营', '许可证', '营业执照'].filter((w) => q.includes(w));
  return words.reduce((text, w) => text.replaceAll(w, `<em class="hl">${w}</em>`), name);
};

const page = (title: string, head: string, body: string): string =>
  `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.6 "Helvetica Neue",Arial,"Microsoft YaHei",sans-serif;color:#333}.container{width:1170px;margin:0 auto}a{color:#337ab7;text-decoration:none}.navbar{background:#8a4b16}.navbar .nav>li{display:inline-block;position:relative;list-style:none}.navbar .nav{margin:0;padding:0}.navbar .nav>li>a{color:#fff;padding:14px 16px;display:block}.dropdown-menu{display:none;position:absolute;background:#fff;border:1px solid #ccc;padding:6px 0;margin:0;list-style:none;z-index:1000;min-width:140px}.dropdown.open>.dropdown-menu{display:block}.dropdown-menu a{display:block;padding:4px 16px;color:#333}.panel{border:1px solid #ddd;border-radius:4px;margin:14px 0}.panel-heading{background:#f5f5f5;padding:8px 14px}.panel-title{margin:0;font-size:16px}.panel-body{padding:12px 14px}.dl-horizontal{overflow:hidden;margin:0}.dl-horizontal dt{float:left;clear:left;width:170px;text-align:right;font-weight:700}.dl-horizontal dd{margin-left:190px;padding-bottom:6px}.table{width:100%;border-collapse:collapse}.table td,.table th{border:1px solid #ddd;padding:7px;text-align:left}.btn{display:inline-block;padding:6px 14px;border:1px solid #ccc;border-radius:4px;background:#fff;cursor:pointer}.btn-primary{background:#8a4b16;color:#fff}.label{background:#5bc0de;color:#fff;padding:2px 6px;border-radius:3px;font-size:12px}.label-default{background:#777}.media{display:flex;border-bottom:1px solid #eee}.media-left{width:40px}.row{display:flex}.col-md-3{width:25%}.col-md-9{width:75%;padding-left:16px}.list-group-item{display:block;border:1px solid #ddd;padding:8px 12px;margin-bottom:-1px}.list-group-item.active{background:#8a4b16;color:#fff}.carousel img{width:100%;height:180px}em.hl{color:#c00;font-style:normal}.modal{display:none;position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:1050}.modal.in{display:block}.modal-dialog{width:420px;margin:120px auto;background:#fff;border-radius:6px;padding:16px}.tool{position:fixed;right:8px;top:260px;width:74px;background:#8a4b16;text-align:center;z-index:900}.tool a{display:block;color:#fff;padding:9px 0;border-bottom:1px solid #b67c4b}#ai{position:fixed;right:92px;bottom:10px;width:320px;height:400px;background:#fff;border:1px solid #8a4b16;display:none;z-index:950}</style>${head}</head><body>${body}
<script>document.querySelectorAll('.dropdown').forEach(function(d){d.addEventListener('mouseenter',function(){d.classList.add('open')});d.addEventListener('mouseleave',function(){d.classList.remove('open')})});
document.querySelectorAll('img.lazy').forEach(function(i){new IntersectionObserver(function(e,o){e.forEach(function(x){if(x.isIntersecting){i.src=i.dataset.src;o.disconnect()}})}).observe(i)});
document.querySelectorAll('[data-toggle=modal]').forEach(function(a){a.addEventListener('click',function(e){e.preventDefault();document.querySelector(a.getAttribute('data-target')).classList.add('in')})});document.querySelectorAll('[data-dismiss=modal]').forEach(function(b){b.addEventListener('click',function(){b.closest('.modal').classList.remove('in')})});</script></body></html>`;
const NOT_FOUND = {
  status: 404,
  body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>404</title></head><body style="text-align:center;padding:80px"><h2>抱歉，您访问的页面不存在</h2><p>可能已被移除或者地址有误，<a href="/">返回首页</a></p></body></html>',
};
const picturesOf = (path: string): Reply =>
  path === '/pub/img/blank.gif'
    ? gif()
    : path.startsWith('/pub/img/')
      ? picture([path.includes('yb') ? '药品经营许可证 样本' : '便民利企 一网通办'], 600)
      : null;

const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      page(
        title,
        '',
        `<div class="container"><h1>朔宁省政务服务网</h1></div><nav class="navbar"><div class="container"><ul class="nav"><li><a href="/">首页</a></li>${columns
          .slice(0, 3)
          .map((c) => `<li><a href="${c.path}">${c.name}</a></li>`)
          .join(
            '',
          )}<li class="dropdown"><a href="#" class="dropdown-toggle">地市站点 ▾</a><ul class="dropdown-menu"><li><a href="/site/suobei.html">朔北市</a></li><li><a href="#" onclick="tip()">平漠市</a></li><li><a href="/site/helan.html">河澜市</a></li></ul></li></ul></div></nav><div class="container">${body}<hr><p>友情链接：${friends(
          at['ext'],
          30,
        )
          .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
          .join(
            '　',
          )}</p><p>朔宁省政务服务和数字化局主办</p></div><script>function tip(){alert('该站点正在接入省级平台，敬请期待！')}</script>`,
      );
    const { path } = ask;
    if (path === '/')
      return show(
        '朔宁省政务服务网',
        `<div class="carousel slide"><div class="carousel-inner"><div class="item active"><img src="/pub/img/b1.svg" alt="便民利企"></div></div></div><div class="panel"><div class="panel-heading">省直部门高频事项</div><div class="panel-body">${cityItems
          .slice(2, 18)
          .map((i) => `<a href="/sx/${i.id}.html" style="display:inline-block;width:280px">${i.name}</a>`)
          .join('')}</div></div>${columns
          .slice(0, 2)
          .map(
            (c) =>
              `<div class="panel"><div class="panel-heading">${c.name}</div><div class="panel-body">${c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}</div></div>`,
          )
          .join('')}`,
      );
    if (path === '/site/suobei.html')
      return show('朔北市', '<h2>朔北市站点</h2><p>朔北市站点覆盖六个县区，推行“一枚印章管审批”，年办件八十万件。</p>');
    if (path === '/site/helan.html')
      return show(
        '河澜市',
        '<h2>河澜市站点</h2><p>河澜市站点提供蒙古文界面，设牧区流动服务车十二辆，预约上门办理。</p>',
      );
    const shown = provincial(cityItems, /^\/sx\/(\w+)\.html$/.exec(path)?.[1] ?? '') ?? printed(columns, path);
    return shown ? show(shown.title, shown.html) : (picturesOf(path) ?? NOT_FOUND);
  };

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      page(
        title,
        '',
        `<div class="container"><h1>平漠市政务服务网</h1></div><nav class="navbar"><div class="container"><ul class="nav"><li><a href="/">首页</a></li><li class="dropdown"><a href="javascript:void(0)" class="dropdown-toggle" data-toggle="dropdown">区县站点 <span class="caret">▾</span></a><ul class="dropdown-menu">${DISTRICTS.map(([d, n]) => `<li><a href="${d === 'hl' ? `${at['hall']}/hl/index` : `/qx/${d}.html`}">${n}</a></li>`).join('')}</ul></li>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul></div></nav><div class="container">${body}<hr><p>平漠市政务服务和数字化局　<a href="${at['ext']}/loop/a">市情网</a></p></div>`,
      );
    const { path } = ask;
    if (path === '/')
      return show(
        '平漠市政务服务网',
        `<div class="panel"><div class="panel-heading">市级事项</div><div class="panel-body">${cityItems.map((i) => `<a href="/sx/${i.id}.html" style="display:inline-block;width:280px">${i.name}</a>`).join('')}</div></div><div class="panel"><div class="panel-body">${columns[3]?.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}<p><a href="/info/5990.html">2025年度政务服务工作报告</a></p></div></div>`,
      );
    const other = DISTRICTS.find(([d]) => path === `/qx/${d}.html`);
    if (other && other[0] !== 'hl')
      return show(
        other[1],
        `<h2>${other[1]}站点</h2><p>当前站点：${other[1]}</p><p>${other[1]}政务服务中心地址：${other[1]}团结路${other[0].charCodeAt(0)}号，设窗口${30 + other[0].charCodeAt(1)}个，业务按部门分区受理。</p>`,
      );
    const item = cityItems.find((i) => path === `/sx/${i.id}.html`);
    if (item)
      return show(
        item.name,
        `<h2>${item.name}</h2><dl class="dl-horizontal"><dt>主管部门</dt><dd>平漠市${item.dept}</dd><dt>承诺办理时限</dt><dd>${4 + (item.name.length % 7)}个工作日</dd><dt>事项序号</dt><dd>${item.id}</dd></dl>`,
      );
    const shown = printed(columns, path);
    return shown ? show(shown.title, shown.html) : (picturesOf(path) ?? NOT_FOUND);
  };

const BOARD = `<h2>红柳区政务服务“好差评”</h2><p>2026年第三季度共收到评价 18,406 条，差评 9 条。</p><h4>各站点满意度排行</h4><table class="table"><tr><th>名次</th><th>站点</th><th>满意度</th></tr>${DISTRICTS.map(([, n], i) => `<tr><td>${i + 1}</td><td>${n}</td><td>${(99.97 - i * 0.06).toFixed(2)}%</td></tr>`).join('')}</table><h4>差评整改情况</h4><table class="table"><tr><th>受理时间</th><th>整改结果</th><th>群众追评</th></tr><tr><td>2026-08-03</td><td>已增设自助叫号机</td><td>满意</td></tr><tr><td>2026-09-11</td><td>已更换出件窗口人员</td><td>基本满意</td></tr></table>`;

const hallSite =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const show = (title: string, body: string) =>
      page(
        title,
        `<script src="${at['ext']}/hm.js" async></script>`,
        `<div class="container"><p>当前站点：<strong>红柳区</strong> [<a href="${at['city']}/">切换</a>]　<a href="javascript:void(0)" onclick="document.body.style.zoom=1.25">关怀版</a>　<a href="/hl/index?lang=ug" hreflang="ug">ئۇيغۇرچە</a></p><h1>平漠市红柳区政务服务大厅</h1></div><nav class="navbar"><div class="container"><ul class="nav"><li><a href="/hl/index">首页</a></li><li><a href="/hl/items">办事服务</a></li><li><a href="/hl/notice">公告栏</a></li><li><a href="/hl/zcjd">政策解读</a></li><li><a href="/hl/hcp">好差评</a></li></ul></div></nav><div class="container">${body}<hr><p>红柳区行政审批服务中心　服务监督：12345　<a href="/hl/map">站点导航</a></p></div><div class="tool"><a href="javascript:void(0)" onclick="document.getElementById('ai').style.display='block'">智能咨询</a><a href="#" data-toggle="modal" data-target="#bb">在线帮办</a><a href="${at['appeal']}/tousu/" target="_blank">投诉建议</a></div><div id="ai"><div style="background:#8a4b16;color:#fff;padding:6px">智能咨询 <a href="javascript:void(0)" style="float:right;color:#fff" onclick="this.parentNode.parentNode.style.display='none'">×</a></div><div id="lg" style="height:290px;overflow:auto;padding:6px">您好，我是智能咨询助手小柳。</div><input id="qq" class="form-control" placeholder="请输入您的问题" style="width:230px"> <button type="button" class="btn" id="qs">发送</button></div><div class="modal" id="bb"><div class="modal-dialog"><h4>在线帮办</h4><p>在线帮办功能建设中，敬请期待。</p><button type="button" class="btn" data-dismiss="modal">关闭</button></div></div><script>document.getElementById('qs').addEventListener('click',function(){var i=document.getElementById('qq'),v=i.value;if(!v)return;i.value='';var l=document.getElementById('lg');l.insertAdjacentHTML('beforeend','<p style="text-align:right"></p>');l.lastChild.textContent=v;fetch('/hl/ai/ask?q='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){d.list.forEach(function(x){l.insertAdjacentHTML('beforeend','<p>'+x+'</p>')})})})</script>`,
      );
    if (path === '/hl/index')
      return show(
        '红柳区政务服务大厅',
        `<form class="form-inline" action="/hl/search" method="get"><input type="search" name="q" class="form-control" placeholder="搜索事项" style="width:420px;height:34px"> <button type="submit" class="btn btn-primary"><span class="glyphicon glyphicon-search"></span> 搜索</button></form><div class="panel"><div class="panel-heading">红柳区热门事项</div><div class="panel-body">${items
          .slice(4, 16)
          .map((i) => `<a href="/hl/item/${i.id}" style="display:inline-block;width:280px">${i.name}</a>`)
          .join(
            '',
          )}</div></div><div class="panel"><div class="panel-heading">公告栏</div><div class="panel-body">${columns[1]?.articles.map((a) => `<p><a href="${a.path}">${a.title}</a> ${a.date}</p>`).join('')}</div></div><div class="panel"><div class="panel-body"><a href="/hl/old/index.jsp">旧版大厅</a>　<a href="/pub/files/2026/bszn.xls">事项目录下载</a>　<img src="/pub/img/blank.gif" data-src="/pub/img/wx.svg" class="lazy" width="90" height="90" alt="微信公众号"></div></div>`,
      );
    if (path === '/hl/items') {
      const dept = query.get('dept') ?? '';
      const type = query.get('type') ?? '法人';
      const fit = items.filter((i) => i.audience === type && (!dept || i.dept === dept));
      const p = Number(query.get('page') ?? '1');
      const link = (d: string, t: string, n = 1) =>
        `/hl/items?type=${encodeURIComponent(t)}&amp;dept=${encodeURIComponent(d)}&amp;page=${n}`;
      return show(
        '办事服务',
        `<p><a class="btn" href="${link('', '法人')}">法人办事</a> <a class="btn" href="${link('', '个人')}">个人办事</a></p><div class="row"><div class="col-md-3"><div class="list-group">${[...new Set(items.map((i) => i.dept))].map((d) => `<a class="list-group-item${d === dept ? ' active' : ''}" href="${link(d, type)}">${d}</a>`).join('')}</div></div><div class="col-md-9"><ul>${fit
          .slice((p - 1) * 12, p * 12)
          .map((i) => `<li><a href="/hl/item/${i.id}">${i.name}</a></li>`)
          .join(
            '',
          )}</ul><ul class="pagination">${Array.from({ length: Math.max(1, Math.ceil(fit.length / 12)) }, (_, n) => `<li><a href="${link(dept, type, n + 1)}">${n + 1}</a></li>`).join('')}</ul></div></div>`,
      );
    }
    if (path === '/hl/search') {
      const q = query.get('q') ?? '';
      const list = found(q);
      return show(
        '搜索',
        `<p>找到约 ${list.length} 条结果</p>${list
          .map(
            (i) =>
              `<div class="media result"><div class="media-body"><h4 class="media-heading"><a href="${i.area === '红柳区' ? `/hl/item/${i.id}` : `${at['city']}/sx/${i.id}.html`}">${mark(i.name, q)}</a></h4><p class="text-muted">站点：${i.area}　主管部门：${i.dept}</p></div></div>`,
          )
          .join('')}`,
      );
    }
    const item = items.find((i) => path === `/hl/item/${i.id}`);
    if (item?.name === NAME) return show(NAME, guide());
    if (item)
      return show(
        item.name,
        `<div class="page-header"><h2>${item.name}</h2></div><dl class="dl-horizontal"><dt>主管部门</dt><dd>平漠市红柳区${item.dept}</dd><dt>承诺办理时限</dt><dd>${2 + (item.name.length % 8)}个工作日</dd><dt>事项序号</dt><dd>${item.id}</dd></dl>`,
      );
    if (path === '/hl/yuyue/index')
      return show(
        '预约办理',
        `<h2>网上预约</h2><p>预约事项：${NAME}</p><form action="/hl/yuyue/add" method="post"><p>预约网点 <select name="wd"><option>红柳区市民服务中心B座</option></select></p><p>预约日期 <label><input type="radio" name="rq" value="1"> 2026-11-30（余号12）</label> <label><input type="radio" name="rq" value="2"> 2026-12-01（余号20）</label></p><p>预约时段 <label><input type="radio" name="sd"> 10:30-12:00</label> <label><input type="radio" name="sd"> 16:00-17:30</label></p><p>办理人姓名 <input name="xm"> 手机号 <input name="sj"></p><button type="submit" class="btn btn-primary">确认预约</button></form><p>预约成功后，请携带申请材料按时到窗口办理。</p>`,
      );
    if (path === '/hl/ai/ask') return json({ code: 0, list: [] }, 300);
    if (path === '/hl/hcp') return show('好差评', BOARD);
    if (path === '/hl/notice') return show('公告栏', printed(columns, '/info/list/tz')?.html ?? '');
    if (path === '/hl/zcjd')
      return show(
        '政策解读',
        '<h2>政策解读</h2><ul class="list-unstyled"></ul><p class="text-center">暂无数据</p><ul class="pagination"><li class="disabled"><a href="#">上一页</a></li><li class="disabled"><a href="#">下一页</a></li></ul>',
      );
    if (path === '/hl/map')
      return show(
        '站点导航',
        '<h2>站点导航</h2><p><a href="/hl/items">办事服务</a>　<a href="/hl/notice">公告栏</a>　<a href="/hl/zjcs/list">中介超市</a>　<a href="/hl/hcp">好差评</a></p><p>红柳区政务服务大厅共设四个专区：市场准入、社会事务、工程建设、税务。</p>',
      );
    if (path === '/hl/zjcs/list')
      return {
        status: 500,
        body: '<html><head><title>HTTP Status 500</title></head><body><h1>HTTP Status 500 - Request processing failed</h1></body></html>',
      };
    if (path === '/pub/files/2026/yp-sqb.docx' || path === '/pub/files/2026/wts.docx') return wordDocument('sqb.doc');
    if (path === '/pub/files/2026/bszn.xls') return wordDocument('bszn.xls');
    if (path === '/') return redirect('/hl/index');
    const shown = printed(columns, path);
    return shown ? show(shown.title, shown.html) : (picturesOf(path) ?? NOT_FOUND);
  };

const gov =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const wrap = (title: string, body: string) =>
      page(
        title,
        '',
        `<div class="container"><h1>平漠市红柳区人民政府</h1><p><a href="/">首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}　<a href="${at['hall']}/hl/index">政务服务</a></p>${body}<p>红柳区人民政府办公室主办</p></div>`,
      );
    if (ask.path === '/')
      return wrap(
        '红柳区人民政府',
        `<div class="panel"><div class="panel-body">${columns[0]?.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}</div></div><p>红柳区位于平漠绿洲东部，辖五镇三街道。</p>`,
      );
    const shown = printed(columns, ask.path);
    return shown ? wrap(shown.title, shown.html) : NOT_FOUND;
  };

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['city']}/` },
  { do: 'hover' as const, target: '.dropdown-toggle' },
  { do: 'click' as const, target: '.dropdown-menu a:text-is("红柳区")', counts: true as const },
];
const search = (at: Addresses) => [
  ...toHall(at),
  { do: 'type' as const, target: 'input[name=q]', value: '药品经营许可证核发' },
  { do: 'click' as const, target: 'form button[type=submit]', counts: true as const },
];
/** Vendor "朔云": Bootstrap pages; the province has not taken the city in yet, the district's hall is a host of its own, appointments instead of an application. */
export const hall: HallDefinition = {
  name: 'h58-bootstrap',
  origins: ['province', 'city', 'hall', 'gov', 'appeal', 'ext'],
  asks: [/\/hl\/ai\/ask/],
  traps: [/\/yuyue\/add/, /\/tousu\/add/],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    hall: hallSite(at),
    gov: gov(at),
    appeal: (ask) =>
      ask.path === '/tousu/'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>我要投诉</title></head><body><h2>平漠市政务服务投诉受理</h2><form method="post" action="/tousu/add"><p>投诉对象 <input name="dx"></p><p>投诉事由 <textarea name="sy" rows="4" cols="50"></textarea></p><p>联系人 <input name="lxr"> 联系电话 <input name="dh"></p><p><button type="submit">提交投诉</button></p></form><p>受理后五个工作日内回复处理结果。</p></body></html>'
        : null,
    ext: (ask) =>
      ask.path === '/loop/a' ? redirect('/loop/b') : ask.path === '/loop/b' ? redirect('/loop/a') : neighbours()(ask),
  }),
  city: (at) => ({
    id: 'h58-bootstrap',
    name: '平漠市',
    code: '995800',
    province: '朔宁省',
    region: '西北',
    district: '红柳区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...search(at), { do: 'click', target: `.result a:has-text("（首次申请）")`, counts: true }],
  search: (at) => ({ moves: search(at), entries: '.result', wanted: NAME }),
  proof: {
    hall: ['当前站点：红柳区', '平漠市红柳区政务服务大厅'],
    guide: ['平漠市红柳区市场监督管理局', '0977-2861244'],
  },
};
