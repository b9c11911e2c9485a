import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, script } from '../kit/site.ts';
import { apply } from './apply.ts';
import { type Area, CITY, DISTRICT, PROVINCE } from './areas.ts';
import { gov } from './gov.ts';
import { file } from './guide.ts';
import { NAME, SX, search } from './items.ts';
import { portalPage } from './pages.ts';
import { sso } from './sso.ts';
import { CSS } from './style.ts';
import { kf, talkPage } from './talk.ts';
import { truth } from './truth.ts';

const CODE = readFileSync(new URL('./portal.script', import.meta.url), 'utf8');
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === SX) + 1;
const NONE = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>页面不存在</title></head><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, status=404).</div></body></html>`;

function portal(at: Addresses, own: Area, ask: Ask): Reply {
  if (ask.path === '/static/css/portal.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (ask.path === '/static/js/portal.js') return script(CODE);
  if (ask.path === '/static/img/ewm.svg') return picture(['▣▢▣▢', '▢▣▢▣', '▣▣▢▢'], 110);
  if (ask.path === '/favicon.ico') return null;
  const page = file(ask.path) ?? (own === PROVINCE ? talkPage(at, ask) : null) ?? portalPage(at, own, ask);
  return page ?? { status: 404, body: NONE };
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.lay-close' },
  { do: 'click', target: '.nav a:text-is("分厅导航")', counts: true },
  { do: 'click', target: `g.mp:has-text("${CITY.name}")`, counts: true, opens: true },
  { do: 'click', target: '.qx-next' },
  { do: 'click', target: `#qxList li:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '800' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: WORDS },
  { do: 'click', target: '.so button', counts: true },
  { do: 'wait', target: '600' },
];
const TABS = [
  '受理条件',
  '申请材料',
  '办理流程',
  '收费信息',
  '设定依据',
  '办理地点',
  '常见问题',
  '咨询监督',
  '事项评价',
];

/** Vendor "中衡软通": Spring and Thymeleaf; each city and district is a branch (分厅) of the province's portal. */
export const hall: HallDefinition = {
  name: 'h124-branch',
  origins: ['prov', 'city', 'hall', 'gov', 'sso', 'apply', 'kf', 'ext'],
  reads: [/^POST \/chat\/ask/],
  asks: [/\/chat\/ask/],
  traps: [/\/hd\/save/],
  sites: (at) => ({
    prov: (ask) => portal(at, PROVINCE, ask),
    city: (ask) => portal(at, CITY, ask),
    hall: (ask) => portal(at, DISTRICT, ask),
    gov: (ask) => gov(at, ask),
    sso,
    apply,
    kf: (ask) => kf(at, ask),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h124-branch',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华中',
    district: DISTRICT.name,
    phoneCode: '0726',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.sx-row:has(.sx-mc:text-is("${NAME}")) .sx-add` },
    { do: 'click', target: `.ywx li:has-text("${NAME}（新设）") .b1`, counts: true },
    { do: 'wait', target: '800' },
    ...TABS.flatMap((t): Move[] => [
      { do: 'click', target: `.gd .tab-hd li:text-is("${t}")` },
      { do: 'wait', target: '600' },
    ]),
  ],
  search: (at) => ({ moves: toResults(at), entries: '.sx-row', wanted: NAME }),
  proof: { hall: ['青陂区分厅', '部门服务', '乡镇(街道)'], guide: ['非常满意', '网上申请', '预约办理'] },
};
