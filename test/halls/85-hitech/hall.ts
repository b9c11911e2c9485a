import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { ID, NAME, search } from './items.ts';
import { approval, city, committee, engine, province } from './outer.ts';
import { truth } from './truth.ts';
import { zone } from './zone.ts';

const RANK = search('药品经营许可证核发').findIndex((h) => h.id === ID) + 1;
const SIGN_IN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>岚水省统一身份认证</title></head><body><h2>岚水省统一身份认证平台</h2><p>账号 <input></p><p>密码 <input type="password"></p><p><button type="button">登录</button></p></body></html>';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '#dq > span' },
  { do: 'click', target: '#dq li:text-is("临岚市")', counts: true },
  { do: 'wait', target: '400' },
  { do: 'click', target: '.qx a:text-is("高新区")', counts: true },
  { do: 'wait', target: '400' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#ctl00_txtKey', value: '药品经营许可证核发' },
  { do: 'click', target: '#ctl00_btnSo', counts: true },
  { do: 'wait', target: '600' },
];

/** Vendor "岚软": a development zone's hall of 2014, kept going; the search is the city's, on another name. */
export const hall: HallDefinition = {
  name: 'h85-hitech',
  origins: ['province', 'city', 'zone', 'so', 'gw', 'wssp', 'sso', 'ext'],
  traps: [/\/gxq\/Save(Pj|Zx)\.aspx/, /POST \/Login\.aspx/],
  // The pager posts the page back; nothing is kept by it.
  reads: [/POST \/gxq\/List\.aspx/],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    zone: zone(at),
    so: engine(at),
    gw: committee(at),
    wssp: approval,
    sso: ({ path }) => (path === '/uias/login' ? SIGN_IN : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h85-hitech',
    name: '临岚市',
    code: '985100',
    province: '岚水省',
    region: '华东',
    district: '高新技术产业开发区',
    phoneCode: '0985',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gw']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jg:has-text("区域：高新区") a:text-is("${NAME}")`, counts: true, opens: true },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jg', wanted: `${NAME}[事项]区域：高新区` }),
  proof: {
    hall: ['临岚市政务服务网 · 高新区分厅', '高新区法人办事（按主题）'],
    guide: ['临岚高新技术产业开发区市场监督管理局', '在线申报', '5个工作日'],
  },
};
