import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth } from '../kit/truth.ts';

const shell = readFileSync(join(import.meta.dirname, 'shell.html'), 'utf8');
const STREETS = [
  '莞城街道',
  '东湖街道',
  '松山街道',
  '南城街道',
  '万江街道',
  '石龙镇',
  '虎门镇',
  '长安镇',
  '厚街镇',
  '塘厦镇',
];
const HERE = '441900003';
const REGIONS: Record<string, { code: string; name: string; leaf?: boolean }[]> = {
  '440000': [
    { code: '440100', name: '羊城市' },
    { code: '441900', name: '莞安市' },
    { code: '442000', name: '香中市' },
  ],
  '440100': [
    { code: '440103', name: '荔湾区', leaf: true },
    { code: '440106', name: '天河区', leaf: true },
  ],
  '441900': STREETS.map((name, n) => ({ code: `44190000${n + 1}`, name, leaf: true })),
  '442000': [{ code: '442000001', name: '石岐街道', leaf: true }],
};
const items = catalogue({
  count: 32,
  offset: 11,
  dept: '市场监督管理分局',
  prefix: 'gd',
  wanted: [{ place: 24, item: { id: 'gdwant', name: '药品经营许可（零售）' } }],
});
const nameOf = (code: string) =>
  Object.values(REGIONS)
    .flat()
    .find((r) => r.code === code)?.name ?? '南粤省';

const V = {
  事项名称: '药品经营许可（零售）',
  事项编码: '11441900MB2D00001X4440172111003',
  实施主体: '莞安市市场监督管理局松山分局',
  面向对象: '企业法人',
  法定办结时限: '自受理之日起二十个工作日',
  承诺时限: '3个工作日（不含现场核查时间）',
  最多跑动次数: '最多跑1次',
  网上办理程度: '互联网收件、互联网预审',
  是否收费: '不收费',
  结果送达: '电子证照、窗口领取、邮寄',
};
const CONDITION = '有经资格认定的药师，有与经营药品相适应的场所和质量管理制度。';
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可申请书', '电子', '申请人自备', 'a1'],
  ['营业执照', '电子', '政府部门核发，已关联电子证照，免提交', ''],
  ['药师注册证书', '电子', '政府部门核发，已关联电子证照，免提交', ''],
  ['企业质量管理岗位人员简历', '纸质和电子', '申请人自备', 'a2'],
  ['告知承诺书', '电子', '申请人自备', 'a3'],
];
const sections = (at: Addresses) => [
  { name: '基本信息', rows: Object.entries(V) },
  { name: '受理条件', rows: [['受理条件', CONDITION]] },
  {
    name: '申请材料',
    html: `<ul>${MATERIALS.map(([n, f, s, a]) => `<li><p><strong>${n}</strong></p><p>材料形式：${f}</p><p>来源渠道：${s}</p><p>必要性：必要</p>${a ? `<p>空白表格：<a href="javascript:downloadFlow(1);" class="matters-detail-attach" data-attach='[{"FILEPATH":"${(at['static'] ?? '').slice(5)}/attach/${a}.doc","ATTACHNAME":"${n}.doc"}]'>下载</a></p>` : ''}</li>`).join('')}</ul>`,
  },
  { name: '办理流程', rows: [['办理流程', '申请→受理→审查与现场核查→决定→制证→送达']] },
  { name: '设定依据', rows: [['设定依据', '详见附件']] },
  {
    name: '窗口办理',
    rows: [
      ['办理地点', '--'],
      ['办理时间', '工作日9:00-12:00,14:00-17:00'],
      ['咨询电话', '0769-22830000'],
      ['投诉电话', '暂无'],
    ],
  },
];

