import { readFileSync } from 'node:fs';
import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "粤厅": Ant Design in hash routes; a city without districts, its towns behind a tab of a dialogue, a search that is out of order. */
const SHELL = readFileSync(new URL('./shell.html', import.meta.url), 'utf8');
const APP = readFileSync(new URL('./app.js', import.meta.url), 'utf8');
const HERE = '442000105';
const WANT = 'xl-3301';
const TOWNS: [string, string][] = [
  ['442000001', '石岐里街道'],
  ['442000002', '东区街道'],
  ['442000101', '黄圃镇'],
  ['442000103', '东凤头镇'],
  [HERE, '沙湾镇'],
  ['442000106', '三角镇'],
];
const CITIES: [string, string][] = [
  ['440100', '羊岭市'],
  ['440600', '佛水市'],
  ['442000', '香岭市'],
];

interface Listed {
  id: string;
  name: string;
  dept: string;
  theme: string;
  audience: string;
  parent?: string;
}
const single: Listed[] = catalogue({
  count: 50,
  offset: 11,
  prefix: 'xl-',
  decoys: ['医疗器械经营许可证核发', '药品经营许可证（批发）核发'],
});
const subs: Listed[] = [
  ['xl-3303', '《药品经营许可证》（零售）变更（登记事项）'],
  [WANT, '《药品经营许可证》（零售）核发'],
  ['xl-3302', '《药品经营许可证》（零售）换发'],
  ['xl-3305', '《药品经营许可证》（零售）注销'],
].map(([id = '', name = '']) => ({
  id,
  name,
  dept: '市场监督管理局',
  theme: '准营准办',
  audience: '法人',
  parent: '药品零售企业经营许可',
}));
const ITEMS: Listed[] = [...single.slice(0, 30), ...subs, ...single.slice(30)];

