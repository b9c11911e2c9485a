import { catalogue } from '../kit/catalogue.ts';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "中原通": a development zone among folded panels, downloads behind a handler, columns that fill late, one sub-site under repair. */
const columns = press(
  ['工作动态', '政策文件', '公示公告', '招商信息'],
  (n) => `/info/100${n}/list.htm`,
  (n, m) => `/info/100${n}/${2000 + m}.htm`,
  5,
);
const items = catalogue({
  count: 36,
  offset: 62,
  prefix: 'zy',
  wanted: [{ place: 14, item: { id: 'zyYP', name: '药品经营许可（零售）' } }],
});
const ZONES: [string, string, string][] = [
  ['411102', '区县', '源汇区'],
  ['411103', '区县', '郾城区'],
  ['411121', '区县', '舞阳县'],
  ['411171', '功能区', '经济开发区'],
  ['411172', '功能区', '城乡一体化示范区'],
];
const html = (title: string, body: string, at: Addresses) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.9 Arial,"Microsoft YaHei";margin:0;background:#f7f8fa}.wp{width:1100px;margin:0 auto;background:#fff;padding:12px 24px}.acc h4{background:#e8f0ee;padding:8px;margin:6px 0;cursor:pointer}.acc .bd{display:none;padding:6px 20px}.acc .bd.show{display:block}.acc [role=option]{display:inline-block;padding:4px 14px;cursor:pointer;color:#085}dl{overflow:hidden;margin:0}dt{float:left;clear:left;width:150px;font-weight:bold}dd{margin-left:170px}nav span{cursor:pointer;margin-right:18px}.mod{position:fixed;left:0;top:0;width:100%;height:100%;background:rgba(0,0,0,.5);display:none}.mod>div{width:360px;margin:180px auto;background:#fff;padding:24px}.btn{background:#085;color:#fff;padding:6px 22px;display:inline-block;cursor:pointer}</style></head><body><div class="wp"><nav><a href="/">首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}　<a href="/info/1008/list.htm">数据开放</a>　<a href="/info/1009/list.htm">在线访谈</a></nav>${body}<p style="color:#999">友情链接：<a href="${at['gov']}/">${'经济开发区管委会'}</a>　<a href="${at['ext']}/tongji">统计资料</a>　<a href="${at['ext']}/chaxun">信用查询</a></p></div></body></html>`;

const common = (ask: Ask, at: Addresses): Reply => {
  if (ask.path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 1\nDisallow: /admin/\n' };
  // Filled by script a second after the page: not an empty column.
  if (ask.path === '/info/1008/list.htm')
    return html(
      '数据开放',
      '<h2>数据开放</h2><ul id="ls"><li>暂无数据</li></ul><script>setTimeout(function(){fetch("/info/1008/list.json").then(function(r){return r.json()}).then(function(l){document.getElementById("ls").innerHTML=l.map(function(x){return "<li>"+x+"</li>"}).join("")})},900)</script>',
      at,
    );
  if (ask.path === '/info/1008/list.json')
    return json(
      ['2026年三季度办件量统计', '2026年二季度办件量统计', '2026年一季度办件量统计', '政务服务事项目录数据集'],
      500,
    );
  if (ask.path === '/info/1009/list.htm')
    return html('在线访谈', '<h2>在线访谈</h2><ul class="list"></ul><p>暂无相关数据</p>', at);
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html, at) : null;
};

