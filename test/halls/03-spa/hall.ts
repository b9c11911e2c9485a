import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, gif, json, picture, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const AREAS: [string, string][] = [
  '和平区',
  '河东区',
  '河西区',
  '南开区',
  '河北区',
  '红桥区',
  '东丽区',
  '西青区',
  '津南区',
  '北辰区',
  '武清区',
  '宝坻区',
  '滨海新区',
  '宁河区',
  '静海区',
  '蓟州区',
].map((name, n) => [String(990101 + n), name]);
const HERE = '990104';
const WANTED = '990104YP0031';
const items = catalogue({
  count: 46,
  offset: 20,
  dept: '市场监督管理局',
  prefix: '9901YP',
  wanted: [{ place: 30, item: { id: 'YP0031', name: '药品经营许可证核发（零售）' } }],
});

const BASIC = {
  事项名称: '药品经营许可证核发（零售）',
  实施编码: '1199010400MB23418H40001721110030',
  实施机构: '津海市南开区市场监督管理局',
  事项类型: '行政许可',
  办件类型: '即办件',
  审查类型: '即审即办',
  法定办结时限: '20（工作日）',
  承诺办结时限: '即办',
  到办事现场次数: '0',
  网上办理深度: '互联网咨询,互联网收件,互联网预审,互联网受理,互联网办理,互联网办理结果信息反馈,互联网电子证照反馈',
  收费标准: '不收费',
  结果送达: '电子证照、快递送达',
  办理地点: '津海市南开区宾水西道39号南开区政务服务中心一层综合受理窗口（乘地铁3号线至周邓纪念馆站下车）',
  办理时间: '周一至周五 9:00-12:00，13:30-17:00',
  咨询电话: '022-87671100',
  监督电话: '022-87671212',
};
const CONDITION =
  '申请人应当具有依法经过资格认定的药师、与所经营药品相适应的营业场所和质量管理制度，并符合药品经营质量管理规范。';
const MATERIALS = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要', '否'],
  ['营业执照', '电子', '市场监督管理部门（电子证照共享）', '必要', '是'],
  ['法定代表人身份证', '电子', '公安部门（电子证照共享）', '必要', '是'],
  ['执业药师资格证书', '电子', '申请人自备', '必要', '否'],
  ['质量管理文件目录', '电子', '申请人自备', '容缺后补', '否'],
] as const;
const PROCESS = '收件（即时）→受理（即时）→审查（即时）→决定（即时）→送达（即时）';
const BASIS = '《中华人民共和国药品管理法》第五十一条、第五十二条';

const detail = (id: string) => {
  const area = AREAS.find(([code]) => id.startsWith(code));
  const item = items.find((i) => id.endsWith(i.id));
  if (!item) return null;
  const where = area?.[1] ?? '';
  const wanted = item.id === 'YP0031';
  return {
    name: item.name,
    tabs: wanted
      ? {
          基本信息:
            area?.[0] === HERE
              ? BASIC
              : {
                  ...BASIC,
                  实施机构: `津海市${where}市场监督管理局`,
                  办件类型: '承诺件',
                  审查类型: '',
                  承诺办结时限: '6个工作日',
                  咨询电话: '022-20000000',
                },
          受理条件: CONDITION,
          申请材料: MATERIALS.map(([n, f, s, need, free]) => ({
            材料名称: n,
            材料形式: f,
            来源渠道: s,
            材料必要性: need,
            是否免提交: free,
          })),
          办理流程: PROCESS,
          设定依据: BASIS,
        }
      : {
          基本信息: { 事项名称: item.name, 实施机构: `津海市${where}${item.dept}`, 承诺办结时限: '10（工作日）' },
          申请材料: '申请表',
        },
  };
};

