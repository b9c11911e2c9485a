import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { AREAS, COUNTY, children, ID, itemsOf, NAME, PROVINCE, search, siteAt } from './areas.ts';
import { columns, frame } from './frame.ts';
import { GONE, PAPERS } from './guide.ts';
import { board, crossProvince, government, guide, home, lister, rate, results, talk, words } from './pages.ts';
import { truth } from './truth.ts';

const WIZARD = readFileSync(new URL('./apply.html', import.meta.url), 'utf8');
const RANK = search(COUNTY, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;

function api(name: string, query: URLSearchParams): Reply {
  if (name === 'region/children')
    return json(
      { code: 200, data: children(query.get('pcode') ?? '').map(({ code, name, path }) => ({ code, name, path })) },
      220,
    );
  const area = AREAS.find((a) => a.code === query.get('site'));
  if (!area) return json({ code: 400, rows: [], total: 0 });
  const strip = (list: ReturnType<typeof itemsOf>) => list.map(({ id, name, dept }) => ({ id, name, dept }));
  if (name === 'item/search')
    return json({ code: 200, rows: strip(search(area, query.get('kw') ?? '')).slice(0, 20) }, 600);
  if (name !== 'item/page') return null;
  const [dx, zt, bm] = [query.get('dx'), query.get('zt'), query.get('bm')];
  const fit = itemsOf(area).filter(
    (i) => (!dx || i.audience === dx) && (!zt || i.theme === zt) && (!bm || i.dept === bm),
  );
  const page = Math.max(1, Number(query.get('pn') ?? 1) || 1);
  return json({ code: 200, total: fit.length, rows: strip(fit.slice((page - 1) * 10, page * 10)) }, 400);
}

const FILES = PAPERS.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE);
function file(path: string, id: string): Reply {
  if (path === '/file/download' && FILES.includes(id)) return wordDocument(`${id}.doc`);
  return path === '/file/view' && id === 'r84001' ? picture(['药品经营许可证（样本）', '编号：沅DA0000000']) : null;
}

const answerOf = (words: string): string =>
  /药/.test(words)
    ? '开办零售药店应当向所在地县级市场监管部门申请《药品经营许可证》，一般八个工作日办结，材料可在线提交。'
    : '小沅没有听懂您的问题，换个说法试试吧。';

const platform =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path.startsWith('/api/')) return api(path.slice(5), query);
    if (path.startsWith('/file/')) return file(path, query.get('fid') ?? '');
    if (path === '/znkf/ask') return json({ text: answerOf(query.get('q') ?? '') }, 700);
    const shown = printed(columns, path);
    if (shown) return frame(at, PROVINCE, shown.title, `<div class="ivu-card">${shown.html}</div>`);
    const area = siteAt(path);
    const rest = path.slice(area.path.length);
    if (rest === '' || rest === 'index') return home(at, area);
    if (/^(grfw|frfw|bmfw)$/.test(rest)) return lister(at, area, rest, query);
    if (rest === 'ss') return results(at, area, query.get('kw') ?? '');
    if (rest.startsWith('zn/')) return guide(at, area, rest.slice(3));
    if (rest === 'ksty') return crossProvince(at, area);
    if (rest === 'hcp') return board(at, area);
    if (rest === 'hcp/pj') return rate(at, area);
    if (/^hd(\/|$)/.test(rest)) return talk(at, area, rest.slice(2));
    return words(at, path);
  };

const SIGN_IN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>沅澜省统一身份认证平台</title></head><body><h2>沅澜省统一身份认证平台</h2><p>个人登录　法人登录</p><p>账号 <input></p><p>密码 <input type="password"></p><p><button type="button">登录</button></p></body></html>';
const REGISTER =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户注册</title></head><body><h2>用户注册</h2><p>注册前请准备身份证件，企业用户请准备营业执照。</p></body></html>';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '#siteSw' },
  { do: 'click', target: '.opt:text-is("芷兰市")', counts: true },
  { do: 'click', target: '.opt:text-is("沅口区")', counts: true },
  { do: 'click', target: '#pickOk', counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.ss input', value: '药品经营许可证核发' },
  { do: 'click', target: '.ss button', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "澜泽": one portal for the province, a folder a site, an application that guests may fill in. */
export const hall: HallDefinition = {
  name: 'h84-subpath',
  origins: ['province', 'district', 'apply', 'sso', 'ext'],
  traps: [/\/(hd\/saveLetter|hcp\/saveEva|wssb\/(temp|sendApply|attach))/],
  asks: [/\/znkf\/ask/],
  sites: (at) => ({
    province: platform(at),
    district: (ask) =>
      ask.path === '/'
        ? government(at)
        : unit({
            '/zwgk/': { title: '政务公开', text: '区政府领导、规范性文件、财政预决算、重大建设项目。' },
            '/zjyk/': { title: '走进沅口', text: '沅口区位于沅水之滨，辖三个街道、三个乡镇。' },
          })(ask),
    apply: ({ path }) => (path === '/wssb/start' ? WIZARD : null),
    sso: ({ path }) => (path === '/am/login' ? SIGN_IN : path === '/am/register' ? REGISTER : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h84-subpath',
    name: '芷兰市',
    code: '984200',
    province: '沅澜省',
    region: '华中',
    district: '沅口区',
    phoneCode: '0984',
    portals: {
      province: `${at['province']}/`,
      city: `${at['province']}/zhilan/`,
      district: `${at['district']}/`,
    },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...toResults(at), { do: 'click', target: `.res a:has-text("${NAME}")`, counts: true }],
  search: (at) => ({ moves: toResults(at), entries: '.res', wanted: NAME }),
  proof: {
    hall: ['芷兰市沅口区法人服务', '芷兰市沅口区部门服务'],
    guide: ['实施主体：芷兰市沅口区市场监督管理局', '11984204MB0A7F1C2D400017211100301', '在线办理'],
  },
};
