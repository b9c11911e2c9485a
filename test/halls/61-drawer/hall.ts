import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "湘云": modes of reading over both homes; districts in a menu of the pointer alone; lists that go on when their end is reached; guides in a drawer over the list; tools with titles at the edge; a window that a script writes before it sends on. */
const columns = press(
  ['工作动态', '通知公告'],
  (n) => `/xw/${n}/`,
  (n, m) => `/xw/${n}/${m}.html`,
);
const NAME = '药品经营许可证（零售）核发';
const items = catalogue({
  count: 60,
  offset: 14,
  prefix: 'dw',
  wanted: [{ place: 33, item: { id: 'dwyp', name: NAME } }],
});
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '实施机构', '湘源市雨湖区市场监督管理局'],
  ['condition', '受理条件', '有药师；有场所；有制度。'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['legalLimit', '法定办结时限', '20工作日'],
  ['promiseLimit', '承诺办结时限', '3工作日'],
  ['process', '办理流程', '申请-受理-审核-办结'],
  ['fee', '是否收费', '不收费'],
  ['delivery', '结果送达方式', '网上下载'],
  ['visits', '到现场次数', '0'],
  ['place', '办理地点', '湘源市雨湖区政务中心三楼'],
  ['time', '办理时间', '工作日9:00-17:00'],
  ['consult', '咨询电话', '0732-58200011'],
  ['complain', '投诉电话', '0732-58200022'],
];
const page = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 sans-serif}.w{width:1080px;margin:0 auto}.mk{position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:999}.mk>div{width:480px;margin:180px auto;background:#fff;padding:24px;text-align:center}.mk b{display:inline-block;padding:10px 24px;border:1px solid #07c;margin:8px;cursor:pointer}.bar{position:fixed;right:0;top:200px;width:52px}.bar div{height:52px;background:#07c;margin:2px;cursor:pointer}.bar p{display:none;position:absolute;right:54px;background:#fff;border:1px solid #ccc;padding:6px;width:180px}.bar div:hover p{display:block}.dr{position:fixed;right:0;top:0;bottom:0;width:60%;background:#fff;overflow:auto;box-shadow:0 0 9px #999;z-index:50;padding:16px}.it{border:1px solid #ddd;padding:14px;margin:8px 0;cursor:pointer;height:60px}.mg{position:relative}.mg .sub{display:none;position:absolute;background:#fff;border:1px solid #ccc;z-index:9;padding:10px;width:300px}.mg:hover .sub{display:block}td,th{border:1px solid #ddd;padding:5px}</style></head><body>${body}<div class="w" style="color:#888">主办：湘源市行政审批服务局　电话：0732-58200000</div></body></html>`;
const MODE = `<div class="mk" id="mk" style="display:none"><div><h3>请选择浏览模式</h3><b id="lz">进入长者版</b><b id="bz">进入标准版</b></div></div><script>if(!localStorage.mode)document.getElementById('mk').style.display='block';document.getElementById('lz').onclick=function(){localStorage.mode='old';location.href='/lz/'};document.getElementById('bz').onclick=function(){localStorage.mode='std';document.getElementById('mk').style.display='none'}</script>`;
const BAR = (at: Addresses) =>
  `<div class="bar"><div title="我要咨询" onclick="window.open('/zx.html')"><p>我要咨询</p></div><div title="我要投诉" onclick="window.open('${at['ts']}/tousu/')"><p>我要投诉</p></div><div title="服务评价" onclick="window.open('${at['hcp']}/hcp/index?area=430302')"><p>服务评价</p></div><div title="电话"><p>服务热线 12345</p></div></div>`;
const site =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const show = (t: string, b: string) =>
      page(
        t,
        `<div class="w"><a href="/yhq/">雨湖区政务服务</a>　<a href="/yhq/qd.html">事项清单</a>　<a href="/xw/0/">工作动态</a>　<a href="/xw/1/">通知公告</a></div><div class="w">${b}</div>${BAR(at)}`,
      );
    if (path === '/')
      return page(
        '湘源市政务服务网',
        `<div class="w"><h1>湘源市政务服务网</h1><div class="mg"><span>湘源市 ▾</span><div class="sub">${['雨湖区', '岳塘区', '湘乡市'].map((n, i) => `<a href="javascript:void(0)" onclick="go(${i})">${n}</a>`).join(' ')}</div></div><script>function go(i){location.href=['/yhq/','/ot/1.html','/ot/2.html'][i]}</script><p>${items
          .slice(40, 52)
          .map((i) => `<a href="/s/${i.id}.html">${i.name}</a>`)
          .join('　')}</p></div>${MODE}`,
      );
    if (path === '/lz/')
      return page(
        '湘源市政务服务网（长者版）',
        '<div class="w" style="font-size:30px"><h1>长者版</h1><p>当前站点：雨湖区</p><a href="/lz/1.html">养老认证</a> <a href="/lz/2.html">医保查询</a> <a href="/">返回</a></div>',
      );
    if (/^\/lz\/[12]\.html$/.test(path))
      return page(
        '长者服务',
        `<div class="w"><h2>长者服务${path}</h2><p>请到社区办理，工作人员上门${path.length}次。</p></div>`,
      );
    if (/^\/ot\/[12]\.html$/.test(path))
      return page(
        '站点',
        `<div class="w"><p>当前站点：${path.includes('1') ? '岳塘区' : '湘乡市'}</p><p>${path.includes('1') ? '岳塘区站点共三百项，正在改版。' : '湘乡市站点由市行政审批局管理，事项四百项。'}</p></div>`,
      );
    const up = provincial(items, /^\/s\/(\w+)\.html$/.exec(path)?.[1] ?? '');
    if (up) return page(up.title, `<div class="w">${up.html}</div>`);
    if (path === '/yhq/')
      return show(
        '湘源市雨湖区政务服务',
        `<h1>湘源市雨湖区政务服务</h1><p>当前区域：雨湖区</p><input id="q" placeholder="请输入搜索内容"><div id="sg"></div><button id="b">搜索</button><h3>热门事项</h3>${items
          .slice(3, 9)
          .map((i) => `<a href="/yhq/ss.html?w=${encodeURIComponent(i.name)}">${i.name}</a> `)
          .join(
            '',
          )}<h3>公告</h3>${columns[1]!.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}<script>document.getElementById('b').onclick=function(){var v=document.getElementById('q').value;if(v)location.href='/yhq/ss.html?w='+encodeURIComponent(v)}</script>`,
      );
    if (path === '/yhq/qd.html' || path === '/yhq/ss.html')
      return show(
        '事项',
        `<h3>${query.get('w') ? '搜索结果' : '事项清单'}</h3><div id="l"></div><p id="m" style="text-align:center">上拉加载更多…</p><script>
var n=0,busy=false,end=false;function more(){if(busy||end)return;busy=true;fetch('/api/list?p='+(n++)+'&w='+encodeURIComponent(new URLSearchParams(location.search).get('w')||'')).then(function(r){return r.json()}).then(function(d){busy=false;d.rows.forEach(function(x){var e=document.createElement('div');e.className='it';e.innerHTML='<div>'+x.name+'</div><small>雨湖区'+x.dept+'</small>';e.addEventListener('click',function(){dr(x.id)});document.getElementById('l').appendChild(e)});if(!d.more){end=true;document.getElementById('m').textContent='没有更多了'}})}
addEventListener('scroll',function(){if(innerHeight+scrollY>document.documentElement.scrollHeight-60)more()});more();
function dr(id){fetch('/api/g?id='+id).then(function(r){return r.json()}).then(function(d){var o=document.querySelector('.dr');if(o)o.remove();var e=document.createElement('div');e.className='dr';e.innerHTML='<span style="float:right;cursor:pointer" onclick="this.parentNode.remove()">×</span>'+d.html;document.body.appendChild(e);var a=e.querySelector('#sb');if(a)a.addEventListener('click',function(){var w=window.open('about:blank');w.document.write('<form id=f method=get action="${at['sso']}/login"><input name=service value=x></form>正在跳转…');w.document.getElementById('f').submit()})})}
</script>`,
      );
    if (path === '/api/list') {
      const w = query.get('w') ?? '';
      const all = w ? findByName(items, w, 0.2) : items;
      const p = Number(query.get('p'));
      return json(
        {
          rows: all.slice(p * 10, p * 10 + 10).map(({ id, name, dept }) => ({ id, name, dept })),
          more: p * 10 + 10 < all.length,
        },
        500,
      );
    }
    if (path === '/api/g') {
      const i = items.find((x) => x.id === query.get('id'));
      if (!i) return json({ html: '<p>事项不存在</p>' });
      if (i.id !== 'dwyp')
        return json(
          {
            html: `<h3>${i.name}</h3><table><tr><th>事项名称</th><td>${i.name}</td></tr><tr><th>实施机构</th><td>雨湖区${i.dept}</td></tr><tr><th>承诺办结时限</th><td>7工作日</td></tr></table>`,
          },
          300,
        );
      return json(
        {
          html: `<h3>${NAME}</h3><p><span id="sb" style="background:#07c;color:#fff;padding:6px 20px;cursor:pointer">立即办理</span></p><table>${GUIDE.map(([, l, v]) => `<tr><th>${l}</th><td>${v}</td></tr>`).join('')}</table><h4>申请材料</h4><table><tr><th>材料名称</th><th>材料形式</th><th>材料必要性</th><th>下载</th></tr><tr><td>药品经营许可证申请表</td><td>电子</td><td>必要</td><td><a href="/f/sqb.doc">空白表</a></td></tr><tr><td>营业执照</td><td>电子（共享获取，免提交）</td><td>必要</td><td></td></tr></table>`,
        },
        500,
      );
    }
    if (path === '/f/sqb.doc') return wordDocument('sqb.doc');
    if (path === '/zx.html') return { status: 500, body: '<h1>HTTP Status 500</h1>' };
    const art = printed(columns, path);
    return art ? show(art.title, art.html) : null;
  };