const FIELDS: [string, string, string][] = [
  ['name', '事项名称', '药品经营许可（零售）'],
  ['handleItemCode', '业务办理项编码', '11411171MB1R53217Q400017211100301'],
  ['dept', '实施主体', '河阳市经济开发区市场监督管理分局'],
  ['useLevel', '行使层级', '县级'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '3个工作日'],
  ['visits', '到办事现场次数', '0次'],
  [
    'condition',
    '受理条件',
    '1、药师或者其他药学技术人员；2、营业场所、设备、仓储设施；3、质量管理机构或者人员；4、规章制度。',
  ],
  ['process', '办理流程', '申请、受理、审核、现场核查、决定、送达'],
  ['fee', '是否收费', '否'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '办理地点', '河阳市经济开发区燕山路中段企业服务中心3号窗口'],
  ['time', '办理时间', '星期一至星期五 上午8:30-12:00 下午14:30-17:30'],
  ['consult', '咨询方式', '0395-3159011'],
  ['complain', '监督投诉方式', '0395-3159022'],
  ['delivery', '送达方式', '电子证照、窗口领取'],
];
const MATERIALS: [string, string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要', 'a01'],
  ['营业执照', '电子', '申请人自备', '必要', ''],
  ['企业负责人、质量负责人学历证明', '电子', '申请人自备', '必要', ''],
  ['营业场所、仓库平面布置图', '电子', '申请人自备', '必要', 'a02'],
  ['质量管理制度及设备目录', '电子', '申请人自备', '必要', 'a03'],
];
const guide = (at: Addresses): string =>
  `<h2>药品经营许可（零售）</h2><div><span class="btn" onclick="document.querySelector('.mod').style.display='block'">立即办理</span></div><div class="acc"><h4 onclick="tg(this)">一、基本信息</h4><div class="bd show"><dl>${FIELDS.map(([, k, v]) => `<dt>${k}：</dt><dd>${v}</dd>`).join('')}</dl></div><h4 onclick="tg(this)">二、申请材料（${MATERIALS.length}）</h4><div class="bd">${MATERIALS.map(([n, f, s, r, d]) => `<div class="acc"><h4 onclick="tg(this)">${n}</h4><div class="bd"><dl><dt>材料形式：</dt><dd>${f}</dd><dt>来源渠道：</dt><dd>${s}</dd><dt>材料必要性：</dt><dd>${r}</dd><dt>空白表格：</dt><dd>${d ? `<a href="/downLoadFile?id=${d}">点击下载</a>` : '无'}</dd></dl></div></div>`).join('')}</div></div><div class="mod"><div><p>请选择登录身份</p><p><span class="btn" onclick="lg('1')">个人</span>　<span class="btn" onclick="lg('2')">法人</span></p></div></div><script>function tg(h){h.nextElementSibling.classList.toggle('show')}function lg(t){location.href='${at['uc']}/tacs-uc/login/index?usertype='+t+'&backUrl='+btoa(location.href)}</script>`;

