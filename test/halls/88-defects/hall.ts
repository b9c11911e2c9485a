import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { picture } from '../kit/site.ts';
import { GONE, PAPERS } from './guide.ts';
import { AREA, ID, NAME, search } from './items.ts';
import { portal } from './pages.ts';
import { truth } from './truth.ts';

const RANK = search(AREA, '药品经营许可证核发').findIndex((l) => l.id === ID) + 1;

/** The city's sign-in, with a picture of letters. */
const SIGN_IN = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云汐市统一身份认证平台</title><style>body{margin:0;background:#eef3fb;font:14px/2 "Microsoft YaHei"}.box{width:400px;margin:100px auto;background:#fff;padding:24px 36px;box-shadow:0 2px 12px rgba(0,0,0,.1)}.box input{height:32px;width:220px}.tabs b{margin-right:26px;cursor:pointer}</style></head><body><div class="box"><h2>云汐市统一身份认证平台</h2><div class="tabs"><b>个人登录</b><b>法人登录</b><b>扫码登录</b></div><form onsubmit="return false"><p><input name="loginName" placeholder="请输入账号/手机号"></p><p><input type="password" name="pwd" placeholder="请输入密码"></p><p><input name="captcha" style="width:110px" placeholder="图形验证码"> <img src="/idp/captcha.svg" height="34" alt="验证码" title="看不清？点击换一张"></p><p><button type="button">登录</button>　忘记密码　注册</p></form></div></body></html>`;
const sso = ({ path }: Ask): Reply =>
  path === '/idp/authcenter/ActionAuthChain' ? SIGN_IN : path === '/idp/captcha.svg' ? picture(['7 K x P'], 110) : null;

const site =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    if (ask.path.startsWith('/attach/'))
      return ask.path !== GONE && PAPERS.some((p) => p.file === ask.path)
        ? wordDocument(ask.path.split('/').pop())
        : null;
    return portal(at)(ask);
  };
const gov = (at: Addresses) =>
  unit({
    '/': {
      title: '云汐市汀南区人民政府',
      text: `<a href="/zwgk/">政务公开</a>　<a href="/zjtn/">走进汀南</a>　<a href="${at['portal']}/tn/">政务服务</a>　<a href="/jjkfq/2020/">经济开发区（2020）</a></p><p>汀南区召开区委常委会会议；滨汐大道三期通车；全区夏粮收购工作结束。</p><p>地址：滨汐大道366号　电话：0988-65380001`,
    },
    '/zwgk/': { title: '政务公开', text: '机构概况、规划计划、财政预决算、重大项目、应急管理。' },
    '/zjtn/': { title: '走进汀南', text: '汀南区位于云汐市南部，面积四百一十二平方公里，辖五街道六镇。' },
  });

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.t-dropdown__trigger' },
  { do: 'click', target: '.t-dropdown__item:text-is("汀南区")', counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: '药品经营许可证核发' },
  { do: 'wait', target: '500' },
  { do: 'click', target: '#sug li:text-is("药品经营许可证核发")', counts: true },
  { do: 'wait', target: '1100' },
  { do: 'click', target: '.t-pagination li:text-is("2")', counts: true },
  { do: 'wait', target: '1100' },
];

/** Vendor "汐云": a municipality's portal of TDesign's looks, whose office let many things lie. */
export const hall: HallDefinition = {
  name: 'h88-defects',
  origins: ['portal', 'gov', 'sso', 'ext'],
  traps: [/\/(hd\/(consult|complain)|hcp\/evaluate)\/add/],
  asks: [/\/api\/robot\/answer/],
  sites: (at) => ({ portal: site(at), gov: gov(at), sso, ext: neighbours() }),
  city: (at) => ({
    id: 'h88-defects',
    name: '云汐市',
    code: '988000',
    province: '云汐市',
    region: '华东',
    district: '汀南区',
    phoneCode: '0988',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.hit a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '500' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.hit', wanted: NAME, before: 10 }),
  proof: {
    hall: ['汀南区政务服务旗舰店', '汀南区热门事项'],
    guide: ['云汐市汀南区市场监督管理局', '在线办理', '互联网受理（Ⅲ级）', '药品零售企业验收申请表'],
  },
};
