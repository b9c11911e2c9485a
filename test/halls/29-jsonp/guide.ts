import type { Addresses } from '../kit/hall.ts';
import type { Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { DISTRICTS, ITEMS, RESULTS, WANT } from './items.ts';

const FIELDS: [string, string, string][] = [
  ['name', '事项名称', '《药品经营许可证》（零售）核发'],
  ['catalogCode', '基本编码', '000172111003'],
  ['dept', '实施主体', '绵川市游江区市场监督管理局'],
  ['useLevel', '行使层级', '县级'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '6个工作日'],
  ['visits', '到办事现场次数', '1次'],
  [
    'condition',
    '受理条件',
    '具有依法经过资格认定的药师；具有与所经营药品相适应的营业场所和设备；具有保证药品质量的规章制度。',
  ],
  ['process', '办理流程', '申请—受理—审查—现场检查—决定—送达'],
  ['fee', '是否收费', '不收费'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条第一款'],
  ['place', '办理地点', '绵川市游江区芙蓉路二段9号政务服务中心2楼6号窗口'],
  ['time', '办理时间', '工作日9:00-12:00，13:00-17:00'],
  ['consult', '咨询方式', '0816-2290315'],
  ['complain', '监督投诉方式', '0816-2290331'],
  ['delivery', '送达方式', '窗口领取、邮寄送达'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要'],
  ['营业执照', '电子', '政府部门核发', '必要'],
  ['营业场所平面布置图', '纸质和电子', '申请人自备', '必要'],
  ['执业药师注册证', '电子', '政府部门核发', '必要'],
];

const table = (fields: [string, string][]) =>
  `<table class="t">${fields.map(([k, v]) => `<tr><td class="k">${k}</td><td>${v}</td></tr>`).join('')}</table>`;
const page = (title: string, region: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.8 sans-serif;width:1100px;margin:auto}.t{border-collapse:collapse;width:100%}.t td,.t th{border:1px solid #ddd;padding:6px}.k{background:#f6f6f6;width:180px}.icon4{background:#c00;color:#fff;padding:6px 20px}</style></head><body><p><a href="/">蜀南一体化政务服务平台</a> &gt; ${region} &gt; 办事指南</p>${body}<script>function checkOnline(code,net,lv,url,k){if(net!=1){alert('此事项暂不支持在线办理');return}window.open(url)}</script></body></html>`;

/** A guide of the district's wanted item, or a short one of whatever else was chosen. */
export function guide(id: string, area: string, at: Addresses): Reply {
  const all = Object.values(DISTRICTS).flat();
  const region = all.find((a) => a.code === area)?.name ?? '蜀南省';
  const name =
    ITEMS.flatMap((m) => m.subs).find((s) => s.id === id)?.name ?? RESULTS.find((r) => r.id === id)?.name ?? '';
  if (!name) return null;
  if (id !== WANT || area !== '510704000000') {
    const dept = RESULTS.find((r) => r.id === id && r.code === area)?.dept ?? `${region}政务服务管理局`;
    return page(
      name,
      region,
      `<h2>${name}</h2>${table([
        ['事项名称', name],
        ['实施主体', dept],
        ['法定办结时限', '20个工作日'],
        ['承诺办结时限', '13个工作日'],
      ])}`,
    );
  }
  const url = `${at['oauth']}/open-platform-oauth/oauth/authorize?client_id=sn&redirect_uri=${encodeURIComponent(`${at['portal']}/app/netApply/${id}`)}`;
  return page(
    name,
    '绵川市游江区',
    `<h2>${name}</h2><p><a class="icon4" href="javascript:void(0)" onclick="checkOnline('${id}','1','4','${url}','0')">申请</a></p><h3>基本信息</h3>${table(FIELDS.map(([, k, v]) => [k, v]))}<h3>申请材料</h3><table class="t"><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
  );
}

export const truth = (at: Addresses): Truth => ({
  hall: 'h29-jsonp',
  about:
    '区划由 JSONP 分两列载入、选中后存 localStorage 再刷新原址；搜索按钮只有图标、有联想词、本区结果在第二页；主项收起业务办理项，一律 onclick 无 href',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(12),
    'item.found': seen(true),
    'item.name': seen('《药品经营许可证》（零售）核发'),
    'item.code': seen('000172111003'),
    'item.url': seen(`${at['portal']}/jiq/front/transition/ywTransToDetail?areaCode=510704000000&itemCode=${WANT}`),
    // City, district, search, second page, entry; or city, district, 法人服务, 准营准办 and its sub-item, folded out.
    'item.clicks': seen(5, { also: [6, 7] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.duplicateSubmission': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '执业药师注册证'),
  }),
  materials: MATERIALS.map(([name, form, source, need]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'both',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'none', why: '[ 更换 ] opens the regions.' },
    { fact: 'search.rank', value: null, why: 'The district’s copy stands on the second page.' },
    { fact: 'search.rank', value: 4, why: 'That is the city’s copy.' },
    { fact: 'guide.promisedDays', value: 13, why: 'The guide of another region or item.' },
  ],
});
