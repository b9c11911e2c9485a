import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, redirect, script } from '../kit/site.ts';
import { detailOf } from './detail.ts';
import { CSS, paper } from './frame.ts';
import { talkOf } from './hudong.ts';
import { ID, NAME, search } from './items.ts';
import { chat, city, sso, upload, ywtb } from './others.ts';
import { pageOf } from './pages.ts';
import { CITY, DISTRICT, indexUrl, PROVINCE, siteOf } from './sites.ts';
import { truth } from './truth.ts';

const MAIN = readFileSync(new URL('./main.script', import.meta.url), 'utf8');
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((e) => e.id === ID) + 1;

function portal(at: Addresses, ask: Ask): Reply {
  const { path, query, cookies } = ask;
  if (path === '/' || path === '/webroot/front/') return redirect(indexUrl(PROVINCE));
  if (path === '/webroot/front/css/main.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (path === '/webroot/front/js/main.js') return script(MAIN);
  if (path === '/webroot/front/qr.svg') return picture(['▣▢▣', '▢▣▢'], 110);
  if (path.startsWith('/webroot/attachfile/')) return upload(path);
  const site = siteOf(query.get('webId') ?? cookies['webId'] ?? null);
  return (
    pageOf(at, site, ask) ??
    detailOf(at, site, ask) ??
    talkOf(at, site, ask) ??
    paper(
      at,
      PROVINCE,
      '提示',
      '<div class="w"><div class="box"><h2>您访问的页面不存在或已下线</h2><p>请核对地址，或者返回首页重新查找。</p></div></div>',
    )
  );
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.zd em' },
  { do: 'click', target: '.zt-tab span:text-is("按拼音")' },
  { do: 'click', target: `#py_C a:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: WORDS },
  { do: 'click', target: '.ss a', counts: true },
  { do: 'wait', target: '500' },
];

/** Vendor "瀛软": one province-wide platform, each city and district a site of it with its own skin. */
export const hall: HallDefinition = {
  name: 'h115-webid',
  origins: ['portal', 'city', 'ywtb', 'sso', 'chat', 'ext'],
  reads: [/^POST \/robot\/ask\.do/],
  asks: [/\/robot\/ask\.do/],
  traps: [/(zixun|tousu)Save\.do/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    city: (ask) => city(at, ask),
    ywtb: (ask) => ywtb(at, ask),
    sso,
    chat: (ask) => chat(at, ask),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h115-webid',
    name: CITY.name,
    code: '926300',
    province: PROVINCE.name,
    region: '华东',
    district: DISTRICT.name,
    phoneCode: '0957',
    portals: { province: `${at['portal']}/`, city: `${at['city']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jg a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '500' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jg', wanted: NAME }),
  proof: { hall: ['澄屿区政务服务', '部门'], guide: ['0957-6620188', '我要办理', '申请材料'] },
};
