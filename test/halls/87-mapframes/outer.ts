import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { depts, PROVINCE, themes } from './items.ts';

/** Name, code, and its shape on the map of 420 by 300. */
const SHAPES: [string, string, string][] = [
  ['瀚州市', '987100', '150,120,230,105,250,160,200,190,145,170'],
  ['玉洮市', '987200', '20,60,120,40,150,120,145,170,70,160,30,120'],
  ['沙井市', '987300', '120,40,220,20,280,60,230,105,150,120'],
  ['崆州市', '987400', '230,105,280,60,360,80,350,150,250,160'],
  ['临泾市', '987500', '250,160,350,150,390,220,300,250,200,190'],
  ['陇阳市', '987600', '145,170,200,190,300,250,220,285,130,240'],
  ['祁南藏族自治州', '987700', '30,120,70,160,145,170,130,240,60,230'],
];
const middle = (points: string): [number, number] => {
  const n = points.split(',').map(Number);
  const mean = (odd: number) => n.filter((_, i) => i % 2 === odd).reduce((a, b) => a + b, 0) / (n.length / 2);
  return [Math.round(mean(0)), Math.round(mean(1))];
};
const MAP = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="300"><rect width="420" height="300" fill="#f4f9ff"/>${SHAPES.map(
  ([name, , p], n) =>
    `<polygon points="${p}" fill="${['#9ec9f3', '#b9dcae', '#f6d9a0', '#f3b9a7', '#cdbcf0', '#a8dfe0', '#f0e39a'][n]}" stroke="#fff" stroke-width="2"/><text x="${middle(p)[0] - 7 * name.length}" y="${middle(p)[1] + 5}" font-size="13">${name}</text>`,
).join('')}</svg>`;

const news = press(
  ['要闻动态', '通知公告', '政策文件'],
  (n) => `/xw/lm${n + 1}/index.html`,
  (n, m) => `/xw/lm${n + 1}/2026/${87001 + n * 40 + m}.shtml`,
  9,
);
const CSS =
  'body{margin:0;background:#eef3f8;font:12px/22px 宋体,"Microsoft YaHei";color:#333}a{color:#1a4a8a;text-decoration:none}table{border-collapse:collapse}.pg{width:1000px;margin:0 auto;background:#fff}.hd{height:110px;background:#0a57a5;color:#fff}.hd h1{margin:0;padding:28px 0 0 30px;font:bold 32px 黑体,"Microsoft YaHei"}.tl{background:#f1f1f1;padding:2px 10px}.nv td{background:#0f6fc6;border-right:1px solid #4c97da;text-align:center}.nv a{color:#fff;font:bold 14px/36px "Microsoft YaHei";display:block;padding:0 20px}.kj td{border:1px solid #cfe0f2;vertical-align:top;padding:6px 10px}.kt{background:#e3effb;font-weight:bold;color:#0a57a5;padding:2px 8px}.kt a{float:right;font-weight:normal}.bt td{padding:2px 6px;border-bottom:1px dotted #ccc}.ft{background:#e3effb;text-align:center;padding:10px}img{border:0}';
const frame = (at: Addresses, title: string, body: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>${title}-瀚源省政务服务网</title><style>${CSS}</style></head><body><div class="pg">
<div class="tl"><table width="100%"><tr><td>欢迎访问瀚源政务服务网！</td><td align="right"><a href="javascript:void(0)" onclick="toggleOld()">长者模式</a> | <a href="javascript:void(0)" onclick="toggleOld()">无障碍浏览</a> | <a href="javascript:;" onclick="window.external&amp;&amp;alert('请按Ctrl+D收藏')">加入收藏</a> | <a href="${at['sso']}/sfrz/login.do?appid=portal" target="_blank">用户登录</a> | <a href="${at['sso']}/sfrz/reg.do" target="_blank">注册</a></td></tr></table></div>
<div class="hd"><h1>瀚源省政务服务网</h1></div>
<table class="nv" width="100%" cellspacing="0"><tr>${[
    ['首页', '/index.shtml'],
    ['个人办事', '/sx/gr.shtml'],
    ['法人办事', '/sx/fr.shtml'],
    ['省直部门', '/sx/bm.shtml'],
    ['阳光政务', '/xw/lm3/index.html'],
    ['新闻中心', '/xw/lm1/index.html'],
    ['网站帮助', '/bz/index.shtml'],
  ]
    .map(([t, u]) => `<td><a href="${u}">${t}</a></td>`)
    .join('')}</tr></table>
${body}
<div class="ft"><table width="96%" align="center"><tr>${friends(at['ext'], 24)
    .slice(4)
    .map((f, n) => `<td><a href="${f.url}" target="_blank">${f.name}</a></td>${n % 5 === 4 ? '</tr><tr>' : ''}`)
    .join(
      '',
    )}</tr></table><p>主办：瀚源省人民政府办公厅　承办：瀚源省大数据管理局　政务服务热线：12345</p><p>网站标识码：9870000011　瀚ICP备05000870号　<img src="${at['ext']}/badge.svg" height="30" alt="党政机关"></p></div></div><script type="text/javascript">function toggleOld(){document.body.style.fontSize=document.body.style.fontSize=='18px'?'12px':'18px'}</script><script type="text/javascript" src="${at['ext']}/hm.js"></script></body></html>`;

