import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { guide } from './guide.ts';
import { truth } from './truth.ts';

/** Vendor "蜀信": lists whose anchors have no href, addresses as arguments of calls, a region list by JSONP. */
const columns = press(
  ['政务公开', '热点新闻', '办事公告'],
  (n) => `/cd/front/news/list_${n}`,
  (n, m) => `/cd/front/news/detail_${n}_${m}`,
  8,
);
const AREAS: [string, string][] = [
  ['510104000000', '锦江区'],
  ['510105000000', '青羊区'],
  ['510106000000', '金牛区'],
  ['510109000000', '高新区'],
  ['510110000000', '天府新区'],
  ['510112000000', '龙泉驿区'],
];
const HERE = '510109000000';
const items = catalogue({
  count: 36,
  offset: 31,
  prefix: '5101CX',
  decoys: DECOYS.filter((d) => !d.startsWith('药品经营许可证（零售）')),
});
/** The wanted item is no entry of its own: it is one of five under a main item. */
const MAIN = {
  id: '5101MAIN',
  name: '药品零售企业经营许可',
  dept: '市场监督管理局',
  theme: '准营准办',
  audience: '法人' as const,
};
const SUBS = [
  '《药品经营许可证》（零售）变更（登记事项）',
  '《药品经营许可证》（零售）变更（许可事项）',
  '《药品经营许可证》（零售）核发',
  '《药品经营许可证》（零售）换发',
  '《药品经营许可证》（零售）注销',
];
const all = [...items.slice(0, 11), MAIN, ...items.slice(11)];
const target = (area: string, id: string) =>
  `/jiq/front/transition/ywTransToDetail?areaCode=${area}&itemCode=${id}&taskType=1`;

const html = (title: string, body: string, at: Addresses) => `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}</title>
<style>body{margin:0;font-family:微软雅黑;font-size:14px}.nav_box a,.fn a,.tt a,.sub_list2_main span,.go{cursor:pointer;color:#0a58a5}.w1200{width:1160px;margin:0 auto}.item2{border-bottom:1px solid #e5e5e5;padding:8px 4px;overflow:hidden}.fn{float:right}.fn a{margin-left:14px}.num{color:#c00;cursor:pointer}#ewm,#leave{position:fixed;left:35%;top:25%;width:360px;background:#fff;border:1px solid #666;padding:20px;text-align:center;display:none;z-index:9}.kf{position:fixed;right:0;top:40%;background:#0a58a5;color:#fff;padding:10px 6px;width:20px;cursor:pointer}#kfbox{position:fixed;right:40px;bottom:40px;width:300px;background:#fff;border:1px solid #0a58a5;padding:10px;display:none}</style></head>
<body><div class="w1200 nav_box"><img src="/favicon.ico" alt="logo"> <a onclick="window.location='/'">首页</a> <a onclick="window.location='/cd/front/news/list_0'">政务公开</a> <a class="info" url="${at['other']}/index" onclick="disp_confirm(this)">国家平台</a> <a onclick="window.location='/cd/front/tsjb'">投诉举报</a></div>
<div class="w1200">${body}</div>
<div class="kf" onclick="document.getElementById('kfbox').style.display='block'">在线客服</div>
<div id="kfbox"><p>在线客服（机器人）</p><div id="kflog"></div><textarea id="kfq" placeholder="请描述您的问题"></textarea><br><input type="button" value="发送" onclick="kfsend()"></div>
<div id="leave"><p>您即将离开本网站，确定继续吗？</p><span class="go" id="lv">继续访问</span>　<span class="go" onclick="this.parentNode.style.display='none'">取消</span></div>
<div class="w1200" style="color:#999;padding:20px 0">蜀安省人民政府办公厅主办　<a href="/about.html">关于我们</a>　<a href="/help/405">访问说明</a></div>
<script>
function disp_confirm(a){var l=document.getElementById('leave');l.style.display='block';document.getElementById('lv').onclick=function(){window.open(a.getAttribute('url'))}}
function kfsend(){var q=document.getElementById('kfq'),l=document.getElementById('kflog');l.innerHTML+='<div>我：'+q.value+'</div>';var x=new XMLHttpRequest();x.open('POST','/cd/kf/message');x.setRequestHeader('Content-Type','application/json');x.send(JSON.stringify({msg:q.value}));q.value='';}
function ywblurl(u){window.location.href=u}
function clickzhu(id){var u=document.getElementById('u'+id);u.style.display=u.style.display=='none'?'block':'none'}
function collect(n,u){alert('请先登录后再进行收藏')}
function evaluationChengDu(c,d,u){alert('您还未登录，请先登录后再进行操作！')}
function checkIsOnlineChengDu(a,b,c,u,f){if(f=='2'){document.getElementById('ewm').style.display='block'}else if(u){window.open(u)}else alert('该事项暂不支持在线办理')}
</script></body></html>`;

