import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, type Reply, script } from '../kit/site.ts';
import { areaOf, CITY, DISTRICT, PROVINCE } from './areas.ts';
import { box, CSS, paper } from './frame.ts';
import { PHONE } from './guide.ts';
import { sxgl } from './guidepage.ts';
import { GUID, NAME, search } from './items.ts';
import { city, gov, kf, sso } from './others.ts';
import { pageOf } from './pages.ts';
import { talkOf } from './talk.ts';
import { truth } from './truth.ts';

const SCRIPT = readFileSync(new URL('./portal.script', import.meta.url), 'utf8');
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((t) => t.guid === GUID) + 1;

function portal(at: Addresses, ask: Ask): Reply {
  if (ask.path === '/favicon.ico') return null;
  if (ask.path === '/static/css/onlinehall.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (ask.path === '/static/js/onlinehall.js') return script(SCRIPT);
  const known = pageOf(at, ask) ?? talkOf(at, ask);
  if (known) return known;
  const sorry = box('404', '<p>您访问的页面不存在，请检查网址，或者<a href="/">返回首页</a>。</p>');
  const body = paper(
    at,
    areaOf(ask.cookies['areacode']),
    '页面不存在',
    `<div class="container" style="min-height:320px">${sorry}</div>`,
  );
  return { status: 404, body };
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '#nomore' },
  { do: 'click', target: '#notice .btn' },
  { do: 'click', target: '#cookiebar .btn-primary' },
  { do: 'click', target: '.area .btn' },
  { do: 'click', target: '.letters li:text-is("IJKL")' },
  { do: 'click', target: `dd[data-code="${DISTRICT.code}"]`, counts: true },
  { do: 'click', target: '#areamodal .btn-primary', counts: true },
  { do: 'wait', target: '700' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#wd', value: WORDS },
  { do: 'click', target: '.brand form .btn', counts: true },
  { do: 'wait', target: '1200' },
];
const panel = (name: string): Move => ({ do: 'click', target: `.panel-heading:text-is("${name}")` });

/** Vendor "元畅": jQuery-like, one page for all areas, the area in a cookie; guides on a host of their own. */
export const hall: HallDefinition = {
  name: 'h119-zones',
  origins: ['portal', 'city', 'gov', 'sxgl', 'sso', 'kf', 'ext'],
  reads: [/^POST \/rest\/(onlinehall|zwgk)\/\w+$/, /^POST \/webchat\/api\/answer/],
  asks: [/\/webchat\/api\/answer/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    city: (ask) => city(at, ask),
    gov: (ask) => gov(at, ask),
    sxgl,
    sso,
    kf: (ask) => kf(at, ask),
    ext: neighbours({
      '/tzxm/':
        '<!doctype html><html><head><meta charset="utf-8"><title>西垣省投资项目在线审批平台</title></head><body><h1>西垣省投资项目在线审批平台</h1><p>项目申报、赋码和公示请由此进入。</p></body></html>',
      '/oa/': { status: 403, body: '<!doctype html><meta charset="utf-8"><title>403</title><p>仅限内部网络访问</p>' },
    }),
  }),
  city: (at) => ({
    id: 'h119-zones',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '西北',
    district: DISTRICT.name,
    phoneCode: '0967',
    portals: { province: `${at['portal']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.taskname[onclick*="${GUID}"]`, counts: true, opens: true },
    { do: 'wait', target: '1500' },
    { do: 'hover', target: 'a.tip' },
    panel('办理地点'),
    { do: 'hover', target: '#point a.tip' },
    panel('设定依据'),
    { do: 'click', target: '#lawbtn' },
    panel('咨询监督'),
  ],
  search: (at) => ({ moves: toResults(at), entries: '#tasklist .item', wanted: `区级${NAME}` }),
  proof: { hall: ['金砾市·高新区', '本级事项', '部门服务'], guide: ['在线办理', NAME, PHONE] },
};
