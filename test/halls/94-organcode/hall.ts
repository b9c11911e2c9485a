import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { channel } from './frame.ts';
import { FILES } from './guide.ts';
import { CITY, ID, NAME, ORGAN, organOf, search } from './items.ts';
import { api, district, guide, home, list, offices, results } from './pages.ts';
import { answer, robot, words } from './talk.ts';
import { truth } from './truth.ts';

const RANK = search('district', ORGAN, '药品经营许可证核发').findIndex((m) => m.id === ID) + 1;

const portal =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    const organ = organOf(query.get('_organCode_'));
    if (path === '/' || path === '/portal/index.do') return home(at);
    if (path === '/portal/channel.do') return organ === CITY ? null : district(at, organ);
    if (path === '/portal/matters.do') return list(at, organ, query);
    if (path === '/portal/depts.do') return offices(at, organ);
    if (path === '/portal/search.do') return results(at, organ, query.get('keyword') ?? '');
    if (path.startsWith('/portal/bsfw/item/')) return guide(at, path.slice('/portal/bsfw/item/'.length));
    if (path.startsWith('/portal/api/')) return api(path.slice('/portal/api/'.length), query);
    if (path === '/znkf/index.do') return robot(organ);
    if (path === '/znkf/api/ask.do') return answer(organ, query.get('q') ?? '');
    if (path === '/static/ewm.svg') return picture(['澄申办'], 120);
    if (path === '/file/sample/ypjyxkz.svg') return picture(['药品经营许可证（样本）', '许可证号：澄DA0000000']);
    if (FILES.includes(path)) return wordDocument(path.split('/').pop());
    return words(at, path);
  };

const SIGN_IN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>澄浦市统一身份认证平台</title></head><body style="font:14px/2 \'Microsoft YaHei\'"><div style="width:420px;margin:90px auto;border:1px solid #ddd;padding:20px 36px"><h2>澄浦市统一身份认证平台</h2><p><b>个人登录</b>　<b>法人登录</b>　电子营业执照登录</p><p>账号：<input name="username"></p><p>密码：<input type="password" name="password"></p><p><button type="button">登录</button>　<a href="/sso/register.do">立即注册</a></p></div></body></html>';
const REGISTER =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>账号注册</title></head><body><h2>账号注册</h2><p>法人注册须由法定代表人先完成个人实名认证。</p></body></html>';

const government = (at: Addresses) =>
  unit({
    '/': {
      title: '澄浦市河湾区人民政府',
      text: `<a href="/zwgk/index.html">政务公开</a>　<a href="/zjhw/index.html">走进河湾</a>　<a href="${at['portal']}${channel(ORGAN)}">政务服务</a>　<a href="/zt/2019/cjwmcq.html">创建文明城区</a></p><p>河湾区召开季度经济形势分析会；新槐路菜市场升级后重新开业；滨江步道全线贯通。</p><p>地址：新槐路1200号　总机：0940-62110000`,
    },
    '/zwgk/index.html': { title: '政务公开', text: '区领导、区政府文件、财政信息、人事任免、建议提案办理。' },
    '/zjhw/index.html': { title: '走进河湾', text: '河湾区地处澄浦中心城区西部，面积五十四平方公里，下辖十个街道。' },
  });

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.gd a:text-is("河湾区")', counts: true },
  { do: 'wait', target: '400' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#skw', value: '药品经营许可证核发' },
  { do: 'click', target: '#skb', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "澄智": a municipality's portal with a channel a district, by organ codes of its own. */
export const hall: HallDefinition = {
  name: 'h94-organcode',
  origins: ['portal', 'gov', 'sso', 'ext'],
  traps: [/\/(hudong\/letter|hcp\/score)\/add/],
  asks: [/\/znkf\/api\/ask/],
  sites: (at) => ({
    portal: portal(at),
    gov: government(at),
    sso: ({ path }) => (path === '/sso/oauth2/authorize' ? SIGN_IN : path === '/sso/register.do' ? REGISTER : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h94-organcode',
    name: '澄浦市',
    code: '940000',
    province: '澄浦市',
    region: '华东',
    district: '河湾区',
    phoneCode: '0940',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.sr a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '700' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.sr', wanted: NAME }),
  proof: {
    hall: ['当前区：河湾区', '河湾区热门服务', '河湾区部门服务'],
    guide: ['澄浦市河湾区市场监督管理局', '11940107MB2F09531Y400017211100301', '立即办理'],
  },
};