const truth = (at: Addresses): Truth => ({
  hall: 'h61-drawer',
  about:
    '省市首页先弹“长者版/标准版”选择层；区县只在悬停菜单里；结果无分页、滚到底才续；指南在列表右侧抽屉里；申办先开空白窗口再由脚本提交到登录；悬浮工具条只有 title，咨询页 500',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(findByName(items, '药品经营许可证核发', 0.2).findIndex((i) => i.id === 'dwyp') + 1),
    'item.found': seen(true),
    'item.clicks': seen(4),
    'item.name': seen(NAME),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(3),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic']),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.singleForm': seen(true),
    'handling.licenceShared': seen(true),
    'handling.duplicateSubmission': seen(false),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consultOnline': seen('dead'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['regions'], { set: true }),
  },
  links: {
    'links.home': { bad: [{ url: `${at['city']}/zx.html`, kinds: ['serverError'], why: '500' }] },
    'links.inner': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([k, , v]) => [k, present(v)])),
    materials: holds('药品经营许可证申请表'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'electronic', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, waived: true, isForm: false },
  ],
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The layer of modes is closed, or pressed through.' },
    { fact: 'item.name', why: 'The drawer shows the item that was pressed, whatever stands in the list behind.' },
    { fact: 'interaction.consultOnline', value: 'none', why: 'There is an entry; its page answers 500.' },
  ],
});
const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: '#bz' },
  { do: 'click' as const, target: 'a:text-is("湘源市")', counts: true as const },
  { do: 'click' as const, target: '#bz' },
  { do: 'hover' as const, target: '.mg' },
  { do: 'click' as const, target: 'a:text-is("雨湖区")', counts: true as const },
];
const search = [
  { do: 'type' as const, target: '#q', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '#b', counts: true as const },
  { do: 'wait' as const, target: '1200' },
];
export const hall: HallDefinition = {
  name: 'h61-drawer',
  origins: ['province', 'city', 'sso', 'ts', 'hcp'],
  traps: [/\/tousu\/save/],
  sites: (at) => ({
    province: (ask): Reply =>
      ask.path === '/'
        ? page(
            '三湘政务服务网',
            `<div class="w"><h1>三湘政务服务网</h1><p>市州：<a href="${at['city']}/">湘源市</a> <a href="/c/1.html">长砂市</a> <a href="/c/2.html">岳洋市</a></p></div>${MODE.replace('/lz/', '/c/1.html')}`,
          )
        : /^\/c\/[12]\.html$/.test(ask.path)
          ? page(
              '市州',
              `<div class="w"><h2>${ask.path.includes('1') ? '长砂市' : '岳洋市'}</h2><p>${ask.path.includes('1') ? '长砂市站点每日更新，事项五百项。' : '岳洋市站点由行政审批局维护。'}</p></div>`,
            )
          : null,
    city: site(at),
    sso: (ask) =>
      ask.path === '/login'
        ? page(
            '统一身份认证',
            '<div class="w"><h2>三湘省统一身份认证平台</h2><p>账号 <input></p><p>密码 <input type="password"></p><button>登录</button></div>',
          )
        : null,
    ts: (ask) =>
      ask.path === '/tousu/'
        ? page(
            '投诉',
            '<div class="w"><h2>我要投诉</h2><form action="/tousu/save" method="post"><p>投诉标题<input></p><p>投诉内容<textarea></textarea></p><button>提交</button></form></div>',
          )
        : null,
    hcp: (ask) =>
      ask.path === '/hcp/index'
        ? page(
            '好差评',
            '<div class="w"><h2>政务服务“好差评”</h2><p>雨湖区　好评率 99.9%　评价 12,301 条</p><h3>评价渠道</h3><p>网上 61.2%　窗口 30.1%　短信 8.7%</p><h3>各街道排名</h3><table><tr><th>街道</th><th>好评率</th></tr><tr><td>中山路街道</td><td>100%</td></tr><tr><td>云塘街道</td><td>99.9%</td></tr></table></div>',
          )
        : null,
  }),
  city: (at) => ({
    id: 'h61-drawer',
    name: '湘源市',
    code: '994955',
    province: '三湘省',
    region: '华中',
    district: '雨湖区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso']!).host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [...toHall(at), ...search, { do: 'click', target: `.it:has-text("${NAME}")`, counts: true }],
  search: (at) => ({ moves: [...toHall(at), ...search], entries: '.it', wanted: NAME }),
  proof: { hall: ['当前区域：雨湖区'], guide: ['0732-58200022'] },
};
