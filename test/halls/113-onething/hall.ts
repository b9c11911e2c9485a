import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { type Ask, picture, type Reply, redirect, script } from '../kit/site.ts';
import { AREA, CITY, ID, NAME, PROVINCE, placeOf, search } from './data.ts';
import { CSS, SCRIPT } from './frame.ts';
import { FLOW, FLOW_WORDS, GONE, OFFICE, PAPERS, PHONE } from './guide.ts';
import { hudong } from './hudong.ts';
import { outside, sso, system } from './others.ts';
import { placePage } from './pages.ts';
import { seekApi, seekPage } from './seek.ts';
import { truth } from './truth.ts';

const WORDS = '药品经营许可证核发';
const RANK = search(AREA, WORDS).findIndex((i) => i.id === ID) + 1;

/** The file server says for what it has not: 200, and a page of regret. */
function upload(path: string): Reply {
  if (path === FLOW) return picture(FLOW_WORDS);
  const held = PAPERS.some((p) => path !== GONE && (p.blank === path || p.sample === path));
  if (held) return wordDocument(path.split('/').pop());
  return path.startsWith('/uploadfile/clxx/') ? errorAsDocument() : null;
}
function portal(at: Addresses, ask: Ask): Reply {
  const { path, query } = ask;
  if (path === '/') return redirect(`/site/${PROVINCE.code}/index.html`);
  if (path === '/static/css/yb.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (path === '/static/js/yb.js') return script(SCRIPT);
  if (path.startsWith('/uploadfile/')) return upload(path);
  if (path.startsWith('/api/')) return seekApi(ask);
  const [, code = '', page = ''] = /^\/site\/(\d{6})\/(.+)$/.exec(path) ?? [];
  const place = placeOf(code);
  if (!place) return null;
  return page === 'search.html' ? seekPage(at, place, query) : placePage(at, place, page, ask);
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['hall']}/` },
  { do: 'click', target: '#qhb' },
  { do: 'click', target: `#qhp a:text-is("${AREA.name}")`, counts: true },
  { do: 'wait', target: '600' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#q', value: WORDS },
  { do: 'click', target: '.so button', counts: true },
  { do: 'wait', target: '4600' },
];

/** Vendor "瀛北云政": a province-wide hall of pages in front of which stand the one-things and the stages of life. */
export const hall: HallDefinition = {
  name: 'h113-onething',
  origins: ['hall', 'hd', 'apply', 'sso', 'ext'],
  traps: [/\/letter\/save/],
  asks: [/GET \/robot\/chat/],
  sites: (at) => ({
    hall: (ask) => portal(at, ask),
    hd: hudong,
    apply: system,
    sso,
    ext: outside(),
  }),
  city: (at) => ({
    id: 'h113-onething',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华北',
    district: AREA.name,
    phoneCode: '0937',
    portals: { province: `${at['hall']}/`, city: `${at['hall']}/site/${CITY.code}/index.html` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.rs:has-text("${OFFICE}"):has-text("${NAME}") h4 a`, counts: true, opens: true },
    { do: 'wait', target: '600' },
  ],
  search: (at) => ({
    moves: toResults(at),
    entries: '#out .rs',
    wanted: `${NAME}实施主体：${OFFICE}`,
  }),
  proof: {
    hall: [`${AREA.full}`, '高效办成一件事', '企业全生命周期'],
    guide: [PHONE, '我要申办', '只经营乙类非处方药'],
  },
};
