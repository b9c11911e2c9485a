import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, gbkQuery, type Reply } from '../kit/site.ts';
import { elements, holds, notApplicable, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "龙岗软件": JSP pages in frames, the guide in a second host's frame, GBK said by the header, forms as links. */
const columns = press(
  ['要闻速递', '部门动态', '通知公示'],
  (n) => `/news.jsp?lm=${n}`,
  (n, m) => `/view.jsp?lm=${n}&id=${m}`,
  7,
);
const items = catalogue({
  count: 28,
  offset: 44,
  prefix: 'QY',
  wanted: [{ place: 21, item: { id: 'QY7731', name: '药品经营许可证核发' } }],
});
const jsp = (body: string): Answer => ({ body, encoding: 'gbk', headers: { 'content-type': 'text/html;charset=GBK' } });
const html = (title: string, body: string) =>
  `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY bgcolor="#ffffff" leftmargin="0">${body}</BODY></HTML>`;

const G = {
  事项名称: '药品经营许可证核发',
  承办机构: '临水市清源区市场监督管理局',
  申报对象: '企业',
  法定办理时限: '自受理之日起20个工作日',
  办结时限: '10个工作日',
  收费依据及标准: '不收费',
  许可条件: '具有药师、与经营规模相适应的营业场所和保证药品质量的规章制度',
  办理程序: '受理——审核——现场检查——审批——发证',
  法律依据: '药品管理法第五十一条',
  领取方式: '现场领取或快递送达',
  受理地点: '临水市清源区人民东路8号行政服务中心24号窗口',
  受理时间: '周一至周五8:30—12:00，14:00—17:30',
  联系电话: '0763-3366801',
  投诉渠道: '0763-3366899',
  到现场次数: '1',
};
const MATERIALS = [
  '《药品经营许可证申请表》（纸质，原件1份，申请人自备，必要）',
  '营业执照（纸质和电子，复印件1份，申请人自备，必要）',
  '房屋租赁合同（纸质，复印件1份，申请人自备，必要）',
  '授权委托书（纸质，原件1份，申请人自备，非必要）',
];

const nav = `<table width="100%" bgcolor="#e8f0f8"><tr><td><a href="left.jsp" onclick="parent.main.location='list.jsp?lx=1';return false">个人办事</a></td><td><a href="#" onclick="parent.main.location='list.jsp?lx=2';return false">企业办事</a></td><td><form action="so.jsp" target="main" method="get" style="margin:0"><input name="wd" size="16"><input type="image" src="/favicon.ico" alt="搜索" width="20" height="20"></form></td><td><form action="zx.jsp" target="main"><input type="submit" value="我要咨询"></form></td><td><form action="ts.jsp" target="main"><input type="submit" value="我要投诉"></form></td></tr></table>`;

const hallSite =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/qy/index.jsp')
      return jsp(
        '<HTML><HEAD><TITLE>清源区网上办事大厅</TITLE></HEAD><FRAMESET rows="90,*" border="0"><FRAME name="top" src="top.jsp"><FRAMESET cols="180,*"><FRAME name="left" src="left.jsp"><FRAME name="main" src="list.jsp?lx=2"></FRAMESET><NOFRAMES>您的浏览器不支持框架</NOFRAMES></FRAMESET></HTML>',
      );
    if (path === '/qy/top.jsp') return jsp(html('', `<h2>清源区网上办事大厅</h2>${nav}`));
    if (path === '/qy/left.jsp')
      return jsp(
        html(
          '',
          `<p>清源区</p><p>办事部门</p>${[...new Set(items.map((i) => i.dept))].map((d) => `<div><a href="list.jsp?bm=${encodeURIComponent(d)}" target="main">${d}</a></div>`).join('')}`,
        ),
      );
    if (path === '/qy/list.jsp') {
      const side = query.get('lx') === '1' ? '个人' : '法人';
      const rows = items.filter((i) => (query.get('bm') ? i.dept === query.get('bm') : i.audience === side));
      return jsp(
        html(
          '事项',
          `<p>清源区 &gt; ${query.get('bm') ?? side} 共${rows.length}项</p><table border="1">${rows.map((i) => `<tr><td>${i.name}</td><td><form action="zn.jsp" method="get"><input type="hidden" name="id" value="${i.id}"><input type="submit" value="办事指南"></form></td></tr>`).join('')}</table>`,
        ),
      );
    }
    if (path === '/qy/so.jsp') {
      const rows = findByName(items, gbkQuery(ask.url).get('wd') ?? '', 0.6);
      return jsp(
        html(
          '搜索',
          rows.length
            ? `<p>检索到${rows.length}条</p><ol>${rows.map((i) => `<li><a href="zn.jsp?id=${i.id}">${i.name}</a></li>`).join('')}</ol>`
            : '<p>未检索到</p>',
        ),
      );
    }
    if (path === '/qy/zn.jsp')
      return items.some((i) => i.id === query.get('id'))
        ? jsp(
            html(
              '办事指南',
              `<iframe src="${at['guide']}/aaa/person/${query.get('id')}" width="100%" height="900" frameborder="0"></iframe>`,
            ),
          )
        : null;
    if (path === '/qy/zx.jsp')
      return jsp(
        html(
          '网上咨询',
          '<h3>网上咨询</h3><form method="post" action="zxsave.jsp"><p>咨询标题<input name="bt"></p><p>咨询内容<textarea name="nr"></textarea></p><p>验证码<input name="yzm"></p><input type="submit" value="提交咨询"></form>',
        ),
      );
    if (path === '/qy/ts.jsp')
      return jsp(
        html(
          '网上投诉',
          '<h3>网上投诉</h3><p>投诉人、联系方式选填。</p><form method="post" action="tssave.jsp"><p>投诉对象<input name="dx"></p><p>投诉内容<textarea name="nr"></textarea></p><input type="submit" value="提交投诉"></form>',
        ),
      );
    return null;
  };

