import { readFileSync } from 'node:fs';
import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "苏域": an application of hash routes; figures stand above their labels, materials are cards, panels unfold, a visitor is sent to sign in by an alert. */
const NAME = '《药品经营许可证》（零售）核发';
const APP = readFileSync(new URL('./app.script', import.meta.url), 'utf8');
const items = catalogue({
  count: 50,
  offset: 20,
  prefix: 'm',
  wanted: [{ place: 20, item: { id: 'mYP01', name: NAME } }],
});
const columns = press(
  ['公告', '要闻', '专题'],
  (n) => `/cms/${n}`,
  (n, m) => `/cms/${n}/${m}`,
);
const AREAS = ['姑苏台区', '虎丘山区', '吴中湖区', '相城河区'];
const DISTRICT = '姑苏台区';

const MATERIALS: { name: string; tags: string[]; source: string; note?: string }[] = [
  { name: '药品零售企业开办申请书', tags: ['必要', '电子件'], source: '申请人自备' },
  { name: '法定代表人身份证明', tags: ['必要', '免提交', '电子件'], source: '公安部门' },
  { name: '营业执照', tags: ['必要', '免提交', '电子件'], source: '市场监督管理部门' },
  { name: '质量负责人学历证书或职称证书', tags: ['必要', '纸质件或电子件', '复印件1份'], source: '申请人自备' },
  { name: '设施设备目录', tags: ['非必要', '电子件'], source: '申请人自备' },
];
const pair = (k: string, v: string) => `<div class="it"><span class="lb">${k}</span><span class="ct">${v}</span></div>`;
const panel = (h: string, body: string, open = false) =>
  `<div class="pn${open ? ' on' : ''}"><div class="ph">${h} <i>▾</i></div><div class="pb">${body}</div></div>`;
const MATTER = {
  full: true,
  name: NAME,
  nums: [
    ['20', '工作日', '法定时限'],
    ['3', '工作日', '承诺时限'],
    ['0', '次', '现场次数'],
  ],
  tabs: [
    {
      title: '事项信息',
      html: [
        pair('受理机构', '姑胥市姑苏台区行政审批局'),
        pair('行使层级', '县级'),
        pair('服务对象', '企业法人、非法人企业'),
        pair('办理渠道', '网上办理、窗口办理'),
        pair('收费情况', '本事项不收取任何费用'),
        pair('审批结果', '药品经营许可证'),
        pair('送达方式', '电子证照推送'),
        pair('是否支持预约办理', '是'),
        pair('数量限制', '暂无'),
      ].join(''),
    },
    {
      title: '申报材料',
      html: MATERIALS.map(
        (m, i) =>
          `<div class="card"><div class="cn">${i + 1}. ${m.name}</div><div>${m.tags.map((t) => `<span class="tag">${t}</span>`).join('')}</div><div class="cs">来源渠道：${m.source}</div></div>`,
      ).join(''),
    },
    {
      title: '许可条件',
      html: '<ul><li>配备执业药师；</li><li>营业场所面积与经营规模相适应；</li><li>具备计算机管理信息系统；</li></ul>',
    },
    {
      title: '审批流程',
      html: ['收件|即时', '受理|1个工作日', '审查|1个工作日', '决定|半个工作日', '送达|半个工作日']
        .map((s, i) => `<div class="stp"><u>${i + 1}</u><b>${s.split('|')[0]}</b><p>${s.split('|')[1]}</p></div>`)
        .join(''),
    },
    {
      title: '依据与窗口',
      html:
        panel('法律依据', '<p>《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第八条</p>') +
        panel(
          '受理窗口',
          pair('窗口地址', '姑胥市姑苏台区平泷路251号城市生活广场2楼B区') +
            pair('受理时间', '星期一至星期五 9:00—17:00') +
            pair('业务咨询', '<a href="tel:051265881234">0512-65881234</a>') +
            pair('投诉渠道', '<a href="tel:12345">0512-12345</a>') +
            '<div class="map"><img src="/map.gif" width="300" height="160" alt="地图"></div>',
        ) +
        panel('常见问题', '<p>问：开办药店需要几名药师？答：至少一名执业药师。</p>'),
    },
  ],
};