const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    const row = (i: (typeof items)[number]) => ({ name: i.name, org: i.dept, code: i.id });
    if (path === '/portal/api/region') return json({ data: REGIONS[ask.query.get('parent') ?? ''] ?? [] }, 300);
    if (path.startsWith('/portal/api/branch/')) {
      const code = path.slice(19);
      return json(
        {
          data: {
            name: nameOf(code),
            full: code.startsWith('4419000') ? `莞安市${nameOf(code)}` : nameOf(code),
            hot: items.filter((_, n) => n % 7 === 1).map(row),
            depts: [...new Set(items.map((i) => i.dept))],
            kids: code === '441900' ? REGIONS['441900'] : [],
          },
        },
        1200,
      );
    }
    if (path === '/portal/api/items')
      return json({ data: items.filter((i) => i.dept === ask.query.get('dept')).map(row) }, 1000);
    if (path === '/portal/api/search')
      return json(
        {
          data: findByName(items, (JSON.parse(ask.body || '{}') as { KEYWORD?: string }).KEYWORD ?? '', 0.5)
            .slice(0, 20)
            .map(row),
        },
        1100,
      );
    if (path === '/portal/api/bot')
      return json(
        { text: '您好，办理药品经营许可需具备药师、经营场所等条件，请准备申请书等材料到窗口或网上申请。' },
        600,
      );
    const found = path.match(/^\/portal\/api\/guide\/(\w+)(?:\/(\d))?$/);
    if (found) {
      const item = items.find((i) => i.id === found[1]);
      const list =
        item?.id === 'gdwant'
          ? sections(at)
          : [
              {
                name: '基本信息',
                rows: [
                  ['事项名称', item?.name ?? ''],
                  ['实施主体', `莞安市${item?.dept}`],
                  ['承诺时限', '11个工作日'],
                ],
              },
            ];
      if (!item) return json({ data: null });
      const section = found[2] ? list[Number(found[2])] : undefined;
      return section
        ? json(section, 700)
        : json(
            {
              data: {
                name: item.name,
                sections: list.map((s) => s.name),
                apply: `${at['tyrz']}/pscp/sso/connect?redirect_uri=${encodeURIComponent(`${at['portal']}/apply`)}`,
              },
            },
            600,
          );
    }
    return path.startsWith('/portal/api/')
      ? null
      : path === '/' || /^\/portal\/(v2\/(index|guide\/\w+)|branch\/\d+|special|ping|tousu)$/.test(path)
        ? shell
        : null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h07-shadow',
  about:
    '不设区的市（镇街）、开放 shadow root 组件层层嵌套、history 路由、区划在请求头、指南每节点开才取数、占位值、附件地址在 data 属性里',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['专题服务']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(9),
    'item.found': seen(true),
    'item.name': seen('药品经营许可（零售）'),
    'item.url': seen(`${at['portal']}/portal/v2/guide/gdwant`),
    'item.clicks': seen(3),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(3),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('text-only'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'assistant'], { set: true }),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
  },
  links: {
    'links.home': { bad: [] },
    'links.inner': { bad: [] },
    'links.attachments': { bad: [], tolerated: [`${at['static']}/attach/a3.doc`] },
  },
  elements: elements({
    name: present(V.事项名称),
    taskCode: present(V.事项编码),
    dept: present(V.实施主体),
    target: present(V.面向对象),
    legalLimit: present(V.法定办结时限),
    promiseLimit: present(V.承诺时限),
    visits: present(V.最多跑动次数),
    onlineDepth: present(V.网上办理程度),
    fee: present(V.是否收费),
    delivery: present(V.结果送达),
    condition: present(CONDITION),
    materials: holds('药师注册证书', '告知承诺书'),
    process: holds('现场核查', '送达'),
    legalBasis: empty,
    place: empty,
    time: present('工作日9:00-12:00,14:00-17:00'),
    consult: present('0769-22830000'),
    complain: empty,
    projectType: { state: 'missing' },
    faq: { state: 'missing' },
  }),
  materials: MATERIALS.map(([name, form, source, attach]) => ({
    name,
    source,
    medium: form === '电子' ? 'electronic' : 'both',
    required: true,
    waived: source.includes('免提交'),
    isForm: name.includes('申请书'),
    template: attach === '' ? 'none' : attach === 'a3' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'none', why: 'The tree of the provincial home leads to the street.' },
    { fact: 'item.found', value: false, why: 'It is in the tiles, inside open shadow roots.' },
    { fact: 'guide.elements', why: 'Each section is fetched when its tab is pressed; placeholders are empty.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h07-shadow',
  origins: ['portal', 'city', 'tyrz', 'static'],
  reads: [/POST \/portal\/api\/(search|bot)/],
  asks: [/POST \/portal\/api\/bot/],
  traps: [/addComplaint/, /POST \/pscp/],
  sites: (at) => ({
    portal: portal(at),
    city: (ask) =>
      ask.path === '/'
        ? `<!doctype html><meta charset="utf-8"><title>莞安市政务服务</title><h1>莞安市政务服务</h1><p><a href="${at['portal']}/portal/branch/441900">进入莞安市站点</a></p><p>本市不设区县，各镇街业务由省平台统一提供。</p>`
        : null,
    tyrz: (ask) =>
      ask.path === '/pscp/sso/connect'
        ? '<!doctype html><meta charset="utf-8"><title>南粤省统一身份认证平台</title><h1>统一身份认证</h1><form method="post" action="/pscp/sso/dologin"><input name="user" placeholder="账号"><input type="password" name="pw"><input name="code" placeholder="请输入图形验证码"><img src="/favicon.ico" alt="看不清？点击换一张"><button>登录</button></form>'
        : null,
    static: (ask) => (/^\/attach\/a[12]\.doc$/.test(ask.path) ? wordDocument() : null),
  }),
  city: (at) => ({
    id: 'h07-shadow',
    name: '莞安市',
    code: '441900',
    province: '南粤省',
    region: '华南',
    districts: [{ name: '松山街道', code: HERE }],
    portals: { province: `${at['portal']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['tyrz'] ?? '').host],
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['portal']}/` },
    { do: 'click', target: '.node:has(> .lab:text-is("莞安市")) > .caret' },
    { do: 'click', target: '.lab:text-is("松山街道")', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['portal']}/` },
    { do: 'click', target: '.node:has(> .lab:text-is("莞安市")) > .caret' },
    { do: 'click', target: '.lab:text-is("松山街道")', counts: true },
    { do: 'type', target: '#q', value: '药品经营许可证核发' },
    { do: 'click', target: '#s', counts: true },
    { do: 'wait', target: '1500' },
    { do: 'click', target: 'zw-tiles .tile >> nth=8', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['portal']}/portal/branch/${HERE}` },
      { do: 'type', target: '#q', value: '药品经营许可证核发' },
      { do: 'click', target: '#s' },
      { do: 'wait', target: '1800' },
    ],
    entries: 'zw-tiles .tile',
    wanted: '药品经营许可（零售）',
  }),
  proof: { hall: ['当前地区：莞安市松山街道'], guide: ['莞安市市场监督管理局松山分局'], guideElsewhere: true },
};