function site(at: Addresses) {
  const shell = file('shell.html')
    .replace('__AREAS__', JSON.stringify(AREAS))
    .replace('http://OTHER', at['other'] ?? '');
  const notices: Record<string, string> = {
    '/static/n1.html': '关于调整办事大厅开放时间的公告',
    '/static/n2.html': '电子证照使用说明',
    '/static/n3.html': '2026年清单调整公告',
    '/static/notice.html': '使用须知',
    '/static/privacy.html': '隐私政策',
  };
  return async (ask: Ask): Promise<Reply> => {
    const { path, query } = ask;
    if (path === '/') return shell;
    if (path === '/znkf/portal') return file('chat.html');
    if (path === '/msg/poll') return { delay: 20_000, body: '{}', headers: { 'content-type': 'application/json' } };
    if (path === '/hm.gif') return gif();
    if (path === '/static/qd.svg') return picture(['PC端 38.2%', '移动端 41.6%', '大厅评价器 20.2%']);
    if (notices[path])
      return `<!DOCTYPE html><meta charset="UTF-8"><title>${notices[path]}</title><h1>${notices[path]}</h1><p>各位办事群众：现将${notices[path]}有关内容公布如下，请按照执行。如有疑问请致电政务服务便民热线。</p><a href="/">返回</a>`;
    if (path === '/Gov/hall/dept/list') return json({ data: [...new Set(items.map((i) => i.dept))] }, 900);
    if (path === '/Gov/hall/task/suggest')
      return json(
        {
          data: findByName(items, query.get('kw') ?? '', 0.5)
            .slice(0, 6)
            .map((i) => i.name),
        },
        200,
      );
    if (path === '/Gov/hall/task/detail') return json({ data: detail(query.get('taskCode') ?? '') }, 1300);
    const area = query.get('areaId') ?? '990000';
    const where = AREAS.find(([code]) => code === area)?.[1] ?? '津海市';
    const row = (i: (typeof items)[number]) => ({ id: area + i.id, name: i.name, where, dept: i.dept });
    if (path === '/Gov/hall/task/hot') return json({ data: items.filter((_, n) => n % 9 === 2).map(row) }, 1600);
    if (path === '/Gov/hall/task/page-user-task-list') {
      const page = Number(query.get('page') ?? 1);
      const kw = query.get('kw');
      const own = (
        kw === null
          ? items.filter((i) => (query.get('side') ? i.audience === query.get('side') : i.dept === query.get('dept')))
          : findByName(items, kw, 0.5)
      ).map(row);
      const all =
        kw !== null && /药/.test(kw)
          ? [
              {
                id: '990000YP0031',
                name: '药品经营许可证核发（零售连锁总部）',
                where: '津海市（市级）',
                dept: '药品监督管理局',
              },
              ...own.filter((i) => i.id === `${area}YP0031`),
              ...own.filter((i) => i.id !== `${area}YP0031`),
            ]
          : own;
      return json({ data: { total: all.length, rows: all.slice((page - 1) * 10, page * 10) } }, 1500);
    }
    if (path === '/znkf/api/chat')
      return json(
        { answer: `为您找到：<a href="/#/item/${WANTED}" target="_blank">药品经营许可证核发（零售）办事指南</a>` },
        900,
      );
    return null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h03-spa',
  about:
    '直辖市（省市同址）、hash 路由单页应用、区域存 localStorage、列表 1.5 秒后到、长轮询不停、指南分页签并截断、SPA 内登录路由、客服开新窗口',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(2),
    'item.found': seen(true),
    'item.name': seen('药品经营许可证核发（零售）'),
    'item.code': seen(null, { also: [WANTED, BASIC.实施编码, '000172111003'] }),
    'item.url': seen(`${at['portal']}/#/item/${WANTED}`),
    'item.clicks': seen(3, { also: [4, 5, 6] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(0),
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
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('entry-only'),
    'interaction.consult': seen(['phone', '12345', 'assistant', 'human'], { set: true }),
    'interaction.complaint': unseen('login-required'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': unseen('image-only'),
    'interaction.ratingDisclosure': seen(['departments']),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': { bad: [] },
    'links.inner': { bad: [], tolerated: [`${at['portal']}/znkf/rg.html`] },
    'links.external': { bad: [{ url: `${at['other']}/beian`, kinds: ['gone'], why: '404 behind the record number' }] },
  },
  elements: elements({
    name: present(BASIC.事项名称),
    taskCode: present(BASIC.实施编码),
    dept: present(BASIC.实施机构),
    projectType: present(BASIC.办件类型),
    condition: present(CONDITION),
    materials: holds('营业执照', '质量管理文件目录'),
    process: present(PROCESS),
    promiseLimit: present(BASIC.承诺办结时限),
    legalLimit: present(BASIC.法定办结时限),
    fee: present(BASIC.收费标准),
    legalBasis: present(BASIS),
    place: present(BASIC.办理地点),
    time: present(BASIC.办理时间),
    consult: present(BASIC.咨询电话),
    complain: present(BASIC.监督电话),
    delivery: present(BASIC.结果送达),
    visits: present(BASIC.到办事现场次数),
    onlineDepth: present(BASIC.网上办理深度),
    faq: { state: 'missing' },
    remedy: { state: 'missing' },
    payOnline: { state: 'missing' },
  }),
  materials: MATERIALS.map(([name, , source, need, free]) => ({
    name,
    source,
    medium: 'electronic',
    required: need === '必要',
    waived: free === '是',
    isForm: name.includes('申请表'),
    template: 'none',
  })),
  refutable: [
    { fact: 'guide.promisedDays', value: 6, why: 'That is the guide of another district of the same application.' },
    { fact: 'entry.level', value: 'city', why: 'A municipality: the provincial home is the city’s.' },
    { fact: 'interaction.ratingSources', value: 'none', why: 'The sources are there, in a picture.' },
    {
      fact: 'apply.entry',
      value: 'own-login',
      why: 'The page calls itself the unified identity platform of the municipality.',
    },
    { fact: 'interaction.complaint', value: 'none', why: 'The entry stands, behind the sign-in.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h03-spa',
  origins: ['portal', 'other'],
  reads: [/POST \/znkf\/api\/chat/],
  asks: [/POST \/znkf\/api\/chat/],
  traps: [/POST \/uc\/login/],
  sites: (at) => ({ portal: site(at), other: () => null }),
  city: (at) => ({
    id: 'h03-spa',
    name: '津海市',
    code: '990000',
    region: '华北',
    district: '南开区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['portal']}/` },
    { do: 'click', target: '#dd > span' },
    { do: 'click', target: 'li[data-code="990104"]', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['portal']}/` },
    { do: 'click', target: '#dd > span' },
    { do: 'click', target: 'li[data-code="990104"]', counts: true },
    { do: 'type', target: '#kw', value: '药品经营许可证核发' },
    { do: 'click', target: '#go', counts: true },
    { do: 'click', target: '.card >> nth=1', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['portal']}/` },
      { do: 'click', target: '#dd > span' },
      { do: 'click', target: 'li[data-code="990104"]' },
      { do: 'type', target: '#kw', value: '药品经营许可证核发' },
      { do: 'click', target: '#go' },
      { do: 'wait', target: '2500' },
    ],
    entries: '#ls .card',
    wanted: '药品经营许可证核发（零售）南开区',
  }),
  proof: { hall: ['南开区政务服务'], guide: ['津海市南开区市场监督管理局'] },
};
