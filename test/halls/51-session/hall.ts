import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, type Reply, redirect } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "洛数": frames within frames that speak by messages; a visit's session that runs out after forty seconds and is asked for on every page; a province behind 412; a double of the site for the old. */
const SESSION_MS = 40_000;
const columns = press(
  ['工作动态', '政策文件'],
  (n) => `/art/col${n + 1}.html`,
  (n, m) => `/art/${n + 1}${String(m).padStart(3, '0')}.html`,
);
const NAME = '《药品经营许可证》（零售）核发';
const items = catalogue({
  count: 44,
  offset: 17,
  prefix: 'ls',
  wanted: [{ place: 19, item: { id: 'lsyp', name: NAME } }],
});
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '实施主体', '洛城市涧西区市场监督管理局'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['condition', '申请条件', '具有药师或者其他药学技术人员；具有与所经营药品相适应的营业场所；具有质量管理制度。'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条；《药品经营和使用质量监督管理办法》第十四条'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '5个工作日'],
  ['process', '办理程序', '网上申请—受理—审查—决定—制证—送达'],
  ['fee', '是否收费', '不收费'],
  ['delivery', '领取方式', '窗口领取、快递送达、网上下载电子证照'],
  ['visits', '跑动次数', '0次'],
  ['onlineDepth', '网办深度', 'Ⅳ级'],
  ['place', '办理地点', '洛城市涧西区南昌路12号行政服务中心三楼'],
  ['time', '办公时间', '周一至周五（法定节假日除外）8:30-12:00、13:30-17:30'],
  ['consult', '咨询电话', '0379-64850011'],
  ['complain', '投诉电话', '0379-64850012'],
  ['special', '特殊环节', '无'],
];
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei"}.c{width:1100px;margin:0 auto;padding:8px}iframe{border:0;width:100%;display:block}.m{width:180px;float:left}.m div{padding:9px;background:#eef4fb;margin:2px 0;cursor:pointer}.n{margin-left:190px}td,th{border:1px solid #dde;padding:6px}table{border-collapse:collapse;width:100%}.li{cursor:pointer;padding:5px;border-bottom:1px dashed #ccc}.btn{background:#16a;color:#fff;padding:6px 22px;cursor:pointer;display:inline-block}</style></head><body>${body}</body></html>`;
const EXPIRED: Answer = {
  body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>提示</title></head><body><script>alert("会话超时，请重新进入！");top.location.href="/";</script></body></html>',
};
/** What every inner page sends up when something in it is pressed. */
const TELL = `<script>document.addEventListener('click',function(e){var t=e.target.closest('[data-k]');if(t)top.postMessage({go:t.getAttribute('data-k')},'*')})</script>`;

