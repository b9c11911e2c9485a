import { unit } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Answer, type Ask, picture, type Reply } from '../kit/site.ts';
import { gbk } from './frame.ts';
import { AREA, CITY, COUNTIES, OTHERS } from './items.ts';

/** A region that has no hall yet: a word that cannot be followed. */
const grey = (name: string): string => `<a class="unfinish" title="正在建设中">${name}</a>`;
/** 站点导航: a static page, a row a city; what it is written in stands in its head only. */
export function chooser(at: Addresses): Answer {
  const own = COUNTIES.map((c) => `<a href="${at['city']}/${c.slug}/public/index.jsp">${c.name}</a>`);
  own.push(grey('高新技术产业开发区'), grey('经济技术开发区'));
  const row = (name: string, list: string[]): string =>
    `<tr><td class="csm" width="150" align="center">${name}</td><td class="qxm">${list.join('　')}</td></tr>`;
  const rest = OTHERS.map(({ name, slug, counties }) =>
    row(
      slug === '-' ? grey(name) : `<a href="${at['sister']}/${slug}/">${name}</a>`,
      counties.map((c) =>
        c.slug === '-'
          ? grey(c.name)
          : `<a href="${c.slug.startsWith('*') ? `${at['sister']}/gov/${c.slug.slice(1)}/` : `${at['sister']}/${slug}/${c.slug}/`}">${c.name}</a>`,
      ),
    ),
  );
  return gbk(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>站点导航-岱川政务服务网</title><style>body{font:12px SimSun;margin:0}td{font-size:14px;line-height:2.4;border:1px solid #b9d4ec;padding:2px 10px}.csm{background:#eaf3fb;font-weight:bold}.unfinish{color:#aaa}a{color:#1f4a80}</style></head><body><table width="960" align="center" cellspacing="0" style="border-collapse:collapse"><tr><td colspan="2" align="center"><b>岱川政务服务网站点导航</b>　<a href="/">返回省级首页</a>　<font color="#999" size="2">灰色为正在建设的站点</font></td></tr>${row(`<a href="${at['city']}/">${CITY.name}</a>`, own)}${rest.join('')}</table></body></html>`,
    'text/html',
  );
}

/** The halls of the other cities and the sites of governments, a page each. */
export const sisters = (at: Addresses): ((ask: Ask) => Reply) => {
  const back = `<a href="${at['province']}/public/zddh.html">返回站点导航</a>`;
  const pages = OTHERS.flatMap(({ name, slug, counties }, n) => [
    ...(slug === '-'
      ? []
      : [[`/${slug}/`, `${name}政务服务大厅`, `${name}本级进驻部门${30 + n}个，公布事项${900 + n * 41}项。`]]),
    ...counties
      .filter((c) => c.slug !== '-')
      .map((c, m) =>
        c.slug.startsWith('*')
          ? [`/gov/${c.slug.slice(1)}/`, `${c.name}人民政府`, `${c.name}位于${name}，辖${7 + m}个镇街。`]
          : [`/${slug}/${c.slug}/`, `${name}${c.name}政务服务大厅`, `${c.name}公布事项${400 + n * 23 + m * 7}项。`],
      ),
  ]);
  return unit(
    Object.fromEntries(pages.map(([path = '', title = '', text]) => [path, { title, text: `${text}</p><p>${back}` }])),
  );
};

/** The district government's own site. */
export const government = (at: Addresses): ((ask: Ask) => Reply) =>
  unit({
    '/': {
      title: '嶂阳市汶泉区人民政府',
      text: `<a href="/zwgk/">政务公开</a>　<a href="/zjwq/">走进汶泉</a>　<a href="${at['city']}/${AREA.slug}/public/index.jsp">政务服务</a></p><p>汶泉区召开优化营商环境推进会；兴泉路改造工程通车；全区小麦机收基本结束。</p><p>地址：兴泉路1号　邮编：992103`,
    },
    '/zwgk/': { title: '政务公开', text: '机构设置、领导信息、规范性文件、财政预决算、重大项目、公共资源配置。' },
    '/zjwq/': { title: '走进汶泉', text: '汶泉区因境内七十二泉得名，面积五百零六平方公里，辖四个街道、五个镇。' },
  });

const SIGN_IN = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>岱川省政务服务统一身份认证平台</title><style>body{margin:0;background:#e6f0f9;font:14px/2 SimSun,"宋体"}.dl_k{width:430px;margin:90px auto;background:#fff;border:1px solid #9bbcdc;padding:14px 30px}.dl_k b{margin-right:22px}</style></head><body><div class="dl_k"><h2>岱川省政务服务统一身份认证平台</h2><p><b>个人用户登录</b><b>法人用户登录</b><b>CA证书登录</b></p><form onsubmit="return false"><p>用户名：<input name="username" size="24"></p><p>密　码：<input type="password" name="password" size="24"></p><p>验证码：<input name="verifyCode" size="8"> <img src="/jis-web/verifyCode" height="26" alt="验证码" title="看不清？换一张" onclick="this.src='/jis-web/verifyCode?t='+new Date().getTime()"></p><p><input type="button" value="登 录">　<a href="/jis-web/register.jsp">新用户注册</a></p></form><p><font color="#c00">CA证书登录请使用IE浏览器，并按提示安装安全控件。</font></p></div></body></html>`;
const REGISTER =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户注册</title></head><body><h2>用户注册须知</h2><p>个人用户请准备身份证和本人手机；法人用户请准备营业执照和法定代表人身份证。注册信息经核验后生效。</p></body></html>';
export const signIn = ({ path }: Ask): Reply =>
  path === '/jis-web/login.jsp'
    ? SIGN_IN
    : path === '/jis-web/register.jsp'
      ? REGISTER
      : path === '/jis-web/verifyCode'
        ? picture(['Q 4 w 8'], 100)
        : null;
