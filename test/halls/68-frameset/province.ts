import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Answer, type Ask, picture, type Reply } from '../kit/site.ts';

/** Code, name; the second is the one whose districts have gone online. */
const CITIES: [string, string][] = [
  ['9967', '包城头市'],
  ['9968', '青城海市'],
  ['9969', '赤峰岭市'],
  ['9970', '通河辽市'],
  ['9971', '呼伦湖盟'],
  ['9972', '锡林浩盟'],
];
export const DISTRICTS: [string, string][] = [
  ['hmq', '回民坊区'],
  ['yqq', '玉泉井区'],
  ['xhq', '新华桥区'],
  ['sgq', '赛罕河旗'],
];

/** The encoding stands in the page; the server says nothing of it. */
export const gb = (title: string, body: string, head = ''): Answer => ({
  headers: { 'content-type': 'text/html' },
  encoding: 'gbk',
  body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title><style type="text/css">td,body{font-size:12px;font-family:"宋体";line-height:20px}a{color:#333;text-decoration:none}.bszn_t{font-size:18px;font-weight:bold;color:#0A4A8F;padding:12px}.bt{font-weight:bold}</style>${head}</head>${body}</html>`,
});

const columns = press(
  ['政务要闻', '通知公告'],
  (n) => `/zwgk/list_${n + 1}.htm`,
  (n, m) => `/zwgk/2026/t2026${n + 1}0${m}.htm`,
  6,
);

const top = (at: Addresses): Answer =>
  gb(
    'top',
    `<body leftmargin="0" topmargin="0"><table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td><img src="/images/banner.gif" width="1000" height="90" alt="朔北自治区网上政务服务大厅"></td></tr><tr><td bgcolor="#0A5BA8" height="32">&nbsp;<a href="/main.jsp" target="mainFrame"><font color="#FFFFFF">首页</font></a>　${columns.map((c) => `<a href="${c.path}" target="mainFrame"><font color="#FFFFFF">${c.name}</font></a>`).join('　')}　<a href="/old/index.htm" target="_top"><font color="#FFFFFF">旧版入口</font></a>　<a href="${at['city']}/" target="_blank"><font color="#FFFFFF">青城海市政务服务</font></a></td></tr></table></body>`,
  );

const main = (): Answer =>
  gb(
    'main',
    `<body><table width="1000" align="center"><tr><td width="660" valign="top"><fieldset><legend>盟市政务服务大厅（请点击进入）</legend><table><tr>${CITIES.map(([code, name], i) => `${i === 3 ? '</tr><tr>' : ''}<td width="210" align="center"><a href="javascript:goCity('${code}')"><img src="/images/city_${code}.gif" alt="${name}" border="0" width="180" height="52"></a></td>`).join('')}</tr></table></fieldset><fieldset><legend>自治区本级部门</legend>${['发展和改革委员会', '教育厅', '公安厅', '民政厅', '药品监督管理局', '卫生健康委员会', '住房和城乡建设厅', '交通运输厅', '农牧厅', '林业和草原局'].map((d) => `<span style="display:inline-block;width:150px">·${d}</span>`).join('')}</fieldset></td><td valign="top"><fieldset><legend>通知公告</legend>${columns[1]?.articles.map((a) => `·<a href="${a.path}" target="_blank">${a.title}</a><br>`).join('')}</fieldset><fieldset><legend>政务要闻</legend>${columns[0]?.articles.map((a) => `·<a href="${a.path}" target="_blank">${a.title}</a><br>`).join('')}</fieldset></td></tr></table><div id="ad" style="position:absolute;left:20px;top:300px;width:120px;height:60px;border:1px solid #f00;background:#ffe"><a href="${columns[1]?.articles[1]?.path}" target="_blank">优化营商环境<br>问题线索征集</a></div><script language="javascript">
function goCity(c){window.location.href="/qx.jsp?city="+c}
var x=20,y=300,sx=1,sy=1;function fly(){x+=sx;y+=sy;if(x<0||x>document.body.clientWidth-130)sx=-sx;if(y<200||y>420)sy=-sy;var o=document.getElementById("ad").style;o.left=x+"px";o.top=y+"px"}
setInterval("fly()",200);
</script></body>`,
  );

function districts(at: Addresses, code: string): Answer | null {
  const city = CITIES.find(([c]) => c === code);
  if (!city) return null;
  const body =
    code === '9968'
      ? DISTRICTS.map(
          ([slug, name], i) =>
            `<td width="150" height="40" align="center" bgcolor="#F2F8FD"><a href="${at['hall']}/${slug}/index.jsp" target="_top">${i + 1}. ${name}</a></td>`,
        ).join('')
      : `<td>${city[1]}的事项由${city[1]}政务服务中心窗口受理，窗口电话：0${code}-12345。</td>`;
  return gb(
    city[1],
    `<body><table width="1000" align="center"><tr><td class="bszn_t" colspan="6">${city[1]}——旗县区政务服务大厅</td></tr><tr>${body}</tr><tr><td colspan="6"><a href="/main.jsp">&lt;&lt;返回</a></td></tr></table></body>`,
  );
}

const bottom = (at: Addresses): Answer =>
  gb(
    'bottom',
    `<body><table width="1000" align="center"><tr><td align="center">友情链接：${friends(at['ext'], 12)
      .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
      .join(
        '　',
      )}　<a href="${at['ext']}/sw/" target="_blank">商务之窗</a></td></tr><tr><td align="center">主办：朔北自治区政务服务局　技术支持：朔北信息网络公司　网站标识码：9968000003　朔ICP备2026068号　政务服务便民热线：12345</td></tr></table></body>`,
  );

export const province =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/' || path === '/index.htm')
      return gb(
        '朔北自治区网上政务服务大厅',
        '<frameset rows="128,*,64" cols="*" frameborder="no" border="0" framespacing="0"><frame src="/top.jsp" name="topFrame" scrolling="no" noresize><frame src="/main.jsp" name="mainFrame"><frame src="/bottom.jsp" name="bottomFrame" scrolling="no" noresize></frameset><noframes><body>您的浏览器不支持框架</body></noframes>',
      );
    if (path === '/top.jsp') return top(at);
    if (path === '/main.jsp') return main();
    if (path === '/bottom.jsp') return bottom(at);
    if (path === '/qx.jsp') return districts(at, query.get('city') ?? '');
    const city = /^\/images\/city_(\d+)\.gif$/.exec(path)?.[1];
    if (city) return picture([CITIES.find(([c]) => c === city)?.[1] ?? ''], 180);
    if (path === '/images/banner.gif') return picture(['朔北自治区网上政务服务大厅'], 1000);
    const shown = printed(columns, path);
    return shown
      ? gb(shown.title, `<body><table width="900" align="center"><tr><td>${shown.html}</td></tr></table></body>`)
      : null;
  };