const site = (ask: Ask): Reply => {
  const { path, query } = ask;
  const area = query.get('area') ?? '';
  if (path === '/')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>苏域市民网厅</title><style>body{margin:0;font:14px/1.8 sans-serif}.top{background:#205fa8;color:#fff;padding:12px 40px}.top span{margin-right:24px;cursor:pointer}.site i{font-style:normal;text-decoration:underline;cursor:pointer}.pop{display:none;position:absolute;left:160px;top:48px;background:#fff;border:1px solid #ccc;padding:12px}.ar{display:inline-block;padding:4px 12px;cursor:pointer}.bd{width:1100px;margin:0 auto;padding:20px}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.tile,.hit{border:1px solid #e5e5e5;padding:8px;cursor:pointer}.nums{display:flex}.num{width:140px;text-align:center}.num b{font-size:30px;color:#205fa8}.num p{margin:0;color:#888}.go{background:#f60;color:#fff;border:0;padding:8px 24px;cursor:pointer}[role=tablist]{display:flex;border-bottom:1px solid #ddd;margin-top:16px}[role=tab]{padding:8px 20px;cursor:pointer}[aria-selected=true]{color:#205fa8;border-bottom:2px solid #205fa8}.it{display:inline-flex;width:48%}.lb{width:140px;color:#888}.card{border:1px solid #eee;margin:8px 0;padding:8px 14px}.tag{border:1px solid #9bc;border-radius:8px;padding:0 8px;margin-right:6px;font-size:12px}.pb{display:none;padding:8px 16px}.pn.on .pb{display:block}.ph{background:#f4f6f9;padding:8px 14px;margin-top:8px;cursor:pointer}.stp{display:inline-block;width:18%;text-align:center}.stp p{margin:0}em{cursor:pointer}</style></head><body><div id="app"></div><script src="/static/app.3f2a.js"></script></body></html>';
  if (path === '/static/app.3f2a.js') return script(APP);
  if (path === '/api/areas') return json(AREAS, 300);
  if (path === '/api/home')
    return json(
      {
        title: area ? `姑胥市${area}办事大厅` : '苏域市民网厅',
        items: AREAS.includes(area) ? items.map(({ id, name }) => ({ id, name })) : [],
        news: columns.flatMap((c) => c.articles.slice(0, 4).map(({ title, path: p }) => ({ title, path: p }))),
      },
      400,
    );
  if (path === '/api/find')
    return json(
      AREAS.includes(area) ? findByName(items, query.get('kw') ?? '', 0.4).map(({ id, name }) => ({ id, name })) : [],
      300,
    );
  if (path === '/api/matter') {
    const item = items.find((i) => i.id === query.get('id'));
    if (!item) return json({}, 200);
    return json(
      item.id === 'mYP01' && area === DISTRICT ? MATTER : { name: item.name, dept: `姑胥市${area}${item.dept}` },
      500,
    );
  }
  if (path === '/map.gif')
    return {
      headers: { 'content-type': 'image/gif' },
      body: Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64'),
    };
  const shown = printed(columns, path);
  return shown
    ? `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${shown.title}</title></head><body><a href="/">首页</a>${shown.html}</body></html>`
    : null;
};

const truth = (at: Addresses): Truth => ({
  hall: 'h35-cards',
  about:
    '哈希路由单页应用：时限与次数是“数字在上、标签在下”的卡片，材料为带标签的卡片，依据与窗口折叠在面板里，按钮弹出 alert 后转到本站登录路由',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(3),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['portal']}/#/matter/mYP01`),
    'item.clicks': seen(2),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(3),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic']),
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
    'interaction.consult': seen(['phone', '12345'], { set: true, also: [['phone']] }),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    name: present(NAME),
    dept: present('姑胥市姑苏台区行政审批局'),
    useLevel: present('县级'),
    target: present('企业法人、非法人企业'),
    legalLimit: present('20工作日'),
    promiseLimit: present('3工作日'),
    visits: present('0次'),
    fee: present('本事项不收取任何费用'),
    result: present('药品经营许可证'),
    delivery: present('电子证照推送'),
    appoint: present('是'),
    qty: empty,
    condition: holds('配备执业药师', '具备计算机管理信息系统'),
    materials: holds('药品零售企业开办申请书', '设施设备目录'),
    process: holds('收件', '受理', '1个工作日', '送达'),
    legalBasis: holds('药品经营和使用质量监督管理办法', '第八条'),
    place: present('姑胥市姑苏台区平泷路251号城市生活广场2楼B区'),
    time: present('星期一至星期五 9:00—17:00'),
    consult: present('0512-65881234'),
    complain: present('0512-12345'),
    faq: holds('至少一名执业药师'),
  }),
  materials: MATERIALS.map((m) => ({
    name: m.name,
    required: m.tags.includes('必要'),
    medium: m.tags.includes('纸质件或电子件') ? 'either' : 'electronic',
    source: m.source,
    waived: m.tags.includes('免提交'),
    isForm: m.name.includes('申请书'),
    template: 'none',
  })),
  refutable: [
    { fact: 'guide.promisedDays', value: 20, why: 'The figure stands above its label, not after it.' },
    { fact: 'guide.legalDays', value: 3, why: 'The figure stands above its label, not after it.' },
    { fact: 'apply.entry', value: 'dead', why: 'The alert asks to sign in, and the sign-in page comes.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: '.site i' },
  { do: 'click' as const, target: '.ar:text-is("姑苏台区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h35-cards',
  origins: ['portal'],
  traps: [/POST \/api\/login/],
  sites: () => ({ portal: site }),
  city: (at) => ({
    id: 'h35-cards',
    name: '姑胥市',
    code: '320500',
    province: '苏域省',
    region: '华东',
    district: DISTRICT,
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: `.tile:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '900' },
    { do: 'click', target: '[role=tab]:text-is("依据与窗口")' },
    { do: 'click', target: '.ph:has-text("受理窗口")' },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      // The page of the place is drawn twice, by the choice and by the new address; what was typed between is lost.
      { do: 'wait', target: '1500' },
      { do: 'type', target: '#kw', value: '药品经营许可证核发' },
      { do: 'click', target: 'em:text-is("搜索")' },
      { do: 'wait', target: '900' },
    ],
    entries: '.hit',
    wanted: NAME,
  }),
  proof: { hall: ['姑胥市姑苏台区办事大厅'], guide: ['0512-65881234'], guideElsewhere: true },
};
