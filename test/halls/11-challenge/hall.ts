import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "赣云": a 521 challenge before the province, a 412 one before the city, a search that wants patience. */
const columns = press(
  ['赣地要闻', '信息公开', '常见问题'],
  (n) => `/jx/col${n}.html`,
  (n, m) => `/jx/art${n}-${m}.html`,
  7,
);
const items = catalogue({
  count: 38,
  offset: 26,
  dept: '行政审批局',
  prefix: '3601',
  wanted: [{ place: 5, item: { id: '360102X', name: '药品经营许可证（零售）新办' } }],
});

const html = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:15px/1.8 STSong,serif;max-width:1080px;margin:auto"><p><a href="/">首页</a> ${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' ')}</p>${body}<p style="color:#999">赣江省数据局　电话咨询：0791-86650000</p></body></html>`;
const common = (ask: Ask): Reply => {
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};

/** Twice 521 with a script that sets a cookie, then the page: the way of 加速乐. */
function guarded(ask: Ask, cookie: string, status: 521 | 412, answer: (ask: Ask) => Reply): Reply {
  const stage = ask.cookies[cookie];
  if (stage === 'ok') return answer(ask);
  const next = status === 521 && stage !== '1' ? '1' : 'ok';
  const code = `document.cookie='${cookie}=${next};path=/;max-age=3600';location.href=location.pathname+location.search;`;
  const challenge: Answer = {
    status,
    headers: { 'content-type': 'text/html', 'set-cookie': `__jsluid_s_${cookie}=a1b2; Path=/` },
    body:
      status === 521
        ? `<script>eval(atob('${Buffer.from(code).toString('base64')}'))</script>`
        : `<!DOCTYPE html><html><head><script>$_ts=window['$_ts']||{};$_ts.nsd=41;setTimeout(function(){${code}},300)</script></head><body></body></html>`,
  };
  return challenge;
}

