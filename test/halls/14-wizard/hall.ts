import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "辽沈通": an inline region tree, and an application that needs no sign-in; whoever walks it must send nothing. */
const wizard = readFileSync(join(import.meta.dirname, 'apply.html'), 'utf8');
const columns = press(
  ['辽沈动态', '办事公告', '制度文件'],
  (n) => `/matter/c/${n}`,
  (n, m) => `/matter/n/${n}/${m}`,
  7,
);
const items = catalogue({
  count: 40,
  offset: 38,
  prefix: 'ln-',
  wanted: [{ place: 2, item: { id: 'ln-want', name: '药品零售企业经营许可（核发）' } }],
});
const AREAS: [string, string, string][] = [
  ['盛京市', 'heping', '和平区'],
  ['盛京市', 'shenhe', '沈河区'],
  ['盛京市', 'hunnan', '浑南区'],
  ['滨连市', 'zhongshan', '中山区'],
  ['滨连市', 'ganjingzi', '甘井子区'],
];

const html = (title: string, body: string, at: Addresses) =>
  `<!DOCTYPE html><html><head><meta charset="UTF-8"/><title>${title}</title><style>dl#websitebar dd a{margin:0 8px}.b{width:1120px;margin:0 auto;font:14px/2 "Hiragino Sans GB",sans-serif}.kfz{position:fixed;right:0;bottom:0;width:320px;height:260px;border:1px solid #999;background:#fff}</style></head><body><div class="b"><div><a href="/">首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}　<a href="${at['portal']}/user/logout.jsp">安全退出</a></div>${body}<p>辽沈省营商局 主办　咨询热线：12345</p></div></body></html>`;
const G: [string, string][] = [
  ['事项名称', '药品零售企业经营许可（核发）'],
  ['实施主体', '盛京市浑南区市场监督管理局'],
  ['办件类型', '承诺件'],
  ['法定办结时限', '20个工作日'],
  ['承诺办结时限', '2个工作日'],
  ['到办事现场次数', '0次'],
  ['是否收费', '否'],
  ['办理地点', '盛京市浑南区沈中大街206号'],
  ['办理时间', '8:30-16:30（工作日）'],
  ['咨询电话', '024-24820001'],
  ['投诉电话', '024-24820002'],
  ['受理条件', '药师、场所、制度符合药品经营质量管理规范'],
  ['设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['办理流程', '受理—审查—决定—送达'],
];

function site(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const area = AREAS.find(([, slug]) => path.startsWith(`/${slug}`));
    if (path === '/')
      return html(
        '辽沈政务服务网',
        `<h1>辽沈政务服务网</h1><dl id="websitebar"><dt>省级</dt><dd tag="shengji"><a href="/">辽沈省</a></dd>${[
          '盛京市',
          '滨连市',
        ]
          .map(
            (city) =>
              `<dt>${city}</dt><dd tag="shiji">${AREAS.filter((a) => a[0] === city)
                .map(([, s, n]) => `<a target="_self" href="/${s}/index">${n}</a>`)
                .join('')}</dd>`,
          )
          .join('')}</dl><h3>省级事项</h3>${items
          .slice(4, 16)
          .map((i) => `<p><a href="/sj/${i.id}">${i.name}</a></p>`)
          .join('')}`,
        at,
      );
    const upper = path.startsWith('/sj/') ? provincial(items, path.slice(4)) : null;
    if (upper) return html(upper.title, upper.html, at);
    if (area && path === `/${area[1]}/index`) {
      return html(
        `${area[2]}政务服务`,
        `<h1>${area[0]}${area[2]}</h1><p>当前区域：${area[0]} ${area[2]}</p><form action="/${area[1]}/so"><input name="w"><button>搜索</button></form><ul>${items
          .filter((_, n) => n % 3 === 0)
          .map((i) => `<li><a href="/${area[1]}/item/${i.id}">${i.name}</a></li>`)
          .join(
            '',
          )}</ul><p><a href="/${area[1]}/all">全部事项</a>　<a href="/ts">投诉</a>　<a href="/hp">评价</a></p><iframe class="kfz" src="${at['bot']}/widget" title="智能客服"></iframe>`,
        at,
      );
    }
    if (area && path === `/${area[1]}/all`)
      return html(
        '全部事项',
        `<p>当前区域：${area[0]} ${area[2]}</p>${items.map((i) => `<p><a href="/${area[1]}/item/${i.id}">${i.name}</a></p>`).join('')}`,
        at,
      );
    if (area && path === `/${area[1]}/so`)
      return html(
        '搜索',
        `<p>当前区域：${area[0]} ${area[2]}</p><div>${
          findByName(items, query.get('w') ?? '', 0.5)
            .map((i) => `<p class="hit"><a href="/${area[1]}/item/${i.id}">${i.name}</a></p>`)
            .join('') || '未查询到'
        }</div>`,
        at,
      );
    const item = area && items.find((i) => path === `/${area[1]}/item/${i.id}`);
    if (item) {
      const rows =
        item.id === 'ln-want'
          ? G.map(([k, v]) => [k, k === '实施主体' ? `${area[0]}${area[2]}市场监督管理局` : v])
          : [
              ['事项名称', item.name],
              ['实施主体', `${area[0]}${area[2]}${item.dept}`],
              ['承诺办结时限', '9个工作日'],
            ];
      return html(
        item.name,
        `<h2>${item.name}</h2><p><button onclick="location.href='${at['apply']}/apply?item=${item.id}'">我要办理</button></p><table>${rows.map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}${item.id === 'ln-want' ? '<tr><th>申请材料</th><td><ul><li>药品经营许可申请表</li><li>药师资格证书</li><li>营业执照</li></ul></td></tr>' : ''}</table>`,
        at,
      );
    }
    if (path === '/ts')
      return html(
        '投诉',
        '<h2>我要投诉</h2><form action="/ts/addComplaint" method="get"><p>投诉内容 <textarea name="t"></textarea></p><p>手机号 <input name="m"> <a href="/sendSms?m=1">获取验证码</a></p><button>提交</button></form>',
        at,
      );
    if (path === '/hp')
      return html(
        '评价',
        '<h2>好差评</h2><p>本站接受评价，评价结果将定期公布。</p><form action="/hp/rate"><label><input type="radio" name="s" value="5">非常满意</label><label><input type="radio" name="s" value="1">非常不满意</label><button>提交评价</button></form>',
        at,
      );
    const page = printed(columns, path);
    return page ? html(page.title, page.html, at) : null;
  };
}
const WIDGET = (at: Addresses) =>
  `<!DOCTYPE html><meta charset="utf-8"><title>智能客服</title><body style="font:13px sans-serif"><div id="l" style="height:170px;overflow:auto">智能客服为您服务，请直接提问。</div><input id="q"><button onclick="s()">发送</button><script>function s(){var v=q.value;q.value='';fetch('/answer?q='+encodeURIComponent(v)).then(r=>r.json()).then(d=>{l.innerHTML+='<p>'+v+'</p><p>'+d.a+'</p>'})}</script></body>`.replace(
    'ORIGIN',
    at['portal'] ?? '',
  );

