import { catalogue, DECOYS } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { notApplicable, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "陇原": accordions, dialogues at every turn. The hall works; the wanted item is simply not in it. */
const columns = press(
  ['陇原要闻', '政策法规', '公告栏'],
  (n) => `/col/${n}/`,
  (n, m) => `/col/${n}/a${m}.html`,
  6,
);
const items = catalogue({ count: 45, offset: 15, prefix: 'GS', decoys: DECOYS });
const ABROAD = [
  { id: 'x1', name: '药品经营许可证（零售）核发', where: '陇原省' },
  { id: 'x2', name: '药品经营许可证（零售）核发', where: '金城市安宁区' },
  { id: 'x3', name: '药品经营许可证（零售）核发', where: '天水市城关区' },
];

const html = (
  title: string,
  body: string,
  script = '',
) => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px Arial;background:#fafafa}.box{width:1060px;margin:10px auto;background:#fff;padding:16px}details{border:1px solid #eee;margin:6px 0;padding:4px 10px}.cookie{position:fixed;bottom:0;left:0;right:0;background:#333;color:#fff;padding:14px;text-align:center}.card{border:1px solid #e3e3e3;padding:10px;margin:8px 0}</style></head><body><div class="box">${body}</div><div class="box">${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' ')}　咨询电话：0931-8480000</div>
<div class="cookie">本网站使用 Cookie 以改善您的浏览体验。<button onclick="this.parentNode.remove()">同意</button></div><script>${script}</script></body></html>`;
const common = (ask: Ask): Reply => {
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};
const LEAVE = `window.addEventListener('beforeunload',function(e){e.preventDefault();e.returnValue='x'});`;
const hallPage = `<h1>金城市城关区政务服务</h1><p>当前位置：金城市 - 城关区</p><form onsubmit="so();return false"><input id="w" placeholder="搜索事项"><button>搜索</button></form><div><span id="tf" onclick="side='法人';so()">法人</span> | <span onclick="side='个人';so()">个人</span></div><div id="out"></div><h3>按部门</h3>${[
  ...new Set(items.map((i) => i.dept)),
]
  .map(
    (d) =>
      `<details><summary>${d}</summary><ul>${items
        .filter((i) => i.dept === d)
        .map((i) => `<li><a href="/cgq/sx/${i.id}">${i.name}</a></li>`)
        .join('')}</ul></details>`,
  )
  .join('')}<p><a href="/cgq/tousu">我要投诉</a> <a href="/cgq/kefu">在线客服</a></p>`;
const SEARCH = `var side='法人';function so(){var w=document.getElementById('w').value;fetch('/cgq/api/so?side='+encodeURIComponent(side)+'&w='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(d){document.getElementById('out').innerHTML='<p>共'+d.length+'条</p>'+d.map(function(i){return '<div class="card"><a href="/cgq/sx/'+i.id+'">'+i.name+'</a><br>'+i.where+'</div>'}).join('')})}`;

const city = (ask: Ask): Reply => {
  const { path, query } = ask;
  if (path === '/')
    return html(
      '金城市政务服务网',
      `<h1>金城市</h1><p>区县：<a href="/cgq/">城关区</a> <a href="/qlh/">七里河区</a> <a href="/an/">安宁区</a></p>`,
      `alert('温馨提示：请使用谷歌或360极速浏览器访问本网站');`,
    );
  if (path === '/cgq/') return html('城关区政务服务', hallPage, SEARCH + LEAVE);
  if (path === '/qlh/' || path === '/an/')
    return html(
      '区级站点',
      `<h1>${path === '/an/' ? '安宁区' : '七里河区'}政务服务</h1><ul>${items
        .slice(0, 9)
        .map((i) => `<li>${i.name}</li>`)
        .join('')}${path === '/an/' ? '<li><a href="/cgq/sx/x2">药品经营许可证（零售）核发</a></li>' : ''}</ul>`,
    );
  if (path === '/cgq/api/so') {
    const w = query.get('w') ?? '';
    const own = findByName(items, w)
      .filter((i) => i.audience === query.get('side'))
      .map((i) => ({ id: i.id, name: i.name, where: '金城市城关区' }));
    return json(/药/.test(w) && query.get('side') === '法人' ? [...ABROAD, ...own] : own, 1000);
  }
  if (path === '/cgq/tousu' || path === '/cgq/kefu')
    return html(
      '请登录',
      `<h2>${path.endsWith('u') && path.includes('tousu') ? '我要投诉' : '在线客服'}</h2><p>您还未登录，请先登录后再进行操作！</p><p><input placeholder="账号"><input type="password" placeholder="密码"><button onclick="fetch('/cgq/login',{method:'POST'})">登录</button></p>`,
    );
  const abroad = ABROAD.find((i) => path === `/cgq/sx/${i.id}`);
  if (abroad)
    return html(
      abroad.name,
      `<h2>${abroad.name}</h2><table><tr><td>实施主体</td><td>${abroad.where}市场监督管理局</td></tr><tr><td>承诺办结时限</td><td>6个工作日</td></tr><tr><td>法定办结时限</td><td>20个工作日</td></tr></table>`,
    );
  const item = items.find((i) => path === `/cgq/sx/${i.id}`);
  if (item)
    return html(
      item.name,
      `<h2>${item.name}</h2><table><tr><td>实施主体</td><td>金城市城关区${item.dept}</td></tr><tr><td>承诺办结时限</td><td>8个工作日</td></tr><tr><td>法定办结时限</td><td>20个工作日</td></tr></table>`,
    );
  return common(ask);
};

const truth = (_at: Addresses): Truth => ({
  hall: 'h09-missing',
  about:
    '网厅正常而事项确实不存在：只有变更、换发、注销、批发等近似事项，省级、他区及另一城市城关区的副本混在结果里；alert、beforeunload 与 Cookie 提示',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    // The entries of other regions are no copies of the district's item.
    'search.rank': seen(null),
    'item.found': seen(false),
    'item.name': unseen(),
    'item.url': unseen(),
    'item.clicks': unseen(),
    'guide.promisedDays': unseen(),
    'guide.legalDays': unseen(),
    'guide.delivery': unseen(),
    'apply.entry': unseen(),
    'flow.furthest': seen('region'),
    'handling.electronicCertificate': unseen(),
    'handling.duplicateSubmission': unseen(),
    'handling.licenceShared': unseen(),
    'handling.singleForm': unseen(),
    'interaction.assistant': unseen('login-required'),
    'interaction.humanGuide': seen('none', { orUnseen: ['login-required'] }),
    'interaction.complaint': unseen('login-required'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
    'interaction.ratingFollowUp': notApplicable(),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: null,
  materials: null,
  refutable: [
    {
      fact: 'item.found',
      value: true,
      why: 'Each entry of that name is the province’s, another district’s or another city’s.',
    },
    { fact: 'guide.promisedDays', value: 6, why: 'The guide of another region.' },
    { fact: 'guide.promisedDays', value: 8, why: 'The guide of a neighbour: 变更, 换发, 批发 …' },
    { fact: 'search.rank', value: 1, why: 'The first entry is the province’s.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h09-missing',
  origins: ['province', 'city'],
  traps: [/POST \/cgq\/login/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '陇原政务服务网',
            `<h1>陇原政务服务网</h1><p><a href="${at['city']}/">金城市</a> <a href="/tianshui/">天水市</a></p>`,
          )
        : ask.path === '/tianshui/'
          ? html('天水市', `<h1>天水市</h1><p><a href="/tianshui/cgq">城关区</a></p>`)
          : ask.path === '/tianshui/cgq'
            ? html(
                '天水市城关区政务服务',
                `<h1>天水市城关区</h1><p>当前位置：天水市 - 城关区</p><ul><li><a href="${at['city']}/cgq/sx/x3">药品经营许可证（零售）核发</a></li></ul>`,
              )
            : common(ask),
    city,
  }),
  city: (at) => ({
    id: 'h09-missing',
    name: '金城市',
    code: '620100',
    province: '陇原省',
    region: '西北',
    district: '城关区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'a:text-is("金城市")', counts: true },
    { do: 'click', target: 'a:text-is("城关区")', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/cgq/` },
      { do: 'type', target: '#w', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
    ],
    entries: '.card',
    wanted: '药品经营许可证（零售）核发金城市城关区',
  }),
  proof: { hall: ['当前位置：金城市 - 城关区'] },
};
