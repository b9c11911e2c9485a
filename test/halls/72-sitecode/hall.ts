import { readFileSync } from 'node:fs';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { api } from './api.ts';
import { ITEM, NAME } from './guide.ts';
import { COUNTY, PROVINCE, search } from './items.ts';
import { city, gov, robot, sso } from './sites.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('app.html', import.meta.url), 'utf8');
const RANK = search(COUNTY, '药品经营许可证核发').findIndex((i) => i.id === ITEM) + 1;

const platform = (at: Addresses) => {
  const row = friends(at['ext'], 14)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join('');
  const shell = APP.replaceAll('{{SSO}}', at['sso'] ?? '')
    .replaceAll('{{EXT}}', at['ext'] ?? '')
    .replaceAll('{{CITY}}', at['city'] ?? '')
    .replaceAll('{{FRIENDS}}', row);
  return (ask: Ask): Reply => {
    if (ask.path === '/') return redirect(`/jlq/front/home?areaCode=${PROVINCE}`);
    if (ask.path.startsWith('/jlq/interface/')) return api(ask);
    if (ask.path.startsWith('/jlq/robot/')) return robot(ask);
    if (ask.path === '/jlq/file/download') {
      const id = ask.query.get('fileId') ?? '';
      if (id === 'F72003') return errorAsDocument();
      return /^F7200[124]$/.test(id) ? wordDocument(`${id}.doc`) : null;
    }
    return ask.path.startsWith('/jlq/front/') ? shell : null;
  };
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['platform']}/` },
  { do: 'click', target: '.area-trigger' },
  { do: 'click', target: '.area-item[title="眉溪市"]', counts: true },
  { do: 'click', target: '.area-item[title="竹岭县"]', counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.jl-header .el-input__inner', value: '药品经营许可证核发' },
  { do: 'click', target: '.is-search', counts: true },
  { do: 'wait', target: '1800' },
];

/** A county on the province's platform: areaCode of twelve digits, siteCode from outside, a short guide before the whole one. */
export const hall: HallDefinition = {
  name: 'h72-sitecode',
  origins: ['platform', 'city', 'gov', 'sso', 'ext'],
  reads: [/^POST \/jlq\/interface\//],
  traps: [/\/jlq\/interact\//],
  asks: [/\/jlq\/robot\/ask/],
  sites: (at) => ({ platform: platform(at), city: city(at), gov: gov(at), sso, ext: neighbours() }),
  city: (at) => ({
    id: 'h72-sitecode',
    name: '眉溪市',
    code: '997200',
    province: '嘉陵省',
    region: '西南',
    district: '竹岭县',
    phoneCode: '0972',
    portals: { province: `${at['platform']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    {
      do: 'click',
      target: `.sub-item:has-text("${NAME}"):has-text("所属区划：竹岭县") .nm a`,
      counts: true,
      opens: true,
    },
    { do: 'click', target: '.is-more' },
    { do: 'wait', target: '1500' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.sub-item', wanted: `${NAME}实施主体：竹岭县` }),
  proof: {
    hall: ['竹岭县政务服务', '竹岭县高频事项'],
    guide: ['眉溪市竹岭县市场监督管理局', '0972-37221190', '查看'],
  },
};
