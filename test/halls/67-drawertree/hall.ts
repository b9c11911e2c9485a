import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { api } from './api.ts';
import { city } from './city.ts';
import { BLOCKS, ID, NAME } from './guide.ts';
import { itemsOf, search } from './items.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('app.html', import.meta.url), 'utf8');
const RANK = search(itemsOf('996704'), '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;

const platform = (at: Addresses) => {
  const row = friends(at['ext'], 18)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join('');
  const shell = APP.replaceAll('{{SSO}}', at['sso'] ?? '')
    .replaceAll('{{EXT}}', at['ext'] ?? '')
    .replaceAll('{{CITY}}', at['city'] ?? '')
    .replaceAll('{{GOV}}', at['gov'] ?? '')
    .replaceAll('{{FRIENDS}}', `${row}<a href="${at['gov']}/" target="_blank">蓉溪区人民政府</a>`);
  return (ask: Ask): Reply => {
    if (ask.path.startsWith('/api/')) return api(ask);
    const file = /^\/file\/download\/(\d+)$/.exec(ask.path)?.[1];
    if (file === '7701' || file === '7703') return wordDocument(`${file}.doc`);
    if (file)
      return {
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: '{"code":500,"msg":"文件不存在或已被删除"}',
      };
    // try_files … /index.html: the server knows no page but the application.
    return shell;
  };
};

const SIGN_IN =
  '<!doctype html><html><head><meta charset="utf-8"><title>登录</title></head><body style="font:14px/2.2 sans-serif"><div style="font-size:18px">岷山省统一身份认证平台</div><div>自然人登录　<b>法人登录</b>　国家政务服务平台账号</div><div>账号 <input name="uname"></div><div>密码 <input type="password" name="upwd"></div><div style="width:260px;background:#c8161d;color:#fff;text-align:center">登　录</div><div>没有账号？立即注册　忘记密码</div></body></html>';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['platform']}/` },
  { do: 'click', target: '.hd-area' },
  { do: 'click', target: '#trees .tn-sw' },
  { do: 'click', target: '.tn-c > .tn:has-text("锦川市") > .tn-sw' },
  { do: 'click', target: '.tn-t:text-is("蓉溪区")', counts: true },
  { do: 'click', target: '.dr-f .pri', counts: true },
  { do: 'wait', target: '1500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: '药品经营许可证核发' },
  { do: 'click', target: '.sw-go', counts: true },
  { do: 'wait', target: '2000' },
];

/** A single page with hash routes: a tree of regions in a drawer, skeletons, fourteen folding blocks, materials as cards. */
export const hall: HallDefinition = {
  name: 'h67-drawertree',
  origins: ['platform', 'city', 'gov', 'sso', 'ext'],
  asks: [/\/api\/robot\/chat/],
  traps: [/\/api\/complain/],
  sites: (at) => ({
    platform: platform(at),
    city: city(at),
    gov: unit({
      '/': {
        title: '蓉溪区人民政府',
        text: '<a href="/xxgk/">信息公开</a> <a href="/rxgk/">蓉溪概况</a> 区政府领导、政府机构、统计数据、重点领域信息公开。',
      },
      '/xxgk/': { title: '信息公开', text: '政府信息公开指南、公开制度、公开年报、依申请公开受理点。' },
      '/rxgk/': { title: '蓉溪概况', text: '全区辖11个街道2个镇，常住人口93.6万，生态蓝绿空间占比超过四成。' },
    }),
    sso: ({ path }) => (path === '/am/auth/login' ? SIGN_IN : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h67-drawertree',
    name: '锦川市',
    code: '996700',
    province: '岷山省',
    region: '西南',
    district: '蓉溪区',
    portals: { province: `${at['platform']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.rs-n:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '1500' },
    ...BLOCKS.filter((b) => !b.open).flatMap((b): Move[] => [
      { do: 'click', target: `.acc-h:has(b:text-is("${b.title}"))` },
      { do: 'wait', target: b.lazy ? '900' : '50' },
    ]),
  ],
  search: (at) => ({ moves: toResults(at), entries: '.rs', wanted: NAME }),
  proof: {
    hall: ['蓉溪区政务服务大厅'],
    guide: ['锦川市蓉溪区市场监督管理局', '0967-87650021'],
  },
};
