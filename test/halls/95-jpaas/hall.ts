import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { GONE, PAPERS } from './guide.ts';
import { AREAS, type Area, areaOf, COUNTY, ID, NAME, search } from './items.ts';
import { columns, guide, home, list, page, results, sites } from './pages.ts';
import { ROBOT, talk } from './talk.ts';
import { truth } from './truth.ts';

const RANK = search(COUNTY, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const FILES = PAPERS.map((p) => p[5]).filter((f) => f && f !== GONE);

const station =
  (at: Addresses, own: Area) =>
  ({ path, query }: Ask): Reply => {
    const asked = query.get('webId') ?? query.get('webid');
    const area = asked ? areaOf(Number(asked)) : own;
    if (path === '/') return home(at, area);
    if (path === '/jszwfw/zdlb.html') return sites(at);
    const kind = /^\/jszwfw\/bscx\/itemlist\/(gr|fr|bm)_index\.do$/.exec(path)?.[1];
    if (kind) return list(at, area, kind, query);
    if (path === '/jszwfw/bscx/itemlist/bszn.do')
      return guide(at, area, query.get('iddept_ql_inf') ?? '', Number(query.get('yw') ?? 0));
    if (path === '/jszwfw/search.do') return results(at, area, query.get('q') ?? '');
    if (path === '/jszwfw/file/download.do')
      return FILES.includes(query.get('fileid') ?? '') ? wordDocument('kongbiao.doc') : null;
    if (path === '/jszwfw/img/yb.svg') return picture(['药品经营许可证（样本）'], 300);
    const shown = printed(columns, path);
    if (shown) return page(at, area, shown.title, `<div class="k">${shown.html}</div>`);
    return talk(at, area, path);
  };

const sso = ({ path }: Ask): Reply => {
  if (path === '/sso/reg.do')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>注册</title></head><body><h2>用户注册</h2><p>请阅读注册协议后按步骤填写。</p></body></html>';
  if (path !== '/sso/login.do') return null;
  return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>江泾省政务服务统一身份认证系统</title></head><body><h2>江泾省政务服务统一身份认证系统</h2><p><b>个人登录</b>　法人登录</p><form method="post" action="/sso/doLogin.do"><p><input name="loginname" placeholder="用户名/身份证号/手机号"></p><p><input type="password" name="password" placeholder="密码"></p><p><button type="submit">登 录</button></p></form></body></html>';
};

const gov = ({ path }: Ask): Reply => {
  const wrap = (title: string, html: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>常浦市天虞区人民政府</h1><p><a href="/">首页</a> <a href="/zwgk/">政务公开</a></p>${html}</body></html>`;
  if (path === '/') return wrap('天虞区人民政府', '<p>区委区政府召开作风建设大会，部署年度营商环境提升行动。</p>');
  if (path === '/zwgk/') return wrap('政务公开', '<p>机构概况、法规文件、规划计划、统计信息。</p>');
  return null;
};

const kf = ({ path, query }: Ask): Reply => {
  if (path === '/robot/index.html') return ROBOT;
  if (path === '/robot/ask')
    return json(
      {
        a: /药/.test(query.get('q') ?? '')
          ? '开办药店需办理药品零售企业许可，请准备申请表、营业执照、人员资格证书、场所布局图和房屋证明，到属地政务服务中心或网上提交。'
          : '小泾没有理解您的问题。',
      },
      800,
    );
  return null;
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '.zd a', counts: true },
  { do: 'click', target: '.zt:text-is("天虞区")', counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.so [name=q]', value: '药品经营许可证核发' },
  { do: 'click', target: '.so [type=submit]', counts: true },
];

/** Vendor "泾云": a content system with a site a region, one program for all. */
export const hall: HallDefinition = {
  name: 'h95-jpaas',
  origins: ['province', 'city', 'gov', 'sso', 'kf', 'ext'],
  traps: [/Save\.do/, /doLogin/],
  asks: [/\/robot\/ask/],
  sites: (at) => ({ province: station(at, AREAS[0]), city: station(at, AREAS[1]), gov, sso, kf, ext: neighbours() }),
  city: (at) => ({
    id: 'h95-jpaas',
    name: '常浦市',
    code: '970400',
    province: '江泾省',
    region: '华东',
    district: '天虞区',
    phoneCode: '0979',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jg a:has-text("${NAME}")`, counts: true, opens: true },
    { do: 'click', target: '.biz a:text-is("药品经营许可证（零售）核发")' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jg', wanted: NAME }),
  proof: { hall: ['天虞区旗舰店'], guide: ['常浦市天虞区行政审批局', '0979-52778801'] },
};