const grid = (cells: string[], cols: number): string =>
  `<table class="bt" width="100%"><tr>${cells.map((c, n) => `<td width="${Math.round(100 / cols)}%">${c}</td>${n % cols === cols - 1 ? '</tr><tr>' : ''}`).join('')}</tr></table>`;
const box = (title: string, html: string, more = ''): string =>
  `<div class="kt">${more ? `<a href="${more}">更多&gt;&gt;</a>` : ''}${title}</div>${html}`;
const item = (i: { id: string; name: string }): string => `<a href="/sx/${i.id}.shtml" target="_blank">${i.name}</a>`;

const home = (at: Addresses): string =>
  frame(
    at,
    '首页',
    `<table class="kj" width="100%"><tr><td width="440">${box(
      '市州政务服务（请点击地图进入）',
      `<img src="/images/hymap.svg" width="420" height="300" usemap="#hymap" alt="瀚源省地图"><map name="hymap" id="hymap">${SHAPES.map(
        ([name, code, p]) =>
          `<area shape="poly" coords="${p}" href="javascript:void(0)" onclick="qhdt('${code}','${name}')" alt="${name}" title="${name}">`,
      ).join('')}</map>`,
    )}</td><td>${box(
      '通知公告',
      `<table class="bt" width="100%">${(news[1]?.articles ?? [])
        .slice(0, 7)
        .map(
          (a) => `<tr><td>·<a href="${a.path}" target="_blank">${a.title}</a></td><td width="80">${a.date}</td></tr>`,
        )
        .join(
          '',
        )}<tr><td>·<a href="/zt/2021/qlqd/index.shtml" target="_blank">省级权责清单（2021年本）</a></td><td>2021-06-30</td></tr></table>`,
      '/xw/lm2/index.html',
    )}${box(
      '主题服务',
      grid(
        themes(PROVINCE, '法人').map((t) => `<a href="/sx/fr.shtml#${encodeURIComponent(t)}">${t}</a>`),
        4,
      ),
    )}</td></tr><tr><td>${box(
      '要闻动态',
      `<table class="bt" width="100%">${(news[0]?.articles ?? [])
        .slice(0, 6)
        .map(
          (a) => `<tr><td>·<a href="${a.path}" target="_blank">${a.title}</a></td><td width="80">${a.date}</td></tr>`,
        )
        .join('')}</table>`,
      '/xw/lm1/index.html',
    )}</td><td>${box('省级热点事项', grid(PROVINCE.slice(0, 12).map(item), 2))}</td></tr><tr><td colspan="2">${box(
      '省直部门',
      grid(
        depts(PROVINCE).map((d) => `<a href="/sx/bm.shtml#${encodeURIComponent(d)}">省${d.replace('局', '厅')}</a>`),
        5,
      ),
    )}</td></tr></table><script type="text/javascript">function qhdt(code,name){if(code=='987200'){window.location.href='${at['city']}/yt/index.jsp?xzqh='+code}else{window.location.href='/sz/'+code+'.shtml'}}</script>`,
  );
const wide = (at: Addresses, title: string, html: string): string =>
  frame(
    at,
    title,
    `<table class="kj" width="100%"><tr><td><p>当前位置：<a href="/index.shtml">首页</a> &gt;&gt; ${title}</p>${html}</td></tr></table>`,
  );
const lists = (who: '法人' | '个人'): string =>
  themes(PROVINCE, who)
    .map(
      (t) =>
        `<a name="${encodeURIComponent(t)}"></a>${box(
          t,
          grid(PROVINCE.filter((i) => i.audience === who && i.theme === t).map(item), 3),
        )}`,
    )
    .join('');

