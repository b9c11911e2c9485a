import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "晋政通": the item under its name of before 2019, a guide that contradicts itself, hover-only second menus. */
const columns = press(
  ['焦点', '公告', '解读'],
  (n) => `/lm/${n}.html`,
  (n, m) => `/nr/${n}${m}.html`,
  6,
);
const items = catalogue({
  count: 33,
  offset: 60,
  prefix: 'JX',
  decoys: [
    '药品批发企业许可',
    '药品零售连锁总部经营许可证核发',
    '互联网药品信息服务资格证书核发',
    '医疗器械经营许可证核发',
    '执业药师注册',
  ],
  wanted: [{ place: 12, item: { id: 'JXOLD', name: '开办药品零售企业审批（筹建、验收）' } }],
});
const AREAS: [string, string][] = [
  ['140105', '小店区'],
  ['140106', '迎泽区'],
  ['140107', '杏花岭区'],
  ['140109', '万柏林区'],
];

const html = (
  title: string,
  body: string,
  at: Addresses,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei"}#m{background:#a33;height:40px}#m>ul{display:flex;margin:0;list-style:none;gap:30px}#m li{position:relative;color:#fff;line-height:40px;cursor:pointer}#m li ul{position:absolute;top:40px;left:0;display:none;background:#a33;padding:6px 14px;width:140px;list-style:none;z-index:3}#m li:hover ul{display:block}#m li li{line-height:28px}.c{width:1100px;margin:12px auto}.tabh a{padding:6px 18px;border:1px solid #a33;cursor:pointer}.tabc{display:none;padding:12px;border:1px solid #ddd}.tabc.show{display:block}</style></head><body>
<div id="m"><ul><li onclick="location.href='/'">首页</li><li>站点<ul>${AREAS.map(([c, n]) => `<li onclick="location.href='${at['city']}/qx?qh=${c}'">${n}</li>`).join('')}</ul></li><li>服务<ul><li onclick="location.href='${at['city']}/fr'">法人服务</li><li onclick="location.href='${at['city']}/gr'">个人服务</li></ul></li><li onclick="location.href='${at['city']}/pj'">服务评价</li></ul></div><div class="c">${body}</div><div class="c">${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' | ')}</div></body></html>`;
const common = (ask: Ask, at: Addresses): Reply => {
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html, at) : null;
};

const ROWS: [string, string][] = [
  ['办理项名称', '开办药品零售企业审批（筹建、验收）'],
  ['主管部门', '并阳市迎泽区市场监督管理局'],
  ['适用范围', '企业法人'],
  ['办证类型', '即办件'],
  ['法定期限', '15个工作日'],
  ['承诺办结时限', '20个工作日'],
  ['到现场大厅次数', '2次'],
  ['必须现场办理原因', '无'],
  ['网办深度', '全程网办（Ⅳ级）'],
  ['收费情况', '不收费'],
  ['是否支持网上支付', '是'],
  ['结果送达', '窗口领取'],
  ['具体地址', '并阳市迎泽区双塔东街124号'],
  ['工作时间', '另行通知'],
  ['联系电话', '0351-4030011'],
  ['监管投诉渠道', '0351-4030011'],
];
const MATERIALS: [string, string, string][] = [
  ['筹建申请表', '纸质', '申请人自备'],
  ['验收申请表', '纸质', '申请人自备'],
  ['药品经营质量管理规范认证证书', '纸质', '政府部门核发'],
  ['营业执照', '纸质和电子', '申请人自备'],
  ['其他相关材料', '纸质', '申请人自备'],
];
const BASIS = '《药品经营许可证管理办法》第三条；《中华人民共和国药品管理法实施条例》第十二条';
const GUIDE = `<h2>开办药品零售企业审批（筹建、验收）</h2><p><a href="/yy?item=JXOLD">我要预约</a></p><div class="tabh"><a onclick="tab(0)">基本信息</a><a onclick="tab(1)">申请条件</a><a onclick="tab(2)">所需材料</a><a onclick="tab(3)">法律依据</a><a onclick="tab(4)">办事流程</a></div>
<div class="tabc show">${ROWS.map(([k, v]) => `<p><span class="k">${k}：</span><span class="v">${v}</span></p>`).join('')}</div><div class="tabc"><p>符合条件</p></div><div class="tabc"><table>${MATERIALS.map(([n, f, s]) => `<tr><td>${n}</td><td>材料形式：${f}</td><td>来源渠道：${s}</td><td>必要</td></tr>`).join('')}</table></div><div class="tabc"><p>${BASIS}</p></div><div class="tabc"><p>受理（1个工作日）→审核（1个工作日）→决定（1个工作日）</p></div><script>function tab(n){var t=document.querySelectorAll('.tabc');for(var i=0;i<t.length;i++)t[i].className='tabc'+(i==n?' show':'')}</script>`;

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const code = query.get('qh') ?? (ask.cookies['jx10qh'] || '');
    const name = AREAS.find(([c]) => c === code)?.[1] ?? '并阳市';
    if (path === '/')
      return html('并阳市政务服务平台', '<h1>并阳市政务服务平台</h1><p>请在上方“站点”中选择县区。</p>', at);
    if (path === '/qx')
      return {
        headers: { 'set-cookie': `jx10qh=${code}; Path=/` },
        body: html(
          `${name}政务服务`,
          `<h1>${name}政务服务平台</h1><p>所在区域：${name}</p><form action="/so"><input name="k"><button>查一查</button></form><h3>${name}热门事项</h3>${items
            .slice(0, 10)
            .map((i) => `<p><a href="/zn?id=${i.id}">${i.name}</a></p>`)
            .join('')}`,
          at,
        ),
      };
    if (path === '/fr' || path === '/gr')
      return html(
        '事项',
        `<p>所在区域：${name}</p>${items
          .filter((i) => (path === '/fr' ? i.audience === '法人' : i.audience === '个人'))
          .map((i) => `<p><a href="/zn?id=${i.id}">${i.name}</a></p>`)
          .join('')}`,
        at,
      );
    if (path === '/so') {
      const rows = findByName(items, query.get('k') ?? '', 0.3);
      return html(
        '查询结果',
        `<p>所在区域：${name}　共${rows.length}条</p><ol>${rows
          .slice(0, 30)
          .map((i) => `<li><a href="/zn?id=${i.id}">${i.name}</a></li>`)
          .join('')}</ol>`,
        at,
      );
    }
    if (path === '/zn') {
      const item = items.find((i) => i.id === query.get('id'));
      return item
        ? html(
            item.name,
            item.id === 'JXOLD'
              ? GUIDE
              : `<h2>${item.name}</h2><p>主管部门：${name}${item.dept}</p><p>承诺办结时限：5个工作日</p>`,
            at,
          )
        : null;
    }
    if (path === '/yy')
      return html(
        '网上预约',
        '<h2>网上预约</h2><p>预约事项：开办药品零售企业审批</p><form method="post" action="/yy/submit"><p>预约日期 <input type="date" name="d"></p><p>预约时段 <select name="t"><option>上午</option><option>下午</option></select></p><p>联系人 <input name="n"></p><button>确认预约</button></form>',
        at,
      );
    if (path === '/pj')
      return html(
        '服务评价',
        '<h2>好差评结果公示</h2><p>数据截至2026年11月</p><h3>各县（市、区）区域排名</h3><p>1 小店区　2 迎泽区　3 杏花岭区</p><h3>整改情况</h3><p>本季度收到差评5件，整改率100%。</p>',
        at,
      );
    return common(ask, at);
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h10-oldname',
  about:
    '事项只有旧名（筹建、验收）；指南自相矛盾、依据已废止、兜底条款、占位值；入口为预约；纯悬停二级菜单选区，区划存 Cookie',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(null),
    'item.found': seen(true),
    'item.name': seen('开办药品零售企业审批（筹建、验收）'),
    'item.url': seen(`${at['city']}/zn?id=JXOLD`),
    'guide.legalDays': seen(15),
    'guide.promisedDays': seen(20),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['window']),
    'guide.contradictions': {
      mentions: [['即办'], ['20个工作日', '15个工作日', '承诺'], ['Ⅳ', '全程网办'], ['0351-4030011', '咨询电话']],
      open: true,
    },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法'], ['实施条例']], open: true },
    'guide.vague': { mentions: [['其他相关材料']], open: true },
    'apply.entry': seen('appointment'),
    'flow.furthest': seen('apply'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['regions', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    name: present('开办药品零售企业审批（筹建、验收）'),
    dept: present('并阳市迎泽区市场监督管理局'),
    target: present('企业法人'),
    projectType: present('即办件'),
    legalLimit: present('15个工作日'),
    promiseLimit: present('20个工作日'),
    visits: present('2次'),
    onlineDepth: present('全程网办（Ⅳ级）'),
    fee: present('不收费'),
    payOnline: present('是'),
    delivery: present('窗口领取'),
    place: present('并阳市迎泽区双塔东街124号'),
    time: empty,
    consult: present('0351-4030011'),
    complain: present('0351-4030011'),
    condition: empty,
    materials: holds('筹建申请表', '其他相关材料'),
    legalBasis: present(BASIS),
    process: holds('受理', '决定'),
    faq: { state: 'missing' },
  }),
  materials: MATERIALS.map(([name, form, source]) => ({
    name,
    source,
    medium: form === '纸质' ? 'paper' : 'both',
    required: true,
    waived: false,
    isForm: name.includes('申请表'),
    template: 'none',
  })),
  refutable: [
    { fact: 'item.found', value: false, why: 'It stands under its old name.' },
    { fact: 'apply.entry', value: 'form', why: 'The form makes an appointment; it is no application.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The board names no source.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h10-oldname',
  origins: ['province', 'city'],
  traps: [/POST \/yy/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '三晋政务服务平台',
            '<h1>三晋政务服务平台</h1><p>全省统一的政务服务入口，请把鼠标移到“站点”选择县区。</p>',
            at,
          )
        : common(ask, at),
    city: city(at),
  }),
  city: (at) => ({
    id: 'h10-oldname',
    name: '并阳市',
    code: '140100',
    province: '三晋省',
    region: '华北',
    district: '迎泽区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'hover', target: '#m > ul > li:nth-child(2)' },
    { do: 'click', target: '#m li li:text-is("迎泽区")', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'hover', target: '#m > ul > li:nth-child(2)' },
    { do: 'click', target: '#m li li:text-is("迎泽区")', counts: true },
    { do: 'hover', target: '#m > ul > li:nth-child(3)' },
    { do: 'click', target: '#m li li:text-is("法人服务")', counts: true },
    { do: 'click', target: 'a:text-is("开办药品零售企业审批（筹建、验收）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/qx?qh=140106` },
      { do: 'type', target: 'input[name=k]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
    ],
    entries: 'ol li',
    wanted: '开办药品零售企业审批',
  }),
  proof: { hall: ['所在区域：迎泽区'], guide: ['开办药品零售企业审批', '并阳市迎泽区市场监督管理局'] },
};
