import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, gbkQuery, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "鹿通": GBK by meta, GB18030 said nowhere; 412 with a script that sets a cookie and loads again; the hot line's site takes all kinds of demands. */
const columns = press(
  ['工作动态', '公示公告', '政策法规'],
  (n) => `/lm/${n + 1}.htm`,
  (n, m) => `/info/10${n}/${300 + m}.htm`,
);
const items = catalogue({
  count: 44,
  offset: 25,
  prefix: 'bt',
  wanted: [{ place: 31, item: { id: 'btyp4', name: '药品经营许可证核发（零售）' } }],
});
const NAME = '药品经营许可证核发（零售）';

/** `declared`: meta — in the page; none — nowhere, the bytes are GB18030 all the same. */
const page = (declared: 'meta' | 'none', title: string, body: string): Answer => ({
  headers: { 'content-type': 'text/html' },
  encoding: 'gb18030',
  body: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD>${
    declared === 'meta' ? '<META http-equiv=Content-Type content="text/html; charset=gb2312">' : ''
  }<TITLE>${title}</TITLE><STYLE>BODY{font-size:14px;margin:0 auto;width:980px;line-height:1.9}TD{padding:4px 8px}.on{color:#b00}#top A{margin-right:18px}</STYLE></HEAD><BODY>
<TABLE width="100%" bgcolor="#eef4fb"><TR><TD id="top">{{TOP}}</TD></TR></TABLE>${body}
<HR><P align=center>主办：鹿城市昆河区人民政府　联系电话：0472-5128800　网站标识码：1502030001</P></BODY></HTML>`,
});
const withTop = (answer: Answer, top: string): Answer => ({
  ...answer,
  body: String(answer.body).replace('{{TOP}}', top),
});

const CHALLENGE: Answer = {
  status: 412,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html><head><meta charset="utf-8"><script>(function(){var $_ts=window['$_ts']={};$_ts.cd='qqrcrAl';document.cookie='FSSBBIl1UgzbN7N80T=ok; path=/';location.reload()})();</script></head><body></body></html>`,
};

const GUIDE: [string, string, string][] = [
  ['name', '办理项名称', NAME],
  ['taskCode', '实施编码', '11150203MB0T12345X4000172111003'],
  ['dept', '实施机关', '鹿城市昆河区市场监督管理局'],
  ['condition', '申请条件', '符合《药品管理法》第五十二条规定的药师、场所、人员和制度条件。'],
  ['legalBasis', '法定依据', '《中华人民共和国药品管理法》（2019年修订）第五十一条、第五十二条'],
  ['legalLimit', '法定期限', '二十个工作日'],
  ['promiseLimit', '承诺期限', '十个工作日'],
  ['process', '办理程序', '收件、受理、审核、现场核查、决定、制证、送达'],
  ['fee', '收费依据及标准', '不收费'],
  ['delivery', '结果送达', '现场领取或者邮政寄送'],
  ['visits', '最多跑动次数', '1'],
  ['place', '办公地址', '鹿城市昆河区钢铁大街12号政务服务中心A区6号窗口'],
  ['time', '办公时间', '工作日上午8:30至12:00，下午2:30至5:30'],
  ['consult', '咨询电话', '0472-5128866'],
  ['complain', '投诉电话', '0472-5128877'],
];

const TOP = (at: Addresses) =>
  `<A href="${at['city']}/kh/index.htm">分厅首页</A><A href="${at['city']}/kh/sx.htm">服务事项</A><A href="${at['city']}/kh/pj.htm">满意度评价</A><A href="${at['hot']}/" target=_blank>诉求直通车</A><A href="${at['city']}/lm/1.htm">工作动态</A><A href="${at['city']}/lm/2.htm">公示公告</A><A href="${at['city']}/lm?mc=政策法规">政策法规</A>`;

const WIDGET = `customElements.define('lc-helper',class extends HTMLElement{connectedCallback(){var s=this.attachShadow({mode:'open'});s.innerHTML='<style>.b{position:fixed;right:12px;bottom:60px;padding:10px;background:#069;color:#fff;cursor:pointer}.p{position:fixed;right:12px;bottom:110px;width:340px;background:#fff;border:1px solid #069;display:none;font-size:13px}.l{height:260px;overflow:auto;padding:6px}</style><div class="b" role="button">鹿小助</div><div class="p"><div style="background:#069;color:#fff;padding:4px">鹿小助 · 智能应答</div><div class="l"><p>您好，我是机器人鹿小助，可以回答办事问题。</p></div><div><textarea rows="2" cols="30" placeholder="请描述您要咨询的问题"></textarea><span class="s" style="cursor:pointer;color:#069"> 发 送 </span></div><div style="color:#888">转人工坐席（服务时间：工作日9:00-17:00）</div></div>';var p=s.querySelector('.p'),l=s.querySelector('.l'),t=s.querySelector('textarea'),n=0;s.querySelector('.b').onclick=function(){p.style.display=p.style.display=='block'?'none':'block'};function add(x){var e=document.createElement('p');e.textContent=x;l.appendChild(e);l.scrollTop=9999}
s.querySelector('.s').onclick=function(){var v=t.value.trim();if(!v)return;t.value='';add('我：'+v);fetch('/im/send.do?sid=7&msg='+encodeURIComponent(v)).then(function(){var k=0,h=setInterval(function(){fetch('/im/poll.do?after='+n).then(function(r){return r.json()}).then(function(d){d.list.forEach(function(m){n=m.no;add('鹿小助：'+m.text)});if(d.list.length||++k>8)clearInterval(h)})},500)})}}});`;

const site = (at: Addresses) => {
  const waiting: { no: number; text: string; due: number }[] = [];
  let count = 0;
  return (ask: Ask): Reply => {
    const show = (title: string, body: string, declared: 'meta' | 'none' = 'none') =>
      withTop(page(declared, title, body), TOP(at));
    const { path } = ask;
    if (path === '/')
      return show(
        '鹿城市政务服务网',
        `<H2>鹿城市政务服务网</H2><TABLE><TR><TD>旗县区</TD><TD><A href="/kh/index.htm">昆河区</A></TD><TD><A href="/qs/index.htm">青石区</A></TD><TD><A href="/dh/index.htm">东河口区</A></TD></TR></TABLE>${columns
          .map(
            (c) =>
              `<H4>${c.name}</H4><UL>${c.articles.map((a) => `<LI><A href="${a.path}">${a.title}</A>`).join('')}</UL>`,
          )
          .join(
            '',
          )}<P><A href="/info/100/288.htm">关于清明放假的通知</A>　<A href="${at['ext']}/tjj/">市统计局</A>　<A href="${at['ext']}/gone/">市招商网</A></P>`,
        'meta',
      );
    if (/^\/(qs|dh)\/index\.htm$/.test(path))
      return show(
        '分厅',
        `<P>当前位置：${path.startsWith('/qs') ? '青石区' : '东河口区'}分厅</P><P>本分厅由${path.startsWith('/qs') ? '青石区政务服务局，窗口三十二个' : '东河口区行政审批局，窗口十九个'}维护。</P>`,
      );
    if (path === '/kh/index.htm')
      return show(
        '昆河区网上办事分厅',
        `<H2>鹿城市昆河区网上办事分厅</H2><P>您所在的区划：<SPAN class=on>昆河区</SPAN></P><FORM action="/kh/find.jsp" method=get accept-charset="gbk"><INPUT name=key size=30><INPUT type=submit value="查 询"></FORM><TABLE>${[
          0, 1, 2, 3,
        ]
          .map(
            (r) =>
              `<TR>${items
                .slice(r * 4, r * 4 + 4)
                .map((i) => `<TD><A href="/kh/zn.jsp?id=${i.id}">${i.name}</A></TD>`)
                .join('')}</TR>`,
          )
          .join(
            '',
          )}</TABLE><P><A href="/kh/sx.htm">更多事项&gt;&gt;</A></P><P><A href="/info/102/977.htm">关于调整工作时间的公告</A></P><lc-helper></lc-helper><SCRIPT src="/im/helper.js"></SCRIPT>`,
      );
    if (path === '/im/helper.js')
      return { headers: { 'content-type': 'application/javascript;charset=utf-8' }, body: WIDGET };
    if (path === '/im/send.do') {
      const msg = ask.query.get('msg') ?? '';
      count += 1;
      waiting.push({
        no: count,
        text: /药/.test(msg)
          ? `办理${NAME}需要准备申请表、营业执照和药师资格证明，由区市场监督管理局受理，十个工作日办结。`
          : '没有听懂您的问题。',
        due: Date.now() + 1200,
      });
      return json({ ok: 1 });
    }
    if (path === '/im/poll.do') {
      const after = Number(ask.query.get('after') ?? 0);
      return json({
        list: waiting.filter((m) => m.no > after && m.due < Date.now()).map(({ no, text }) => ({ no, text })),
      });
    }
    if (path === '/kh/sx.htm')
      return show(
        '服务事项',
        `<H3>昆河区服务事项清单</H3><TABLE border=1 width="100%"><TR><TD>序号</TD><TD>事项</TD><TD>单位</TD></TR>${items
          .map(
            (i, n) =>
              `<TR><TD>${n + 1}</TD><TD><A href="/kh/zn.jsp?id=${i.id}">${i.name}</A></TD><TD>昆河区${i.dept}</TD></TR>`,
          )
          .join('')}</TABLE>`,
      );
    if (path === '/kh/find.jsp') {
      const found = findByName(items, gbkQuery(ask.url).get('key') ?? '', 0.45);
      return show(
        '查询结果',
        `<FORM action="/kh/find.jsp" accept-charset="gbk"><INPUT name=key><INPUT type=submit value="查 询"></FORM><P>查询到${found.length}条记录</P>${found
          .map((i) => `<P class=r><A href="/kh/zn.jsp?id=${i.id}">${i.name}</A>　昆河区${i.dept}</P>`)
          .join('')}`,
      );
    }
    if (path === '/kh/zn.jsp') {
      const item = items.find((i) => i.id === ask.query.get('id'));
      if (!item) return null;
      if (item.id !== 'btyp4')
        return show(
          item.name,
          `<H3>${item.name}</H3><DL><DT>办理项名称</DT><DD>${item.name}</DD><DT>实施机关</DT><DD>昆河区${item.dept}</DD><DT>承诺期限</DT><DD>${2 + (item.name.length % 11)}个工作日（${item.id}）</DD></DL>`,
        );
      return show(
        NAME,
        `<H3>${NAME}</H3><TABLE border=1 width="100%">${GUIDE.map(([, l, v]) => `<TR><TD width=160 bgcolor="#f4f4f4">${l}</TD><TD>${v}</TD></TR>`).join('')}<TR><TD bgcolor="#f4f4f4">申请材料</TD><TD><TABLE border=1><TR><TD>材料名称</TD><TD>材料类型</TD><TD>材料形式</TD><TD>必要性</TD><TD>表格下载</TD></TR><TR><TD>药品经营许可证申请表</TD><TD>原件</TD><TD>纸质</TD><TD>必要</TD><TD><A href="/kh/xz.jsp?f=1">下载</A></TD></TR><TR><TD>营业执照</TD><TD>复印件</TD><TD>纸质</TD><TD>必要</TD><TD></TD></TR><TR><TD>药师资格证明</TD><TD>复印件</TD><TD>电子</TD><TD>必要</TD><TD></TD></TR></TABLE></TD></TR></TABLE><P><INPUT type=button value="网上申报" onclick="location.href='/kh/sb.jsp?id=btyp4'"></P>`,
      );
    }
    if (path === '/kh/xz.jsp') return wordDocument('sqb.doc');
    if (path === '/kh/sb.jsp')
      return show(
        '申报系统登录',
        '<H3>昆河区网上申报系统</H3><P>用户名 <INPUT name=u></P><P>密码 <INPUT type=password name=p></P><P><INPUT type=button value="登 录"></P><P>没有账号的请先注册</P>',
      );
    if (path === '/kh/pj.htm')
      return show(
        '满意度评价',
        `<H3>昆河区政务服务满意度评价（好差评）</H3><P>截至2026年11月25日，共收到评价<B>62,418</B>条。</P><H4>评价来源构成</H4><DL><DT>网上服务平台</DT><DD>62.30%</DD><DT>实体大厅窗口</DT><DD>30.10%</DD><DT>自助服务终端</DT><DD>5.00%</DD><DT>政务服务热线</DT><DD>2.60%</DD></DL><H4>部门满意度排名</H4><OL><LI>昆河区教育局　99.98<LI>昆河区市场监督管理局　99.95<LI>昆河区卫生健康局　99.90<LI>昆河区民政局　99.86</OL><P>对整改结果不满意的，可在五日内追加评价一次。</P>`,
      );
    if (path === '/lm' && gbkQuery(ask.url).get('mc') === '政策法规')
      return show(
        '政策法规',
        `<H3>政策法规</H3><UL>${columns[2]?.articles.map((a) => `<LI><A href="${a.path}">${a.title}</A>`).join('')}</UL>`,
      );
    if (path === '/info/100/288.htm')
      return {
        headers: { 'content-type': 'text/html' },
        encoding: 'gb18030',
        body: '<HTML><HEAD><TITLE></TITLE></HEAD><BODY><SCRIPT>alert("您查看的文章不存在或已被删除！");history.go(-1);</SCRIPT></BODY></HTML>',
      };
    if (path === '/info/102/977.htm')
      return show(
        '信息提示',
        '<P align=center><B>您访问的页面走丢了</B></P><P align=center><A href="/">返回首页</A></P>',
      );
    const article = printed(columns, path);
    return article ? show(article.title, article.html, path.endsWith('1.htm') ? 'meta' : 'none') : null;
  };
};

const hot =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      withTop(
        page('meta', title, body),
        `<A href="${at['hot']}/">首页</A><A href="${at['hot']}/xz.htm">我要诉求</A><A href="${at['hot']}/gk.htm">办理公开</A>`,
      );
    if (ask.path === '/')
      return show(
        '鹿城市12345政务服务便民热线',
        '<H2>12345政务服务便民热线·诉求直通车</H2><P>受理企业和群众的咨询、求助、投诉、举报和建议。</P><P><A href="/xz.htm">我要诉求</A>　<A href="/gk.htm">办理公开</A></P><P>本月受理诉求 10,204 件，按时办结率 99.2%，满意率 97.6%</P>',
      );
    if (ask.path === '/xz.htm')
      return show(
        '诉求须知',
        '<H3>诉求须知</H3><P>一、请如实填写联系方式；二、同一事项请勿重复提交；三、承办单位五个工作日内答复。</P><P><LABEL><INPUT type=checkbox id=ty onclick="document.getElementById(\'xy\').disabled=!this.checked"> 我已阅读并同意</LABEL></P><P><INPUT type=button id=xy value="下一步" disabled onclick="location.href=\'/tx.htm\'"></P>',
      );
    if (ask.path === '/tx.htm')
      return show(
        '填写诉求',
        '<H3>填写诉求</H3><FORM action="/addDemand.do" method=post><TABLE><TR><TD>诉求类型</TD><TD><INPUT type=radio name=lx>咨询 <INPUT type=radio name=lx>求助 <INPUT type=radio name=lx>投诉 <INPUT type=radio name=lx>举报 <INPUT type=radio name=lx>建议</TD></TR><TR><TD>诉求标题</TD><TD><INPUT name=bt></TD></TR><TR><TD>诉求内容</TD><TD><TEXTAREA name=nr rows=5 cols=50></TEXTAREA></TD></TR><TR><TD>联系人</TD><TD><INPUT name=xm></TD></TR><TR><TD>联系电话</TD><TD><INPUT name=dh></TD></TR></TABLE><INPUT type=submit value="提 交"></FORM>',
      );
    if (ask.path === '/gk.htm')
      return show(
        '办理公开',
        '<H3>办理公开</H3><TABLE border=1><TR><TD>编号</TD><TD>诉求标题</TD><TD>类型</TD><TD>办理结果</TD></TR><TR><TD>SQ20261101</TD><TD>反映路灯不亮</TD><TD>求助</TD><TD>已修复</TD></TR><TR><TD>SQ20261102</TD><TD>投诉窗口排队时间长</TD><TD>投诉</TD><TD>已增设窗口</TD></TR></TABLE>',
      );
    return null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h38-undeclared',
  about:
    '412 with a script before the province; GB18030 that nobody declares; links whose query is GBK; a helper in a custom element; one form for every kind of demand.',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/kh/zn.jsp?id=btyp4`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('text-only'),
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/info/100/288.htm`,
          kinds: ['gone'],
          why: 'a script says in an alert that it was deleted, and goes back',
        },
        {
          url: `${at['city']}/info/102/977.htm`,
          kinds: ['gone'],
          why: 'status 200 in undeclared GB18030: 您访问的页面走丢了',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': { bad: [] },
    'links.external': { bad: [{ url: `${at['ext']}/gone/`, kinds: ['gone'], why: '404' }] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '营业执照'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'paper', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'paper', required: true, isForm: false, template: 'none' },
    { name: '药师资格证明', medium: 'electronic', required: true, isForm: false, template: 'none' },
  ],
  refutable: [
    { fact: 'site.province', why: 'A browser passes the 412 by itself.' },
    { fact: 'links.home', why: 'The query of a link on a GBK page goes out in GBK; what answers 412 is blocked.' },
    {
      fact: 'interaction.complaint',
      value: 'none',
      why: '诉求直通车 → 我要诉求 → 下一步 → a form with 投诉 among its kinds.',
    },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("鹿城市")', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("昆河区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h38-undeclared',
  origins: ['province', 'city', 'hot', 'ext'],
  asks: [/\/im\/send\.do/],
  traps: [/\/addDemand/],
  sites: (at) => ({
    province: (ask) => {
      if (!ask.cookies['FSSBBIl1UgzbN7N80T'] && ask.path !== '/favicon.ico') return CHALLENGE;
      const show = (title: string, body: string) => withTop(page('meta', title, body), '<A href="/">首页</A>');
      if (ask.path === '/')
        return show(
          '漠北政务服务网',
          `<H1>漠北政务服务网</H1><P>盟市：<A href="${at['city']}/">鹿城市</A>　<A href="/ms/2.htm">青城市</A>　<A href="/ms/3.htm">鹰峰市</A></P><P>${items
            .slice(10, 24)
            .map((i) => `<A href="/sx/${i.id}.htm">${i.name}</A>`)
            .join('　')}</P>`,
        );
      const ms = /^\/ms\/([23])\.htm$/.exec(ask.path)?.[1];
      if (ms)
        return show(
          '盟市',
          ms === '2'
            ? '<H2>青城市政务服务</H2><P>青城市大厅位于新华大街，设窗口一百二十个。</P>'
            : '<H2>鹰峰市政务服务</H2><P>鹰峰市网站由市大数据中心承办，邮编024000。</P>',
        );
      const up = provincial(items, /^\/sx\/(\w+)\.htm$/.exec(ask.path)?.[1] ?? '');
      return up ? show(up.title, up.html) : null;
    },
    city: site(at),
    hot: hot(at),
    ext: unit({ '/tjj/': { title: '鹿城市统计局', text: '统计公报、年鉴与数据发布，每月十五日更新主要经济指标。' } }),
  }),
  city: (at) => ({
    id: 'h38-undeclared',
    name: '鹿城市',
    code: '150200',
    province: '漠北自治区',
    region: '华北',
    district: '昆河区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("服务事项")', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
  ],
  proof: { hall: ['您所在的区划：昆河区'], guide: ['鹿城市昆河区市场监督管理局'] },
};