const entry = (i: { id: string; name: string; dept: string }, area: string) => {
  if (i.id === MAIN.id) {
    return `<div class="item2" ><div id="bm${i.id}" onclick="clickzhu('bm${i.id}')" style="cursor:pointer"><a href="javascript:void(0)">${i.name}</a> <span class="num">「${SUBS.length}项」</span></div><ul class="sub_list2_main" id="ubm${i.id}" style="display:none">${SUBS.map((s, n) => `<li><span data-link="${target(area, `${i.id}-${n}`)}" onclick="ywblurl(this.getAttribute('data-link'))">${s}</span></li>`).join('')}</ul></div>`;
  }
  const u = target(area, i.id);
  return `<div class="item2"><div class="fn"><a onclick="ywblurl('${u}')">办事指南</a><a onclick="evaluationChengDu('${i.id}','${i.dept}','${u}')" href="javascript:void(0)" class="icon2">好差评</a><a onclick="collect('${i.name}','${u}')">订阅</a><a onclick="checkIsOnlineChengDu('${i.id}','2^1','101','','0')" href="javascript:void(0)" class="icon4">申请</a></div><div class="tt"><a onclick="ywblurl('${u}')" title="${i.name}">${i.name}</a></div></div>`;
};

const common = (ask: Ask, at: Addresses): Reply => {
  if (ask.path === '/about.html')
    return html(
      '关于我们',
      '<h2>关于我们</h2><p>本平台是蜀安省统一的政务服务入口，由办公厅主办、大数据中心运行维护，向社会提供事项查询服务。</p>',
      at,
    );
  if (ask.path === '/help/405') return { status: 405, body: 'Method Not Allowed' };
  if (ask.path === '/cd/front/tsjb')
    return html(
      '投诉举报',
      '<h2>投诉举报</h2><p>对窗口服务不满意的，请拨打投诉电话 028-85311234，或到市政务服务中心二楼投诉接待室反映。</p>',
      at,
    );
  if (ask.path === '/redir/a') return redirect('/redir/b');
  if (ask.path === '/redir/b') return redirect('/redir/a');
  if (ask.path === '/cd/kf/message') return json({ code: 0, data: [] }, 300);
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html, at) : null;
};

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const area = query.get('areaCode') ?? '510100000000';
    const name = AREAS.find(([c]) => c === area)?.[1] ?? '锦川市本级';
    if (path === '/') {
      return html(
        '锦川市政务服务网',
        `<h1>锦川市政务服务</h1><p>站点：<select id="zd" onchange="if(this.value)ywblurl('/cd/front/hall?areaCode='+this.value)"><option value="">锦川市</option></select></p><ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}<li><a href="/redir/a">旧版入口</a></li></ul><p>友情链接：<select onchange="window.open(this.value)"><option value="">各省政务服务网</option>${['甲', '乙', '丙'].map((p, n) => `<option value="${at['other']}/p${n}">${p}省政务服务网</option>`).join('')}</select></p><script>function areas(d){for(var i=0;i<d.data.length;i++){var o=document.createElement('option');o.value=d.data[i].code;o.text=d.data[i].name;document.getElementById('zd').appendChild(o)}}</script><script async src="/jiq/interface/jitem/find-by-code?code=510100000000&deptType=1&jsonpCallback=areas"></script>`,
        at,
      );
    }
    if (path === '/jiq/interface/jitem/find-by-code')
      return {
        ...script(
          `${query.get('jsonpCallback')}(${JSON.stringify({ data: AREAS.map(([code, n]) => ({ code, name: n })) })})`,
        ),
        delay: 800,
      };
    if (path === '/cd/front/hall') {
      const page = Number(query.get('page') ?? 1);
      return html(
        `锦川市${name}政务服务`,
        `<h2>锦川市·${name} 行政许可事项</h2><p>您当前所在区域：${name}</p><p><input id="ss"><a class="go" onclick="ywblurl('/cd/front/search?areaCode=${area}&searchName='+encodeURIComponent(document.getElementById('ss').value))">搜索</a></p><div id="lb">${all
          .slice((page - 1) * 20, page * 20)
          .map((i) => entry(i, area))
          .join(
            '',
          )}</div><p>${[1, 2, 3].map((n) => `<a class="go" onclick="ywblurl('/cd/front/hall?areaCode=${area}&page=${n}')">${n}</a>`).join(' ')}</p>`,
        at,
      );
    }
    if (path === '/cd/front/search') {
      const found = findByName(all, query.get('searchName') ?? '', 0.5);
      const first = found.filter((i) => i.name === '药品零售连锁总部经营许可证核发');
      const main = found.some((i) => /药/.test(i.name)) ? [MAIN] : [];
      const rows = [...first, ...main, ...found.filter((i) => !first.includes(i) && i !== MAIN)];
      return html(
        '搜索结果',
        `<p>您当前所在区域：${name}，共查询到 ${rows.length} 项</p>${rows.map((i) => entry(i, area)).join('') || '<p>没有查询到相关结果</p>'}`,
        at,
      );
    }
    if (path === '/jiq/front/transition/ywTransToDetail') {
      const id = query.get('itemCode') ?? '';
      const sub = id.startsWith(`${MAIN.id}-`) ? SUBS[Number(id.slice(-1))] : undefined;
      const item = items.find((i) => i.id === id);
      if (sub && sub === SUBS[2]) return html(sub, guide(name), at);
      const title = sub ?? item?.name;
      return title
        ? html(
            title,
            `<h2>${title}</h2><div class="row"><label>实施主体</label><div>锦川市${name}${item?.dept ?? '市场监督管理局'}</div></div><div class="row"><label>承诺办结时限</label><div>14个工作日</div></div>`,
            at,
          )
        : null;
    }
    return common(ask, at);
  };

