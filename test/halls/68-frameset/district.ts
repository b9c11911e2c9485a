import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Answer, type Ask, gbkQuery, picture, type Reply } from '../kit/site.ts';
import { CHART, guide, ID } from './guide.ts';
import { DEPARTMENTS, ITEMS, search } from './items.ts';
import { printedGuide } from './pdf.ts';
import { DISTRICTS, gb } from './province.ts';
import { download, login, questions, tree, vote } from './rooms.ts';

const PICTURES: Record<string, string> = {
  nav_1: '首页',
  nav_2: '个人办事',
  nav_3: '企业办事',
  nav_4: '表格下载',
  nav_5: '在线咨询',
  nav_6: '政策法规',
  nav_7: '满意度调查',
  btn_zxsb: '在线申报',
  btn_bgxz: '表格下载',
  btn_pdf: '办事指南PDF版',
  btn_gb: '关 闭',
  btn_so: '搜索',
  btn_dl: '登录',
};
const NAV = ['index.jsp', 'gr.jsp', 'qy.jsp', 'bgxz.jsp', 'zxzx/list.jsp', 'zcfg/list.jsp', 'dc.jsp'];

const news = (slug: string) =>
  press(
    ['工作动态'],
    () => `/${slug}/info/index.htm`,
    (_, m) => `/${slug}/info/2026_${101 + m}.htm`,
    7,
  );

/** Every page of a district's site that is not in one of its frames. */
function page(at: Addresses, slug: string, name: string, title: string, body: string): Answer {
  const head = `<table width="980" align="center" cellspacing="0"><tr><td colspan="7"><img src="/${slug}/images/logo.gif" width="980" height="80"></td></tr><tr>${NAV.map((to, i) => `<td><a href="/${slug}/${to}"><img src="/images/nav_${i + 1}.gif" border="0" width="138" height="36" alt="${PICTURES[`nav_${i + 1}`]}"></a></td>`).join('')}</tr></table>`;
  const foot = `<table width="980" align="center"><tr><td align="center"><hr size="1"><a href="${at['province']}/" target="_top">返回自治区大厅</a>　|　<a href="${at['gov']}/" target="_blank">新华桥区政府网</a><br>主办单位：青城海市${name}行政审批和政务服务局　监督电话：0968-3320${300 + (slug.charCodeAt(0) % 50)}　便民热线：12345<br>地址：青城海市${name}政务服务中心　建议使用IE8.0以上浏览器 1024×768分辨率浏览</td></tr></table>`;
  return gb(title, `<body topmargin="0">${head}${body}${foot}</body>`);
}

/** `openSx` fills a form of hidden fields and posts it into a window of its own. */
const opener = (
  slug: string,
): string => `<form name="sxForm" method="post" action="/${slug}/sx/view.jsp" target="sxWin"><input type="hidden" name="sxid" value=""><input type="hidden" name="mode" value="view"></form><script language="javascript">
function openSx(id){window.open("about:blank","sxWin","width=860,height=680,scrollbars=yes,resizable=yes");document.sxForm.sxid.value=id;document.sxForm.submit()}
</script>`;
const entry = (item: { id: string; name: string }): string =>
  `<a href="#" onclick="openSx('${item.id}');return false">${item.name}</a>`;

function index(slug: string, name: string): string {
  return `<table width="980" align="center"><tr><td class="bszn_t" colspan="2">青城海市${name}网上政务服务大厅</td></tr><tr><td width="270" valign="top"><form action="/${slug}/search.jsp" method="get" name="ss"><input type="text" name="key" size="22" maxlength="40"><input type="image" src="/images/btn_so.gif" alt="搜索" align="absmiddle"></form><iframe src="/${slug}/tree.jsp" name="treeFrame" width="260" height="420" frameborder="0"></iframe><fieldset><legend>用户登录</legend><a href="/${slug}/user/login.jsp"><img src="/images/btn_dl.gif" border="0" alt="登录"></a></fieldset></td><td valign="top"><marquee scrollamount="3">欢迎访问${name}网上政务服务大厅，请从左侧部门目录中选择事项查看办事指南。</marquee><iframe src="/${slug}/right.jsp" name="rightFrame" width="690" height="500" frameborder="0"></iframe></td></tr></table>`;
}

const right = (slug: string, name: string): Answer =>
  gb(
    'right',
    `<body><table width="660"><tr><td class="bt">${name}工作动态</td></tr>${news(slug)[0]
      ?.articles.map((a) => `<tr><td>·<a href="${a.path}" target="_blank">${a.title}</a>　${a.date}</td></tr>`)
      .join('')}<tr><td>${name}共有 ${DEPARTMENTS.length} 个部门 ${ITEMS.length} 个事项进驻。</td></tr></table></body>`,
  );

