import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { columns, frame, nationalFooter, nationalHeader } from './frame.ts';
import { guide } from './guide.ts';
import { CITIES, counties, ID, NAME, SITE, search, stationOf } from './items.ts';
import { departments, elder, english, found, list, otherGuide, provinceHome, results, stationHome } from './pages.ts';
import { board, exchange, signIn } from './talk.ts';
import { truth } from './truth.ts';

const RANK = search(SITE, '药品经营许可证核发').findIndex((h) => h.id === ID) + 1;
const TOPICS: Record<string, [string, string]> = {
  ksth: ['跨省通办', '与周边七省开通通办专窗，二百零六项事项异地可办，资料免费寄递。'],
  gxbcyjs: ['高效办成一件事', '首批十三个“一件事”全省统一上线，由各市站点提供联办入口。'],
};

/** Whatever the group's server does not know it answers with regret and 200. */
const LOST =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>页面不存在</title></head><body style="text-align:center;padding-top:120px"><h2>抱歉，您访问的页面不存在或已被删除</h2><p><a href="/zwfw/index.do">返回首页</a></p></body></html>';

/** One program behind the province's and the cities' host; only the home differs. */
const platform =
  (at: Addresses, own: string) =>
  ({ path, query, url, body }: Ask): Reply => {
    const given = query.get('siteCode') ?? '';
    const code = stationOf(given) ? given : own;
    if (path === '/') return redirect(own === '990000' ? '/zwfw/index.do' : `/zwfw/site/index.do?siteCode=${own}`);
    if (path === '/zwfw/index.do') return own === '990000' ? provinceHome(at) : stationHome(at, own);
    if (path === '/zwfw/site/index.do') return stationHome(at, code);
    if (path === '/zwfw/site/list.do') return list(at, query);
    if (path === '/zwfw/site/depts.do') return departments(at, code);
    if (path === '/zwfw/site/search.do') return results(at, given || own, query.get('keyword') ?? '');
    if (path === '/zwfw/site/search/query.do') {
      const form = new URLSearchParams(body);
      return json(found(form, search(form.get('siteCode') ?? '', form.get('keyword') ?? '')), 600);
    }
    if (path === '/zwfw/site/children.do') {
      const parent = query.get('code') ?? '';
      const leaf = parent === '990000' ? '0' : '1';
      const children = parent === '990000' ? CITIES : CITIES.some(([c]) => c === parent) ? counties(parent) : [];
      return json(
        children.map(([c, name, py]) => ({ code: c, name, py, leaf })),
        300,
      );
    }
    if (path === '/zwfw/guide/view.do') {
      const id = query.get('itemId') ?? '';
      if (id === ID && given === SITE) return frame(at, SITE, NAME, guide(at));
      return otherGuide(at, id, given) ?? LOST;
    }
    if (path === '/zwfw/hcp/index.do') return frame(at, code, '好差评', board(stationOf(code)?.name ?? '岭东省'));
    if (path === '/zwfw/hqzd/index.do')
      return frame(at, code, '惠企直达', '<div class="box"><h3>惠企直达</h3><p>暂无数据</p></div>');
    if (path === '/zwfw/en/index.do') return english;
    if (path === '/zwfw/elder/index.do') return elder;
    const topic = path === '/zwfw/zt/view.do' ? TOPICS[query.get('zt') ?? ''] : undefined;
    if (topic) return frame(at, code, topic[0], `<div class="box"><h3>${topic[0]}</h3><p>${topic[1]}</p></div>`);
    const shown = path.startsWith('/zwfw/news/') ? printed(columns, url) : null;
    return shown ? frame(at, code, shown.title, `<div class="box">${shown.html}</div>`) : LOST;
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '#zdBtn' },
  { do: 'click', target: '.zd-n:text-is("云湾市")', counts: true },
  { do: 'click', target: '.zd-n:text-is("望海区")', counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#keyword', value: '药品经营许可证核发' },
  { do: 'click', target: '.find .go', counts: true },
  { do: 'wait', target: '1300' },
];

/** Vendor "岭数集群": a group of stations under the nation's header, panels by initials, results that only buttons lead on from. */
export const hall: HallDefinition = {
  name: 'h79-sitegroup',
  origins: ['province', 'station', 'sso', 'wz', 'static', 'ext'],
  traps: [/\/zixun\/addSave/],
  reads: [/POST \/zwfw\/site\/search\/query\.do/],
  sites: (at) => ({
    province: platform(at, '990000'),
    station: platform(at, '997900'),
    sso: signIn,
    wz: exchange(at),
    static: ({ path }) =>
      path === '/files/2024/79/ypls-sqb.doc'
        ? wordDocument('ypls-sqb.doc')
        : path === '/files/2024/79/ypls-ysb.doc'
          ? errorAsDocument()
          : null,
    ext: neighbours({
      '/gjzwfw/header.js': script(nationalHeader(at['ext'] ?? '')),
      '/gjzwfw/footer.js': script(nationalFooter(at['ext'] ?? '')),
    }),
  }),
  city: (at) => ({
    id: 'h79-sitegroup',
    name: '云湾市',
    code: '997900',
    province: '岭东省',
    region: '华南',
    district: '望海区',
    phoneCode: '0979',
    portals: { province: `${at['province']}/`, city: `${at['station']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    {
      do: 'click',
      target: `.res-item:has(.res-tit:text-is("${NAME}")) a:text-is("办事指南")`,
      counts: true,
      opens: true,
    },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.res-item', wanted: NAME }),
  proof: { hall: ['当前站点：岭东省>云湾市>望海区', '望海区部门服务'], guide: ['云湾市望海区行政审批局'] },
};
