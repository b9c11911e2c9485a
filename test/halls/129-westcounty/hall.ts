import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, script } from '../kit/site.ts';
import { CREDIT } from './frame.ts';
import { gov } from './gov.ts';
import { OWN } from './guide.ts';
import { ID, NAME, search } from './items.ts';
import { drugs, sso } from './login.ts';
import { GONE } from './papers.ts';
import { portal } from './portal.ts';
import { CITY, COUNTY, REGION, STATIONS, type Station } from './sites.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

const read = (name: string) => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8');
const RES: Record<string, Reply> = {
  '/res/zw.css': { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS },
  '/res/zw.js': script(read('zw')),
  '/res/zn.js': script(read('zn')),
  '/res/hcp_qr.svg': picture(['▣▢▣▢▣', '▢▣▢▣▢', '▣▣▢▢▣'], 150),
};
const FILES = OWN.papers.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE);
const WORDS = '药品经营许可证核发';
const RANK = search(COUNTY, WORDS).findIndex((r) => r.id === ID) + 1;

const station = (at: Addresses, own: Station, ask: Ask): Reply => {
  const fixed = RES[ask.path];
  if (fixed) return fixed;
  if (own === COUNTY && FILES.includes(ask.path)) return wordDocument(ask.path.split('/').pop());
  const folders = own === REGION ? STATIONS.filter((s) => s !== REGION && !s.origin) : [];
  return portal(at, own, folders, ask);
};
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: `a.fz:has-text("${CITY.name}")`, counts: true },
  { do: 'click', target: `.xs-card:has-text("${COUNTY.name}") a:text-is("政务大厅")`, counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: `.dl-head:has-text("${COUNTY.name}") .ss input`, value: WORDS },
  { do: 'click', target: '.ss button', counts: true },
  { do: 'wait', target: '2500' },
];

/** Vendor of a western region: one product for region, prefectures and counties, with grey bars while data come late. */
export const hall: HallDefinition = {
  name: 'h129-westcounty',
  origins: ['prov', 'city', 'hall', 'gov', 'sso', 'yj', 'ext'],
  traps: [/\/xjx\/letter_tj\.do/],
  sites: (at) => ({
    prov: (ask) => station(at, REGION, ask),
    city: (ask) => station(at, CITY, ask),
    hall: (ask) => station(at, COUNTY, ask),
    gov: (ask) => gov(at, ask),
    sso,
    yj: drugs,
    ext: neighbours({
      [CREDIT]: { status: 403, body: '<!doctype html><meta charset="utf-8"><title>403</title><h1>访问被拒绝</h1>' },
    }),
  }),
  city: (at) => ({
    id: 'h129-westcounty',
    name: CITY.name,
    code: CITY.code,
    province: REGION.name,
    region: '西北',
    district: COUNTY.name,
    phoneCode: '0928',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/smts/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.sx:has(.mc:text-is("${NAME}")) a.b1`, counts: true, opens: true },
    ...['tj', 'cl', 'lc', 'qt', 'yj', 'ck', 'wt'].flatMap((part): Move[] => [
      { do: 'click', target: `.fold[data-bf="${part}"]` },
      { do: 'wait', target: '1000' },
    ]),
  ],
  search: (at) => ({ moves: toResults(at), entries: '#found .sx', wanted: `${NAME}编号` }),
  proof: { hall: ['苏木提市政务服务网', '权力清单', '食品药品'], guide: ['0928-6513227', '我要申报', '下一页'] },
};
