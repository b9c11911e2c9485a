import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { flowOf } from './flow.ts';
import { CSS, crumb, layout, shell, type View } from './frame.ts';
import { guideJson } from './guide.ts';
import { answer, talkOf } from './hudong.ts';
import { ID, matter, NAME, search } from './items.ts';
import { files, gov, sso } from './others.ts';
import { pageOf } from './pages.ts';
import { CITY, DISTRICT, PROVINCE, type Region, regionOf, tree } from './regions.ts';
import { truth } from './truth.ts';

const CHUNKS: Record<string, string> = {
  '/_nuxt/runtime.8aa2.js': readFileSync(new URL('./runtime.script', import.meta.url), 'utf8'),
  '/_nuxt/pages.71be.js': readFileSync(new URL('./pages.script', import.meta.url), 'utf8'),
};
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((m) => m.id === ID) + 1;
const LETTER = [
  '申请人就所申请的事项，向审批机关郑重承诺如下：',
  '一、所填写的信息真实、准确，所上传的材料与原件一致；',
  '二、已经知悉法律、法规、规章规定的许可条件，并且已经具备；',
  '三、在取得许可之前，不从事该项经营活动；',
  '四、愿意承担不实承诺、违反承诺的法律责任，并接受信用惩戒。',
];

function api(at: Addresses, { path, query, body }: Ask): Reply {
  if (path === '/_api/region/tree') return json(tree(), 250);
  if (path === '/_api/assistant/chat') return json({ text: answer(body) }, 400);
  const found = matter(query.get('id') ?? '');
  if (!found) return null;
  const { item } = found;
  if (path === '/_api/matter/guide')
    return json({ cdn: at['static'], ...guideJson(item.name, item.id === ID, item.dept) }, 900);
  if (path !== '/_api/apply/init') return null;
  const drug = item.name.includes('零售企业');
  return json(
    {
      question: drug ? '请选择您的经营情形' : '请选择申请人类型',
      options: drug
        ? ['单体药店（经营处方药、甲类非处方药）', '零售连锁企业门店', '仅经营乙类非处方药']
        : ['企业', '个体工商户', '其他组织'],
      letter: LETTER,
    },
    500,
  );
}
function view(at: Addresses, region: Region, ask: Ask): View {
  return (
    pageOf(at, region, ask) ??
    talkOf(region, ask) ??
    flowOf(at, ask) ?? {
      title: '404',
      status: 404,
      body: `<div class="container">${crumb(region)}<div class="ant-empty"><h1>404</h1><p>This page could not be found</p><a href="/">返回首页</a></div></div>`,
    }
  );
}
/** The region in the query; a guide without it knows where it belongs. */
const where = (path: string, query: URLSearchParams): Region => {
  const id = /^\/(?:guide|apply)\/(\w+)$/.exec(path)?.[1];
  return (id && matter(id)?.region) || regionOf(query.get('region'));
};
function portal(at: Addresses, ask: Ask): Reply {
  const { path, query } = ask;
  if (path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /user/\n' };
  if (path === '/_nuxt/app.3f1c.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  const chunk = CHUNKS[path];
  if (chunk) return script(chunk);
  if (path.startsWith('/_api/')) return api(at, ask);
  if (path === '/_payload.json') {
    const to = new URL(query.get('to') ?? '/', at['portal']);
    const asked = { ...ask, path: to.pathname, url: to.pathname + to.search, query: to.searchParams };
    const region = where(to.pathname, to.searchParams);
    const shown = view(at, region, asked);
    return json(
      { region: region.code, title: shown.title, html: layout(at, region, to.pathname, to.search, shown) },
      200,
    );
  }
  const region = where(path, query);
  const shown = view(at, region, ask);
  return { status: shown.status ?? 200, body: shell(at, region, path, ask.url, shown) };
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'wait', target: '1600' },
  { do: 'click', target: '.ant-tree-select' },
  { do: 'wait', target: '600' },
  { do: 'click', target: `li:has(> [title="${CITY.name}"]) > .ant-select-tree-switcher` },
  { do: 'click', target: `.ant-select-tree-node-content-wrapper[title="${DISTRICT.name}"]`, counts: true },
  { do: 'wait', target: '900' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.ant-input-search input', value: WORDS },
  { do: 'click', target: '.ant-input-search button', counts: true },
  { do: 'wait', target: '900' },
];
const tabs = ['受理条件', '申请材料', '办理流程', '结果与收费', '设定依据', '窗口与监督', '常见问题'];

/** Vendor "澹云": a Nuxt portal; its text is there at once and cannot be pressed until it is hydrated. */
export const hall: HallDefinition = {
  name: 'h114-nuxt',
  origins: ['portal', 'gov', 'sso', 'static', 'ext'],
  reads: [/^POST \/_api\/assistant\/chat/],
  asks: [/\/_api\/assistant\/chat/],
  traps: [/\/_api\/letter\//],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    gov: (ask) => gov(at, ask),
    sso,
    static: files,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h114-nuxt',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '西南',
    district: DISTRICT.name,
    phoneCode: '0966',
    portals: {
      province: `${at['portal']}/`,
      city: `${at['portal']}/?region=${CITY.code}`,
      district: `${at['gov']}/`,
    },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.ant-list-item a:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '1800' },
    ...tabs.map((tab): Move => ({ do: 'click', target: `.ant-tabs-tab:text-is("${tab}")` })),
    { do: 'click', target: '.ant-tabs-tab:text-is("基本信息")' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.ant-list-item', wanted: NAME }),
  proof: { hall: ['芸桥区政务服务大厅', '部门窗口'], guide: ['在线申报', '到办事现场次数', '11933105MB1A4072X2'] },
};
