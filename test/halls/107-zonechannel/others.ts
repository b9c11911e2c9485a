import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { PROVINCE, ZONE } from './channels.ts';
import { bare } from './frame.ts';

const CITIES = ['泷阳市', '汐城市', '岬州市', '砚川市', '长棹市', '渚平市'];
const provNews = press(
  ['省级要闻'],
  () => '/news/list.html',
  (_, m) => `/news/${m}/detail.html`,
);
const provCss = `a{text-decoration:none}ul{list-style:none;padding:0}li{border-bottom:1px dotted #ddd}h3{border-left:4px solid #8f1d21;padding-left:10px}.m li a{color:#333}.h{background:#8f1d21;color:#fff;padding:22px 60px;font-size:28px}.n{background:#f5ecec;padding:10px 60px}.n a{margin-right:30px;color:#8f1d21}.m{width:1100px;margin:20px auto;min-height:380px}.s{display:flex;flex-wrap:wrap}.s a{width:170px;line-height:64px;margin:6px;border:1px solid #e6cfcf;text-align:center;color:#333}.f{background:#333;color:#ccc;text-align:center;padding:16px}li{line-height:34px}`;
const provPage = (title: string, body: string): string =>
  bare(
    `${title}-${PROVINCE}政务服务网`,
    `<div class="h">${PROVINCE}政务服务网</div><div class="n"><a href="/">首页</a><a href="/dept.html">省级部门</a><a href="/news/list.html">省级要闻</a><a href="/help.html">使用帮助</a></div><div class="m">${body}</div><div class="f">${PROVINCE}人民政府办公厅主办　热线12345</div>`,
    provCss,
  );
export function province(at: Addresses, { path }: Ask): Reply {
  if (path === '/')
    return provPage(
      '首页',
      `<h3>市州站点</h3><div class="s">${CITIES.map((c, n) => `<a href="${c === '岬州市' ? `${at['city']}/` : `/site/c${n + 1}.html`}">${c}</a>`).join('')}</div><h3>省级要闻</h3><ul>${provNews[0]?.articles.map((a) => `<li><a href="${a.path}">${a.title}</a>　${a.date}</li>`).join('')}</ul>`,
    );
  const other = CITIES[Number(/^\/site\/c(\d)\.html$/.exec(path)?.[1] ?? 0) - 1];
  if (other)
    return provPage(
      other,
      `<h2>${other}政务服务网</h2><p>${other}站点正在与省平台对接数据，请拨打${other}12345热线。</p>`,
    );
  if (path === '/dept.html')
    return provPage(
      '省级部门',
      '<ul><li>省药品监督管理局：药品批发、零售连锁总部经营许可</li><li>省卫生健康委员会：医疗机构设置审批</li><li>省商务厅：对外劳务合作经营资格</li></ul>',
    );
  if (path === '/help.html')
    return provPage('使用帮助', '<p>请先在首页选择所在市州，再在市级政务服务网选择县（区）或者功能区的频道。</p>');
  const shown = printed(provNews, path);
  return shown && provPage(shown.title, shown.html);
}
const zoneNews = press(
  ['园区动态', '招商引资'],
  (n) => `/${['yqdt', 'zsyz'][n]}/`,
  (n, m) => `/${['yqdt', 'zsyz'][n]}/${m + 1}.html`,
);
const zoneCss = `a{text-decoration:none}ul{list-style:none;padding:0}li{border-bottom:1px dotted #ddd}h3{border-bottom:2px solid #0b5142}.h{background:linear-gradient(90deg,#0f6b57,#38a58a);color:#fff;padding:26px 60px;font-size:28px}.n{background:#0b5142;padding:10px 60px}.n a{color:#fff;margin-right:34px}.m{width:1100px;margin:20px auto;min-height:420px}.m a{color:#0b5142}li{line-height:34px}`;
/** The committee's own site: news, and a link to the channel on the city's portal. */
export function committee(at: Addresses, { path }: Ask): Reply {
  const page = (title: string, body: string) =>
    bare(
      `${title}_${ZONE}管理委员会`,
      `<div class="h">${ZONE}管理委员会</div><div class="n"><a href="/">首页</a><a href="/yqdt/">园区动态</a><a href="/zsyz/">招商引资</a><a href="/sjfb/">数据发布</a><a href="${at['city']}/channel/jkq/index.shtml" target="_blank">政务服务</a></div><div class="m">${body}</div>`,
      zoneCss,
    );
  if (path === '/')
    return page(
      '首页',
      zoneNews
        .map(
          (c) =>
            `<h3>${c.name}</h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a>　${a.date}</li>`).join('')}</ul>`,
        )
        .join(''),
    );
  if (path === '/sjfb/') return page('数据发布', '<h3>数据发布</h3><p>暂无数据</p>');
  const shown = printed(zoneNews, path);
  return shown && page(shown.title, shown.html);
}
/** The department's own system has no accounts: it sends its users to the province's sign-in. */
export function system(at: Addresses, { path, query }: Ask): Reply {
  if (path === '/') return redirect('/ypjg/index.htm');
  if (path === '/ypjg/index.htm' || path === '/ypjg/entry.htm') {
    const service = `${at['drug']}/ypjg/task.htm?sx=${query.get('sx') ?? ''}`;
    return bare(
      '泷江省药品监管综合业务系统',
      `<div class="w"><h1>泷江省药品监管综合业务系统</h1><p>您尚未登录。本系统已接入省统一身份认证平台，请使用统一身份认证平台账号登录后填报。</p><p><a class="b" href="${at['sso']}/uias/login.do?appCode=ypjg&gotoUrl=${encodeURIComponent(service)}">统一身份认证登录</a></p><p class="t">技术支持：0958-3300912　建议使用谷歌浏览器</p></div>`,
      'body{background:#e3edf6}.w{width:720px;margin:120px auto;background:#fff;padding:40px 60px;text-align:center}h1{color:#17508a}.b{display:inline-block;background:#17508a;color:#fff;padding:8px 40px;text-decoration:none}.t{color:#999;font-size:12px}',
    );
  }
  return null;
}
export function sso({ path }: Ask): Reply {
  if (path === '/uias/regist.do')
    return bare('用户注册', '<h2>用户注册</h2><p>个人用户和法人用户分别注册，注册后须完成实名认证。</p>');
  if (path !== '/uias/login.do') return null;
  return bare(
    '泷江省统一身份认证平台',
    '<div class="l"><h2>泷江省统一身份认证平台</h2><p><b>法人登录</b>　个人登录</p><p><input placeholder="用户名/统一社会信用代码"></p><p><input type="password" placeholder="密码"></p><p><button type="button">登 录</button>　<span>忘记密码</span></p><p>电子营业执照登录　国家政务服务平台账号登录</p></div>',
    'body{background:#f0f2f5}.l{width:420px;margin:110px auto;background:#fff;padding:30px 44px;border-top:4px solid #8f1d21}input{width:100%;height:38px}button{width:140px;height:38px;background:#8f1d21;color:#fff;border:0}',
  );
}
