import { CODE, NAME } from './items.ts';

/** Key, label, value, tab. */
export const ROWS: [string, string, string, string][] = [
  ['name', '事项名称', NAME, '基本信息'],
  ['itemType', '事项类型', '行政许可', '基本信息'],
  ['handleItemCode', '业务办理项编码', CODE, '基本信息'],
  ['dept', '实施机构', '楚丰市鹤林区行政审批局', '基本信息'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户', '基本信息'],
  ['projectType', '办件类型', '承诺件', '基本信息'],
  ['legalLimit', '法定时限', '20个工作日', '基本信息'],
  ['promiseLimit', '承诺时限', '5个工作日', '基本信息'],
  ['visits', '到现场次数', '0次', '基本信息'],
  ['visitReason', '必须现场办理原因', '无', '基本信息'],
  ['onlineDepth', '网办深度', '全程网办（Ⅳ级）', '基本信息'],
  ['handleForm', '办理形式', '网上办理、窗口办理、快递申请', '基本信息'],
  ['result', '结果名称', '药品经营许可证', '基本信息'],
  ['', '结果样本', '<a href="/files/2026/03/jgyb.gif" target="_blank">查看</a>', '基本信息'],
  ['delivery', '结果领取方式', '电子证照下载、邮寄、窗口领取', '基本信息'],
  ['', '身份核验方式', '网上人脸识别核验，申请人无需到场核验身份', '基本信息'],
  ['place', '办理地点', '楚丰市鹤林区白鹭大道18号市民之家一楼A区12号窗口', '窗口办理'],
  ['time', '办公时间', '工作日上午8:30—12:00，下午14:00—17:30', '窗口办理'],
  ['consult', '咨询电话', '0968-5110326', '窗口办理'],
  ['complain', '投诉电话', '0968-5110345', '窗口办理'],
  ['fee', '收费标准', '不收费', '收费信息'],
  ['payOnline', '是否支持网上支付', '是', '收费信息'],
];
export const CONDITION = [
  '1.具有依法经过资格认定的药师或者其他药学技术人员；',
  '2.具有与所经营药品相适应的营业场所、设备和卫生环境；',
  '3.具有保证所经营药品质量的规章制度，并符合药品经营质量管理规范。',
];
export const BASIS = [
  '《中华人民共和国药品管理法》第五十一条',
  '《药品经营许可证管理办法》第四条、第八条',
  '《药品经营和使用质量监督管理办法》第十条',
];
/** Their days add up to two more than is promised. */
const STEPS: [string, string, string][] = [
  ['受理', '1个工作日', '申请材料齐全、符合法定形式的予以受理'],
  ['审核', '3个工作日', '对照药品经营质量管理规范审核材料，必要时视频核查'],
  ['决定', '1个工作日', '作出准予或不予许可的书面决定'],
  ['办结', '1个工作日', '生成电子证照并归档'],
  ['送达', '1个工作日', '短信通知申请人下载电子证照'],
];
/** Name, medium, source, need, mark, blank. */
export const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要', '', '/files/2026/03/ypsqb.doc'],
  ['营业执照', '电子', '政府部门核发', '必要', '免提交', ''],
  ['法定代表人身份证', '电子', '政府部门核发', '必要', '免提交', ''],
  ['执业药师注册证', '电子', '政府部门核发', '必要', '', ''],
  ['经营场所产权证明或租赁合同', '纸质或电子', '申请人自备', '容缺后补', '可容缺', ''],
  ['经营场所平面布置图', '电子', '申请人自备', '必要', '', ''],
  ['药品质量管理制度目录', '电子', '申请人自备', '必要', '', ''],
  ['无禁止从业情形承诺书', '电子', '申请人自备', '必要', '告知承诺', '/files/2026/03/wjzcns.doc'],
];
const FAQ: [string, string][] = [
  ['容缺的材料什么时候补？', '领取许可证后15日内通过网上补交，无需跑窗口。'],
  [
    '连锁门店也按本事项申请吗？',
    '连锁门店、单体药店均按本事项申请，连锁总部请在“药品零售连锁总部经营许可证核发”办理。',
  ],
];

const rows = (tab: string): string =>
  ROWS.filter((r) => r[3] === tab)
    .map(([, k, v]) => `<div class="row"><span class="k">${k}</span><span class="v">${v}</span></div>`)
    .join('');

/** The panels as the interface hands them over: name of the tab and its HTML. */
export const PANELS: [string, string][] = [
  ['基本信息', rows('基本信息')],
  ['受理条件', CONDITION.map((c) => `<p>${c}</p>`).join('')],
  [
    '申请材料',
    `<table class="clb"><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th><th>备注</th><th>空白表格</th></tr>${MATERIALS.map(
      ([n, m, s, r, b, f], i) =>
        `<tr><td>${i + 1}</td><td>${n}</td><td>${m}</td><td>${s}</td><td>${r}</td><td>${b ? `<em class="tag">${b}</em>` : '--'}</td><td>${f ? `<a href="${f}">下载</a>` : '--'}</td></tr>`,
    ).join('')}</table>`,
  ],
  [
    '办理流程',
    `<table class="clb"><tr><th>环节</th><th>时限</th><th>审查标准</th></tr>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
  ],
  ['设定依据', BASIS.map((b) => `<p>${b}</p>`).join('')],
  ['窗口办理', rows('窗口办理')],
  ['收费信息', rows('收费信息')],
  ['常见问题', FAQ.map(([q, a]) => `<p><b>问：${q}</b></p><p>答：${a}</p>`).join('')],
];
