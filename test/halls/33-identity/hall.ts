import { readFileSync } from 'node:fs';
import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "鹭云": a guide whose parts are asked for when they come into sight, materials in a grid, an identity layer before an open wizard. */
const NAME = '药品零售企业经营许可核发（单体药店）';
const WIZARD = readFileSync(new URL('./apply.html', import.meta.url), 'utf8');
const items = catalogue({
  count: 56,
  offset: 12,
  prefix: 'ly',
  wanted: [{ place: 31, item: { id: 'ly-yp', name: NAME } }],
});
const columns = press(
  ['工作动态', '政策解读', '办事公开', '招标公告'],
  (n) => `/xw/${n}/`,
  (n, m) => `/xw/${n}/t${m}.html`,
);
const DISTRICTS: [string, string][] = [
  ['350703', '思明湖区'],
  ['350705', '沧江区'],
  ['350706', '湖里岸区'],
  ['350711', '集美台区'],
];

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "PingFang SC",sans-serif;color:#222;background:#f5f7fa}header{background:#0b5fb0;color:#fff;padding:14px 60px}header a{color:#fff;margin-right:18px}main{width:1180px;margin:16px auto;background:#fff;padding:20px 28px}.cols{columns:3}.cols a{display:block}footer{padding:24px 60px;color:#777}aside{position:fixed;left:10px;top:180px;width:100px}aside a{display:block}.blk{min-height:520px;padding-top:6px}.blk h3{border-left:4px solid #0b5fb0;padding-left:10px}.row{display:flex;border-bottom:1px dashed #e2e2e2}.row .k{width:180px;color:#888}.row .v{flex:1}.grid{display:grid;grid-template-columns:60px 2fr 90px 130px 2.2fr 1.6fr 90px;border-top:1px solid #ddd}.grid>div{padding:6px 8px;border-bottom:1px solid #ddd}.grid .h{background:#f0f4fa;font-weight:600}.act{position:fixed;right:40px;top:140px;width:150px;text-align:center;background:#e2702b;color:#fff;padding:12px;border-radius:4px;cursor:pointer}.mask{position:fixed;inset:0;background:rgba(0,0,0,.45);display:none}.dlg{width:460px;margin:200px auto;background:#fff;padding:24px;border-radius:6px;text-align:center}.dlg .who{display:inline-block;width:150px;border:1px solid #0b5fb0;padding:22px 0;margin:12px;cursor:pointer}.sk{color:#bbb}</style></head><body>${body}</body></html>`;
const framed = (title: string, area: string, body: string) =>
  page(
    title,
    `<header><b>闽江省网上办事大厅</b>　<small>办理区域：${area}</small>　<a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</header><main>${body}</main><footer>主办：闽江省数字政务管理局　<a href="/about">网站说明</a></footer>`,
  );

const BASIC: [string, string, string][] = [
  ['name', '办理项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '决定机构', '鹭岛市沧江区市场监督管理局'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结期限', '20（工作日）'],
  ['promiseLimit', '承诺期限', '6（工作日）'],
  ['visits', '承诺到窗口最多次数', '0次'],
  ['onlineDepth', '网上办理程度', '全程网办（Ⅳ级）'],
  ['fee', '收费项目', '——'],
  ['delivery', '结果领取方式', '网上自行下载电子证照、邮政速递'],
];
const WINDOW: [string, string, string][] = [
  ['place', '受理地点', '鹭岛市沧江区钟林路8号区行政服务中心二楼C区21号窗口'],
  ['time', '工作时间', '周一至周五上午8:00-12:00，下午14:30-17:30（法定节假日除外）'],
  ['consult', '电话咨询', '0592-6051234'],
  ['complain', '监督投诉方式', '0592-6055678'],
];
const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品经营许可申请表', '必要', '电子', '在线填写后签章，无需纸质件', '申请人自备', 'ok'],
  ['拟聘药师的执业资格证书', '必要', '纸质和电子', '上传扫描件，发证时核验纸质原件1份', '政府部门核发', ''],
  ['经营场所平面布置图', '必要', '电子', '标明面积、功能分区，PDF格式', '申请人自备', ''],
  ['房屋产权或使用权证明', '容缺后补', '电子', '租赁的另附租赁合同', '申请人自备', ''],
  ['营业执照', '必要', '电子', '免提交，系统调取电子证照', '政府部门核发（市场监督管理部门）', ''],
];
const rows = (list: [string, string, string][]) =>
  list.map(([, k, v]) => `<div class="row"><div class="k">${k}</div><div class="v">${v}</div></div>`).join('');
