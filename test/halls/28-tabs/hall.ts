import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "凤城": mobile tabs each of which asks the server, the first of which refuses in haste; a main item that unfolds; a button stripped of its address. */
const columns = press(
  ['图片新闻', '公告栏', '规范性文件'],
  (n) => `/yc/news/${n}`,
  (n, m) => `/yc/news/${n}/${m}`,
);
const items = catalogue({
  count: 40,
  offset: 50,
  prefix: 'nx',
  decoys: ['药品经营许可证（批发）核发', '互联网药品信息服务资格证书核发', '医疗器械经营许可证核发'],
});
/** The main item and what it holds. */
const MAIN = '药品零售企业经营许可';
const SUBS: [string, string][] = [
  ['nxb1', '药品零售企业经营许可变更'],
  ['nxb2', '药品零售企业经营许可（新开办）'],
  ['nxb3', '药品零售企业经营许可换证'],
  ['nxb4', '药品零售企业经营许可注销'],
];
const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{margin:0;font:15px/1.8 sans-serif;background:#f3f3f3}.mui-bar{background:#3a7;color:#fff;padding:10px 16px}.mui-content{max-width:900px;margin:0 auto;background:#fff;padding:12px}.mui-control-item{display:inline-block;padding:8px 18px;cursor:pointer;border-bottom:2px solid #ddd}.mui-active{border-color:#3a7;color:#3a7}.line{padding:6px 0;border-bottom:1px solid #eee;cursor:pointer}.sub{display:none;padding-left:30px}.sub.open{display:block}.gray{color:#aaa;background:#eee;padding:6px 16px}.pick{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:2px solid #3a7;display:none;padding:20px}.pick span{display:inline-block;padding:6px 18px;margin:4px;background:#efe;cursor:pointer}table td{border:1px solid #ddd;padding:4px 8px}</style></head><body><div class="mui-bar">塞北政务　<a style="color:#fff" href="/">首页</a>　${columns.map((c) => `<a style="color:#fff" href="${c.path}">${c.name}</a>`).join('　')}</div><div class="mui-content">${body}</div></body></html>`;

const FIELDS: [string, string, string][] = [
  ['name', '办理项名称', '药品零售企业经营许可（新开办）'],
  ['dept', '主管部门', '凤城市兴庆湖区市场监督管理局'],
  ['projectType', '办件类型', '即办件'],
  ['legalLimit', '法定时限', '20个工作日'],
  ['promiseLimit', '办理时限', '10个工作日'],
  ['visits', '跑动次数', '2次'],
  ['onlineDepth', '网办深度', 'Ⅱ级'],
  ['fee', '收费情况', '不收费'],
  ['place', '办理地点', '凤城市兴庆湖区文化东街56号便民服务大厅'],
  ['time', '受理时间', '另行通知'],
  ['consult', '咨询电话', '0951-5671234'],
  ['complain', '投诉电话', '0951-5671234'],
  ['delivery', '领取方式', '窗口领取'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可申请表', '纸质', '1', '申请人自备'],
  ['药品零售企业筹建审批表', '纸质', '2', '申请人自备'],
  ['营业执照复印件', '纸质', '1', '申请人自备'],
  ['法律法规规定的其他材料', '纸质', '1', '申请人自备'],
];
const TABS: Record<string, string> = {
  jbxx: `<table>${FIELDS.map(([, k, v]) => `<tr><td>${k}</td><td>${v}</td></tr>`).join('')}</table>`,
  sqtj: '<h4>申请条件</h4><p>符合当地药品零售企业设置规定，具有药师、场所和制度。</p>',
  sxcl: `<h4>所需材料</h4><table><tr><td>材料名称</td><td>材料形式</td><td>份数</td><td>来源渠道</td><td>空表下载</td><td>样表下载</td></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}<td>无</td><td>无</td></tr>`).join('')}</table>`,
  fyyj: '<h4>法律依据</h4><p>《中华人民共和国药品管理法》第五十一条；《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第三条</p>',
  bllc: '<h4>办理流程</h4><p>申请—受理—审查—现场验收—决定—发证</p>',
};
const AREAS: [string, string][] = [
  ['xq', '兴庆湖区'],
  ['jf', '金凤台区'],
  ['xx', '西夏口区'],
];

function portal(_at: Addresses) {
  /** The tabs' server allows one request in 400 ms and then wants two seconds of peace. */
  let last = 0;
  let quiet = 0;
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return html(
        '塞北政务服务网',
        `<h1>塞北政务服务网</h1><p>当前站点：塞北自治区</p><div class="line" onclick="document.querySelector('.pick').style.display='block'">更换地区 ›</div><div class="pick"><p>凤城市</p>${AREAS.map(([s, n]) => `<span onclick="sessionStorage.area='${s}';location.href='/yc/${s}/wsbs.html'">${n}</span>`).join('')}</div>${items
          .slice(30, 38)
          .map((i) => `<p><a href="/sj/${i.id}">${i.name}</a></p>`)
          .join('')}`,
      );
    const here = AREAS.find(([s]) => path.startsWith(`/yc/${s}/`));
    if (here) {
      const [slug, name] = here;
      if (path === `/yc/${slug}/wsbs.html`)
        return html(
          `${name}网上办事`,
          `<h1>凤城市${name}网上办事</h1><p>当前站点：${name}</p><div><input type="text" id="gjz" placeholder="输入事项名称"><a href="javascript:void(0)" onclick="ss()">查询</a></div><div id="jg"></div><h3>按部门</h3>${[
            ...new Set(items.map((i) => i.dept)),
          ]
            .map(
              (d) =>
                `<div class="line" onclick="this.nextElementSibling.classList.toggle('open')">${d}</div><div class="sub">${d === '市场监督管理局' ? `<div class="line" onclick="this.nextElementSibling.classList.toggle('open')">${MAIN}　4项</div><div class="sub">${SUBS.map(([id, n]) => `<div class="line" url="/yc/${slug}/zn/${id}">${n}</div>`).join('')}</div>` : ''}${items
                  .filter((i) => i.dept === d)
                  .map((i) => `<div class="line" url="/yc/${slug}/zn/${i.id}">${i.name}</div>`)
                  .join('')}</div>`,
            )
            .join(
              '',
            )}<p><a href="/yc/${slug}/zx">我要咨询</a></p><script>document.body.onclick=function(e){var u=e.target.getAttribute&&e.target.getAttribute('url');if(u)location.href=u};function ss(){fetch('/yc/${slug}/api/ss?q='+encodeURIComponent(document.getElementById('gjz').value)).then(function(r){return r.json()}).then(function(l){document.getElementById('jg').innerHTML=l.length?l.map(function(i){return '<div class="line jg" url="/yc/${slug}/zn/'+i.id+'">'+i.name+'</div>'}).join(''):'没有找到相关事项'})}</script>`,
        );
      if (path === `/yc/${slug}/api/ss`)
        return json(
          findByName(
            [...items.map(({ id, name: n }) => ({ id, name: n })), ...SUBS.map(([id, n]) => ({ id, name: n }))],
            query.get('q') ?? '',
            0.4,
          ),
          600,
        );
      if (path === `/yc/${slug}/zx`)
        return html(
          '我要咨询',
          '<h2>我要咨询</h2><form method="post" action="/yc/zx/save"><textarea name="q" placeholder="请输入咨询内容"></textarea><button>提交</button></form>',
        );
      const tab = new RegExp(`^/yc/${slug}/tab/(\\w+)$`).exec(path);
      if (tab) {
        const now = Date.now();
        if (now < quiet || now - last < 400) {
          quiet = now + 2000;
          return { status: 429, headers: { 'retry-after': '2' }, body: '操作频繁，请稍后再试' };
        }
        last = now;
        const body = TABS[tab[1] ?? ''];
        return body ? { body, delay: 200 } : null;
      }
      const sub = SUBS.find(([id]) => path === `/yc/${slug}/zn/${id}`);
      if (sub?.[0] === 'nxb2' && slug === 'xq')
        return html(
          sub[1],
          `<h2>${sub[1]}</h2><p><span class="gray">窗口申报</span>　<small>该事项暂未开通网上办理，请到窗口办理</small></p><div>${[
            ['jbxx', '基本信息'],
            ['sqtj', '申请条件'],
            ['sxcl', '所需材料'],
            ['bllc', '办理流程'],
            ['fyyj', '法律依据'],
          ]
            .map(([k, n]) => `<a class="mui-control-item" data-k="${k}">${n}</a>`)
            .join(
              '',
            )}</div><div id="tb"></div><script>function ld(a){document.querySelectorAll('.mui-control-item').forEach(function(x){x.classList.remove('mui-active')});a.classList.add('mui-active');var b=document.getElementById('tb');b.innerHTML='加载中…';fetch('/yc/${slug}/tab/'+a.getAttribute('data-k')).then(function(r){return r.text()}).then(function(t){b.innerHTML=t})}document.querySelectorAll('.mui-control-item').forEach(function(a){a.onclick=function(){ld(a)}});ld(document.querySelector('.mui-control-item'))</script>`,
        );
      const known = sub?.[1] ?? items.find((i) => path === `/yc/${slug}/zn/${i.id}`)?.name;
      return known
        ? html(
            known,
            `<h2>${known}</h2><table><tr><td>主管部门</td><td>凤城市${name}${items.find((i) => i.name === known)?.dept ?? '市场监督管理局'}</td></tr><tr><td>办理时限</td><td>7个工作日</td></tr></table>`,
          )
        : null;
    }
    const upper = path.startsWith('/sj/') ? provincial(items, path.slice(4)) : null;
    if (upper) return html(upper.title, upper.html);
    const page = printed(columns, path);
    return page ? html(page.title, page.html) : null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h28-tabs',
  about:
    '底部弹层选区、主项“4项”逐层展开、整行 url 属性（非链接）、同页异步搜索、指南五个页签各自取数且点得太快即 429 加 Retry-After、即办件与 10 个工作日等自相矛盾、依据已废止、兜底材料、按钮变灰“窗口申报”',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(12),
    'item.found': seen(true),
    'item.name': seen('药品零售企业经营许可（新开办）'),
    'item.url': seen(`${at['portal']}/yc/xq/zn/nxb2`),
    'item.clicks': seen(2, { also: [3] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('II'),
    'guide.delivery': seen(['window']),
    'guide.contradictions': { mentions: [['即办'], ['0951-5671234', '咨询电话']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['法律法规规定的其他材料']], open: true },
    'apply.entry': seen('offline'),
    'flow.furthest': seen('guide'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form'], { set: true }),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': { notApplicable: true },
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    time: empty,
    condition: holds('具有药师、场所和制度'),
    materials: holds('药品经营许可申请表', '药品零售企业筹建审批表'),
    process: holds('申请—受理—审查—现场验收—决定—发证'),
    legalBasis: holds('药品经营许可证管理办法'),
  }),
  materials: MATERIALS.map(([name, , , source]) => ({
    name,
    medium: 'paper',
    source,
    isForm: /申请表|审批表/.test(name),
    template: 'none',
  })),
  refutable: [
    { fact: 'guide.elements', why: 'The values come tab by tab, to whoever does not hurry.' },
    { fact: 'apply.entry', value: 'none', why: 'It says: at the window.' },
    { fact: 'apply.entry', value: 'dead', why: 'A grey button with the word 窗口申报 is no broken entry.' },
    { fact: 'item.url', why: '变更, 换证 and 注销 are other items.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: '.line:has-text("更换地区")' },
  { do: 'click' as const, target: '.pick span:text-is("兴庆湖区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h28-tabs',
  origins: ['portal'],
  traps: [/\/zx\/save/],
  sites: (at) => ({ portal: portal(at) }),
  city: (at) => ({
    id: 'h28-tabs',
    name: '凤城市',
    code: '640100',
    province: '塞北自治区',
    region: '西北',
    district: '兴庆湖区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.line:text-is("市场监督管理局")' },
    { do: 'click', target: '.line:has-text("4项")' },
    { do: 'click', target: '.line:text-is("药品零售企业经营许可（新开办）")', counts: true },
    { do: 'wait', target: '1000' },
    { do: 'click', target: 'a:text-is("所需材料")' },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: '#gjz', value: '药品经营许可证核发' },
      { do: 'click', target: 'a:text-is("查询")' },
      { do: 'wait', target: '1500' },
    ],
    entries: '.jg',
    wanted: '药品零售企业经营许可（新开办）',
  }),
  proof: {
    hall: ['当前站点：兴庆湖区', '凤城市兴庆湖区网上办事'],
    guide: ['药品零售企业筹建审批表'],
    guideElsewhere: true,
  },
};