/** The second host: guides in UTF-8 within the GBK frames, labels in dt. */
const guideSite =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const item = items.find((i) => ask.path === `/aaa/person/${i.id}`);
    if (ask.path === '/files/sqb.docx') return wordDocument('sqb.doc');
    if (!item) return null;
    const rows =
      item.id === 'QY7731' ? G : { 事项名称: item.name, 承办机构: `清源区${item.dept}`, 办结时限: '16个工作日' };
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${item.name}</title></head><body><h3>${item.name}</h3><input type="button" value="网上申报" onclick="window.open('${at['apply']}/login.html')"><dl>${Object.entries(
      rows,
    )
      .map(([k, v]) => `<dt><b>${k}</b></dt><dd>${v}</dd>`)
      .join(
        '',
      )}${item.id === 'QY7731' ? `<dt><b>提交材料</b></dt><dd><ol>${MATERIALS.map((m) => `<li>${m}${m.includes('申请表') ? ' <a href="/files/sqb.docx">表格下载</a>' : ''}</li>`).join('')}</ol></dd>` : ''}</dl></body></html>`;
  };

const gov = (title: string, path: string, extra: string) =>
  html(
    title,
    `<center><h1>${title}</h1></center>${extra}<ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul><p><img src="/favicon.ico" width="88" height="31" alt=""> 网站标识码 441802 ${path === '/' ? '<iframe src="/visit.jsp" width="0" height="0"></iframe>' : ''}</p>`,
  );
const paper = (ask: Ask): Reply => {
  if (ask.path === '/visit.jsp') return '<html></html>';
  const page = printed(columns, ask.url);
  return page ? jsp(html(page.title, page.html)) : null;
};

const truth = (at: Addresses): Truth => ({
  hall: 'h05-frames',
  about:
    '框架集中的网厅，指南在第二主机的 iframe 里；GBK 由响应头声明；按钮表单代替链接；图像热区只通政府网；仅区政府网可进入网厅；登录在新窗口且自有账号',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('district'),
    'entry.clicks': seen(2),
    'entry.views': seen(['department', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(1),
    'item.found': seen(true),
    'item.name': seen('药品经营许可证核发'),
    'item.url': seen(`${at['hall']}/qy/zn.jsp?id=QY7731`, {
      also: [`${at['guide']}/aaa/person/QY7731`, `${at['hall']}/qy/index.jsp`],
    }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form'], { set: true }),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['city']}/old/2011.jsp`, kinds: ['gone'], why: '404 behind an area of an image map' }],
    },
    'links.inner': { bad: [] },
  },
  elements: elements({
    name: present(G.事项名称),
    dept: present(G.承办机构),
    target: present(G.申报对象),
    legalLimit: present(G.法定办理时限),
    promiseLimit: present(G.办结时限),
    fee: present(G.收费依据及标准),
    condition: present(G.许可条件),
    process: present(G.办理程序),
    legalBasis: present(G.法律依据),
    delivery: present(G.领取方式),
    place: present(G.受理地点),
    time: present(G.受理时间),
    consult: present(G.联系电话),
    complain: present(G.投诉渠道),
    visits: present(G.到现场次数),
    materials: holds('营业执照', '授权委托书'),
    onlineDepth: { state: 'missing' },
    faq: { state: 'missing' },
  }),
  materials: [
    { name: '《药品经营许可证申请表》', medium: 'paper', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'both', required: true, isForm: false, waived: false },
    { name: '房屋租赁合同', medium: 'paper', required: true, isForm: false },
    { name: '授权委托书', medium: 'paper', required: false, isForm: false },
  ],
  refutable: [
    {
      fact: 'entry.level',
      value: 'city',
      why: 'The map on the city portal leads to the districts’ government sites of other districts, none to this hall.',
    },
    { fact: 'entry.level', value: 'province', why: 'The province lists no region at all.' },
    {
      fact: 'apply.entry',
      value: 'unified-login',
      why: 'The sign-in is the district’s own system with its own accounts.',
    },
    { fact: 'guide.onlineDepth', why: 'The guide does not say it.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h05-frames',
  origins: ['province', 'city', 'district', 'hall', 'guide', 'apply', 'east'],
  traps: [/zxsave\.jsp/, /tssave\.jsp/, /doLogin/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? jsp(gov('粤东省网上办事大厅', '/', '<p>全省统一入口，请选择服务：省直部门事项、查询、公告。</p>'))
        : paper(ask),
    city: (ask) =>
      ask.path === '/'
        ? jsp(
            gov(
              '临水市网上办事大厅',
              '/',
              `<p>点击地图进入县区：</p><img src="/map.gif" width="400" height="240" alt="地图" usemap="#qx"><map name="qx"><area shape="rect" coords="0,0,200,120" href="${at['east']}/" alt="东昌区"><area shape="rect" coords="200,0,400,120" href="${at['east']}/yd" alt="阳东县"><area shape="rect" coords="0,120,200,240" href="/old/2011.jsp" alt="旧版地图"></map><p>清源区：正在建设</p>`,
            ),
          )
        : ask.path === '/map.gif'
          ? {
              headers: { 'content-type': 'image/gif' },
              body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
            }
          : paper(ask),
    district: (ask) =>
      ask.path === '/'
        ? jsp(
            gov(
              '清源区人民政府',
              '/',
              '<p><a href="/fuwu.jsp"><img src="/favicon.ico" alt="网上办事" width="120" height="40"></a></p>',
            ),
          )
        : ask.path === '/fuwu.jsp'
          ? jsp(
              html(
                '服务',
                `<h2>网上服务</h2><form action="${at['hall']}/qy/index.jsp"><input type="submit" value="进入清源区网上办事大厅"></form><p><a href="/">返回首页</a></p>`,
              ),
            )
          : paper(ask),
    hall: hallSite(at),
    guide: guideSite(at),
    apply: (ask) =>
      ask.path === '/login.html'
        ? '<!doctype html><meta charset="utf-8"><title>清源区行政审批系统</title><h2>清源区行政审批系统 用户登录</h2><form method="post" action="/doLogin"><p>用户名<input name="u"></p><p>密码<input type="password" name="p"></p><button>登录</button> <a href="/reg.html">注册本系统账号</a></form>'
        : ask.path === '/reg.html'
          ? '<!doctype html><meta charset="utf-8"><title>注册</title><h2>注册本系统账号</h2><p>请携带营业执照到窗口开通账号，或填写企业名称等信息。</p>'
          : null,
    east: unit({
      '/': { title: '东昌区人民政府', text: '东昌区召开年度工作会议，部署重点项目。政务公开、区长信箱、魅力东昌。' },
      '/yd': { title: '阳东县人民政府', text: '阳东县农业局发布春耕指导意见。县情概况、招商引资、旅游资源。' },
    }),
  }),
  city: (at) => ({
    id: 'h05-frames',
    name: '临水市',
    code: '441800',
    province: '粤东省',
    region: '华南',
    district: '清源区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['district']}/` },
    { do: 'click', target: 'a[href="/fuwu.jsp"]', counts: true },
    { do: 'click', target: 'input[type=submit]', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['hall']}/qy/index.jsp` },
    { do: 'type', target: 'input[name=wd]', value: '药品经营许可证核发' },
    { do: 'click', target: 'input[type=image]', counts: true },
    { do: 'click', target: 'ol li:nth-child(1) a', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['hall']}/qy/index.jsp` },
      { do: 'type', target: 'input[name=wd]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=image]' },
    ],
    entries: 'ol li',
    wanted: '药品经营许可证核发',
  }),
  proof: { hall: ['清源区网上办事大厅', '市场监督管理局'], guide: ['临水市清源区市场监督管理局', '10个工作日'] },
};
