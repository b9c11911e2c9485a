import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { api } from './api.ts';
import { MAIN, MAIN_ID, NAME } from './guide.ts';
import { DISTRICT, search } from './items.ts';
import { apply, gov, province, sso } from './sites.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('app.html', import.meta.url), 'utf8');
const RANK = search(DISTRICT, '药品经营许可证核发').findIndex((m) => m.id === MAIN_ID) + 1;

const shop = (at: Addresses) => {
  const row = friends(at['ext'], 5)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a> `)
    .join('');
  const shell = ['APPLY', 'SSO', 'PROVINCE', 'EXT'].reduce(
    (html, key) => html.replaceAll(`{{${key}}}`, at[key.toLowerCase()] ?? ''),
    APP.replaceAll('{{FRIENDS}}', row),
  );
  return (ask: Ask): Reply => {
    if (ask.path.startsWith('/api/')) return api(ask);
    const file = /^\/files\/(bg-74\d)\.doc$/.exec(ask.path)?.[1];
    // The store has lost one of its disks.
    if (file === 'bg-742') return { status: 500, body: '<h1>500 Internal Server Error</h1>' };
    if (file) return wordDocument(`${file}.doc`);
    return ask.path === '/favicon.ico' ? null : shell;
  };
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '.slick-next' },
  { do: 'click', target: '.slick-next' },
  { do: 'wait', target: '500' },
  { do: 'click', target: '.slick-slide:not(.slick-cloned) .city-card[title="平江市"]', counts: true },
  { do: 'click', target: '.ant-select-selector' },
  { do: 'type', target: '.ant-select-selection-search-input', value: '沧浪' },
  { do: 'click', target: '.ant-select-item-option[title="沧浪亭区"]', counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.ant-input-search .ant-input', value: '药品经营许可证核发' },
  { do: 'click', target: '.ant-input-search-button', counts: true },
  { do: 'wait', target: '1500' },
];

/** A province of sliders, a city of its own: a virtual select of districts, and business items and situations before the guide. */
export const hall: HallDefinition = {
  name: 'h74-subitems',
  origins: ['province', 'city', 'gov', 'apply', 'sso', 'ext'],
  asks: [/\/api\/chat/],
  sites: (at) => ({
    province: province(at),
    city: shop(at),
    gov: gov(at),
    apply,
    sso,
    ext: (ask) => (ask.path === '/xxgs/' ? redirect('/xxgs/?from=xxgs') : neighbours()(ask)),
  }),
  city: (at) => ({
    id: 'h74-subitems',
    name: '平江市',
    code: '997400',
    province: '淮海省',
    region: '华东',
    district: '沧浪亭区',
    phoneCode: '0974',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.ant-list-item-meta-title:text-is("${MAIN}")`, counts: true },
    { do: 'click', target: `.ant-radio-wrapper:has-text("${NAME}")` },
    { do: 'click', target: '.ant-radio-wrapper:has-text("单体药店")' },
    { do: 'click', target: '.ant-radio-wrapper:has-text("否")' },
    { do: 'click', target: '.ant-btn:has-text("查看办事指南")', counts: true },
    { do: 'wait', target: '1300' },
    { do: 'click', target: '#yj a' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.ant-list-item', wanted: NAME }),
  proof: {
    hall: ['沧浪亭区旗舰店·部门服务'],
    guide: ['平江市沧浪亭区市场监督管理局', '0974-65220811', '国务院令第360号'],
  },
};
