import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { CITIES, CITY, type CitySite, DISTRICT, PROVINCE } from './areas.ts';
import { pageOf } from './city.ts';
import { BROKEN } from './columns.ts';
import { gov, province, sso } from './elsewhere.ts';
import { CSS, gb } from './frame.ts';
import { guideOf } from './guide.ts';
import { ID, NAME, search } from './items.ts';
import { FLOW, GONE, PAPERS, SAMPLE } from './sheet.ts';
import { talkOf } from './talk.ts';
import { truth } from './truth.ts';

const PUB = readFileSync(new URL('./pub.script', import.meta.url), 'utf8');
const WORDS = '药品经营许可证核发';
const RANK = search(CITY, DISTRICT, WORDS).findIndex((b) => b.iid === ID) + 1;

function file({ path, query }: Ask): Reply {
  if (path === '/zwdt/css/style.css')
    return { headers: { 'content-type': 'text/css' }, encoding: 'gb18030', body: CSS };
  // Its alerts are read in the encoding of the page that loads it, as no header says one.
  if (path === '/zwdt/js/pub.js')
    return { headers: { 'content-type': 'application/x-javascript' }, encoding: 'gb18030', body: PUB };
  if (path === '/zwdt/uploadfile/2025/lct_4027.gif') return picture(FLOW, 420);
  if (path === '/zwdt/uploadfile/2025/jgyb_4027.jpg') return picture(['药品经营许可证', '（样本）'], 300);
  if (path === '/zwdt/download.jsp' && query.get('fid') === '20250417') {
    const headers = {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="cns.doc"',
    };
    return { ...wordDocument(), headers };
  }
  const blanks = [SAMPLE, ...PAPERS.map((p) => p.blank)].filter((b) => b !== GONE);
  if (blanks.includes(path) || /^\/zwdt\/uploadfile\/2025\/bg0[1-3]\.doc$/.test(path))
    return wordDocument(path.split('/').pop());
  return null;
}
function citySite(at: Addresses, city: CitySite, ask: Ask): Reply {
  if (ask.path === BROKEN && city === CITY)
    return gb(
      '<html><head><title>Error report</title></head><body><h1>HTTP Status 500 - </h1><pre>java.lang.NullPointerException\n\torg.apache.jsp.zwdt.pdqk_jsp._jspService(pdqk_jsp.java:117)</pre></body></html>',
      500,
    );
  return file(ask) ?? pageOf(at, city, ask) ?? guideOf(at, city, ask) ?? talkOf(at, city, ask);
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: `.cs a:text-is("${CITY.name}")`, counts: true },
  { do: 'wait', target: '400' },
  { do: 'click', target: `td:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '400' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'input[name=keyword]', value: WORDS },
  { do: 'click', target: 'input.sb', counts: true },
  { do: 'wait', target: '400' },
];

/** Vendor "陇软信息": JSP of the 2010s in GB18030, a 子站 a city at a port of its own, a county a number in its address. */
export const hall: HallDefinition = {
  name: 'h117-inland',
  origins: ['province', ...CITIES.map((c) => c.key), 'gov', 'sso', 'ext'],
  reads: [/^POST \/zwdt\/(search|list)\.jsp$/],
  traps: [/_save\.do/, /doLogin\.do/],
  sites: (at) => ({
    province: (ask) => province(at, ask),
    ...Object.fromEntries(CITIES.map((c) => [c.key, (ask: Ask) => citySite(at, c, ask)])),
    gov: (ask) => gov(at, ask),
    sso,
    // The revenue's firewall lets nobody in: no dead link.
    ext: neighbours({ '/ycsw/': { status: 403, body: '<html><body><h1>403 Forbidden</h1></body></html>' } }),
  }),
  city: (at) => ({
    id: 'h117-inland',
    name: CITY.name,
    code: CITY.areaid,
    province: PROVINCE,
    region: '西北',
    district: DISTRICT.name,
    phoneCode: '0962',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `tr.jg a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '400' },
  ],
  search: (at) => ({ moves: toResults(at), entries: 'tr.jg td:nth-child(2)', wanted: NAME }),
  proof: { hall: ['当前区域：鼓城区', '部门事项'], guide: ['0962-3178620', '在线办理', '申请材料'] },
};
