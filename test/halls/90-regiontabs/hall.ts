import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { filePath, GONE, PAPERS } from './guide.ts';
import { ID, NAME, search } from './items.ts';
import { portal } from './pages.ts';
import { HOME, index, regionOf } from './regions.ts';
import { truth } from './truth.ts';

const RANK = search(regionOf(HOME), '药品经营许可证核发').findIndex((hit) => hit.id === ID) + 1;

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;background:#eef4fb;font:14px/2 "Microsoft YaHei",Arial,sans-serif}.bar{background:#fff;padding:16px 80px;font-size:22px;color:#1557d6}.lg{width:430px;margin:60px auto;background:#fff;border-radius:6px;padding:22px 36px}.lg-tabs span,.lg-way span{display:inline-block;padding:0 14px;cursor:pointer}.lg-tabs .on{color:#1a6cf0;border-bottom:2px solid #1a6cf0}.lg input{width:100%;height:36px;margin:6px 0}.lg button{width:100%;height:38px;border:0;background:#1a6cf0;color:#fff}</style></head><body><div class="bar">岚海省统一身份认证平台</div>${body}</body></html>`;
/** Each way to sign in is a pane of the one page. */
const SIGN_IN = page(
  '统一身份认证平台-用户登录',
  `<div class="lg"><div class="lg-tabs"><span class="on">个人登录</span><span>法人登录</span></div><div class="lg-pane"><input name="acc" placeholder="请输入账号/手机号/身份证号"><input type="password" name="pwd" placeholder="请输入密码"><button type="button">登录</button><p>忘记密码　<a href="/tif/register">立即注册</a></p></div><div class="lg-pane" style="display:none"><img src="/tif/qr.svg" width="180" alt="二维码"><p>请使用岚省事小程序扫码登录</p></div><div class="lg-pane" style="display:none"><p>请插入数字证书介质后登录</p></div><div class="lg-pane" style="display:none"><p>请使用电子营业执照小程序扫码登录</p></div><p>其他登录方式</p><div class="lg-way"><span>账号密码</span><span>扫码登录</span><span>数字证书</span><span>电子营业执照</span></div></div><script>var p=document.querySelectorAll('.lg-pane');[].forEach.call(document.querySelectorAll('.lg-way span'),function(s,i){s.onclick=function(){[].forEach.call(p,function(x,k){x.style.display=k===i?'':'none'})}});[].forEach.call(document.querySelectorAll('.lg-tabs span'),function(s,i,l){s.onclick=function(){[].forEach.call(l,function(o){o.className=''});s.className='on'}})</script>`,
);
const REGISTER = page(
  '用户注册',
  '<div class="lg"><h3>用户注册</h3><p>个人用户凭身份证件注册，法人用户凭统一社会信用代码和法定代表人身份注册。</p></div>',
);
const tyrz = ({ path }: Ask): Reply =>
  path === '/tif/sso/connect/page/oauth2/authorize'
    ? SIGN_IN
    : path === '/tif/register'
      ? REGISTER
      : path === '/tif/qr.svg'
        ? picture(['扫一扫'], 120)
        : null;

const NAMES = PAPERS.flatMap((p) => [p.blank, p.sample]).filter((name) => name !== '' && name !== GONE);
const files = ({ path }: Ask): Reply => {
  if (path === '/portal/sample/ypjyxkz.svg') return picture(['药品经营许可证（样本）', '证号：岚DA9890000']);
  const name = NAMES.find((n) => path === filePath(n));
  return name ? wordDocument(name) : null;
};
const gov = (at: Addresses) =>
  unit({
    '/': {
      title: '珠溪市溪南区人民政府',
      text: `<a href="/zwgk/">政务公开</a>　<a href="/zjxn/">走进溪南</a>　<a href="${at['portal']}${index(regionOf(HOME))}">政务服务</a>　<a href="/zdxm/2021/">重点项目（2021）</a></p><p>溪南区召开制造业当家推进会；凤凰南路改造段恢复通车；区图书馆新馆试运行。</p><p>地址：珠溪市溪南区政通路1号`,
    },
    '/zwgk/': { title: '政务公开', text: '领导之窗、机构职能、财政预决算、规范性文件、建议提案办理。' },
    '/zjxn/': { title: '走进溪南', text: '溪南区位于珠溪市西南部，临岚海湾，辖四个街道三个镇。' },
  });

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.gz-loc' },
  { do: 'click', target: '.gz-panel-tab:text-is("珠溪市")', counts: true },
  { do: 'click', target: '.gz-panel-list a:text-is("溪南区")', counts: true },
  { do: 'wait', target: '400' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.gz-find input[name=keyword]', value: '药品经营许可证核发' },
  { do: 'click', target: '.gz-find button', counts: true },
  { do: 'wait', target: '400' },
];

/** A coastal province's one portal: pages drawn by the server, the region in the query, the file server apart. */
export const hall: HallDefinition = {
  name: 'h90-regiontabs',
  origins: ['portal', 'gov', 'tyrz', 'files', 'ext'],
  traps: [/\/portal\/api\/(consult|complaint|evaluation)\/add/],
  asks: [/\/znkf\/api\/answer/],
  sites: (at) => ({ portal: portal(at), gov: gov(at), tyrz, files, ext: neighbours() }),
  city: (at) => ({
    id: 'h90-regiontabs',
    name: '珠溪市',
    code: '989300',
    province: '岚海省',
    region: '华南',
    district: '溪南区',
    phoneCode: '0989',
    portals: {
      province: `${at['portal']}/`,
      city: `${at['portal']}/portal/v2/index?region=989300`,
      district: `${at['gov']}/`,
    },
    unifiedLogin: [new URL(at['tyrz'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.rs-card:has-text("珠溪市溪南区") a:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '400' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.rs-card', wanted: NAME }),
  proof: {
    hall: ['珠溪市 溪南区', '溪南区热门服务'],
    guide: ['承诺办结时限', '珠溪市溪南区市场监督管理局', '在线办理', '全程网办（Ⅳ级）'],
  },
};
