import { readFileSync } from 'node:fs';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, script } from '../kit/site.ts';
import { framed } from './frame.ts';
import { GONE } from './guide.ts';
import { talkOf } from './hudong.ts';
import { ID, NAME, search } from './items.ts';
import { newsOf } from './news.ts';
import { gov, sso } from './others.ts';
import { pageOf } from './pages.ts';
import { CITY, DISTRICT } from './sites.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

const source = (name: string): string => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8');
const FILES: Record<string, string> = { '/assets/heng/base.js': source('base'), '/assets/heng/zn.js': source('zn') };
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;

function portal(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/assets/heng/base.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  const code = FILES[path];
  if (code) return script(code);
  if (path === '/assets/heng/ypjy.svg') return picture(['药品经营许可证', '（样本）', '企业名称：××药店'], 420);
  if (path === GONE) return errorAsDocument();
  const file = /^\/wj\/\d{12}\/(?:2023|2024)\/(sqb-ls|sqb-ls-yb|xcys|sqwts)\.doc$/.exec(path);
  if (file) return wordDocument(`${file[1]}.doc`);
  return (
    pageOf(at, ask) ??
    newsOf(at, path) ??
    talkOf(at, ask) ??
    framed(at, CITY, {
      title: '没有这个页面',
      html: '<div class="in"><div class="kd art"><h2>没有这个页面</h2><p>您输入的地址有误，或者页面已经移走。</p></div></div>',
      status: 404,
    })
  );
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.pd-sw' },
  { do: 'click', target: `.pd-box a:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '400' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.so input[name=q]', value: WORDS },
  { do: 'click', target: '.so button', counts: true },
  { do: 'wait', target: '400' },
];

/** Vendor "衡准": one portal of static pages, its districts are channels of it. */
export const hall: HallDefinition = {
  name: 'h125-permitdesk',
  origins: ['portal', 'gov', 'sso', 'ext'],
  asks: [/\/xl\/dafu/],
  traps: [/\/hd\/\w+\/submit/, /\/wsb\//],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    gov: (ask) => gov(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h125-permitdesk',
    name: CITY.name,
    code: '993100',
    province: CITY.name,
    region: '华东',
    district: DISTRICT.name,
    phoneCode: '030',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jgx a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '500' },
    { do: 'click', target: '.fs div[data-k=w]' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jgx', wanted: NAME }),
  proof: {
    hall: ['频道：砚池区', '生命周期', '砚池区市场监督管理局'],
    guide: ['去办理', '030-66221180', '要交什么材料'],
  },
};
