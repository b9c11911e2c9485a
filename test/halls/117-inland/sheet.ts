/** Key of the sheet ('' = not judged), label, value. */
export type Row = [key: string, label: string, value: string];
export const CODE = '11961704MB1C40276Q4000172111003';
export const BIZ_CODE = `${CODE}01`;
export const PHONE = '0962-3178620';
export const WATCH = '0962-3178655';
/** Two pairs a line, as the table has them. */
export const PAIRS: Row[] = [
  ['name', '办理项名称', '药品经营许可证（零售）新办'],
  ['plainName', '日常用语', '开药店'],
  ['', '所属主项', '药品零售企业许可'],
  ['', '所属子项', '药品零售企业许可（县级权限）'],
  ['taskCode', '实施编码', CODE],
  ['handleItemCode', '业务办理项编码', BIZ_CODE],
  ['itemType', '事项类型', '行政许可'],
  ['projectType', '办件类型', '承诺件'],
  ['dept', '实施主体', '鼓城区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人，个体工商户'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '8个工作日'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '核对申请材料原件'],
  ['scope', '通办范围', '全区'],
  ['terminal', '是否支持自助终端办理', '是'],
  ['appoint', '是否支持预约办理', '否'],
  ['special', '特别程序', '现场检查'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['', '审批结果样本', '<a href="/zwdt/uploadfile/2025/jgyb_4027.jpg" target="_blank">查看样本</a>'],
  ['delivery', '送达方式', '窗口领取、邮政寄递'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['', '数量限制', '无'],
];
/** A line each. */
export const WIDE: Row[] = [
  ['place', '办理地点', '渠阳市鼓城区钟楼西街66号鼓城区政务服务中心4楼404室药械许可窗口'],
  ['time', '办公时间', ''],
  ['traffic', '交通指引', '乘3路、17路公交车到钟楼西街站下车，向西200米'],
  ['consult', '咨询电话', PHONE],
  ['complain', '监督投诉电话', WATCH],
];
export const CONDITIONS = [
  '有依法经过资格认定的药师或者其他药学技术人员',
  '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
  '有与所经营药品相适应的质量管理机构或者人员',
  '有保证药品质量的规章制度，并符合药品经营质量管理规范的要求',
];
export interface Paper {
  name: string;
  must: '必要' | '非必要';
  form: '纸质和电子' | '电子或纸质' | '电子' | '纸质';
  source: '申请人自备' | '政府部门核发';
  copies: number;
  blank: string;
  sample: string;
  note: string;
}
export const GONE = '/zwdt/uploadfile/2019/zlgl_ml.doc';
export const SAMPLE = '/zwdt/uploadfile/2025/ypjyxk_sqb_yb.doc';
const p = (
  name: string,
  form: Paper['form'],
  source: Paper['source'],
  copies: number,
  rest: Partial<Paper> = {},
): Paper => ({ name, must: '必要', form, source, copies, blank: '', sample: '', note: '', ...rest });
export const PAPERS: Paper[] = [
  p('药品经营许可证申请表', '纸质和电子', '申请人自备', 1, {
    blank: '/zwdt/uploadfile/2025/ypjyxk_sqb.doc',
    sample: SAMPLE,
  }),
  p('营业执照', '电子', '政府部门核发', 0, { note: '免提交，通过电子证照库共享' }),
  p('法定代表人、企业负责人、质量负责人身份证明', '电子或纸质', '申请人自备', 1),
  p('执业药师注册证', '电子或纸质', '政府部门核发', 1),
  p('营业场所、仓库平面布置图及房屋使用权证明', '纸质', '申请人自备', 1),
  p('质量管理制度和主要设施设备目录', '电子或纸质', '申请人自备', 1, { blank: GONE }),
  p('申请材料真实性承诺书', '电子或纸质', '申请人自备', 1, { blank: '/zwdt/download.jsp?fid=20250417' }),
  p('其他药学技术人员资格证明', '电子', '申请人自备', 1, { must: '非必要', note: '聘用执业药师以外人员的提供' }),
];
export const FLOW = [
  '药品零售企业许可办理流程图',
  '申请（网上或窗口）',
  '↓ 受理：窗口，1个工作日',
  '↓ 审查：许可股，现场检查，4个工作日',
  '↓ 决定：分管局长，2个工作日',
  '↓ 制证送达：窗口，1个工作日',
];
export const BASIS: [name: string, article: string, text: string, organ: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
    '全国人大常委会',
  ],
  ['《中华人民共和国药品管理法实施条例》（国务院令第828号）', '第四十二条', '药品经营许可证有效期为五年。', '国务院'],
  [
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）',
    '第三条',
    '药品零售企业许可由县级药品监督管理机构负责。',
    '原国家食品药品监督管理局',
  ],
];
export const FAQ: [string, string][] = [
  ['租的铺面可以开药店吗？', '可以，提供房屋租赁合同和产权人的产权证明，房屋用途应为商业，面积与申请表所填一致。'],
  [
    '《药品流通监督管理办法》已经废止，门店里还要挂它吗？',
    '不用。该办法自2024年1月1日起废止，门店按现行规定悬挂许可证、营业执照和执业药师注册证。',
  ],
  ['现场检查一般什么时候来？', '受理后3个工作日内由检查员电话约定，检查时质量负责人应当在岗。'],
];