const PARTS: Record<string, { title: string; html: string }> = {
  jb: { title: '基本信息', html: rows(BASIC) },
  tj: {
    title: '受理条件',
    html: '<p>1.具有依法经过资格认定的药师或者其他药学技术人员；</p><p>2.具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；</p><p>3.具有保证药品质量的规章制度。</p>',
  },
  cl: {
    title: '申请材料',
    html: `<div class="grid"><div class="h">序号</div><div class="h">材料名称</div><div class="h">必要性</div><div class="h">材料形式</div><div class="h">提交要求</div><div class="h">来源渠道</div><div class="h">空白表格</div>${MATERIALS.map(
      ([n, need, form, ask, source, t], i) =>
        `<div>${i + 1}</div><div>${n}</div><div>${need}</div><div>${form}</div><div>${ask}</div><div>${source}</div><div>${t ? '<a href="/file/sqb.doc">下载</a>' : '无'}</div>`,
    ).join('')}</div>`,
  },
  lc: {
    title: '办理流程',
    html: '<div>①申请：申请人在线提交，当日</div><div>②受理：窗口审查，1个工作日</div><div>③审查：现场检查，3个工作日</div><div>④决定：负责人审定，1个工作日</div><div>⑤制证送达：1个工作日</div>',
  },
  yj: {
    title: '设立依据',
    html: '<p>《中华人民共和国药品管理法》第五十一条：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。</p>',
  },
  ck: { title: '窗口与咨询', html: rows(WINDOW) },
};

function guide(at: Addresses): string {
  return `<aside>${Object.entries(PARTS)
    .map(([k, p]) => `<a href="#p_${k}">${p.title}</a>`)
    .join('')}</aside><h2>${NAME}</h2><div class="act" id="wyb">我要办理</div>${Object.entries(PARTS)
    .map(
      ([k, p]) =>
        `<section class="blk" id="p_${k}" data-k="${k}"><h3>${p.title}</h3><div class="c sk">内容加载中…</div></section>`,
    )
    .join(
      '',
    )}<div class="mask" id="mk"><div class="dlg"><p>请选择您的办事身份</p><div class="who" data-w="gr">自然人</div><div class="who" data-w="fr">法人或其他组织</div></div></div><script>
var io=new IntersectionObserver(function(es){es.forEach(function(e){if(!e.isIntersecting)return;io.unobserve(e.target);fetch('/api/part?k='+e.target.dataset.k).then(function(r){return r.json()}).then(function(d){var c=e.target.querySelector('.c');c.className='c';c.innerHTML=d.data})})},{threshold:.05});
document.querySelectorAll('.blk').forEach(function(b){io.observe(b)});
document.getElementById('wyb').addEventListener('click',function(){document.getElementById('mk').style.display='block'});
document.querySelectorAll('.who').forEach(function(w){w.addEventListener('click',function(){if(w.dataset.w==='gr'){alert('该事项仅面向法人，请以法人身份办理');return}document.getElementById('mk').style.display='none';location.href='${at['apply']}/sb/index?sx=ly-yp'})});
</script>`;
}

const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    if (ask.path === '/')
      return framed(
        '闽江省网上办事大厅',
        '闽江省',
        `<h1>闽江省网上办事大厅</h1><h3>市县入口</h3><p>鹭岛市：${DISTRICTS.map(([c, n]) => `<a href="${at['hall']}/qx/${c}/">${n}</a>`).join('　')}</p><h3>省级事项</h3><div class="cols">${items.map((i) => `<a href="/sj/${i.id}">${i.name}</a>`).join('')}</div>`,
      );
    const upper = ask.path.startsWith('/sj/') ? provincial(items, ask.path.slice(4)) : null;
    const shown = upper ?? printed(columns, ask.path);
    if (shown) return framed(shown.title, '闽江省', shown.html);
    return ask.path === '/about' ? framed('网站说明', '闽江省', '<p>本网站由闽江省数字政务管理局主办。</p>') : null;
  };