const G: [string, string][] = [
  ['事项名称', '药品经营许可证（零售）新办'],
  ['受理机构', '洪城市东湖区行政审批局'],
  ['服务对象', '企业法人'],
  ['办件类型', '承诺件'],
  ['法定期限', '自受理之日起20个工作日（不含补正时间）'],
  ['办理时限', '1个工作日'],
  ['受理条件', '符合药品零售许可条件，有药师和营业场所。'],
  ['办理流程', '网上申报→受理→现场核查→决定→发证'],
  ['设定依据', '《中华人民共和国药品管理法》第五十一条第一款'],
  ['收费情况', '免费'],
  ['办理地点', '洪城市东湖区三经路699号政务服务大厅15号窗口'],
  ['办公时间', '周一至周日 9:00-17:00（法定节假日除外）'],
  ['咨询途径', '0791-87838001'],
  ['监督电话', '0791-12345'],
  ['结果送达', '自行下载电子证照；快递'],
  ['到办事现场次数', '0次'],
  ['网上办理深度', 'Ⅳ级（全程网办）'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证（零售）申请表', '电子', '申请人', '/dl/1.doc'],
  ['营业执照', '电子', '数据共享，无需提交', ''],
  ['房屋租赁协议', '电子', '申请人', ''],
];

function city() {
  let lastSearch = 0;
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return html(
        '洪城市政务服务',
        `<h1>洪城市政务服务</h1><p>各区县：<a href="/dh/">东湖区</a> <a href="/xh/">西湖区</a> <a href="/qsh/">青山湖区</a></p>`,
      );
    if (path === '/xh/' || path === '/qsh/')
      return html(
        '区县',
        `<h1>${path === '/xh/' ? '西湖区' : '青山湖区'}</h1><p>请选择服务。</p><ul>${items
          .slice(0, 5)
          .map((i) => `<li>${i.name}</li>`)
          .join('')}</ul>`,
      );
    if (path === '/dh/')
      return html(
        '东湖区政务服务',
        `<h1>东湖区政务服务</h1><p>当前区县：东湖区</p><input id="k" autocomplete="off"><button onclick="so()">搜索</button><div id="sug"></div><div id="r"></div><h3>主题</h3>${[...new Set(items.map((i) => i.theme))].map((t) => `<a href="/dh/zt?t=${encodeURIComponent(t)}">${t}</a> `).join('')}<p><a href="/dh/rg">人工客服</a> <a href="/dh/ts">投诉建议</a> <a href="/dh/hcp">好差评</a></p>
<script>var k=document.getElementById('k');k.oninput=function(){fetch('/dh/api/tip?k='+encodeURIComponent(k.value)).then(r=>r.json()).then(function(d){document.getElementById('sug').innerHTML=d.map(function(n){return '<div onclick="k.value=this.innerHTML;so()" style="cursor:pointer">'+n+'</div>'}).join('')})};
function so(){var r=document.getElementById('r');r.innerHTML='查询中';fetch('/dh/api/so?k='+encodeURIComponent(k.value)).then(function(x){if(x.status==429){r.innerHTML='操作频繁，请稍后再试';return []}return x.json()}).then(function(d){if(d.length)r.innerHTML=d.map(function(i){return '<p><a href="'+i.u+'">'+i.n+'</a></p>'}).join('');else if(r.innerHTML=='查询中')r.innerHTML='没有查询到相关结果'})}</script>`,
      );
    if (path === '/dh/api/tip')
      return json(
        findByName(items, query.get('k') ?? '', 0.5)
          .slice(0, 5)
          .map((i) => i.name),
        150,
      );
    if (path === '/dh/api/so') {
      const early = Date.now() - lastSearch < 2000;
      lastSearch = Date.now();
      return early
        ? { status: 429, headers: { 'content-type': 'text/plain', 'retry-after': '2' }, body: 'Too Many Requests' }
        : json(
            findByName(items, query.get('k') ?? '', 0.6).map((i) => ({ n: i.name, u: `/dh/bs/${i.id}` })),
            500,
          );
    }
    if (path === '/dh/zt')
      return html(
        '主题',
        `<p>东湖区</p><ul>${items
          .filter((i) => i.theme === query.get('t'))
          .map((i) => `<li><a href="/dh/bs/${i.id}">${i.name}</a></li>`)
          .join('')}</ul>`,
      );
    const item = items.find((i) => path === `/dh/bs/${i.id}`);
    if (item?.id === '360102X')
      return html(
        item.name,
        `<h2>${item.name}</h2><a href="/dh/apply?id=${item.id}">网上申报</a><ul style="list-style:none">${G.map(([k, v]) => `<li><em>${k}</em>　<span>${v}</span></li>`).join('')}</ul><h3>材料清单</h3><table><thead><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th><th>空表下载</th></tr></thead>${MATERIALS.map(([n, f, s, l]) => `<tr><td>${n}</td><td>${f}</td><td>${s}</td><td>必要</td><td>${l ? `<a href="${l}">下载</a>` : '无'}</td></tr>`).join('')}</table>`,
      );
    if (item) return html(item.name, `<h2>${item.name}</h2><p>受理机构：洪城市东湖区${item.dept}</p>`);
    if (path === '/dh/apply') return { status: 500, body: '<h1>500 Internal Server Error</h1>' };
    if (path === '/dl/1.doc') return wordDocument();
    if (path === '/dh/rg')
      return html(
        '人工客服',
        '<h2>人工客服</h2><p>请先登录，登录后可使用人工客服。</p><input type="password" placeholder="密码"><button>登录</button>',
      );
    if (path === '/dh/ts')
      return html(
        '投诉建议',
        '<h2>我要投诉</h2><form method="post" action="/dh/ts/submit"><p>事由<input name="a"></p><p>详细情况<textarea name="b"></textarea></p><button>提交</button></form>',
      );
    if (path === '/dh/hcp')
      return html(
        '好差评',
        '<h2>好差评</h2><p>评价来源：政务服务大厅 312 条，网站 105 条，手机 88 条。</p><p>部门排名：行政审批局 第1名；公安分局 第2名。</p>',
      );
    return common(ask);
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h11-challenge',
  about: '省站 521 两次挑战、市站 412 脚本挑战（真实浏览器可过）、搜索 2 秒内再搜得 429 与 Retry-After、申报入口 500',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(3, { orUnseen: ['blocked'] }),
    'item.found': seen(true),
    'item.name': seen('药品经营许可证（零售）新办'),
    'item.url': seen(`${at['city']}/dh/bs/360102X`),
    'item.clicks': seen(4),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(1),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'apply.entry': seen('dead'),
    'flow.furthest': seen('guide', { also: ['apply'] }),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': unseen('login-required'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments']),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': { bad: [], orUnseen: ['blocked', 'challenge', 'robots'] },
    'links.inner': {
      bad: [],
      tolerated: [`${at['city']}/dh/apply?id=360102X`],
      orUnseen: ['blocked', 'challenge', 'robots'],
    },
  },
  elements: elements({
    name: present('药品经营许可证（零售）新办'),
    dept: present('洪城市东湖区行政审批局'),
    projectType: present('承诺件'),
    target: present('企业法人'),
    legalLimit: holds('20个工作日'),
    promiseLimit: present('1个工作日'),
    condition: holds('药师'),
    materials: holds('房屋租赁协议'),
    process: holds('现场核查'),
    legalBasis: holds('第五十一条'),
    fee: present('免费'),
    place: holds('三经路699号'),
    time: holds('9:00-17:00'),
    consult: present('0791-87838001'),
    complain: present('0791-12345'),
    delivery: present('自行下载电子证照；快递'),
    visits: present('0次'),
    onlineDepth: present('Ⅳ级（全程网办）'),
  }),
  materials: MATERIALS.map(([name, , source, form]) => ({
    name,
    medium: 'electronic',
    source,
    required: true,
    waived: source.includes('无需提交'),
    isForm: name.includes('申请表'),
    template: form ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'site.province', value: 'blocked', why: 'A browser passes the challenge after two reloads.' },
    { fact: 'site.province', value: 'down', why: '521 is a challenge.' },
    { fact: 'site.city', value: 'blocked', why: 'A browser passes the 412 by its script.' },
    { fact: 'search.works', value: false, why: '429 asks for patience; the search works.' },
    { fact: 'apply.entry', value: 'none', why: 'The entry stands and answers 500.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h11-challenge',
  origins: ['province', 'city'],
  traps: [/POST \/dh\/ts/],
  sites: (at) => {
    const site = city();
    return {
      province: (ask) =>
        guarded(ask, '__jsl_h11', 521, (a) =>
          a.path === '/'
            ? html(
                '赣江政务服务网',
                `<h1>赣江政务服务网</h1><p><a href="${at['city']}/">洪城市</a> <a href="/jiujiang">浔阳市</a></p>`,
              )
            : a.path === '/jiujiang'
              ? html('浔阳市', '<h1>浔阳市</h1><p>请选择县区：濂溪区、柴桑区。事项正在归集，敬请留意公告。</p>')
              : common(a),
        ),
      city: (ask) => guarded(ask, 'FSSBBIl1h11', 412, site),
    };
  },
  city: (at) => ({
    id: 'h11-challenge',
    name: '洪城市',
    code: '360100',
    province: '赣江省',
    region: '华东',
    district: '东湖区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'a:text-is("洪城市")', counts: true },
    { do: 'click', target: 'a:text-is("东湖区")', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'a:text-is("洪城市")', counts: true },
    { do: 'click', target: 'a:text-is("东湖区")', counts: true },
    { do: 'click', target: 'a:text-is("准营准办")', counts: true },
    { do: 'click', target: 'a:text-is("药品经营许可证（零售）新办")', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/dh/` },
      { do: 'wait', target: '1500' },
      { do: 'type', target: '#k', value: '药品经营许可证核发' },
      { do: 'click', target: 'button' },
    ],
    entries: '#r p',
    wanted: '药品经营许可证（零售）新办',
  }),
  proof: { hall: ['当前区县：东湖区'], guide: ['洪城市东湖区行政审批局'] },
};
