import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { gov } from './gov.ts';
import { hallSite } from './hallsite.ts';
import { ID, NAME, search } from './items.ts';
import { prov } from './prov.ts';
import { interact, sign } from './province.ts';
import { CITY, DISTRICT, PROVINCE } from './sites.ts';
import { truth } from './truth.ts';

const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '#zdqh > span' },
  { do: 'click', target: `#zdlb dd a:text-is("${DISTRICT.name}")`, counts: true, opens: true },
  { do: 'click', target: '#goon', counts: true },
  { do: 'wait', target: '900' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#ss', value: WORDS },
  { do: 'click', target: '.searchbox-button', counts: true },
  { do: 'wait', target: '900' },
];

/** The city's own platform, ASP.NET MVC with EasyUI, beside the province's, which leads there through a page that asks first. */
export const hall: HallDefinition = {
  name: 'h122-countyportal',
  origins: ['prov', 'hall', 'gov', 'ia', 'sso', 'ext'],
  reads: [/^POST \/(Sxgl|Bjgs|Zjcs)\/Get(Cl)?List/],
  traps: [/^POST \/hd\//, /\/yjx\/post/, /\/tysfrz\/doLogin/],
  forbidden: [/^GET \/Print\//],
  sites: (at) => ({
    prov: (ask) => prov(at, ask),
    hall: (ask) => hallSite(at, ask),
    gov: (ask) => gov(at, ask),
    ia: interact,
    sso: sign,
    ext: neighbours({
      '/yb/': {
        status: 403,
        body: '<!doctype html><meta charset="utf-8"><title>访问受限</title><p>访问受限：本站只对省内开放。</p>',
      },
    }),
  }),
  city: (at) => ({
    id: 'h122-countyportal',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE,
    region: '华南',
    district: DISTRICT.name,
    phoneCode: '0779',
    portals: { province: `${at['prov']}/`, city: `${at['hall']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    {
      do: 'click',
      target: `.tabs-panel .datagrid-view2 tr.datagrid-row:has(span[title="${NAME}"]) a:text-is("查看")`,
      counts: true,
      opens: true,
    },
    { do: 'wait', target: '1200' },
    { do: 'click', target: '[id="datagrid-row-r1-1-2"] .datagrid-row-expander' },
    { do: 'wait', target: '400' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.datagrid-view2 tr.datagrid-row', wanted: `${NAME}蓝塘区` }),
  proof: {
    hall: ['横洲市网上办事大厅', '蓝塘区热门事项', '部门服务'],
    guide: ['0779-3285126', '在线申报', '电子证照库共享'],
  },
};