function city(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const here = ZONES.find(([c]) => c === (query.get('region') ?? '').slice(0, 6));
    if (path === '/' && !here)
      return html(
        '河阳市政务服务网',
        `<h1>河阳市政务服务网</h1><p>当前区域：河阳市</p><div class="acc">${['区县', '功能区']
          .map(
            (kind) =>
              `<h4 aria-expanded="false" onclick="var b=this.nextElementSibling;b.classList.toggle('show');this.setAttribute('aria-expanded',b.classList.contains('show'))">${kind}分厅</h4><div class="bd" role="listbox">${ZONES.filter(
                ([, k]) => k === kind,
              )
                .map(
                  ([c, , n]) =>
                    `<div role="option" tabindex="0" onclick="location.assign('/portal/hall?region=${c}000000')">${n}</div>`,
                )
                .join('')}</div>`,
          )
          .join(
            '',
          )}</div><p>新闻：<a href="/news/headfails.htm">办事大厅搬迁说明</a>　<a href="/old/2019zt.htm">2019年专题</a></p>`,
        at,
      );
    if (path === '/news/headfails.htm')
      return ask.method === 'HEAD'
        ? { status: 404 }
        : html(
            '办事大厅搬迁说明',
            '<h2>办事大厅搬迁说明</h2><p>市政务服务大厅自本月起迁至黄河路与嵩山路交叉口，公交六路、十二路可达，原址不再受理业务。</p>',
            at,
          );
    if (path === '/portal/hall' && here) {
      return html(
        `${here[2]}政务服务`,
        `<h1>河阳市${here[2]}网上办事大厅</h1><p>当前区域：${here[2]}</p><div><input id="sw" placeholder="请输入办理事项"><span class="btn" onclick="location.href='/portal/search?region=${here[0]}000000&name='+encodeURIComponent(document.getElementById('sw').value)">搜索</span></div><div class="acc">${[
          ...new Set(items.map((i) => i.dept)),
        ]
          .map(
            (d) =>
              `<h4 onclick="this.nextElementSibling.classList.toggle('show')">${d}</h4><div class="bd">${items
                .filter((i) => i.dept === d)
                .map((i) => `<p><a href="/portal/guide/${i.id}?region=${here[0]}000000">${i.name}</a></p>`)
                .join('')}</div>`,
          )
          .join(
            '',
          )}</div><p><a href="/portal/zixun?region=${here[0]}000000">我要咨询</a> <a href="/portal/help.htm">办事帮助</a></p>`,
        at,
      );
    }
    if (path === '/portal/search' && here) {
      const list = findByName(items, query.get('name') ?? '', 0.3);
      return html(
        '搜索',
        `<p>${here[2]}：共${list.length}项</p>${list.map((i) => `<div class="rs"><a href="/portal/guide/${i.id}?region=${here[0]}000000"><b>${i.name}</b></a> 办理单位：${here[2]}${i.dept}</div>`).join('')}`,
        at,
      );
    }
    const item = items.find((i) => path === `/portal/guide/${i.id}`);
    if (item && here)
      return html(
        item.name,
        item.id === 'zyYP' && here[0] === '411171'
          ? guide(at)
          : `<h2>${item.name}</h2><dl><dt>实施主体：</dt><dd>河阳市${here[2]}${item.dept}</dd><dt>承诺办结时限：</dt><dd>9个工作日</dd></dl>`,
        at,
      );
    if (path === '/downLoadFile') {
      if (query.get('id') === 'a03') return errorAsDocument();
      return query.get('id') ? wordDocument(`${query.get('id')}.doc`) : null;
    }
    if (path === '/portal/zixun')
      return html(
        '我要咨询',
        '<h2>我要咨询</h2><form method="post" action="/portal/zixun/save"><p>咨询标题 <input name="t"></p><p>咨询内容 <textarea name="c"></textarea></p><button>提交</button></form>',
        at,
      );
    if (path === '/portal/help.htm')
      return html(
        '办事帮助',
        '<h2>办事帮助</h2><p>选择区域、找到事项、阅读指南、登录后申报；申报前请准备好营业执照等扫描件，单个文件不超过十兆。</p><p><a href="/portal/help-video.htm">视频教程</a></p>',
        at,
      );
    if (path === '/portal/help-video.htm') return { status: 410, body: '<meta charset="utf-8"><p>Gone</p>' };
    return common(ask, at);
  };
}

