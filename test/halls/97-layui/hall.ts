import { randomBytes } from 'node:crypto';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Answer, type Ask, json, type Reply } from '../kit/site.ts';
import { GONE, PAPERS } from './guide.ts';
import { CITY, COUNTY, ID, listOf, NAME, PROVINCE, placeOf, REGIONS, search } from './items.ts';
import { columns, guide, home, list, page, results } from './pages.ts';
import { truth } from './truth.ts';

const RANK = search(COUNTY.code, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const card = (title: string, html: string): string =>
  `<div class="layui-card"><div class="layui-card-header">${title}</div><div class="layui-card-body">${html}</div></div>`;
const WORDS: Record<string, [string, string]> = {
  '/zwfw/ggfw': ['公共服务', '<div class="cen">暂无数据</div>'],
  '/zwfw/bz/gy': ['关于本站', '<p>汾晋政务服务网是全省统一的政务服务平台，2019年上线。</p>'],
  '/zwfw/bz/zn': ['操作指南', '<p>先在页头选择市、县（区），再搜索或者按分类查找事项。</p>'],
  '/zwfw/zt/yjs': ['高效办成一件事', '<p>开办药店、开办便利店、退休等事项实行套餐式办理。</p>'],
  '/zwfw/hdjl': [
    '互动交流',
    '<p><a class="layui-btn" href="/zwfw/hdjl/zx">我要咨询</a> <a class="layui-btn" href="/zwfw/hdjl/ts">我要投诉</a></p><p>电话咨询请拨打12345。</p>',
  ],
};
const letter = (kind: string): string =>
  card(
    kind,
    `<form class="layui-form" action="/zwfw/hdjl/save" method="post"><p>标题 <input class="layui-input" name="bt"></p><p>姓名 <input class="layui-input" name="xm"></p><p>电话 <input class="layui-input" name="dh"></p><p>内容 <textarea name="nr" rows="5" cols="60"></textarea></p><p><button class="layui-btn">立即提交</button></p></form>`,
  );
const board = (area: string): string =>
  card(
    '好差评公示',
    '<table class="layui-table"><tr><td class="lab">评价总数</td><td>90,211</td><td class="lab">好评率</td><td>99.97%</td></tr></table>',
  ) +
  card(
    '部门排行',
    `<table class="layui-table"><thead><tr><th>名次</th><th>部门</th><th>好评率</th></tr></thead><tbody>${[
      ...new Set(listOf(area).map((i) => i.dept)),
    ]
      .slice(0, 6)
      .map((d, n) => `<tr><td>${n + 1}</td><td>${d}</td><td>${(99.99 - n * 0.05).toFixed(2)}%</td></tr>`)
      .join('')}</tbody></table>`,
  );

function portal(at: Addresses) {
  const sessions = new Map<string, string>();
  return ({ path, query, cookies }: Ask): Reply => {
    const id = cookies['FJSID'] ?? randomBytes(8).toString('hex');
    const area = sessions.get(id) ?? PROVINCE.code;
    const fresh = cookies['FJSID'] === undefined;
    const with_ = (reply: Reply): Reply => {
      if (!fresh || reply === null) return reply;
      const answer: Answer = typeof reply === 'string' ? { body: reply } : reply;
      return {
        ...answer,
        headers: { 'content-type': 'text/html; charset=utf-8', ...answer.headers, 'set-cookie': `FJSID=${id}; Path=/` },
      };
    };
    if (path === '/zwfw/area/change') {
      const code = query.get('code') ?? '';
      if (code === PROVINCE.code || REGIONS.some((r) => r.code === code)) sessions.set(id, code);
      return with_(json({ ok: true }, 150));
    }
    const sorted = /^\/zwfw\/sx\/(gr|fr|bm)$/.exec(path)?.[1];
    const word = WORDS[path];
    const shown = printed(columns, path);
    if (path === '/' || path === '/zwfw/index') return with_(home(at, area));
    if (sorted) return with_(list(at, area, sorted, query));
    if (path === '/zwfw/search') return with_(results(at, area, query.get('word') ?? ''));
    if (path === '/zwfw/zn') return with_(guide(at, area, query.get('id') ?? ''));
    if (path === '/zwfw/hcp') return with_(page(at, area, '好差评', board(area)));
    if (path === '/zwfw/hdjl/zx') return with_(page(at, area, '我要咨询', letter('我要咨询')));
    if (path === '/zwfw/hdjl/ts') return with_(page(at, area, '我要投诉', letter('我要投诉')));
    if (path === '/zwfw/file/download')
      return PAPERS.some((p) => p.blank === query.get('id') && p.blank !== GONE && p.blank)
        ? wordDocument('kb.doc')
        : null;
    if (word) return with_(page(at, area, `${word[0]}-汾晋政务服务网`, card(word[0], word[1])));
    return shown ? with_(page(at, area, shown.title, card(shown.title, shown.html))) : null;
  };
}
const kf = ({ path }: Ask): Reply =>
  path === '/chat'
    ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能咨询</title></head><body><h2>智能咨询</h2><p>智能咨询正在升级，请拨打12345政务服务热线。</p></body></html>'
    : null;
const sso = ({ path }: Ask): Reply =>
  path === '/uc/login'
    ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>汾晋省统一身份认证</title></head><body><h3>汾晋省统一身份认证</h3><form onsubmit="return false"><p><input placeholder="手机号/身份证号"></p><p><input type="password" placeholder="密码"></p><p><button>登录</button>　忘记密码？</p></form></body></html>'
    : null;
const gov = ({ path }: Ask): Reply =>
  path === '/'
    ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>上党岭区人民政府</title></head><body><h1>潞州市上党岭区人民政府</h1><p>区政府常务会议研究优化营商环境工作，部署下一阶段重点任务。</p></body></html>'
    : null;

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '[data-for=city] .layui-select-title' },
  { do: 'click', target: '[data-for=city] dd:text-is("潞州市")', counts: true },
  { do: 'wait', target: '900' },
  { do: 'click', target: '[data-for=county] .layui-select-title' },
  { do: 'click', target: '[data-for=county] dd:text-is("上党岭区")', counts: true },
  { do: 'wait', target: '900' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#word', value: '药品经营许可证核发' },
  { do: 'click', target: '#so', counts: true },
];

/** Vendor "晋云": layui, the region in the session behind two drawn lists. */
export const hall: HallDefinition = {
  name: 'h97-layui',
  origins: ['portal', 'gov', 'sso', 'kf', 'ext'],
  traps: [/hdjl\/save/],
  sites: (at) => ({ portal: portal(at), gov, sso, kf, ext: neighbours() }),
  city: (at) => ({
    id: 'h97-layui',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华北',
    district: COUNTY.name,
    phoneCode: '0924',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/zwfw/index`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.hit a:text-is("${NAME}")`, counts: true },
    { do: 'click', target: '.layui-tab-title li:text-is("办理窗口")' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.hit', wanted: NAME }),
  proof: { hall: [`${placeOf(COUNTY.code)}热门事项`], guide: ['0924-8081255', '在线办理'] },
};