const hallSite =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return framed(
        '鹭岛市办事大厅',
        '鹭岛市',
        `<h1>鹭岛市办事大厅</h1><p>${DISTRICTS.map(([c, n]) => `<a href="/qx/${c}/">${n}</a>`).join('　')}</p>`,
      );
    if (path === '/api/part') {
      const part = PARTS[query.get('k') ?? ''];
      return part ? json({ code: 200, data: part.html }, 350) : null;
    }
    if (path === '/file/sqb.doc') return wordDocument('sqb.doc');
    const area = DISTRICTS.find(([c]) => path.startsWith(`/qx/${c}/`));
    if (area) {
      const [code, name] = area;
      if (path === `/qx/${code}/`)
        return framed(
          `${name}办事大厅`,
          name,
          `<h1>鹭岛市${name}办事大厅</h1><form action="/qx/${code}/ss"><input name="wd" placeholder="请输入事项名称"><button>搜一搜</button></form><h3>法人办事</h3><div class="cols">${items
            .filter((i) => i.audience === '法人')
            .map((i) => `<a href="/qx/${code}/sx/${i.id}">${i.name}</a>`)
            .join('')}</div><h3>个人办事</h3><div class="cols">${items
            .filter((i) => i.audience === '个人')
            .map((i) => `<a href="/qx/${code}/sx/${i.id}">${i.name}</a>`)
            .join('')}</div>`,
        );
      if (path === `/qx/${code}/ss`)
        return framed(
          '搜索',
          name,
          findByName(items, query.get('wd') ?? '', 0.4)
            .map((i) => `<p class="res"><a href="/qx/${code}/sx/${i.id}">${i.name}</a></p>`)
            .join('') || '<p>没有找到相关事项</p>',
        );
      const item = items.find((i) => path === `/qx/${code}/sx/${i.id}`);
      if (item?.id === 'ly-yp' && code === '350705') return framed(NAME, name, guide(at));
      if (item)
        return framed(
          item.name,
          name,
          `<h2>${item.name}</h2>${rows([
            ['', '决定机构', `鹭岛市${name}${item.dept}`],
            ['', '承诺期限', '9（工作日）'],
          ])}`,
        );
    }
    const shown = printed(columns, path);
    if (shown) return framed(shown.title, '鹭岛市', shown.html);
    return path === '/about' ? framed('网站说明', '鹭岛市', '<p>本网站由鹭岛市行政服务中心承办。</p>') : null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h33-identity',
  about:
    '指南各部分滚到才取数、材料为 div 网格且有“提交要求”一列、先问身份（自然人/法人）再进公开的申报向导，情形选项含区名',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['hall']}/qx/350705/sx/ly-yp`),
    'item.clicks': seen(2),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('review'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] }, 'links.attachments': { bad: [] } },
  elements: elements({
    ...Object.fromEntries([...BASIC, ...WINDOW].map(([key, , value]) => [key, present(value)])),
    fee: empty,
    condition: holds('依法经过资格认定的药师', '保证药品质量的规章制度'),
    materials: holds('药品经营许可申请表', '房屋产权或使用权证明'),
    process: holds('受理：窗口审查，1个工作日', '制证送达'),
    legalBasis: holds('药品管理法', '第五十一条'),
  }),
  materials: MATERIALS.map(([name, need, form, , source, t]) => ({
    name,
    // A material that may come later is neither.
    ...(need === '必要' ? { required: true } : {}),
    medium: form === '电子' ? 'electronic' : 'both',
    source,
    waived: name === '营业执照',
    isForm: name.includes('申请表'),
    template: t ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'apply.entry', value: 'dead', why: 'The layer asks who one is; a company gets in.' },
    { fact: 'apply.entry', value: 'none', why: 'It stands at the right.' },
    { fact: 'guide.materials', why: 'They come when one scrolls to them.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("沧江区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h33-identity',
  origins: ['province', 'hall', 'apply'],
  sites: (at) => ({
    province: province(at),
    hall: hallSite(at),
    apply: (ask) => (ask.path === '/sb/index' ? WIZARD : null),
  }),
  city: (at) => ({
    id: 'h33-identity',
    name: '鹭岛市',
    code: '350700',
    province: '闽江省',
    region: '华东',
    district: '沧江区',
    portals: { province: `${at['province']}/`, city: `${at['hall']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
    ...Object.values(PARTS).flatMap((p) => [
      { do: 'click' as const, target: `aside a:text-is("${p.title}")` },
      { do: 'wait' as const, target: '600' },
    ]),
  ],
  proof: { hall: ['办理区域：沧江区', '鹭岛市沧江区办事大厅'], guide: [NAME, '0592-6055678'] },
};
