import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "琼海政通": the region lives in localStorage and a request header, found by typing its name; a page by address alone shows the province's. */
const columns = press(
  ['Latest News 最新动态', '通知公示', '办事指引'],
  (n) => `/hnwt/col/${n}`,
  (n, m) => `/hnwt/col/${n}/${m}`,
);
const WANT = '5b21d0';
const items = catalogue({
  count: 40,
  offset: 8,
  prefix: 'hi',
  wanted: [{ place: 19, item: { id: WANT, name: '《药品经营许可证》（零售）核发' } }],
});
const AREAS: [string, string][] = [
  ['460105', '海口市秀英区'],
  ['460106', '海口市龙华区'],
  ['460107', '海口市琼山区'],
  ['460108', '海口市美兰区'],
  ['460202', '三亚市海棠区'],
  ['460203', '三亚市吉阳区'],
  ['460204', '三亚市天涯区'],
].map(([c, n]) => [c as string, (n as string).replace('海口', '椰海').replace('三亚', '鹿城')]);
const OWN = '460107';

/** The names and pages of both languages. */
const html = (title: string, body: string, at: Addresses) =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/1.8 system-ui}header{display:flex;gap:24px;padding:12px 50px;background:#0a6;color:#fff}header a{color:#fff}main{width:1080px;margin:14px auto}.region-chip{cursor:pointer;border-bottom:1px dotted}.sheet{position:fixed;right:0;top:0;bottom:0;width:420px;background:#fff;color:#222;box-shadow:-3px 0 12px #888;padding:24px;transform:translateX(110%);z-index:70}.sheet.in{transform:none}.sheet p{cursor:pointer;margin:6px 0}.sk{height:14px;background:#eee;margin:12px 0}.entry{border:1px solid #e5e5e5;border-radius:6px;margin:10px 0;padding:10px 16px;cursor:pointer}.lv{display:grid;grid-template-columns:1fr 1fr;gap:6px 30px}.lv>div>span:first-child{display:block;color:#999;font-size:13px}</style></head><body><header><strong>琼州省一体化平台 Qiongzhou e-Gov</strong><span class="region-chip" tabindex="0">⌖ <em id="rg">…</em> 更换</span><a href="/">首页 Home</a><a href="/hnwt/services">办事 Services</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="/hnwt/interact">互动 Contact</a></header><aside class="sheet"><h3>选择地区 Choose region</h3><input id="rq" placeholder="请输入地区名称，如：椰海市"><div id="rl"></div></aside><main>${body}</main><zw-helper data-api="${at['bot']}"></zw-helper><script src="/hnwt/app.js"></script></body></html>`;

const APP = `
var A=${JSON.stringify(AREAS)};function area(){return localStorage.getItem('xzqh')||'460000'}function areaName(){var c=area();var f=A.filter(function(a){return a[0]===c})[0];return f?f[1]:'琼州省'}
document.getElementById('rg').textContent=areaName();
function api(u){return fetch(u,{headers:{xzqhCode:area()+'-000-000'}}).then(function(r){return r.json()})}
document.querySelector('.region-chip').addEventListener('click',function(){document.querySelector('.sheet').classList.add('in');list('')});
function list(q){var l=A.filter(function(a){return q&&a[1].indexOf(q)>=0}).slice(0,6);document.getElementById('rl').innerHTML='<p data-c="460000">琼州省（全省）</p>'+l.map(function(a){return '<p data-c="'+a[0]+'">'+a[1]+'</p>'}).join('')+(q&&!l.length?'<small>未找到相关地区</small>':'')}
document.getElementById('rq').addEventListener('input',function(e){clearTimeout(window.rt);window.rt=setTimeout(function(){list(e.target.value.trim())},300)});
document.getElementById('rl').addEventListener('click',function(e){var c=e.target.getAttribute('data-c');if(c){localStorage.setItem('xzqh',c);location.href='/'}});
document.addEventListener('click',function(e){var x=e.target.closest('.entry');if(x&&x.dataset.u)location.href=x.dataset.u});
var box=document.getElementById('dyn');if(box){box.innerHTML=Array(6).fill('<div class="sk"></div>').join('');api(box.dataset.src).then(function(d){setTimeout(function(){box.innerHTML=d.html},500)})}
customElements.define('zw-helper',class extends HTMLElement{connectedCallback(){var s=this.attachShadow({mode:'open'}),api=this.dataset.api,self=this;s.innerHTML='<style>.ball{position:fixed;right:20px;bottom:30px;width:64px;height:64px;border-radius:50%;background:#0a6;color:#fff;display:flex;align-items:center;justify-content:center;cursor:pointer}.win{position:fixed;right:20px;bottom:110px;width:340px;height:380px;background:#fff;border:1px solid #0a6;display:none;flex-direction:column}.win.on{display:flex}.log{flex:1;overflow:auto;padding:8px;font:13px/1.7 system-ui}.in{display:flex;border-top:1px solid #ddd}.in div[contenteditable]{flex:1;padding:8px;min-height:24px}.in b{padding:8px 14px;cursor:pointer;color:#0a6}</style><div class="ball">小琼</div><div class="win"><div class="log"><p>您好！我是智能助手小琼。</p></div><div class="in"><div contenteditable="true" aria-label="请输入您的问题"></div><b>发送</b></div></div>';
var q=s.querySelector.bind(s);q('.ball').onclick=function(){q('.win').classList.toggle('on')};
function send(){var v=q('[contenteditable]').textContent.trim();if(!v)return;q('[contenteditable]').textContent='';q('.log').insertAdjacentHTML('beforeend','<p style="text-align:right">'+v+'</p><p class="a">正在思考…</p>');fetch(api+'/bot/ask?w='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){var a=q('.log').lastElementChild,i=0;a.textContent='';var t=setInterval(function(){i+=4;a.textContent=d.text.slice(0,i);if(i>=d.text.length){clearInterval(t);a.innerHTML=d.text+'<br><a target="_blank" href="'+d.url+'">'+d.title+'</a>'}},80)})}
q('.in b').onclick=send;q('[contenteditable]').onkeydown=function(e){if(e.key==='Enter'){e.preventDefault();send()}}}});
`;

const FIELDS: [string, string, string][] = [
  ['name', '事项名称', '《药品经营许可证》（零售）核发'],
  ['catalogCode', '基本编码', '000172111003'],
  ['dept', '实施主体', '椰海市琼山区行政审批服务局'],
  ['itemType', '事项类型', '行政许可'],
  ['projectType', '办件类型', '承诺件'],
  ['target', '服务对象', '企业法人'],
  ['legalLimit', '法定时限', '30个工作日'],
  ['promiseLimit', '承诺时限', '10个工作日'],
  ['visits', '到现场大厅次数', '0次'],
  ['onlineDepth', '网上办理深度', 'Ⅳ级（全程网办）'],
  ['fee', '是否收费', '不收费'],
  ['delivery', '审批结果送达方式', '网上下载电子证照、物流快递'],
  ['place', '窗口地址', '椰海市琼山区文庄路8号政务服务中心2楼'],
  ['time', '工作时间', '工作日8:30-12:00，14:30-17:30'],
  ['consult', '电话咨询', '0898-65880101'],
  ['complain', '监督投诉方式', '0898-65880202'],
  ['condition', '申请条件', '具有药学技术人员、营业场所设备、质量管理人员和规章制度'],
  ['process', '办理程序', '申请、受理、审查、决定、制证、送达'],
  ['legalBasis', '法定依据', '《中华人民共和国药品管理法》第五十一条；《药品经营和使用质量监督管理办法》第十五条'],
];
const NECESSARY: [string, string, string][] = [
  ['药品经营许可证（零售）申请表', '电子', '申请人自备'],
  ['营业执照', '电子', '政府部门核发（数据共享，免提交）'],
  ['药师资格证明', '电子', '申请人自备'],
  ['营业场所平面布置图', '电子', '申请人自备'],
];
const LATER: [string, string, string][] = [['设施设备目录', '电子', '申请人自备']];

function guideHtml(at: Addresses): string {
  const table = (rows: [string, string, string][]) =>
    `<table border="1" cellpadding="6"><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>样表下载</th></tr>${rows.map(([n, f, s]) => `<tr><td>${n}</td><td>${f}</td><td>${s}</td><td>${n.includes('申请表') ? '<a href="/hnwt/file/get?fileguid=9c1">下载</a>' : '—'}</td></tr>`).join('')}</table>`;
  return `<h2>${FIELDS[0]?.[2]}</h2><p><a class="go" target="_blank" href="${at['sso']}/auth/realms/qz/login?service=aHR0cDovL3F6">在线办理</a></p><div class="lv">${FIELDS.map(([, k, v]) => `<div><span>${k}</span><span>${v}</span></div>`).join('')}</div><h3>申请材料 · 必要材料</h3>${table(NECESSARY)}<h3>申请材料 · 可容缺后补材料</h3>${table(LATER)}`;
}

function portal(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const code = String(ask.headers['xzqhcode'] ?? '').slice(0, 6);
    const name = AREAS.find(([c]) => c === code)?.[1];
    if (path === '/hnwt/app.js') return script(APP);
    if (path === '/')
      return html(
        '琼州省一体化政务服务平台',
        '<form action="/hnwt/find" onsubmit="location.href=\'/hnwt/find?q=\'+encodeURIComponent(this.q.value);return false"><input type="search" name="q" placeholder="请输入关键词 Search"></form><div id="dyn" data-src="/hnwt/api/home"></div>',
        at,
      );
    if (path === '/hnwt/api/home')
      return json(
        {
          html: name
            ? `<h1>${name}政务服务大厅</h1><p>当前区域：${name}</p><h3>法人办事</h3>${items
                .filter((i, n) => i.audience === '法人' && n % 4 === 3)
                .map((i) => `<div class="entry" data-u="/hnwt/guide?id=${i.id}">${i.name}</div>`)
                .join('')}`
            : `<h1>琼州省政务服务</h1><p>当前区域：琼州省</p>${items
                .slice(24, 30)
                .map((i) => `<div class="entry" data-u="/hnwt/guide?id=${i.id}">${i.name}</div>`)
                .join('')}`,
        },
        400,
      );
    if (path === '/hnwt/services') return html('办事服务', '<div id="dyn" data-src="/hnwt/api/services"></div>', at);
    if (path === '/hnwt/api/services')
      return json(
        {
          html: `<h2>${name ?? '琼州省'}办事服务</h2>${(name ? items : items.slice(24, 34)).map((i) => `<div class="entry" data-u="/hnwt/guide?id=${i.id}">${i.name}<br><small>${i.theme}</small></div>`).join('')}`,
        },
        600,
      );
    if (path === '/hnwt/find')
      return html(
        '搜索结果',
        `<div id="dyn" data-src="/hnwt/api/find?q=${encodeURIComponent(query.get('q') ?? '')}"></div>`,
        at,
      );
    if (path === '/hnwt/api/find') {
      const list = findByName(name ? items : items.slice(24, 34), query.get('q') ?? '', 0.5);
      return json(
        {
          html:
            list.length > 0
              ? `<p>在“${name ?? '琼州省'}”共找到 ${list.length} 项</p>${list.map((i) => `<div class="entry hit" data-u="/hnwt/guide?id=${i.id}"><b>${i.name}</b><br><small>${name ?? '琼州省'}${i.dept}</small></div>`).join('')}`
              : '<p>没有查询到相关结果</p>',
        },
        700,
      );
    }
    if (path === '/hnwt/guide')
      return items.some((i) => i.id === query.get('id'))
        ? html('办事指南', `<div id="dyn" data-src="/hnwt/api/guide?id=${query.get('id')}"></div>`, at)
        : null;
    if (path === '/hnwt/api/guide') {
      const item = items.find((i) => i.id === query.get('id'));
      if (item?.id === WANT && code === OWN) return json({ html: guideHtml(at) }, 700);
      return json(
        {
          html: `<h2>${item?.name}</h2><div class="lv"><div><span>实施主体</span><span>${name ? `${name}${item?.dept}` : '琼州省药品监督管理局'}</span></div><div><span>承诺时限</span><span>18个工作日</span></div></div>`,
        },
        500,
      );
    }
    if (path === '/hnwt/file/get') return wordDocument('sqb.doc');
    if (path === '/hnwt/interact')
      return html(
        '互动交流',
        '<h2>互动交流 Contact us</h2><div class="entry" data-u="/hnwt/complaint">我要投诉 Complaint</div><div class="entry" data-u="/hnwt/opinion">评价结果 Ratings</div><p>政务热线 12345</p>',
        at,
      );
    if (path === '/hnwt/complaint')
      return html(
        '投诉',
        '<h2>网上投诉</h2><form method="post" action="/hnwt/complaint/post"><p>被投诉单位 <input name="dw"></p><p>投诉事由 <textarea name="sy"></textarea></p><p>联系方式 <input name="lx"></p><button>提交投诉</button></form>',
        at,
      );
    if (path === '/hnwt/opinion')
      return html(
        '评价结果',
        '<h2>政务服务好差评结果</h2><p>更新时间：2026-11-24</p><h3>市县排行</h3><table border="1"><tr><th>市县</th><th>好评率</th></tr><tr><td>椰海市</td><td>99.96%</td></tr><tr><td>鹿城市</td><td>99.93%</td></tr></table><h3>部门排行</h3><table border="1"><tr><td>市场监管</td><td>99.98%</td></tr><tr><td>人社</td><td>99.95%</td></tr></table>',
        at,
      );
    const page = printed(columns, path);
    return page ? html(page.title, page.html, at) : null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h25-headers',
  about:
    '区划须输入名称才列出（侧滑层），存 localStorage、随请求头；仅凭地址打开的指南是省级的；骨架屏；中英混排；材料分必要与容缺两表；客服在 shadow DOM 里、contenteditable 输入、打字机后才有链接',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(3),
    'item.found': seen(true),
    'item.name': seen('《药品经营许可证》（零售）核发'),
    'item.code': seen('000172111003'),
    'item.url': seen(`${at['portal']}/hnwt/guide?id=${WANT}`),
    'item.clicks': seen(2, { also: [3] }),
    'guide.legalDays': seen(30),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('none'),
    // 12345 stands behind 互动 only, not on homes, hall or guide.
    'interaction.consult': seen(['phone', '12345', 'assistant'], { set: true, also: [['phone', 'assistant']] }),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] }, 'links.attachments': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证（零售）申请表', '设施设备目录'),
  }),
  materials: [...NECESSARY, ...LATER].map(([name, , source]) => ({
    name,
    medium: 'electronic',
    source,
    waived: source.includes('免提交'),
    isForm: name.includes('申请表'),
    template: name.includes('申请表') ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'entry.level', value: 'none', why: 'The region is listed once its name is typed.' },
    { fact: 'guide.promisedDays', value: 18, why: 'That is what the address alone shows.' },
    { fact: 'interaction.assistant', value: 'text-only', why: 'The link comes when the typing is over.' },
    { fact: 'interaction.assistant', value: 'none', why: 'It stands in an open shadow root.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: '.region-chip' },
  { do: 'wait' as const, target: '300' },
  { do: 'type' as const, target: '#rq', value: '琼山' },
  { do: 'click' as const, target: '#rl p:has-text("琼山区")', counts: true as const },
];
const search = [
  { do: 'type' as const, target: 'input[name=q]', value: '药品经营许可证核发' },
  { do: 'script' as const, target: `document.querySelector('input[name=q]').form.requestSubmit()` },
];
export const hall: HallDefinition = {
  name: 'h25-headers',
  origins: ['portal', 'sso', 'bot'],
  asks: [/GET \/bot\/ask/],
  traps: [/\/complaint\/post/],
  sites: (at) => ({
    portal: portal(at),
    sso: (ask) =>
      ask.path.startsWith('/auth/realms/qz/login')
        ? '<!doctype html><html><head><meta charset="utf-8"><title>琼州省统一身份认证平台</title></head><body><h2>琼州省统一身份认证平台</h2><p>个人登录 | 法人登录</p><input type="password" placeholder="请输入密码"></body></html>'
        : null,
    bot: (ask) =>
      ask.path === '/bot/ask'
        ? {
            ...json(
              {
                text: '药品零售许可由所在区行政审批服务局办理，您可以查看办事指南：',
                title: '《药品经营许可证》（零售）核发',
                url: `${at['portal']}/hnwt/guide?id=${WANT}`,
              },
              900,
            ),
            headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
          }
        : null,
  }),
  city: (at) => ({
    id: 'h25-headers',
    name: '椰海市',
    code: '460100',
    province: '琼州省',
    region: '华南',
    district: '琼山区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.entry:has-text("《药品经营许可证》（零售）核发")', counts: true },
  ],
  search: (at) => ({
    moves: [...toHall(at), { do: 'wait', target: '800' }, ...search, { do: 'wait', target: '2000' }],
    entries: '.hit',
    wanted: '《药品经营许可证》（零售）核发',
  }),
  proof: { hall: ['当前区域：椰海市琼山区'], guide: ['椰海市琼山区行政审批服务局', '设施设备目录'] },
};