/** The province: tables, a map of pictures' areas, and its own departments' items. */
export const province =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    if (path === '/' || path === '/index.shtml') return home(at);
    if (path === '/images/hymap.svg') return { headers: { 'content-type': 'image/svg+xml' }, body: MAP };
    if (path === '/sx/gr.shtml') return wide(at, '个人办事', lists('个人'));
    if (path === '/sx/fr.shtml') return wide(at, '法人办事', lists('法人'));
    if (path === '/sx/bm.shtml')
      return wide(
        at,
        '省直部门',
        depts(PROVINCE)
          .map(
            (d) =>
              `<a name="${encodeURIComponent(d)}"></a>${box(`省${d.replace('局', '厅')}`, grid(PROVINCE.filter((i) => i.dept === d).map(item), 3))}`,
          )
          .join(''),
      );
    if (path === '/bz/index.shtml')
      return wide(
        at,
        '网站帮助',
        '<p>一、在首页地图上选择所在市州；二、在市州政务服务网选择县区；三、按主题、部门查找事项或直接检索；四、阅读事项指南后点击“在线申报”，登录统一身份认证平台后填报。</p>',
      );
    const city = SHAPES.find(([, code]) => path === `/sz/${code}.shtml` && code !== '987200');
    if (city)
      return wide(
        at,
        city[0],
        `<h2>${city[0]}政务服务</h2><p>${city[0]}政务服务网正在向全省统一平台迁移，办事请到${city[0]}政务服务中心，区划代码${city[1]}，热线12345。</p>`,
      );
    const found = provincial(PROVINCE, path.match(/^\/sx\/(\w+)\.shtml$/)?.[1] ?? '');
    if (found) return wide(at, found.title, found.html);
    const article = printed(news, path);
    return article ? wide(at, article.title, article.html) : null;
  };

const gnews = press(
  ['渠首要闻', '部门动态', '公示公告'],
  (n) => `/qs/c${n + 1}/list.htm`,
  (n, m) => `/qs/c${n + 1}/${871001 + n * 50 + m}.htm`,
  8,
);
const gframe = (at: Addresses, title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.9 "Microsoft YaHei"}.g{width:1100px;margin:0 auto}.gh{background:#b81c22;color:#fff;padding:26px 0;font-size:28px}.gn{background:#8f1318;padding:8px 0}.gn a{color:#fff;margin-right:34px}.gc{float:left;width:340px;margin-right:20px}.gf{clear:both;background:#eee;padding:16px;text-align:center}</style></head><body><div class="gh"><div class="g">玉洮市渠首区人民政府</div></div><div class="gn"><div class="g"><a href="/">网站首页</a><a href="/qs/c1/list.htm">渠首要闻</a><a href="/qs/zjqs.htm">走进渠首</a><a href="/qs/c3/list.htm">公示公告</a><a href="${at['city']}/qsq/index.jsp" target="_blank">政务服务</a></div></div><div class="g">${body}</div><div class="gf"><p>渠首区人民政府办公室主办　电话0987-6612001　网站标识码9872030001</p></div></body></html>`;
/** The district's government site. */
export const gov =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    if (path === '/')
      return gframe(
        at,
        '玉洮市渠首区人民政府',
        gnews
          .map(
            (c) =>
              `<div class="gc"><h3><a href="${c.path}">${c.name}</a></h3>${c.articles.map((a) => `<div><a href="${a.path}">${a.title}</a> ${a.date.slice(5)}</div>`).join('')}</div>`,
          )
          .join(''),
      );
    if (path === '/qs/zjqs.htm')
      return gframe(
        at,
        '走进渠首',
        `<h2>走进渠首</h2><p>渠首区地处黄渠灌区上游，辖六镇四街道，以戈壁农业、装备制造和文化旅游为主导产业。</p><p><a href="/qs/zjqs/qqgk2019.htm">区情概况（2019年版）</a></p>`,
      );
    const article = printed(gnews, path);
    return article ? gframe(at, `${article.title}-渠首区人民政府`, article.html) : null;
  };

/** The province's sign-in. */
export const sso = ({ path }: Ask): Reply => {
  if (path === '/sfrz/reg.do')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户注册-瀚源省统一身份认证平台</title></head><body><h2>瀚源省统一身份认证平台</h2><p>请选择注册类型：个人用户、法人用户。注册须使用“i瀚源”APP扫码完成实名认证。</p></body></html>';
  return path === '/sfrz/login.do'
    ? `<!DOCTYPE html><html><head><meta charset="utf-8"><title>瀚源省统一身份认证平台</title><style>body{font:14px/2 "Microsoft YaHei";background:#0a57a5}.d{width:420px;margin:90px auto;background:#fff;padding:26px}.d b{margin-right:20px}</style></head><body><div class="d"><h3>瀚源省统一身份认证平台</h3><p><b>个人登录</b><b>法人登录</b><b>电子营业执照登录</b></p><form onsubmit="return false"><p>账　号：<input name="username" placeholder="手机号/身份证号/统一社会信用代码"></p><p>密　码：<input type="password" name="password"></p><p><button type="button">登 录</button>　<a href="/sfrz/reg.do">立即注册</a>　忘记密码</p></form><p>也可使用国家政务服务平台账号登录</p></div></body></html>`
    : null;
};
