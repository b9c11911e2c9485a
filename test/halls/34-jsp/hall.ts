import { catalogue } from '../kit/catalogue.ts';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, gbkQuery, picture, type Reply } from '../kit/site.ts';
import { elements, empty, holds, image, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "江汉软件": GBK, JSP, the guide in a frame, one table of six columns with joined cells, and what is asked for in a column 提交要求. */
const NAME = '药品经营许可证（零售）核发';
const items = catalogue({
  count: 62,
  offset: 3,
  prefix: 'XK',
  dept: '行政审批局',
  wanted: [{ place: 44, item: { id: 'XK4407', name: NAME, dept: '行政审批局' } }],
});
const columns = press(
  ['通知公告', '中心动态', '政策文件'],
  (n) => `/lm/${n}.jsp`,
  (n, m) => `/wz/${n}_${m}.jsp`,
);
const AREAS: [string, string][] = [
  ['jab', '江岸北区'],
  ['wcs', '武昌山区'],
  ['hys', '汉阳树区'],
];

const gbk = (title: string, body: string): Answer => ({
  encoding: 'gbk',
  headers: { 'content-type': 'text/html' },
  body: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>${title}</TITLE><STYLE>body,td{font-size:12px;line-height:20px;margin:0}table.bk{border-collapse:collapse}table.bk td{border:1px solid #9bc;padding:4px}td.bt{background:#e8f1fa;text-align:right}a{color:#036}.dh{background:#17508c;height:30px}.dh a{color:#fff;margin:0 10px}</STYLE></HEAD><BODY>${body}</BODY></HTML>`,
});
const shell = (title: string, area: string, body: string) =>
  gbk(
    title,
    `<TABLE width=1000 align=center><TR><TD class=dh><A href="/">首 页</A>${columns.map((c) => `<A href="${c.path}">${c.name}</A>`).join('')}</TD></TR><TR><TD>您所在的区域：<FONT color=red>${area}</FONT></TD></TR><TR><TD>${body}</TD></TR><TR><TD align=center>版权所有　建议使用1024*768分辨率</TD></TR></TABLE>`,
  );

const MATERIALS: [string, string, string, string, string][] = [
  ['药品经营许可证（零售）申请表', '原件', '1', '网上上传后，现场提交纸质件', '/xz/sqb.doc'],
  ['营业执照', '复印件', '1', '提交纸质复印件，加盖公章', ''],
  ['质量管理制度目录', '原件', '—', '仅需上传电子扫描件', '/xz/zdml.doc'],
  ['经营场所平面图', '原件', '2', '提交纸质原件', ''],
];
const td = (k: string, v: string, k2: string, v2: string) =>
  `<TR><TD class=bt width=16%>${k}</TD><TD width=34% colSpan=2>${v}</TD><TD class=bt width=16%>${k2}</TD><TD width=34% colSpan=2>${v2}</TD></TR>`;
const wide = (k: string, v: string) => `<TR><TD class=bt>${k}</TD><TD colSpan=5>${v}</TD></TR>`;
const group = (k: string) => `<TR><TD colSpan=6 align=center bgColor=#cfe0f1><B>${k}</B></TD></TR>`;
const TABLE = `<TABLE class=bk width=960 align=center>
${group('事 项 基 本 信 息')}
${wide('事项名称：', NAME)}
${td('实施编码：', '11420102MB1234567X4000172111003', '事项类型：', '行政许可')}
${td('实施机关：', '江城市江岸北区行政审批局', '联办机构：', '/')}
${td('服务对象：', '企业法人', '办件类型：', '承诺件')}
${td('法定期限：', '30个工作日', '承诺期限：', '15个工作日')}
${td('到现场次数：', '1次', '必须现场办理原因：', '需核验原件')}
${td('是否收费：', '否', '收费依据：', '—')}
${td('网上办理深度：', '互联网预审', '通办范围：', '&nbsp;')}
${wide('设定依据：', '《中华人民共和国药品管理法》（2019年修订）第五十一条、第五十二条')}
${wide('申请条件：', '（一）有依法经过资格认定的药师；（二）有与经营药品相适应的营业场所和设备；（三）有质量管理机构或者人员')}
${wide('办事流程：', '<IMG src="/tp/lct.svg" width=600>')}
${group('申 请 材 料')}
<TR><TD class=bt>序号</TD><TD class=bt>材料名称</TD><TD class=bt>材料类型</TD><TD class=bt>份数</TD><TD class=bt>提交要求</TD><TD class=bt>空表下载</TD></TR>
${MATERIALS.map(([n, t, c, a, f], i) => `<TR><TD align=center>${i + 1}</TD><TD>${n}</TD><TD>${t}</TD><TD>${c}</TD><TD>${a}</TD><TD>${f ? `<A href="${f}" target=_blank>点击下载</A>` : '&nbsp;'}</TD></TR>`).join('\n')}
${group('办 理 结 果')}
${td('结果名称：', '药品经营许可证', '结果送达：', '窗口领取或邮政寄递')}
${group('窗 口 信 息')}
${wide('窗口地址：', '江城市江岸北区市民之家三楼A12-A15窗口（地铁2号线、公交408路可达）')}
${td('办公时间：', '工作日9:00-17:00（中午不休息）', '咨询窗口：', '027-82211234')}
${td('监督方式：', '', '办件查询：', '')}
</TABLE>`;

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    const query = gbkQuery(ask.url);
    if (path === '/')
      return shell(
        '江城市网上行政审批大厅',
        '江城市本级',
        `<TABLE width=100%><TR><TD width=200 vAlign=top>区级大厅：<BR><SELECT onchange="if(this.value)location.href=this.value"><OPTION value="">--请选择区--</OPTION>${AREAS.map(([s, n]) => `<OPTION value="/qj/${s}/index.jsp">${n}</OPTION>`).join('')}</SELECT></TD><TD>${columns[0]?.articles.map((a) => `<A href="${a.path}">${a.title}</A><BR>`).join('')}</TD></TR></TABLE><TABLE width=100%><TR>${[
          0, 1, 2,
        ]
          .map(
            (c) =>
              `<TD vAlign=top>${items
                .filter((_, i) => i % 3 === c)
                .map((i) => `<A href="/sj/xm.jsp?bh=${i.id}">${i.name}</A><BR>`)
                .join('')}</TD>`,
          )
          .join('')}</TR></TABLE>`,
      );
    const area = AREAS.find(([s]) => path.startsWith(`/qj/${s}/`));
    if (area) {
      const [slug, name] = area;
      const row = (i: (typeof items)[number]) =>
        `<TR><TD>${i.id}</TD><TD><A href="/qj/${slug}/sx.jsp?bh=${i.id}" target=_blank>${i.name}</A></TD><TD>${i.dept}</TD></TR>`;
      if (path === `/qj/${slug}/index.jsp`)
        return shell(
          `${name}网上行政审批大厅`,
          name,
          `<CENTER><B>江城市${name}网上行政审批大厅</B><BR><FORM action="/qj/${slug}/cx.jsp" method=get><INPUT name=mc size=40><INPUT type=submit value="查 询"></FORM></CENTER><TABLE class=bk width=960 align=center><TR><TD>编号</TD><TD>事项名称</TD><TD>承办部门</TD></TR>${items.map(row).join('')}</TABLE>`,
        );
      if (path === `/qj/${slug}/cx.jsp`) {
        const found = findByName(items, query.get('mc') ?? '', 0.4);
        return shell(
          '查询结果',
          name,
          found.length
            ? `<TABLE class=bk width=960 id=jgb>${found.map(row).join('')}</TABLE>`
            : '<CENTER>对不起，没有符合条件的记录！</CENTER>',
        );
      }
      const item = items.find((i) => i.id === query.get('bh'));
      if (path === `/qj/${slug}/sx.jsp` && item)
        return shell(
          item.name,
          name,
          `<TABLE width=960 align=center><TR><TD><B>${item.name}</B></TD><TD align=right>${item.id === 'XK4407' ? `<INPUT type=button value="网上预审" onclick="window.open('${at['apply']}/ys/start.do?bh=XK4407','ys','width=1000,height=700')">` : ''} <INPUT type=button value="打 印" onclick="window.print()"></TD></TR></TABLE><IFRAME src="/qj/${slug}/zn.jsp?bh=${item.id}" width=1000 height=900 frameBorder=0></IFRAME>`,
        );
      if (path === `/qj/${slug}/zn.jsp` && item)
        return gbk(
          '办事指南',
          item.id === 'XK4407' && slug === 'jab'
            ? TABLE
            : `<TABLE class=bk width=960>${td('实施机关：', `江城市${name}${item.dept}`, '承诺期限：', '8个工作日')}</TABLE>`,
        );
      return null;
    }
    if (path === '/sj/xm.jsp') {
      const item = provincial(items, query.get('bh') ?? '');
      return item ? shell(item.title, '江城市本级', item.html) : null;
    }
    if (path === '/tp/lct.svg')
      return picture(['申请', '受理（1日）', '审查与现场验收（10日）', '决定（3日）', '发证（1日）']);
    if (path === '/xz/sqb.doc') return wordDocument('sqb.doc');
    if (path === '/xz/zdml.doc') return errorAsDocument();
    const shown = printed(columns, path);
    return shown ? shell(shown.title, '江城市本级', shown.html) : null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h34-jsp',
  about:
    'GBK 与 JSP：指南在框架内的一张六列合并单元格表里，材料表与之同表并有“提交要求”列，流程只有图，监督方式空白，一个空表实为报错页；预审按钮在新窗口跳到自称统一身份认证的登录页',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/qj/jab/sx.jsp?bh=XK4407`, { also: [`${at['city']}/qj/jab/zn.jsp?bh=XK4407`] }),
    'item.clicks': seen(3),
    'guide.legalDays': seen(30),
    'guide.promisedDays': seen(15),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: {
    'links.home': { bad: [] },
    'links.attachments': {
      bad: [{ url: `${at['city']}/xz/zdml.doc`, kinds: ['gone'], why: 'A page of regret in the place of a document.' }],
    },
  },
  elements: elements({
    name: present(NAME),
    dept: present('江城市江岸北区行政审批局'),
    target: present('企业法人'),
    projectType: present('承诺件'),
    legalLimit: present('30个工作日'),
    promiseLimit: present('15个工作日'),
    visits: present('1次'),
    visitReason: present('需核验原件'),
    scope: empty,
    jointDept: empty,
    fee: holds('否'),
    legalBasis: present('《中华人民共和国药品管理法》（2019年修订）第五十一条、第五十二条'),
    condition: holds('依法经过资格认定的药师', '质量管理机构或者人员'),
    process: image,
    materials: holds('质量管理制度目录', '经营场所平面图'),
    delivery: present('窗口领取或邮政寄递'),
    result: present('药品经营许可证'),
    place: present('江城市江岸北区市民之家三楼A12-A15窗口（地铁2号线、公交408路可达）'),
    time: present('工作日9:00-17:00（中午不休息）'),
    consult: present('027-82211234'),
    complain: empty,
  }),
  materials: MATERIALS.map(([name, , , asked, file]) => ({
    name,
    medium: asked.includes('现场提交') ? 'both' : asked.includes('上传') ? 'electronic' : 'paper',
    isForm: name.includes('申请表'),
    template: file.includes('sqb') ? 'ok' : file ? 'dead' : 'none',
  })),
  refutable: [
    { fact: 'guide.elements', why: 'The labels end with colons and the values stand beside them.' },
    { fact: 'apply.entry', value: 'own-login', why: 'It calls itself the unified identity platform of the province.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("江城市")', counts: true as const },
  { do: 'choose' as const, target: 'select', value: '/qj/jab/index.jsp', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h34-jsp',
  origins: ['province', 'city', 'apply', 'auth'],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/')
        return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>楚泽省政务服务网</title></head><body><h1>楚泽省政务服务网</h1><p>当前：省本级</p><h3>市州分厅</h3><ul><li><a href="${at['city']}/">江城市</a></li></ul><h3>省本级事项</h3>${items
          .slice(0, 24)
          .map((i) => `<p><a href="/item/${i.id}">${i.name}</a></p>`)
          .join('')}</body></html>`;
      const shown = ask.path.startsWith('/item/') ? provincial(items, ask.path.slice(6)) : null;
      return shown
        ? `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${shown.title}</title></head><body>${shown.html}</body></html>`
        : null;
    },
    city: city(at),
    apply: (ask) =>
      ask.path === '/ys/start.do'
        ? {
            body: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>跳转中</title></head><body>正在进入，请稍候……<form id="f" method="get" action="${at['auth']}/uias/index.do"><input type="hidden" name="gotoUrl" value="aHR0cA=="></form><script>setTimeout(function(){document.getElementById('f').submit()},900)</script></body></html>`,
          }
        : null,
    auth: (ask) =>
      ask.path === '/uias/index.do'
        ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户登录</title></head><body><h2>楚泽省统一身份认证平台</h2><p>自然人登录　法人登录</p><form method="post" action="/uias/login.do"><p>账号 <input name="u"></p><p>密码 <input type="password" name="p"></p><p>图形验证码 <input name="c" size="4"></p><button>登录</button></form></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h34-jsp',
    name: '江城市',
    code: '420100',
    province: '楚泽省',
    region: '华中',
    district: '江岸北区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '800' },
  ],
  proof: { hall: ['您所在的区域：江岸北区', '江城市江岸北区网上行政审批大厅'], guide: ['实施机关', '027-82211234'] },
};
