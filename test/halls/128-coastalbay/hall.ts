import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { type Ask, type Reply, script } from '../kit/site.ts';
import { api, known } from './api.ts';
import { OWN } from './guide.ts';
import { ID, NAME, search } from './items.ts';
import { bot, gov, prov, sso } from './outer.ts';
import { CITY, DISTRICT, PROVINCE } from './sites.ts';
import { PAPER_DEAD, truth } from './truth.ts';

const BUNDLE = ['core', 'layout', 'pages', 'guide', 'talk']
  .map((p) => readFileSync(new URL(`./${p}.script`, import.meta.url), 'utf8'))
  .join('\n');
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;

/** City and areas are one application; the area stands in the path. */
function city(at: Addresses, ask: Ask): Reply {
  if (ask.path === '/assets/index-8f1c2d07.js') return script(BUNDLE);
  if (!known(ask.path)) return api(ask);
  const links = {
    prov: `${at['prov']}/`,
    sso: at['sso'],
    bot: at['bot'],
    friends: [
      ['潮海政务服务网', `${at['prov']}/`],
      ['鹭湾区人民政府', `${at['gov']}/`],
      ...friends(at['ext'], 6).map((f) => [f.name, f.url]),
      ['屿泉日报', `${at['ext']}${PAPER_DEAD}`],
    ],
  };
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>屿泉市政务服务</title><style>*{box-sizing:border-box}body{margin:0;background:#f1f6f7;color:#1d2b36;font:15px/1.6 "PingFang SC","Microsoft YaHei",sans-serif}</style></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script>window.__INITIAL_STATE__=${JSON.stringify({ links })}</script><script src="/assets/index-8f1c2d07.js"></script></body></html>`;
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: `.g a:text-is("${CITY.name}")`, counts: true },
  { do: 'click', target: 'div:has-text("温馨提示") > div > svg:has(path[d^="M6 4.6"])' },
  { do: 'click', target: '#root :text-is("区级专区")' },
  { do: 'click', target: `body > div :text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '900' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'input[placeholder^="搜事项"]', value: WORDS },
  { do: 'click', target: '[data-spm="d_so"]', counts: true },
  { do: 'wait', target: '900' },
];
const PARTS = [
  '受理条件',
  '申请材料',
  '办理时限',
  '办理流程',
  '收费信息',
  '设定依据',
  '结果与送达',
  '办理窗口',
  '咨询监督',
  '常见问题',
  '权利救济',
];
const part = (name: string): Move[] => [
  { do: 'click', target: `[data-spm="anchor"]:text-is("${name}")` },
  { do: 'wait', target: '600' },
];

/** Vendor "海纳": React with hashed classes; the district is an area of the city's application, the robot another supplier's. */
export const hall: HallDefinition = {
  name: 'h128-coastalbay',
  origins: ['prov', 'city', 'gov', 'sso', 'bot', 'ext'],
  reads: [/^POST \/api\/so\b/, /^POST \/h5\/api\/dialog/],
  asks: [/\/h5\/api\/dialog/],
  sites: (at) => ({
    prov: (ask) => prov(at, ask),
    city: (ask) => city(at, ask),
    gov: (ask) => gov(at, ask),
    sso,
    bot: (ask) => bot(at, ask),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h128-coastalbay',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE,
    region: '华东',
    district: DISTRICT.name,
    phoneCode: '0961',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `[data-spm="so_item"] span:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '900' },
    ...PARTS.flatMap(part),
    ...part('设定依据'),
    ...OWN.basis.flatMap(([name]): Move[] => [
      { do: 'click', target: `#root div:text-is("${name}")` },
      { do: 'wait', target: '200' },
      { do: 'click', target: 'div:has-text("依据详情") > div > svg:has(path[d^="M6 4.6"])' },
    ]),
  ],
  search: (at) => ({ moves: toResults(at), entries: '[data-spm="so_item"]', wanted: `${NAME}可网办` }),
  proof: { hall: ['鹭湾区专区工作台', '部门服务'], guide: ['0961-82260118', '去办理', '申请材料'] },
};
