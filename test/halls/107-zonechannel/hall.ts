import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { channelPage, reading } from './channel.ts';
import {
  CHANNELS,
  type Channel,
  CITY,
  channelOf,
  channelOfItem,
  ID,
  listOf,
  NAME,
  PROVINCE,
  search,
  ZONE,
} from './channels.ts';
import { CSS, paper } from './frame.ts';
import { GONE, PAPERS } from './guide.ts';
import { consultPages, ratingPage, sharedPages } from './hudong.ts';
import { committee, province, sso, system } from './others.ts';
import { guidePage, printedSheet } from './sheet.ts';
import { truth } from './truth.ts';

const WORDS = '药品经营许可证核发';
const RANK = search('jkq', WORDS, false).findIndex((i) => i.id === ID) + 1;

/** Who declares decides the form; the form itself is in the department's system. */
function subject(at: Addresses, id: string): string | null {
  const channel = channelOfItem(id);
  const item = channel && listOf(channel.key).find((i) => i.id === id);
  if (!channel || !item) return null;
  return paper(
    at,
    channel,
    '选择申报主体',
    `<div class="gt"><h2>${item.name}</h2></div><div class="art" style="text-align:center"><p>请选择申报主体：</p><p><label><input type="radio" name="zt" value="qy"> 企业</label>　　<label><input type="radio" name="zt" value="gt"> 个体工商户</label></p><p><a class="btn" href="javascript:void(0)" onclick="next()">下一步</a></p></div><script>function next(){var r=document.querySelector('input[name=zt]:checked');if(!r){alert('请选择申报主体！');return}location.href='${at['drug']}/ypjg/entry.htm?sx=${id}&zt='+r.value}</script>`,
  );
}
function upload(path: string): Reply {
  if (PAPERS.some((p) => p.blank === path && path !== GONE)) return wordDocument(path.split('/').pop());
  if (path === '/attach/bg/2024/wtsqs.doc') return wordDocument('wtsqs.doc');
  const id = /^\/attach\/bszn\/(\w+)\.doc$/.exec(path)?.[1];
  return id && channelOfItem(id) ? wordDocument(`${id}.doc`) : errorAsDocument();
}
function city(at: Addresses, ask: Ask): Reply {
  const { path, query } = ask;
  const main = CHANNELS[0] as Channel;
  if (path === '/') return redirect('/index.shtml');
  if (path === '/css/channel.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (path === '/index.shtml') return channelPage(at, main, 'index.shtml', ask);
  if (path.startsWith('/attach/')) return upload(path);
  if (path === '/images/yb/ypjyxkz.svg') return picture(['药品经营许可证', '样本'], 400);
  const under = /^\/channel\/(\w+)\/([\w.]+)$/.exec(path);
  const channel = channelOf(under?.[1] ?? '');
  const page = under?.[2] ?? '';
  const made = !channel
    ? null
    : page === 'hhb.shtml'
      ? ratingPage(at, channel)
      : (channelPage(at, channel, page, ask) ?? consultPages(at, channel, page));
  const guide = /^\/bszn\/(\w+)\.shtml$/.exec(path)?.[1];
  return (
    made ??
    (guide ? guidePage(at, guide) : null) ??
    (path === `/bszn/dy/${ID}.shtml` ? printedSheet() : null) ??
    (path === '/sb/ztxz.shtml' ? subject(at, query.get('sx') ?? '') : null) ??
    sharedPages(at, path) ??
    reading(at, path) ??
    paper(
      at,
      main,
      '提示信息',
      '<div class="art"><h1>您访问的页面不存在或已删除</h1><p>请检查地址是否正确，或者返回首页。</p></div>',
    )
  );
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: `.s a:text-is("${CITY.name}")`, counts: true },
  { do: 'wait', target: '500' },
  { do: 'click', target: '.qx a:text-is("岬州经开区")', counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.head .t', value: WORDS },
  { do: 'click', target: '.head .b', counts: true },
  { do: 'wait', target: '600' },
];

/** Vendor "岬软": a server-rendered CMS, a channel a county or zone; the zone has no hall of its own. */
export const hall: HallDefinition = {
  name: 'h107-zonechannel',
  origins: ['prov', 'city', 'zone', 'drug', 'sso', 'ext'],
  traps: [/hudong\/zxSave/],
  sites: (at) => ({
    prov: (ask) => province(at, ask),
    city: (ask) => city(at, ask),
    zone: (ask) => committee(at, ask),
    drug: (ask) => system(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h107-zonechannel',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE,
    region: '华南',
    district: ZONE,
    phoneCode: '0958',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['zone']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.lst tr:has-text("${NAME}") a[title="查看"]`, counts: true, opens: true },
    { do: 'wait', target: '600' },
    { do: 'click', target: '#vt2' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.lst tr:not(:first-child)', wanted: NAME }),
  proof: { hall: [`${ZONE}办事主题`, '岬州经开区频道'], guide: ['0958-8826031', '我要申报', '法律依据'] },
};
