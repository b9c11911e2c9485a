import { readFileSync } from 'node:fs';
import { errorAsDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { detail, FILES, PAPERS } from './guide.ts';
import { guidePage, questions } from './guidepage.ts';
import { answer, boardData, form, notice, PAGES } from './hudong.ts';
import { AREA, CITY, DEPTS, DICT, ID, NAME, PROVINCE, query, WORDS } from './items.ts';
import { browse, enquiry, found, list, welcome } from './matter.ts';
import { city, prov, sso } from './outer.ts';
import { inner, shell } from './shell.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

const LAYUI = readFileSync(new URL('./layui.script', import.meta.url), 'utf8');
const RANK = query(WORDS).findIndex((s) => s.id === ID) + 1;

function requests({ path, query: q, body }: Ask): Reply {
  const posted = new URLSearchParams(body);
  if (path === '/zwdt/dict/all.do') return json({ code: 0, data: DICT }, 120);
  if (path === '/zwdt/matter/list.do') return json(list(posted), 350);
  if (path === '/zwdt/matter/detail.do') return json({ code: 0, data: detail(q.get('sxid') ?? '') }, 300);
  if (path === '/zwdt/matter/clxx.do') return json({ code: 0, data: q.get('sxid') === ID ? PAPERS : [] }, 400);
  if (path === '/zwdt/matter/query.do') return found(posted.get('sxmc') ?? '', Number(posted.get('page') ?? 1) || 1);
  if (path === '/zwdt/hcp/data.do') return json(boardData(), 300);
  if (path === '/zwdt/gs/bjgs.do') return json({ code: 0, count: 0, data: [] }, 200);
  if (path === '/zwdt/robot/ask.do') return json(answer(posted.get('wt') ?? ''), 400);
  if (path === '/zwdt/file/down.do') return FILES.includes(q.get('fid') ?? '') ? form() : errorAsDocument();
  return null;
}
function site(at: Addresses, ask: Ask): Reply {
  const { path, query: q } = ask;
  if (path === '/favicon.ico') return null;
  if (path === '/') return redirect('/zwdt/index.htm');
  if (path === '/zwdt/index.htm') return shell();
  if (path === '/zwdt/static/layui/css/layui.css') return { headers: { 'content-type': 'text/css' }, body: CSS };
  if (path === '/zwdt/static/layui/layui.js') return script(LAYUI);
  if (path === '/zwdt/welcome.htm') return welcome();
  if (path === '/zwdt/matter/dept.htm') return browse('dept', q.get('bm') ?? '');
  if (path === '/zwdt/matter/theme.htm') return browse('theme', '');
  if (path === '/zwdt/matter/who.htm') return browse('who', q.get('fwdx') ?? '');
  if (path === '/zwdt/matter/query.htm') return enquiry();
  if (path === '/zwdt/matter/guide.htm') return guidePage();
  if (path === '/zwdt/login.htm')
    return redirect(`${at['sso']}/cas/login?service=${encodeURIComponent(`${at['hall']}/zwdt/index.htm`)}`);
  if (path === '/zwdt/sb/start.do')
    return redirect(
      `${at['sso']}/cas/login?service=${encodeURIComponent(`${at['hall']}/zwdt/sb/start.do?sxid=${q.get('sxid') ?? ''}`)}`,
    );
  return (
    requests(ask) ??
    PAGES[path]?.() ??
    (path === '/zwdt/sb/wd.htm' ? questions(q.get('sxid') ?? '') : null) ??
    (path === '/zwdt/gs/tzxq.htm' ? notice(q.get('n') ?? '') : null) ??
    // The container's own error page has never been given its status.
    inner(
      '提示',
      '<div style="text-align:center;padding:80px"><h2>您访问的页面不存在或已被删除</h2><p><a href="/zwdt/index.htm" target="_top">返回首页</a></p></div>',
    )
  );
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.hd a:text-is("切换站点")' },
  { do: 'click', target: `.cs a:text-is("${CITY.name}")`, counts: true },
  { do: 'wait', target: '500' },
  { do: 'hover', target: '.nv li:has-text("区县大厅")' },
  { do: 'click', target: `.nv dd a:text-is("${AREA.name}")`, counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'form input[name=sxmc]', value: WORDS },
  { do: 'click', target: 'form button[type=submit]', counts: true },
  { do: 'wait', target: '500' },
];

/** Vendor "岷软": a layui back office turned outwards; tabs are frames, guides and questions are frames in layers. */
export const hall: HallDefinition = {
  name: 'h111-layui',
  origins: ['prov', 'city', 'hall', 'sso', 'ext'],
  reads: [/^POST \/zwdt\/(matter\/(list|query)|robot\/ask)\.do/],
  traps: [/\/zwdt\/(hd\/(zxtj|tstj)|sb\/zc|user\/sc)\.do/],
  asks: [/\/zwdt\/robot\/ask\.do/],
  sites: (at) => ({
    prov: (ask) => prov(ask, at),
    city: (ask) => city(ask, at),
    hall: (ask) => site(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h111-layui',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE,
    region: '西南',
    district: AREA.name,
    phoneCode: '0948',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `#jg a:text-is("${NAME}")`, counts: true },
    { do: 'click', target: '.layui-tab-title li:text-is("申请材料")' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '#jg tbody tr', wanted: NAME }),
  proof: {
    hall: [`${CITY.name}${AREA.name}网上政务服务大厅`, `${AREA.name}部门服务`, DEPTS['SJJ'] ?? ''],
    guide: ['在线申报', '是否免提交', '药品零售企业筹建申请表'],
  },
};
