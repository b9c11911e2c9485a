export const NAME = '药品零售企业经营许可（新办）';

/** Key of assessment notes 6.2, label, value: the descriptions table above the tabs. */
export const BASIC: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['taskCode', '实施编码', '11995603MB1N20718K4000172111003'],
  ['dept', '实施机构', '榕溪市浦塘区行政审批服务局'],
  ['itemType', '事项类型', '行政许可'],
  ['useLevel', '实施层级', '县级'],
  ['target', '服务对象', '企业法人'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  ['visits', '到办事现场次数', '1次'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['handleForm', '办理形式', '网上办理、窗口办理'],
];
/** The tab 办理地点 and the tab 结果送达: label and value on a line. */
export const PLACE: [string, string, string][] = [
  ['place', '办理地点', '榕溪市浦塘区江滨大道206号行政服务中心2楼18-21号综合窗口'],
  ['time', '办公时间', '工作日：上午8:30-12:00，下午14:30-17:30'],
  ['consult', '咨询电话', '0989-6213355'],
  ['complain', '监督投诉电话', '暂无'],
];
export const RESULT: [string, string, string][] = [
  ['result', '结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '窗口领取、电子证照下载'],
];
/** Name, medium, need, source, 免提交, number of the blank's file. */
export const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品零售企业经营许可申请表', '电子', '必要', '申请人自备', '否', '8801'],
  ['营业执照', '电子', '必要', '政府部门核发（数据共享获取）', '是', ''],
  ['执业药师注册证', '纸质或电子', '必要', '政府部门核发', '否', ''],
  ['企业负责人、质量负责人学历证明', '纸质或电子', '必要', '申请人自备', '否', ''],
  ['经营场所房屋产权或使用权证明', '纸质或电子', '容缺后补', '申请人自备', '否', ''],
  ['其他相关材料', '纸质或电子', '非必要', '申请人自备', '否', '8805'],
];
export const CONDITION =
  '申请人已依法登记；配备与经营范围相适应的药师；营业场所、设备、仓储设施和卫生环境与所经营药品相适应；质量管理制度健全。';
const STEPS: [string, string][] = [
  ['收件', '窗口或网上接收申请，当场出具收件凭证'],
  ['受理', '5日内作出是否受理的决定'],
  ['审查', '书面审查并派员现场核查，制作核查记录'],
  ['决定', '作出准予或者不予许可的书面决定'],
  ['送达', '颁发药品经营许可证'],
];

const lines = (rows: [string, string, string][]): string =>
  rows
    .map(
      ([, k, v]) =>
        `<div class="el-row"><div class="el-col" style="width:140px;color:#909399">${k}：</div><div class="el-col">${v}</div></div>`,
    )
    .join('');

/** The panes as the platform's server gives them: title and HTML. */
export const TABS: [string, string][] = [
  ['受理条件', `<p>${CONDITION}</p>`],
  [
    '申请材料',
    `<div class="el-table el-table--border"><table class="el-table"><thead><tr>${['材料名称', '材料形式', '材料必要性', '来源渠道', '是否免提交', '空白表格'].map((h) => `<th><div class="cell">${h}</div></th>`).join('')}</tr></thead><tbody>${MATERIALS.map(
      ([name, form, need, source, free, file]) =>
        `<tr class="el-table__row"><td><div class="cell">${name}</div></td><td><div class="cell">${form}</div></td><td><div class="cell"><span class="el-tag el-tag--mini">${need}</span></div></td><td><div class="cell">${source}</div></td><td><div class="cell">${free}</div></td><td><div class="cell">${file ? `<a class="el-link el-link--primary" href="/zwfw-api/file/download?fileId=${file}" target="_blank"><span class="el-link--inner">下载</span></a>` : '-'}</div></td></tr>`,
    ).join('')}</tbody></table></div>`,
  ],
  [
    '办理流程',
    `<div class="el-steps el-steps--vertical">${STEPS.map(([t, d], i) => `<div class="el-step is-vertical"><div class="el-step__icon"><div class="el-step__icon-inner">${i + 1}</div></div><div class="el-step__main"><div class="el-step__title">${t}</div><div class="el-step__description">${d}</div></div></div>`).join('')}</div>`,
  ],
  [
    '收费信息',
    '<div class="el-row"><div class="el-col" style="width:140px;color:#909399">是否收费：</div><div class="el-col">不收费</div></div>',
  ],
  [
    '设定依据',
    '<p>《中华人民共和国药品管理法》第五十一条第一款：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。</p>',
  ],
  ['办理地点', lines(PLACE)],
  ['结果送达', lines(RESULT)],
];