function list(slug: string, dept: string, at: number): Answer {
  const all = ITEMS.filter((i) => i.dept === dept);
  const pages = Math.ceil(all.length / 12);
  const link = (p: number, word: string) =>
    p < 1 || p > pages ? word : `<a href="list.jsp?bm=${DEPARTMENTS.indexOf(dept)}&p=${p}">${word}</a>`;
  return gb(
    dept,
    `<body><table width="660" border="0" cellpadding="4"><tr bgcolor="#D9EAF8"><td width="40">序号</td><td>事项名称</td><td width="90">事项类型</td></tr>${all
      .slice((at - 1) * 12, at * 12)
      .map((i, n) => `<tr><td>${(at - 1) * 12 + n + 1}</td><td>${entry(i)}</td><td>行政许可</td></tr>`)
      .join(
        '',
      )}<tr><td colspan="3" align="right">第${at}/${pages}页 共${all.length}条 ${link(at - 1, '上一页')} ${link(at + 1, '下一页')}</td></tr></table>${opener(slug)}</body>`,
  );
}

const table = (slug: string, items: { id: string; name: string; dept: string }[], word: string): string =>
  `<table width="980" align="center" class="ss" cellpadding="5"><tr bgcolor="#D9EAF8"><td>${word}</td><td width="200">实施机构</td></tr>${items.map((i) => `<tr><td>${entry(i)}</td><td>${i.dept}</td></tr>`).join('')}</table>${opener(slug)}`;

export const district =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const image = /^\/images\/(\w+)\.gif$/.exec(ask.path)?.[1] ?? '';
    if (PICTURES[image]) return picture([PICTURES[image] ?? ''], 138);
    const [, slug = '', rest = ''] = /^\/(\w+)\/(.*)$/.exec(ask.path) ?? [];
    const name = DISTRICTS.find(([s]) => s === slug)?.[1];
    if (!name) return null;
    const show = (title: string, body: string) => page(at, slug, name, title, body);
    const dept = DEPARTMENTS[Number(ask.query.get('bm') ?? '-1')];
    if (rest === 'index.jsp') return show(`${name}网上政务服务大厅`, index(slug, name));
    if (rest === 'tree.jsp') return tree();
    if (rest === 'right.jsp') return right(slug, name);
    if (rest === 'list.jsp' && dept) return list(slug, dept, Math.max(1, Number(ask.query.get('p') ?? '1')));
    if (rest === 'gr.jsp')
      return show(
        '个人办事',
        table(
          slug,
          ITEMS.filter((i) => i.audience === '个人'),
          '个人办事事项',
        ),
      );
    if (rest === 'qy.jsp')
      return show(
        '企业办事',
        table(slug, ITEMS.filter((i) => i.audience === '法人' && !/药/.test(i.name)).slice(0, 30), '企业常办事项'),
      );
    if (rest === 'search.jsp') {
      const key = gbkQuery(ask.url).get('key')?.trim() ?? '';
      const found = search(key);
      return show('搜索结果', table(slug, found, found.length > 0 ? `共查到${found.length}条` : '没有找到相关事项！'));
    }
    if (rest === 'sx/view.jsp') {
      const id = new URLSearchParams(ask.body).get('sxid') ?? '';
      if (id === ID && slug === 'xhq') return gb('办事指南', `<body>${guide(slug)}</body>`);
      const item = ITEMS.find((i) => i.id === id);
      const days = ((item?.name.length ?? 0) * 7 + slug.charCodeAt(1)) % 21;
      return gb(
        '办事指南',
        item
          ? `<body><center><div class="bszn_t">${item.name}</div><table width="760" border="1" cellpadding="6" style="border-collapse:collapse"><tr><td width="120">事项名称：</td><td>${item.name}</td></tr><tr><td>实施机构：</td><td>青城海市${name}${item.dept}</td></tr><tr><td>承诺期限：</td><td>${days + 1}个工作日</td></tr></table></center></body>`
          : '<body><script>alert("参数错误！");window.close()</script>参数错误！</body>',
      );
    }
    if (rest === `pic/lct_${ID}.jpg`) return CHART;
    if (rest === `files/${ID}.pdf` && slug === 'xhq') return printedGuide();
    if (rest === 'images/logo.gif') return picture([`青城海市${name}网上政务服务大厅`], 980);
    if (rest === 'bgxz.jsp') return show('表格下载', download(at));
    if (rest === 'zxzx/list.jsp') return show('在线咨询', questions(slug, name));
    if (rest === 'zcfg/list.jsp')
      return show(
        '政策法规',
        '<table width="980" align="center" height="200"><tr><td class="bszn_t">政策法规</td></tr><tr><td align="center">暂无信息！</td></tr></table>',
      );
    if (rest === 'dc.jsp') return show('满意度调查', vote(slug));
    if (rest === 'user/login.jsp') return show('用户登录', login(slug, name));
    const shown = printed(news(slug), ask.path);
    return shown
      ? show(shown.title, `<table width="980" align="center"><tr><td>${shown.html}</td></tr></table>`)
      : null;
  };
