import { catalogue } from '../kit/catalogue.ts';
import { archive, errorAsDocument, wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "豫政": a hall that is easy to walk and full of dead, flapping, refusing and forbidden addresses. */
const columns = press(
  ['豫事要闻', '通知公告', '政务公开', '互动交流'],
  (n) => `/yw/c${n}/index.html`,
  (n, m) => `/yw/c${n}/${m}.html`,
  6,
);
const items = catalogue({
  count: 31,
  offset: 33,
  prefix: 'hn',
  wanted: [{ place: 8, item: { id: 'hnYP', name: '药品经营许可证核发（零售）' } }],
});
const SOFT =
  '<!doctype html><html><head><meta charset="utf-8"><title>提示信息</title></head><body><div style="text-align:center;margin-top:90px"><h3>您访问的页面不存在或已删除！</h3><p><a href="/">返回首页</a></p></div></body></html>';

const html = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><table width="1000" align="center"><tr><td><a href="/">首页</a> ${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' ')} <a href="/yw/zwdt/index.html">专题专栏</a> <a href="/yw/sjtj/index.html">数据统计</a></td></tr><tr><td>${body}</td></tr></table></body></html>`;
const G: [string, string][] = [
  ['事项名称', '药品经营许可证核发（零售）'],
  ['实施主体', '商都市金水区市场监督管理局'],
  ['法定办结时限', '20 工作日'],
  ['承诺办结时限', '即时办结'],
  ['受理条件', '符合许可条件并提交承诺书'],
  ['办理流程', '申请、受理、决定'],
  ['收费标准', '无收费'],
  ['设定依据', '药品管理法第五十一条'],
  ['办理地点', '商都市金水区东风路16号'],
  ['办理时间', '工作日9:00-17:00'],
  ['咨询电话', '0371-63526000'],
  ['监督投诉方式', '0371-63526111'],
  ['送达方式', '邮寄'],
];

function city(at: Addresses) {
  const asked = new Map<string, number>();
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const nth = (asked.get(path) ?? 0) + 1;
    asked.set(path, nth);
    if (path === '/robots.txt')
      return {
        headers: { 'content-type': 'text/plain' },
        body: `User-agent: *\nDisallow: /manage/\nDisallow: /jsui/\n${'# filler\n'.repeat(200)}`,
      };
    if (path === '/') {
      return html(
        '商都市政务服务网',
        `<h1>商都市政务服务网</h1><p>区县：<a href="/js/">金水区</a> <a href="/eq/">二七区</a></p><p><a href="/flap/notice.html">服务公告</a> <a href="/zt/2019/index.html">旧专题</a> <a href="/manage/login.html">后台管理</a> <a href="/slow/zhuanti.html">数字档案</a> <a href="/err/tj.html">访问统计</a> <a href="/r/1">一网通办旧版</a> <a href="/index.html;jsessionid=A1">刷新</a> <a href="/yw/c0/index.html?t=163">要闻</a></p><p><a href="${at['other']}/ok">省科技厅</a> <a href="${at['other']}/dead/a">省地方志</a> <a href="${at['other']}/deny">省档案馆</a> <a href="${at['other']}/many">省气象局</a> <a href="ftp://127.0.0.1/x">FTP 资料</a> <a href="http://10.0.0.8/inner">内网入口</a> <a href="${at['other']}/tolocal">办公系统</a></p><p><a href="/pay/order?id=1">在线缴费</a> <a href="/item/delete?id=3">删除收藏</a></p>`,
      );
    }
    if (path === '/flap/notice.html')
      return nth <= 2
        ? { status: 503, body: 'Service Unavailable' }
        : html('服务公告', '<h2>服务公告</h2><p>平台运行正常，感谢您的关注与支持，服务热线持续开通。</p>');
    if (path === '/slow/zhuanti.html') return { delay: 40_000, body: 'late' };
    if (path === '/err/tj.html') return { status: 502, body: 'Bad Gateway' };
    if (path === '/r/1') return { status: 302, headers: { location: '/r/2' } };
    if (path === '/r/2') return { status: 301, headers: { location: '/js/' } };
    if (path.startsWith('/index.html')) return city(at)({ ...ask, path: '/' });
    if (path === '/yw/zwdt/index.html') return html('专题专栏', '<h2>专题专栏</h2><p>暂无内容</p>');
    if (path === '/yw/sjtj/index.html')
      return html('数据统计', '<h2>数据统计</h2><table><tr><th>标题</th><th>日期</th></tr></table><p>共0条</p>');
    if (path === '/js/') {
      return html(
        '金水区政务服务',
        `<h1>金水区政务服务</h1><p>当前区县：金水区</p><form action="/js/so"><input name="kw"><button>搜索</button></form><ul>${items.map((i) => `<li><a href="/js/bszn/${i.id}.html">${i.name}</a></li>`).join('')}</ul><p>下载：<a href="/dl/a.doc">申请表</a> <a href="/dl/b.doc">承诺书</a> <a href="/dl/c.zip">样本包</a> <a href="/dl/d.pdf">流程图</a> <a href="/dl/e.xls">清单</a></p>`,
      );
    }
    if (path === '/eq/')
      return html('二七区政务服务', '<h1>二七区政务服务</h1><p>当前区县：二七区。本区事项请到政务大厅办理。</p>');
    if (path === '/js/so')
      return html(
        '搜索',
        findByName(items, query.get('kw') ?? '', 0.6)
          .map((i) => `<p class="so"><a href="/js/bszn/${i.id}.html">${i.name}</a></p>`)
          .join('') || '<p>抱歉，没有找到</p>',
      );
    const item = items.find((i) => path === `/js/bszn/${i.id}.html`);
    if (item)
      return html(
        item.name,
        `<h2>${item.name}</h2><a href="${at['sso']}/oauth2/authorize?redirect_uri=x">在线办理</a><table>${(item.id === 'hnYP' ? G : [['实施主体', `商都市金水区${item.dept}`]]).map(([k, v]) => `<tr><td><b>${k}</b></td><td>${v}</td></tr>`).join('')}${item.id === 'hnYP' ? '<tr><td><b>申请材料</b></td><td><a href="/dl/a.doc">药品经营许可证申请表</a>（电子）<br>承诺书（电子） <a href="/dl/b.doc">下载</a></td></tr>' : ''}</table>${item.id === 'hn0004' ? '<p><a href="/js/gone/attach.html">相关问答</a> <a href="/js/moved.html">相关政策</a></p>' : ''}`,
      );
    if (path === '/dl/a.doc') return wordDocument();
    if (path === '/dl/b.doc') return errorAsDocument();
    if (path === '/dl/c.zip') return archive();
    if (path === '/dl/d.pdf') return { status: 403, body: 'Forbidden' };
    if (path === '/dl/e.xls') return { status: 404, body: 'Not Found' };
    if (path === '/js/moved.html') return { status: 410, body: 'Gone' };
    const page = printed(columns, path);
    // Everything else: the vendor's error page, with status 200.
    return page ? html(page.title, page.html) : SOFT;
  };
}

const truth = (at: Addresses): Truth => {
  const c = at['city'] ?? '';
  return {
    hall: 'h16-links',
    about:
      '软 404（状态 200）、空栏目、503 抖动后恢复、超时、502、403 与 429 外链（不得列为坏链）、robots 禁止、危险 GET 链接、内网与 ftp 地址、附件实为错误页',
    facts: {
      'site.province': seen('up'),
      'site.city': seen('up'),
      'site.softNotFound': seen(true),
      'site.emptyColumns': { mentions: [['专题专栏'], ['数据统计']] },
      'entry.level': seen('province'),
      'entry.clicks': seen(2),
      'search.works': seen(true),
      'search.rank': seen(1),
      'item.found': seen(true),
      'item.name': seen('药品经营许可证核发（零售）'),
      'item.url': seen(`${c}/js/bszn/hnYP.html`),
      'item.clicks': seen(3, { also: [4] }),
      'guide.legalDays': seen(20),
      'guide.promisedDays': seen(0),
      'guide.delivery': seen(['post']),
      'apply.entry': seen('unified-login'),
      'flow.furthest': seen('login'),
      'handling.electronicCertificate': seen(false),
      'handling.singleForm': seen(true),
      'interaction.assistant': seen('none'),
      'interaction.humanGuide': seen('none'),
      'interaction.consult': seen(['phone']),
      'interaction.complaint': seen('none'),
      'interaction.ratingBoard': seen(false),
    },
    links: {
      'links.home': {
        bad: [
          { url: `${c}/zt/2019/index.html`, kinds: ['gone'], why: 'a soft 404' },
          { url: `${c}/slow/zhuanti.html`, kinds: ['timeout'], why: 'no answer within 15 s at any try' },
          { url: `${c}/err/tj.html`, kinds: ['serverError'], why: '502 at every try' },
        ],
      },
      'links.inner': {
        bad: [
          { url: `${c}/js/gone/attach.html`, kinds: ['gone'], why: 'a soft 404 two pages deep' },
          { url: `${c}/js/moved.html`, kinds: ['gone'], why: '410 two pages deep' },
        ],
      },
      'links.attachments': {
        bad: [
          { url: `${c}/dl/b.doc`, kinds: ['gone'], why: 'an error page named .doc' },
          { url: `${c}/dl/e.xls`, kinds: ['gone'], why: '404' },
        ],
      },
      'links.external': { bad: [{ url: `${at['other']}/dead/a`, kinds: ['gone'], why: '404 of another unit' }] },
    },
    elements: elements({
      name: present('药品经营许可证核发（零售）'),
      dept: present('商都市金水区市场监督管理局'),
      legalLimit: present('20 工作日'),
      promiseLimit: present('即时办结'),
      condition: present('符合许可条件并提交承诺书'),
      process: present('申请、受理、决定'),
      fee: present('无收费'),
      legalBasis: present('药品管理法第五十一条'),
      place: present('商都市金水区东风路16号'),
      time: present('工作日9:00-17:00'),
      consult: present('0371-63526000'),
      complain: present('0371-63526111'),
      delivery: present('邮寄'),
      materials: holds('药品经营许可证申请表', '承诺书'),
    }),
    materials: [
      { name: '药品经营许可证申请表', medium: 'electronic', isForm: true, template: 'ok' },
      { name: '承诺书', medium: 'electronic', isForm: false, template: 'dead' },
    ],
    refutable: [
      {
        fact: 'links.home',
        why: 'The flapping 503 recovers at the third try; /manage/ is forbidden by robots.txt; payment and deletion are skipped.',
      },
      { fact: 'links.attachments', why: '/dl/d.pdf answers 403: blocked, not gone.' },
      { fact: 'links.external', why: '403 and 429 are blocked; ftp, 10.0.0.8 and the redirect to it are skipped.' },
      { fact: 'site.softNotFound', value: false, why: 'Any address answers 200 with “您访问的页面不存在或已删除”.' },
    ],
  };
};

export const hall: HallDefinition = {
  name: 'h16-links',
  origins: ['province', 'city', 'other', 'sso'],
  forbidden: [/\/manage\//, /\/jsui\//],
  traps: [/\/pay\//, /\/item\/delete/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html('豫政务服务网', `<h1>豫政务服务网</h1><p><a href="${at['city']}/">商都市</a></p>`)
        : ask.path === '/yw/zwdt/index.html'
          ? html(
              '专题专栏',
              '<h2>专题专栏</h2><ul><li>优化营商环境专题，共收录文件一百二十件。</li></ul><p>本专题由办公厅整理，收录全省优化营商环境文件与案例。</p>',
            )
          : ask.path === '/yw/sjtj/index.html'
            ? html(
                '数据统计',
                '<h2>数据统计</h2><p>累计办件 1,204,331 件，注册用户 320 万，事项 8,866 项，更新于今日零时。</p>',
              )
            : ((page) => (page ? html(page.title, page.html) : null))(printed(columns, ask.path)),
    city: city(at),
    other: (ask) =>
      ask.path === '/deny'
        ? { status: 403, body: 'no' }
        : ask.path === '/many'
          ? { status: 429, body: 'slow down' }
          : ask.path === '/tolocal'
            ? { status: 302, headers: { location: 'http://10.0.0.8/oa' } }
            : unit({
                '/ok': { title: '豫省科学技术厅', text: '机构概况、科技计划、成果转化与信息公开，联系电话见页脚。' },
              })(ask),
    sso: (ask) =>
      ask.path === '/oauth2/authorize'
        ? '<!doctype html><meta charset="utf-8"><title>统一身份认证</title><h2>豫省统一身份认证平台</h2><input type="password" placeholder="密码"><p>法人登录 个人登录</p>'
        : null,
  }),
  city: (at) => ({
    id: 'h16-links',
    name: '商都市',
    code: '410100',
    province: '豫省',
    region: '华中',
    district: '金水区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'a:text-is("商都市")', counts: true },
    { do: 'click', target: 'a:text-is("金水区")', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'a:text-is("商都市")', counts: true },
    { do: 'click', target: 'a:text-is("金水区")', counts: true },
    { do: 'click', target: 'a:text-is("药品经营许可证核发（零售）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/js/` },
      { do: 'type', target: 'input[name=kw]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
    ],
    entries: '.so',
    wanted: '药品经营许可证核发（零售）',
  }),
  proof: { hall: ['当前区县：金水区'], guide: ['商都市金水区市场监督管理局'] },
};