function city(at: Addresses) {
  const sessions = new Map<string, { since: number; region: string }>();
  let count = 0;
  return (ask: Ask): Reply => {
    const { path, query, cookies } = ask;
    const session = sessions.get(cookies['SID'] ?? '');
    const live = session && Date.now() - session.since < SESSION_MS ? session : null;
    const top = (title: string, body: string) =>
      page(
        title,
        `<div class="c">${body}</div><div class="c" style="color:#888">洛城市大数据管理局承办　联系电话：0379-63330000</div>`,
      );
    if (path === '/')
      return top(
        '洛城市政务服务网',
        `<h1>洛城市政务服务网</h1><p><a href="/elder/">长者专区</a>　<a href="/en/">English</a>　<a href="/art/col1.html">工作动态</a>　<a href="/art/col2.html">政策文件</a></p><h3>选择您要办事的区县</h3><p>${['老程区', '涧西区', '瀍江区', '洛隆区'].map((n, i) => `<a href="/enter?qx=${994901 + i}">${n}</a>`).join('　')}</p>`,
      );
    if (path === '/elder/')
      return top(
        '洛城市政务服务网（长者专区）',
        '<h1 style="font-size:40px">长者专区</h1><p style="font-size:28px"><a href="/elder/yb.html">医保服务</a>　<a href="/elder/sb.html">社保服务</a>　<a href="/">返回标准版</a></p>',
      );
    if (path === '/elder/yb.html')
      return top(
        '医保服务',
        '<h2>医保服务</h2><p style="font-size:28px">医保查询、异地就医请到各区医保大厅，大字版指引可在窗口领取，也可由家人代办。</p>',
      );
    if (path === '/elder/sb.html')
      return top(
        '社保服务',
        '<h2>社保服务</h2><p style="font-size:28px">养老金资格认证可以上门办理，社区工作人员会提前电话联系，请老人放心。</p>',
      );
    if (path === '/en/')
      return top(
        'Luocheng Government Service',
        '<h1>Luocheng Government Service</h1><p>Business registration, visas and residence permits for foreigners are handled at the city centre. <a href="/">中文</a></p>',
      );
    if (path === '/enter') {
      const sid = `s${++count}`;
      sessions.set(sid, { since: Date.now(), region: query.get('qx') ?? '' });
      return { ...redirect('/hall'), headers: { location: '/hall', 'set-cookie': `SID=${sid}; Path=/` } };
    }
    const article = printed(columns, path);
    if (article) return top(article.title, article.html);
    if (path === '/files/sqb.doc') return wordDocument('sqb.doc');
    if (!/^\/(hall|f)(\/|$)/.test(path)) return null;
    if (!live) return EXPIRED;
    const region = ['老程区', '涧西区', '瀍江区', '洛隆区'][Number(live.region) - 994901] ?? '';
    const mine = region === '涧西区' ? items : items.filter((i) => i.id !== 'lsyp');
    if (path === '/hall')
      return page(
        `洛城市${region}网上办事大厅`,
        `<div class="c"><b>洛城市${region}网上办事大厅</b>　当前区县：${region}　<a href="/">切换区县</a></div><iframe id="a" src="/f/shell" height="760"></iframe><script>addEventListener('message',function(e){var d=e.data||{};if(d.go)document.getElementById('a').contentWindow.postMessage({open:d.go},'*');if(d.win)window.open(d.win)})</script>`,
      );
    if (path === '/f/shell')
      return page(
        '',
        `<div class="c"><div class="m"><div data-k="/f/home">办事首页</div><div data-k="/f/list?who=法人">法人办事</div><div data-k="/f/list?who=个人">个人办事</div><div data-k="/f/ask">咨询投诉</div><div data-k="/f/hcp">好差评</div></div><div class="n"><iframe id="b" src="/f/home" height="720"></iframe></div></div><script>addEventListener('message',function(e){if(e.data&&e.data.open)document.getElementById('b').src=e.data.open})</script>${TELL}`,
      );
    if (path === '/f/home')
      return page(
        '',
        `<form action="/f/so" method="post"><input name="gjz" size="46" placeholder="请输入事项关键字"> <button>搜 索</button></form><h3>热门事项</h3>${mine
          .slice(3, 11)
          .map((i) => `<div class="li" data-k="/f/guide?id=${i.id}">${i.name}</div>`)
          .join('')}${TELL}`,
      );
    const list = (title: string, found: typeof items) =>
      page(
        '',
        `<h3>${title}</h3>${found.map((i) => `<div class="li" data-k="/f/guide?id=${i.id}">${i.name}<span style="color:#999;float:right">${region}${i.dept}</span></div>`).join('') || '<p>没有找到相关事项</p>'}${TELL}`,
      );
    if (path === '/f/list')
      return list(
        `${query.get('who')}办事`,
        mine.filter((i) => i.audience === query.get('who')),
      );
    if (path === '/f/so') {
      const word = new URLSearchParams(ask.body).get('gjz') ?? '';
      return list(`“${word.replace(/</g, '')}”的检索结果`, findByName(mine, word, 0.4));
    }
    if (path === '/f/ask')
      return page(
        '',
        `<h3>咨询投诉</h3><form action="/f/saveLetter" method="post"><p>信件类型 <select name="lx"><option>咨询</option><option>投诉</option><option>建议</option></select></p><p>信件标题 <input name="bt" size="50"></p><p>信件内容 <textarea name="nr" rows="5" cols="60"></textarea></p><p>手机 <input name="sj"></p><button type="submit">提交</button></form>`,
      );
    if (path === '/f/hcp')
      return page(
        '',
        `<h3>${region}政务服务“好差评”</h3><p>总评价数 18,230 次，好评率 99.96%，统计时间：2026-11-18</p><h4>各街道好评率</h4><table><tr><th>街道</th><th>评价数</th><th>好评率</th></tr><tr><td>湖北路街道</td><td>2,011</td><td>100%</td></tr><tr><td>天津路街道</td><td>1,870</td><td>99.9%</td></tr></table><p>评价数据来自网上大厅、实体大厅评价器和短信。</p>`,
      );
    if (path === '/f/guide') {
      const item = mine.find((i) => i.id === query.get('id'));
      if (!item) return page('', '<p>该事项已下线</p>');
      if (item.id !== 'lsyp')
        return page(
          '',
          `<h3>${item.name}</h3><table><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>${region}${item.dept}</td></tr><tr><th>承诺期限</th><td>${3 + (item.name.length % 8)}个工作日</td></tr></table>`,
        );
      return page(
        '',
        `<h3>${NAME}</h3><span class="btn" id="zx">在线申报</span><table>${GUIDE.map(([, l, v]) => `<tr><th width="130">${l}</th><td>${v}</td></tr>`).join('')}</table><h4>申报材料</h4><iframe src="/f/cl?id=lsyp" height="190"></iframe><script>document.getElementById('zx').addEventListener('click',function(){top.postMessage({win:'${at['user']}/user/toPage?sx=lsyp'},'*')})</script>`,
      );
    }
    if (path === '/f/cl')
      return page(
        '',
        '<table><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>必要性</th><th>空白表格</th></tr><tr><td>药品经营许可证申请表</td><td>电子</td><td>申请人自备</td><td>必要</td><td><a href="/files/sqb.doc">下载</a></td></tr><tr><td>营业执照</td><td>电子</td><td>政府部门核发（免提交）</td><td>必要</td><td>无</td></tr><tr><td>质量管理文件目录</td><td>电子</td><td>申请人自备</td><td>必要</td><td>无</td></tr></table>',
      );
    return null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h51-session',
  about:
    '省站 412 加 Cookie 再载入；网厅三层 iframe 以 postMessage 导航、菜单与列表都是 data-k 的 div；会话四十秒即过期（alert 后回首页）、无会话不得直接打开；材料在第四层框架；长者版与英文版',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(3),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/hall`, { also: [`${at['city']}/f/guide?id=lsyp`] }),
    'item.clicks': seen(4),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['regions'], { set: true }),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] }, 'links.attachments': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '质量管理文件目录'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'electronic', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, waived: true, isForm: false, template: 'none' },
    { name: '质量管理文件目录', medium: 'electronic', required: true, isForm: false, template: 'none' },
  ],
  refutable: [
    { fact: 'links.inner', why: 'A page that asks for a session is no dead link.' },
    { fact: 'item.found', value: false, why: 'It is in the list; the session ran out.' },
    { fact: 'entry.level', value: 'city', why: 'A browser passes the 412 by loading again with its cookie.' },
    { fact: 'site.province', value: 'blocked', why: 'A browser passes it.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("洛城市")', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("涧西区")', counts: true as const },
];
const search = [
  { do: 'type' as const, target: 'input[name=gjz]', value: '药品经营许可证核发' },
  { do: 'click' as const, target: 'button:text-is("搜 索")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h51-session',
  origins: ['province', 'city', 'user'],
  reads: [/\/f\/so/],
  traps: [/\/f\/saveLetter/],
  sites: (at) => ({
    province: (ask): Reply => {
      if (ask.cookies['FSSBB'] !== 'ok')
        return {
          status: 412,
          body: '<!DOCTYPE html><html><head><meta charset="utf-8"><script>$_ts=window["$_ts"]||{};$_ts.cd="qrcR";setTimeout(function(){document.cookie="FSSBB=ok;path=/";location.reload()},300)</script></head><body></body></html>',
        };
      if (ask.path === '/')
        return page(
          '中州省政务服务网',
          `<div class="c"><h1>中州省政务服务网</h1><p>市县分厅：<a href="${at['city']}/">洛城市</a>　<a href="/fz/kf.html">开风市</a>　<a href="/fz/xx.html">新相市</a></p><p>${items
            .slice(2, 14)
            .map((i) => `<a href="/s/${i.id}.html">${i.name}</a>`)
            .join('　')}</p></div>`,
        );
      if (ask.path === '/fz/kf.html')
        return page(
          '开风市',
          '<div class="c"><h2>开风市分厅</h2><p>开风市分厅设在郑开大道，周六上午提供延时服务，可提前电话预约。</p></div>',
        );
      if (ask.path === '/fz/xx.html')
        return page(
          '新相市',
          '<div class="c"><h2>新相市分厅</h2><p>新相市分厅推行一枚印章管审批，全部许可由行政审批局办理。</p></div>',
        );
      const up = provincial(items, /^\/s\/(\w+)\.html$/.exec(ask.path)?.[1] ?? '');
      return up ? page(up.title, `<div class="c">${up.html}</div>`) : null;
    },
    city: city(at),
    user: (ask) =>
      ask.path === '/user/toPage'
        ? page(
            '用户登录',
            '<div class="c"><h2>洛城市网上办事大厅用户登录</h2><p>用户名 <input name="u"></p><p>密码 <input type="password" name="p"></p><p><button type="button">登录</button> <a href="#">注册</a></p></div>',
          )
        : null,
  }),
  city: (at) => ({
    id: 'h51-session',
    name: '洛城市',
    code: '994951',
    province: '中州省',
    region: '华中',
    district: '涧西区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: ['login.zhongzhou.example.cn'],
  }),
  truth,
  entry: toHall,
  guide: (at) => [...toHall(at), ...search, { do: 'click', target: `.li:has-text("${NAME}")`, counts: true }],
  search: (at) => ({
    moves: [...toHall(at), ...search, { do: 'wait', target: '800' }],
    entries: '.li[data-k]',
    wanted: NAME,
  }),
  proof: { hall: ['当前区县：涧西区', '热门事项'], guide: ['0379-64850012', '质量管理文件目录'] },
};
