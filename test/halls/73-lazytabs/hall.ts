import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { gateway } from './gateway.ts';
import { CODE, NAME, TABS } from './guide.ts';
import { DISTRICT, search } from './items.ts';
import { apply, board, city } from './micro.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('app.html', import.meta.url), 'utf8');
const RANK = search(DISTRICT, '药品经营许可证核发').findIndex((i) => i.id === CODE) + 1;

const portal = (at: Addresses) => {
  const row = friends(at['ext'], 12)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join('');
  const shell = ['APPLY', 'HCP', 'SSO', 'CITY', 'EXT'].reduce(
    (html, key) => html.replaceAll(`{{${key}}}`, at[key.toLowerCase()] ?? ''),
    APP.replaceAll('{{FRIENDS}}', row),
  );
  return (ask: Ask): Reply => {
    if (ask.path.startsWith('/gateway/')) return gateway(ask);
    const file = /^\/static\/wk\/(g73-\d)\.doc$/.exec(ask.path)?.[1];
    if (file && file !== 'g73-2') return wordDocument(`${file}.doc`);
    if (/^\/(static|assets)\/|\.(ico|txt|xml)$/.test(ask.path)) return null;
    // historyApiFallback: any path is the application, which says 404 itself.
    return shell;
  };
};

const SIGN_IN =
  '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body style="font:14px/2.4 sans-serif;text-align:center"><h2>岭海省统一身份认证平台</h2><p>个人登录　企业登录</p><p>账号 <input></p><p>密码 <input type="password"></p><p><span style="background:#0a6cff;color:#fff;padding:8px 60px">登录</span></p></body></html>';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.region-btn' },
  { do: 'click', target: '.van-cascader__option:has-text("榕州市")', counts: true },
  { do: 'click', target: '.van-cascader__option:has-text("金湾屿区")', counts: true },
  { do: 'wait', target: '700' },
  { do: 'click', target: '.van-cascader__header .el-button', counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'click', target: '.search-pill' },
  { do: 'type', target: '.seek input', value: '药品经营许可证核发' },
  { do: 'click', target: '.do-seek', counts: true },
  { do: 'wait', target: '1500' },
  { do: 'script', target: "document.querySelector('.el-drawer__body').scrollTo(0, 99999)" },
  { do: 'wait', target: '1500' },
];

/** A single page with history routes: regions one tab a level, search in a drawer, six tabs of the guide each fetched when shown. */
export const hall: HallDefinition = {
  name: 'h73-lazytabs',
  origins: ['portal', 'city', 'apply', 'hcp', 'sso', 'ext'],
  traps: [/\/gateway\/complain/],
  asks: [/\/gateway\/robot/],
  sites: (at) => ({
    portal: portal(at),
    city: city(at),
    apply,
    hcp: board,
    sso: ({ path }) => (path === '/pscp/sso/static/' ? SIGN_IN : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h73-lazytabs',
    name: '榕州市',
    code: '997300',
    province: '岭海省',
    region: '华南',
    district: '金湾屿区',
    phoneCode: '0973',
    portals: { province: `${at['portal']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.search-hit:has-text("${NAME}")`, counts: true },
    ...TABS.slice(1).flatMap(([key]): Move[] => [
      { do: 'click', target: `#tab-${key}` },
      { do: 'wait', target: '900' },
    ]),
  ],
  search: (at) => ({ moves: toResults(at), entries: '.search-hit', wanted: NAME }),
  proof: {
    hall: ['金湾屿区政务服务', '金湾屿区热门服务'],
    guide: ['只卖乙类非处方药也要办理吗'],
  },
};