const truth = (at: Addresses): Truth => ({
  hall: 'h14-wizard',
  about:
    '申报无需登录的开放向导（须知倒计时、情形、表单、材料、领取、提交），自动保存、离开信标、暂存与 GET 型陷阱：走到确认页而什么都不能发出',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(9),
    'item.found': seen(true),
    'item.name': seen('药品零售企业经营许可（核发）'),
    'item.url': seen(`${at['portal']}/hunnan/item/ln-want`),
    'item.clicks': seen(3),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(2),
    'guide.visits': seen(0),
    'guide.delivery': unseen('not-stated', 'not-found-by-walker'),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('review'),
    'handling.electronicCertificate': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', '12345', 'assistant'], { set: true }),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': { notApplicable: true },
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    name: present('药品零售企业经营许可（核发）'),
    dept: present('盛京市浑南区市场监督管理局'),
    projectType: present('承诺件'),
    legalLimit: present('20个工作日'),
    promiseLimit: present('2个工作日'),
    visits: present('0次'),
    fee: present('否'),
    place: present('盛京市浑南区沈中大街206号'),
    time: present('8:30-16:30（工作日）'),
    consult: present('024-24820001'),
    complain: present('024-24820002'),
    condition: holds('药师'),
    legalBasis: holds('药品管理法'),
    process: present('受理—审查—决定—送达'),
    materials: holds('药师资格证书'),
  }),
  materials: [
    { name: '药品经营许可申请表', isForm: true },
    { name: '药师资格证书', isForm: false },
    { name: '营业执照', isForm: false },
  ],
  refutable: [
    { fact: 'flow.furthest', value: 'login', why: 'No sign-in stands before the wizard.' },
    { fact: 'handling.electronicCertificate', value: false, why: 'The wizard offers it under 结果领取方式.' },
    { fact: 'interaction.ratingBoard', value: true, why: 'A form to rate with is no board of results.' },
    { fact: 'guide.delivery', why: 'The guide does not say it.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: '#websitebar a:text-is("浑南区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h14-wizard',
  origins: ['portal', 'city', 'apply', 'bot'],
  asks: [/GET \/answer\?/],
  traps: [/\/apply\/autosave/, /\/hp\/rate/, /addComplaint/, /sendSms/],
  sites: (at) => ({
    portal: site(at),
    city: (ask) =>
      ask.path === '/'
        ? html(
            '盛京市政务服务',
            `<h1>盛京市政务服务</h1><p>${AREAS.slice(0, 3)
              .map(([, s, n]) => `<a href="${at['portal']}/${s}/index">${n}</a>`)
              .join(' ')}</p>`,
            at,
          )
        : site(at)(ask),
    apply: (ask) =>
      ask.path === '/apply'
        ? wizard
        : ask.path === '/apply/api/qingxing'
          ? json(
              [
                { q: '您是单体药店还是连锁门店？', o: ['单体药店', '连锁门店'] },
                { q: '是否经营冷藏冷冻药品？', o: ['是', '否'] },
              ],
              500,
            )
          : null,
    bot: (ask) =>
      ask.path === '/widget'
        ? WIDGET(at)
        : ask.path === '/answer'
          ? json(
              {
                a: `您可以查看 <a target="_blank" href="${at['portal']}/hunnan/item/ln-want">药品零售企业经营许可（核发）</a>`,
              },
              500,
            )
          : null,
  }),
  city: (at) => ({
    id: 'h14-wizard',
    name: '盛京市',
    code: '210100',
    province: '辽沈省',
    region: '东北',
    district: '浑南区',
    portals: { province: `${at['portal']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("全部事项")', counts: true },
    { do: 'click', target: 'a:text-is("药品零售企业经营许可（核发）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=w]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
    ],
    entries: '.hit',
    wanted: '药品零售企业经营许可（核发）',
  }),
  proof: { hall: ['当前区域：盛京市浑南区'], guide: ['盛京市浑南区市场监督管理局'] },
};