const SHUT = { orUnseen: ['maintenance' as const] };
const truth = (at: Addresses): Truth => ({
  hall: 'h24-subsite',
  about:
    '开发区在折叠面板（role=option）中、dl/dt/dd 嵌套手风琴指南与材料、下载走 /downLoadFile?id=（一个以 200 返回错误页）、只在 HEAD 时 404 的链接、晚到的栏目与真空栏目、robots 带 Crawl-delay、管委会网站在维护、先选身份再统一登录（base64 回跳）',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('maintenance'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['在线访谈', '1009']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(9),
    'item.found': seen(true),
    'item.name': seen('药品经营许可（零售）'),
    'item.url': seen(`${at['city']}/portal/guide/zyYP?region=411171000000`),
    'item.clicks': seen(3, { also: [4] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(3),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    // The home of 管委会 is shut, and who cannot look there need not say that nothing is there.
    'interaction.assistant': seen('none', SHUT),
    'interaction.humanGuide': seen('none', SHUT),
    'interaction.consult': seen(['phone', 'form'], { set: true, ...SHUT }),
    'interaction.complaint': seen('none', SHUT),
    'interaction.ratingBoard': seen(false, SHUT),
    'interaction.ratingSources': { notApplicable: true, ...SHUT },
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['city']}/old/2019zt.htm`, kinds: ['gone'], why: '404 on the city home' }],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/portal/help-video.htm`, kinds: ['gone'], why: '410 two pages from the hall' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['city']}/downLoadFile?id=a03`,
          kinds: ['gone'],
          why: 'The handler answers 200 with a page of regret.',
        },
      ],
    },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '质量管理制度及设备目录'),
  }),
  materials: MATERIALS.map(([name, , source, need, form]) => ({
    name,
    medium: 'electronic',
    source,
    required: need === '必要',
    waived: false,
    isForm: name.includes('申请表'),
    template: form === '' ? 'none' : form === 'a03' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.district', value: 'down', why: 'It says that it is under maintenance.' },
    { fact: 'links.home', why: 'A page that only refuses HEAD is a page.' },
    { fact: 'site.emptyColumns', why: '数据开放 fills a second and a half after it has loaded.' },
    { fact: 'apply.entry', value: 'dead', why: 'A layer asks who applies.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("河阳市")', counts: true as const },
  { do: 'click' as const, target: 'h4:text-is("功能区分厅")' },
  { do: 'click' as const, target: '[role=option]:text-is("经济开发区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h24-subsite',
  origins: ['province', 'city', 'gov', 'uc', 'ext'],
  traps: [/\/zixun\/save/],
  forbidden: [/\/admin\//],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/')
        return html(
          '中原省政务服务网',
          `<h1>中原省政务服务网</h1><p>当前区域：中原省</p><p>市级站点：<a href="${at['city']}/">河阳市</a></p><p>${items
            .slice(20, 30)
            .map((i) => `<a href="/sj/${i.id}">${i.name}</a>`)
            .join(' ')}</p>`,
          at,
        );
      const upper = ask.path.startsWith('/sj/') ? provincial(items, ask.path.slice(4)) : null;
      return upper ? html(upper.title, upper.html, at) : common(ask, at);
    },
    city: city(at),
    gov: (ask) =>
      ask.path === '/robots.txt'
        ? null
        : '<!doctype html><html><head><meta charset="utf-8"><title>网站维护公告</title></head><body><h2>网站升级维护公告</h2><p>因机房搬迁，本网站于11月20日至12月10日停机维护，给您带来不便敬请谅解。</p></body></html>',
    uc: (ask) =>
      ask.path === '/tacs-uc/login/index'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>中原省统一身份认证系统</title></head><body><h2>欢迎登录 中原省统一身份认证平台</h2><p>法人用户登录</p><p><input placeholder="统一社会信用代码"><input type="password"></p></body></html>'
        : null,
    ext: (ask) =>
      // The statistics' server knows no HEAD.
      ask.method === 'HEAD'
        ? { status: 500 }
        : unit({
            '/tongji': { title: '统计资料', text: '河阳市统计局发布的年度与月度统计资料，供社会各界查阅使用。' },
            '/chaxun': { title: '信用查询', text: '输入企业名称即可查询登记、处罚与许可等公开信用记录。' },
          })(ask),
  }),
  city: (at) => ({
    id: 'h24-subsite',
    name: '河阳市',
    code: '411100',
    province: '中原省',
    region: '华中',
    district: '经济开发区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['uc'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'h4:text-is("市场监督管理局")' },
    { do: 'click', target: 'a:text-is("药品经营许可（零售）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: '#sw', value: '药品经营许可证核发' },
      { do: 'click', target: '.btn:text-is("搜索")' },
    ],
    entries: '.rs',
    wanted: '药品经营许可（零售）',
  }),
  proof: { hall: ['当前区域：经济开发区', '河阳市经济开发区网上办事大厅'], guide: ['经济开发区市场监督管理分局'] },
};
