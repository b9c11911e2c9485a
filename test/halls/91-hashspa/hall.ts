import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { type Answer, type Ask, type Reply, script } from '../kit/site.ts';
import { gateway } from './api.ts';
import { GONE, PAPERS } from './guide.ts';
import { AREA, AREAS, CITY, ID, NAME, PROVINCE, search } from './items.ts';
import { truth } from './truth.ts';

const read = (name: string): string => readFileSync(new URL(`./${name}.html`, import.meta.url), 'utf8');
const SHELL = read('shell');
const CHUNKS: Record<string, Answer> = {
  '/static/css/app.7d1e02c4.css': { headers: { 'content-type': 'text/css; charset=utf-8' }, body: read('style') },
  ...Object.fromEntries(
    [
      ['app', '4b90e1d7'],
      ['matter', '0f6c83aa'],
      ['interact', 'c21d75f3'],
    ].map(([name = '', hash]) => [`/static/js/${name}.${hash}.js`, script(read(name).replace(/<\/?script>/g, ''))]),
  ),
};
const RANK = search(AREA, '药品经营许可证核发').findIndex((l) => l.id === ID) + 1;

/** The same build on two hosts; only its config.js differs. */
const build =
  (at: Addresses, root: string) =>
  (ask: Ask): Reply => {
    if (ask.path === '/' || ask.path === '/index.html') return SHELL;
    if (ask.path === '/static/config.js')
      return script(
        `window.SITE=${JSON.stringify({
          root,
          top: PROVINCE,
          province: at['province'],
          branch: at['branch'],
          sso: at['sso'],
          ext: at['ext'],
          areas: Object.fromEntries(AREAS),
          friends: [
            ...friends(at['ext'], 16).slice(2),
            { name: '岭川省公共资源交易平台', url: `${at['ext']}/lcggzy/` },
          ],
        })};`,
      );
    if (ask.path.startsWith('/gateway/')) return gateway(ask, at['branch']);
    if (ask.path !== GONE && PAPERS.some((p) => p.file === ask.path)) return wordDocument(ask.path.split('/').pop());
    return CHUNKS[ask.path] ?? null;
  };

const page = (title: string, html: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;background:#eef3f9;font:14px/2 "Microsoft YaHei"}.box{width:420px;margin:110px auto;background:#fff;padding:22px 40px;border-radius:6px}.box input{width:300px;height:36px}.tabs b{margin-right:24px;cursor:pointer}.slide{width:300px;background:#f0f2f5;color:#909399;text-align:center}</style></head><body><div class="box">${html}</div></body></html>`;
const SIGN_IN = page(
  '岭川省统一身份认证平台',
  '<h2>岭川省统一身份认证平台</h2><div class="tabs"><b>个人登录</b><b>法人登录</b></div><form onsubmit="return false"><p><input name="username" placeholder="手机号/身份证号/统一社会信用代码"></p><p><input type="password" name="password" placeholder="请输入密码"></p><p class="slide">向右拖动滑块完成验证</p><p><button type="button">登录</button>　<a href="/sso/register?appId=lczw">立即注册</a></p></form><p>其他登录方式：国家政务服务平台账号、电子营业执照</p>',
);
const REGISTER = page('用户注册', '<h2>用户注册</h2><p>个人注册请准备身份证，法人注册请准备营业执照。</p>');
const sso = ({ path }: Ask): Reply => (path === '/sso/login' ? SIGN_IN : path === '/sso/register' ? REGISTER : null);

const gov = (at: Addresses) =>
  unit({
    '/': {
      title: '濛阳市青泸区人民政府',
      text: `<a href="/zjql/">走进青泸</a>　<a href="/xxgk/">信息公开</a>　<a href="/xxgk/2018nb/">2018年年报</a>　<a href="${at['branch']}/#/home?areaCode=${AREA}">政务服务</a></p><p>青泸区召开安全生产工作会议；临江西路改造工程完工；全区小春作物播种结束。</p><p>地址：临江西路1号　电话：0991-2880001`,
    },
    '/zjql/': { title: '走进青泸', text: '青泸区位于濛阳市东部，面积六百零八平方公里，辖四街道九镇。' },
    '/xxgk/': { title: '信息公开', text: '区政府领导、机构职能、财政预决算、行政执法、应急管理。' },
  });

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '.el-dialog .el-button--primary' },
  { do: 'click', target: '.area-switch' },
  { do: 'click', target: '.el-cascader-node:has-text("濛阳市")', counts: true },
  { do: 'click', target: '.el-cascader-node:has-text("青泸区")', counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: '药品经营许可证核发' },
  { do: 'click', target: '.phero .el-button', counts: true },
  { do: 'wait', target: '1400' },
];

/** Vendor "岭云": one build of an Element portal on two hosts, routed behind the hash, its cards without addresses. */
export const hall: HallDefinition = {
  name: 'h91-hashspa',
  origins: ['province', 'branch', 'gov', 'sso', 'ext'],
  traps: [/\/gateway\/(interact\/submit|evaluate\/save)/],
  reads: [/^POST \/gateway\/(matter\/page|search\/query)/],
  asks: [/\/gateway\/robot\/answer/],
  sites: (at) => ({ province: build(at, PROVINCE), branch: build(at, CITY), gov: gov(at), sso, ext: neighbours() }),
  city: (at) => ({
    id: 'h91-hashspa',
    name: '濛阳市',
    code: '991600',
    province: '岭川省',
    region: '西南',
    district: '青泸区',
    phoneCode: '0991',
    portals: { province: `${at['province']}/`, city: `${at['branch']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.hit:has(h4:text-is("${NAME}"))`, counts: true },
    { do: 'wait', target: '900' },
    { do: 'click', target: '.el-tabs__item:text-is("申请材料")' },
    { do: 'wait', target: '800' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.hit', wanted: NAME }),
  proof: {
    hall: ['濛阳市青泸区政务服务', '热门服务', '法人服务'],
    guide: ['实施主体：濛阳市青泸区市场监督管理局', '在线办理', '药品经营许可证申请表（零售）', '政府部门核发'],
  },
};
