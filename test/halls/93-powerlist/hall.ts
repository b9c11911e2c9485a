import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import { AREAS, byWeb, CITY, DISTRICT, PROVINCE, station, switchWeb } from './areas.ts';
import { FLOW } from './guide.ts';
import { byId, ID, NAME, search } from './items.ts';
import { deptList, gateway, guide, results, themeList } from './lists.ts';
import { board, FAILS, home, oneThing, oneThings } from './pages.ts';
import { isBlank, materialTable, papersOf } from './papers.ts';
import { answer, chat, talk, words } from './talk.ts';
import { truth } from './truth.ts';

const SEARCHED = '药品经营许可证核发';
const RANK = search(DISTRICT, SEARCHED).findIndex((p) => p.id === ID) + 1;

function parse(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Lists and guides, all on the province's host. */
function service(at: Addresses, name: string, { query, body }: Ask): Reply {
  const area = byWeb(query.get('webId'));
  const id = query.get('localInnerCode') ?? '';
  if (name === 'index') return redirect(station(at, area));
  if (name === 'interface/gateway') {
    const ask = parse(body);
    return json(gateway(at, byWeb(String(ask['webId'])), ask), 450);
  }
  if (name === 'dept/deptQlSearch') return deptList(at, area, query.get('deptid') ?? '');
  if (name === 'item/theme') return themeList(at, area, query.get('type') ?? '', query.get('theme') ?? '');
  if (name === 'search/index') return results(at, area, query.get('q') ?? '');
  if (name === 'item/detail/index') return guide(at, id);
  if (name === 'item/detail/material') {
    const [type, rented] = (query.get('situation') ?? '').split('-').map(Number);
    return id === ID ? { body: materialTable(papersOf(type ?? 0, rented ?? 0)), delay: 300 } : null;
  }
  if (name === 'item/apply/start')
    return byId(id)
      ? redirect(
          `${at['sso']}/sso/usp.do?action=ssoLogin&servicecode=hjsb&goto=${Buffer.from(`apply/${id}`).toString('base64url')}`,
        )
      : null;
  if (name === 'yjs/index') return oneThings(at, area);
  if (name === 'yjs/detail') return oneThing(at, area, query.get('code') ?? '');
  if (name === 'hcp/index') return board(at, area);
  return talk(at, area, name);
}

const www =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    if (path === '/') return home(at, PROVINCE);
    if (path === '/script/SwitchWeb.js') return script(switchWeb(at));
    if (path === '/images/zlb.svg') return picture(['浣里办', '扫一扫'], 110);
    if (path === '/hjfile/flow/5d21f0.svg') return picture(FLOW);
    if (path === '/hjfile/result/5d21f1.svg') return picture(['药品经营许可证（样本）', '许可证编号：浣DB0000000']);
    if (isBlank(path)) return wordDocument(path.split('/').pop());
    const name = path.match(/^\/hjservice\/(.+)\.do$/)?.[1];
    return name ? service(at, name, ask) : words(at, path);
  };
const zhan =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const area = AREAS.find((a) => a.slug !== '' && path === `/${a.slug}/index.html`);
    return area && area !== CITY && area !== DISTRICT ? home(at, area) : null;
  };

const SIGN_IN =
  '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>浣江省统一身份认证平台-用户登录</title><style>body{margin:0;background:#eaf2fb;font:14px/2.2 "Microsoft Yahei"}.lg{width:420px;margin:90px auto;background:#fff;padding:26px 40px;border-radius:6px}.lg input{width:100%;height:36px}</style></head><body><div class="lg"><h2>浣江省统一身份认证平台</h2><p><b>个人登录</b>　<b>法人登录</b>　扫码登录</p><p><input name="loginname" placeholder="请输入账号/手机号/身份证号"></p><p><input type="password" name="password" placeholder="请输入密码"></p><p><button type="button">登 录</button>　忘记密码　<a href="/sso/reg.do">注册个人账号</a></p><p>其他登录方式：浣里办扫码　国家政务服务平台　电子营业执照</p></div></body></html>';
const REGISTER =
  '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>用户注册-浣江省统一身份认证平台</title></head><body><h2>用户注册</h2><p>请在浣里办APP完成刷脸实名后注册；法人账号凭营业执照或电子营业执照注册。</p></body></html>';

const gov = (at: Addresses) =>
  unit({
    '/': {
      title: '棠州市苕西区人民政府',
      text: `<a href="/xxgk/">政府信息公开</a>　<a href="/zjtx/">走进苕西</a>　<a href="${at['hall']}/">政务服务</a>　<a href="/xxgk/nb/2019/">年度报告（2019）</a></p><p>苕西区召开数字化改革推进会；弁南路快速化工程通车；全区早稻收割进入尾声。</p><p>主办：棠州市苕西区人民政府办公室　电话：0959-2678001`,
    },
    '/xxgk/': { title: '政府信息公开', text: '机构职能、规范性文件、财政信息、重大建设项目、行政许可结果。' },
    '/zjtx/': { title: '走进苕西', text: '苕西区地处西苕溪畔，面积三百六十二平方公里，辖六个街道四个镇。' },
  });

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['www']}/` },
  { do: 'click', target: '#swOn' },
  { do: 'click', target: '.hj-sw dd span:text-is("棠州市")', counts: true },
  { do: 'click', target: '.hj-sw dd span:text-is("苕西区")', counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.hj-so input[name=q]', value: SEARCHED },
  { do: 'click', target: '.hj-so button', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "浣数": a province of stations, whose power lists and guides stand on one host. */
export const hall: HallDefinition = {
  name: 'h93-powerlist',
  origins: ['www', 'city', 'hall', 'zhan', 'gov', 'sso', 'kf', 'ext'],
  traps: [/\/hjservice\/(consult|tsjb|hcp)\/add\w*\.do/],
  reads: [/^POST \/hjservice\/interface\/gateway\.do/],
  asks: [/\/webchat\/ask\?/],
  sites: (at) => ({
    www: www(at),
    city: ({ path }) =>
      path === '/'
        ? home(at, CITY)
        : path === FAILS
          ? { status: 500, body: '<!doctype html><title>500</title><h1>Internal Server Error</h1>' }
          : null,
    hall: ({ path }) => (path === '/' ? home(at, DISTRICT) : null),
    zhan: zhan(at),
    gov: gov(at),
    sso: ({ path }) => (path === '/sso/usp.do' ? SIGN_IN : path === '/sso/reg.do' ? REGISTER : null),
    kf: ({ path, query }) =>
      path === '/webchat/index.html'
        ? chat(String(byWeb(query.get('webId')).web))
        : path === '/webchat/ask'
          ? json({ answer: answer(at, byWeb(query.get('webId')), query.get('question') ?? '') }, 600)
          : null,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h93-powerlist',
    name: '棠州市',
    code: CITY.code,
    province: '浣江省',
    region: '华东',
    district: '苕西区',
    phoneCode: '0959',
    portals: { province: `${at['www']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.so-it:has-text("苕西区") a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '900' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.so-it', wanted: NAME }),
  proof: {
    hall: ['棠州市 苕西区', '棠州市苕西区政务服务'],
    guide: ['网上办理', '掌上办理', '棠州市苕西区市场监督管理局', '执业药师注册证书'],
  },
};
