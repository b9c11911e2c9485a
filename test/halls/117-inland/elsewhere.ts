import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { CITIES, CITY, DISTRICT, PROVINCE } from './areas.ts';

const shell = (title: string, css: string, body: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;

/** The province: static pages of a content system, and the list of its cities' sites. */
const P_CSS = `body{margin:0;background:#f3f3f3;font:13px/24px SimSun,"宋体";color:#333}a{color:#333;text-decoration:none}a:hover{color:#b30000}.w{width:1000px;margin:0 auto;background:#fff}.hd{background:#b3191f;color:#fff;height:100px}.hd b{font:bold 34px/100px "Microsoft YaHei","黑体";padding-left:30px}.dh{background:#8e1015}.dh td{text-align:center;height:38px}.dh a{color:#fff;font-size:15px}.k{border:1px solid #ddd;margin:10px;width:auto}.k h3{margin:0;background:#f7efe6;border-bottom:2px solid #b3191f;padding:4px 12px;font-size:15px;color:#b3191f}.k .n{padding:8px 14px}.k li{list-style:none;line-height:28px;border-bottom:1px dotted #ccc}.k ul{margin:0;padding:0}.k li span{float:right;color:#999}.cs td{border:1px solid #e6d8c8;height:56px;text-align:center;background:#fdf9f3}.cs a{font-size:16px;font-weight:bold;color:#8e1015}.lb{border-collapse:collapse;width:100%}.lb td,.lb th{border:1px solid #ddd;padding:4px 8px}.ft{text-align:center;padding:14px;color:#777;border-top:3px solid #b3191f}`;
const ITEMS = catalogue({
  count: 14,
  offset: 22,
  decoys: ['药品经营许可证（批发）核发', '互联网药品信息服务资格证书核发', '药品零售连锁总部经营许可证核发'],
  dept: '药品监督管理局',
  prefix: 'ycs',
});
const office = (dept: string): string => `省${dept.startsWith('药品') ? dept : dept.replace('局', '厅')}`;
const P_NEWS = press(
  ['通知公告', '政策文件'],
  (n) => `/${['tzgg', 'zcwj'][n]}/index.html`,
  (n, m) =>
    `/${['tzgg', 'zcwj'][n]}/2026${String(m + 2).padStart(2, '0')}/t2026${String(m + 2).padStart(2, '0')}1${m}_${71830 + n * 40 + m}.html`,
);
const k = (title: string, html: string): string => `<div class="k"><h3>${title}</h3><div class="n">${html}</div></div>`;
const p = (title: string, body: string): string =>
  shell(
    `${title}-${PROVINCE}政务服务网`,
    P_CSS,
    `<script type="text/javascript">function toUrl(u){window.location.href=u}</script><div class="w"><div class="hd"><b>${PROVINCE}政务服务网</b></div><table class="dh" width="100%" cellspacing="0"><tr>${[
      ['首页', '/'],
      ['市州服务', '/szfw/index.html'],
      ['省级事项', '/sjsx/index.html'],
      ['通知公告', '/tzgg/index.html'],
      ['政策文件', '/zcwj/index.html'],
      ['监督投诉', '/jdts/index.html'],
    ]
      .map(([n, u]) => `<td><a href="${u}">${n}</a></td>`)
      .join(
        '',
      )}</tr></table>${body}<div class="ft">主办：${PROVINCE}人民政府办公厅　承办：${PROVINCE}政务服务管理局　政务服务热线：12345<br>峪ICP备09000117号　网站标识码9616000011</div></div>`,
  );
const cities = (at: Addresses): string =>
  `<table class="cs" width="100%" cellspacing="8"><tr>${CITIES.map((c) => `<td><a href="javascript:toUrl('${at[c.key]}/')">${c.name}</a></td>`).join('')}</tr></table><p>点击市（州）名称进入当地政务服务子站，办理市、县两级事项。</p>`;
const articles = (columns: typeof P_NEWS, n: number): string =>
  `<ul>${columns[n]?.articles.map((a) => `<li><span>${a.date}</span><a href="${a.path}" target="_blank">${a.title}</a></li>`).join('')}</ul>`;

export function province(at: Addresses, { path }: Ask): Reply {
  const shown = printed(P_NEWS, path);
  if (shown) return p(shown.title, k('正文', shown.html));
  const item = provincial(ITEMS, /^\/sjsx\/(\w+)\.html$/.exec(path)?.[1] ?? '');
  if (item) return p(item.title, k('省级事项', item.html.replace('药品监督管理厅', '药品监督管理局')));
  const rows = ITEMS.map(
    (i) => `<tr><td><a href="/sjsx/${i.id}.html">${i.name}</a></td><td>${office(i.dept)}</td></tr>`,
  );
  switch (path) {
    case '/':
    case '/index.html':
      return p(
        '首页',
        `${k('市州子站', cities(at))}<table width="100%"><tr><td width="50%" valign="top">${k('通知公告', articles(P_NEWS, 0))}</td><td valign="top">${k('政策文件', articles(P_NEWS, 1))}</td></tr></table>${k('省级事项', `<table class="lb">${rows.slice(0, 5).join('')}</table><p align="right"><a href="/sjsx/index.html">全部省级事项&gt;&gt;</a></p>`)}`,
      );
    case '/szfw/index.html':
      return p('市州服务', k('市州子站', cities(at)));
    case '/sjsx/index.html':
      return p(
        '省级事项',
        k('省级事项', `<table class="lb"><tr><th>事项</th><th>部门</th></tr>${rows.join('')}</table>`),
      );
    case '/jdts/index.html':
      return p(
        '监督投诉',
        k(
          '监督投诉',
          `<p>对市、县政务服务的投诉，请到当地子站提交：</p><table class="lb"><tr><th>市（州）</th><th>热线</th><th>网上投诉</th></tr>${CITIES.map((c, n) => `<tr><td>${c.name}</td><td>096${n + 2}-12345</td><td><a href="${at[c.key]}/zwdt/tsxz.jsp?areaid=${c.areaid}">我要投诉</a></td></tr>`).join('')}</table>`,
        ),
      );
    default:
      return null;
  }
}

/** The district's own government site; its column 政务服务 leads to its hall at the city. */
const G_CSS = `body{margin:0;background:#fff;font:13px/26px SimSun,"宋体"}a{color:#222;text-decoration:none}.w{width:980px;margin:0 auto}.hd{background:#0c5c8c;color:#fff;font:bold 30px/90px "Microsoft YaHei","黑体";padding-left:24px}.dh{background:#e9f1f6}.dh a{display:inline-block;padding:4px 24px;font-weight:bold}ul{padding-left:18px}li span{float:right;color:#999;font-size:12px;padding-right:14px}.ft{background:#e9f1f6;text-align:center;padding:12px;margin-top:20px}`;
const G_NEWS = press(
  ['鼓城要闻', '公示公告', '政府信息公开'],
  (n) => `/${['gcyw', 'gsgg', 'zfxxgk'][n]}/`,
  (n, m) => `/${['gcyw', 'gsgg', 'zfxxgk'][n]}/20260${m + 1}/t20260${m + 1}08_${5360 + n * 30 + m}.shtml`,
);
export function gov(at: Addresses, { path }: Ask): Reply {
  const hall = `${at['city']}/zwdt/area.jsp?areaid=${DISTRICT.areaid}`;
  const nav = [['首页', '/'], ...G_NEWS.map((c) => [c.name, c.path]), ['政务服务', '/zwfw/']];
  const page = (title: string, body: string): string =>
    shell(
      `${title}_渠阳市鼓城区人民政府`,
      G_CSS,
      `<div class="w"><div class="hd">渠阳市鼓城区人民政府</div><div class="dh">${nav.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div>${body}<div class="ft">主办：鼓城区人民政府办公室　电话：0962-3170001　网站标识码9617040006</div></div>`,
    );
  const shown = printed(G_NEWS, path);
  if (shown) return page(shown.title, shown.html);
  if (path === '/')
    return page(
      '首页',
      `<table width="100%"><tr>${G_NEWS.map((c, n) => `<td valign="top" width="33%"><h3>${c.name}</h3>${articles(G_NEWS, n)}</td>`).join('')}</tr></table><h3>互动</h3><p><a href="${at['city']}/zwdt/xinxiang.jsp?areaid=${DISTRICT.areaid}" target="_blank">区长信箱</a></p>`,
    );
  if (path === '/zwfw/')
    return page(
      '政务服务',
      `<h3>政务服务</h3><ul><li><a href="${hall}" target="_blank">鼓城区政务服务大厅</a>（办事指南、网上申报）</li><li><a href="${at[CITY.key]}/zwdt/index.jsp" target="_blank">渠阳市政务服务网上大厅</a></li><li><a href="${at['province']}/" target="_blank">${PROVINCE}政务服务网</a></li></ul><p>鼓城区政务服务中心地址：钟楼西街66号。乡镇（街道）设便民服务中心12个。</p>`,
    );
  return null;
}

/** The province's sign-in: a captcha stands in its form. */
export function sso({ path }: Ask): Reply {
  const css =
    'body{margin:0;background:#b3191f;font:14px/26px SimSun}.k{width:400px;margin:80px auto;background:#fff;padding:20px 40px}h2{text-align:center;color:#b3191f;font-size:20px}input{width:200px;height:26px}.y{width:90px}.d{width:280px;background:#b3191f;color:#fff;border:0;height:36px;font-size:16px}.t td{border:1px solid #ddd;text-align:center;cursor:pointer}';
  const title = `${PROVINCE}统一身份认证平台`;
  if (path === '/idp/captcha.jpg') return picture(['7 K 3 n'], 90);
  if (path === '/idp/register.jsp')
    return shell(
      title,
      css,
      `<div class="k"><h2>用户注册</h2><p>自然人凭身份证、法人凭统一社会信用代码注册，也可以到各级政务服务中心窗口办理注册。</p><p><a href="/idp/login.jsp">返回登录</a></p></div>`,
    );
  if (path !== '/' && path !== '/idp/login.jsp') return null;
  return shell(
    title,
    css,
    `<div class="k"><h2>${title}</h2><table class="t" width="100%"><tr><td onclick="lx(0)">自然人登录</td><td onclick="lx(1)">法人登录</td></tr></table><form method="post" action="/idp/doLogin.do"><p><span id="zh">用户名</span>：<input name="u"></p><p>密　码：<input type="password" name="p"></p><p>验证码：<input class="y" name="c"> <img src="/idp/captcha.jpg" alt="验证码" height="40" onclick="this.src='/idp/captcha.jpg?'+Math.random()" style="vertical-align:middle"> 看不清？点击换一张</p><p><input class="d" type="submit" value="登　录"></p></form><p><a href="/idp/register.jsp">注册账号</a></p></div><script type="text/javascript">function lx(n){document.getElementById('zh').innerHTML=n?'信用代码':'用户名'}</script>`,
  );
}