const FIELDS: [string, string, string][] = [
  ['name', '业务办理项名称', '《药品经营许可证》（零售）核发'],
  ['dept', '实施主体', '香岭市市场监督管理局沙湾分局'],
  ['useLevel', '行使层级', '镇级'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20（工作日）'],
  ['promiseLimit', '承诺办结时限', '7（工作日）'],
  ['visits', '到办事现场次数', '0次'],
  ['condition', '申请条件', '（一）有药师；（二）有与经营品种和规模相适应的营业场所；（三）有质量管理制度。'],
  ['process', '办理环节', '申请、受理、审查、决定、送达'],
  ['fee', '收费情况', '不收费'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '窗口地址', '香岭市沙湾镇兴湾路88号政务服务中心3号窗'],
  ['time', '办公时间', '工作日上午9:00-12:00，下午14:00-17:00'],
  ['consult', '咨询电话', '0760-85531200'],
  ['complain', '监督电话', '0760-85531300'],
  ['delivery', '送达方式', '电子证照、快递送达'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要'],
  ['营业执照', '电子', '政府部门核发', '必要'],
  ['房屋租赁合同', '电子', '申请人自备', '必要'],
  ['质量管理制度目录', '电子', '申请人自备', '必要'],
];

const shell = (title: string, config: Record<string, unknown>) =>
  SHELL.replace('%TITLE%', title).replace('%CONFIG%', JSON.stringify(config));

function province(at: Addresses) {
  return (ask: Ask): Reply => {
    if (ask.path === '/') return shell('岭海政务服务网', { level: 'province', name: '岭海省', cityOrigin: at['city'] });
    return common(ask, '岭海省', at);
  };
}
function common(ask: Ask, area: string, at: Addresses): Reply {
  const { path, query } = ask;
  if (path === '/app.js') return script(APP);
  if (path === '/api/regions') {
    const parent = query.get('parent');
    const list =
      parent === '440000'
        ? CITIES
        : parent === '442000'
          ? TOWNS
          : parent === '440100'
            ? [['440104', '越秀里区']]
            : [['440604', '禅山区']];
    return json({ code: 0, data: list.map(([code, name]) => ({ code, name })) }, 300);
  }
  if (path === '/api/search') return json({ code: 500, msg: '系统繁忙，请稍后再试' }, 200);
  if (path === '/api/items') {
    const theme = query.get('theme') ?? '';
    const town = query.get('area') ?? '';
    const list = ITEMS.filter((i) => (!theme || i.theme === theme) && (town === HERE || i.id !== WANT));
    const from = Number(query.get('from') ?? 0);
    return json({ code: 0, total: list.length, data: list.slice(from, from + 12) }, 350);
  }
  if (path === '/api/guide') {
    const item = ITEMS.find((i) => i.id === query.get('id'));
    if (!item) return json({ code: 404, msg: '事项不存在' });
    const wanted = item.id === WANT && query.get('area') === HERE;
    const town = TOWNS.find(([code]) => code === query.get('area'))?.[1];
    return json(
      {
        code: 0,
        data: {
          name: item.name,
          fields: wanted
            ? FIELDS.map(([, k, v]) => [k, v])
            : [
                ['业务办理项名称', item.name],
                ['实施主体', town ? `香岭市${item.dept}${town.replace(/镇|街道/, '')}分局` : `${area}${item.dept}`],
                ['承诺办结时限', '11（工作日）'],
              ],
          materials: wanted ? MATERIALS : [],
          apply: wanted
            ? `${at['tyrz']}/tif/sso/connect/page/oauth2/authorize?redirect_uri=${encodeURIComponent(`${at['city']}/sb`)}`
            : '',
        },
      },
      450,
    );
  }
  return null;
}
function city(at: Addresses) {
  return (ask: Ask): Reply => {
    if (ask.path === '/')
      return shell('香岭市政务服务网', { level: 'city', name: '香岭市', code: '442000', cityOrigin: at['city'] });
    const town = TOWNS.find(([code]) => ask.path === `/branch/${code}/`);
    if (town)
      return shell(`香岭市${town[1]}政务服务`, { level: 'town', name: town[1], code: town[0], cityOrigin: at['city'] });
    return common(ask, '香岭市', at);
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h31-antd',
  about:
    '不设区的市，目标为镇；站点弹窗内“地级市/镇街”两个页签、单选后点“确 定”（两字之间有空格）；初访有公告弹窗；搜索对任何词都报系统繁忙；主题、折叠主项、“加载更多”才到事项',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'entry.level': seen('province'),
    // City, town, 确 定.
    'entry.clicks': seen(3),
    'search.works': seen(false),
    'search.rank': seen(null, { orUnseen: ['load-failed', 'not-measured', 'not-found-by-walker'] }),
    'item.found': seen(true),
    'item.name': seen('《药品经营许可证》（零售）核发'),
    'item.url': seen(`${at['city']}/branch/${HERE}/#/guide/${WANT}`),
    'item.via': seen('navigation'),
    'item.clicks': seen(5, { also: [6, 7] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
  },
  links: { 'links.home': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '质量管理制度目录'),
  }),
  materials: MATERIALS.map(([name, , source, need]) => ({
    name,
    medium: 'electronic',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The dialogue of the province has a tab with the towns.' },
    { fact: 'search.works', value: true, why: 'It answers every word with 系统繁忙.' },
    { fact: 'guide.promisedDays', value: 11, why: 'Another town or item.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: '.ant-btn:has-text("我知道了")' },
  { do: 'click' as const, target: '.site' },
  { do: 'click' as const, target: '.ant-radio-button-wrapper:has-text("香岭市")', counts: true as const },
  { do: 'click' as const, target: '.ant-tabs-tab:text-is("镇街")' },
  { do: 'click' as const, target: '.ant-radio-button-wrapper:has-text("沙湾镇")', counts: true as const },
  { do: 'click' as const, target: '.ant-btn-primary:has-text("确 定")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h31-antd',
  origins: ['province', 'city', 'tyrz'],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    tyrz: (ask) =>
      ask.path === '/tif/sso/connect/page/oauth2/authorize'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>岭海省统一身份认证平台</title></head><body><h2>岭海省统一身份认证平台</h2><p>法人登录</p><p><input placeholder="账号"><input type="password"></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h31-antd',
    name: '香岭市',
    code: '442000',
    province: '岭海省',
    region: '华南',
    district: '沙湾镇',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['tyrz'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.ant-btn:has-text("我知道了")' },
    { do: 'click', target: '.ant-card:has-text("准营准办")', counts: true },
    { do: 'click', target: '.ant-collapse-header:has-text("药品零售企业经营许可")' },
    { do: 'click', target: '.leaf:text-is("《药品经营许可证》（零售）核发")', counts: true },
  ],
  proof: { hall: ['当前站点：沙湾镇'], guide: ['香岭市市场监督管理局沙湾分局'] },
};