const OTHERS = ['绵安市', '德水市', '南部市', '宜城市', '泸江市'];
const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    if (ask.path === '/')
      return html(
        '蜀安政务服务网',
        `<h1>蜀安政务服务网</h1><p>市（州）站点：${OTHERS.map((o, n) => `<a class="go" onclick="ywblurl('/sz/${n}')">${o}</a>`).join(' ')} <a style="color:#bbb" class="unfinish">锦川市（建设中）</a></p><ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul><h3>省级事项</h3>${items
          .slice(0, 10)
          .map(
            (i) => `<div class="item2"><div class="tt"><a onclick="ywblurl('/sj/${i.id}')">${i.name}</a></div></div>`,
          )
          .join('')}`,
        at,
      );
    if (/^\/sz\/[0-4]$/.test(ask.path))
      return html(
        `${OTHERS[Number(ask.path.slice(4))]}站`,
        `<h2>${OTHERS[Number(ask.path.slice(4))]}政务服务</h2><p>区县：<a class="go" onclick="ywblurl('/sz/0')">高新区</a>　请选择办理部门。</p>`,
        at,
      );
    const item = ask.path.startsWith('/sj/') ? provincial(items, ask.path.slice(4)) : null;
    if (item) return html(item.title, item.html, at);
    return common(ask, at);
  };

export const hall: HallDefinition = {
  name: 'h04-nohref',
  origins: ['province', 'city', 'district', 'other'],
  reads: [/POST \/cd\/kf\/message/],
  asks: [/POST \/cd\/kf\/message/],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    district: (ask) =>
      ask.path === '/'
        ? html(
            '锦川高新区管委会',
            `<h1>锦川高新技术产业开发区</h1><ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul><p><a href="${at['city']}/" target="_blank">政务服务</a></p>`,
            at,
          )
        : common(ask, at),
    other: unit({
      '/index': { title: '国家政务服务平台', text: '欢迎访问全国一体化在线政务服务平台，请选择地方或部门服务窗口。' },
      '/p0': { title: '甲省政务服务网', text: '甲省一网通办，本月新增高频事项一百二十项。' },
      '/p1': { title: '乙省政务服务网', text: '乙省实行告知承诺，请先阅读办事须知再登录。' },
      '/p2': { title: '丙省政务服务网', text: '丙省正在开展清单梳理，部分事项暂停网上申报。' },
    }),
  }),
  city: (at) => ({
    id: 'h04-nohref',
    name: '锦川市',
    code: '510100',
    province: '蜀安省',
    region: '西南',
    district: '高新区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['city']}/` },
    { do: 'wait', target: '1200' },
    { do: 'choose', target: '#zd', value: HERE, counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['city']}/` },
    { do: 'wait', target: '1200' },
    { do: 'choose', target: '#zd', value: HERE, counts: true },
    { do: 'click', target: '.num' },
    { do: 'click', target: '.sub_list2_main span >> nth=2', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/cd/front/hall?areaCode=${HERE}` },
      { do: 'type', target: '#ss', value: '药品经营许可证核发' },
      { do: 'click', target: '.go:text-is("搜索")' },
      { do: 'wait', target: '500' },
    ],
    entries: '.item2',
    wanted: '药品零售企业经营许可「',
  }),
  proof: { hall: ['您当前所在区域：高新区'], guide: ['锦川市高新区市场监督管理局'] },
};
