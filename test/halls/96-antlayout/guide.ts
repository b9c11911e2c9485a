export type Line = [key: string, label: string, value: string];
export const OFFICE = '崖湾市海棠岭区营商环境建设局';
export const BASIC: Line[] = [
  ['', '事项编码', '000172111003'],
  ['dept', '实施主体', OFFICE],
  ['', '事项类型', '行政许可'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['useLevel', '行使层级', '县级'],
  ['', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '30工作日'],
  ['promiseLimit', '承诺办结时限', '12工作日'],
  ['visits', '到办事现场次数', '0次'],
  ['onlineDepth', '网上办理深度', 'Ⅳ级（全程网办）'],
  ['scope', '通办范围', '全省通办'],
  ['appoint', '是否支持预约办理', '否'],
];
export const CONDITION =
  '申请人应当具备与经营规模相适应的营业场所和设施设备，配备执业药师，建立质量管理制度，符合《药品经营质量管理规范》的有关要求。';
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质或电子';
  source: string;
  waived: boolean;
  blank: string;
}
export const GONE = '/minio/spzx/2024/nosuch.docx';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证（零售）申请表',
    need: '必要',
    form: '电子',
    source: '申请人自备',
    waived: false,
    blank: '/minio/spzx/2024/sqb.docx',
  },
  { name: '营业执照', need: '必要', form: '电子', source: '政府部门核发', waived: true, blank: '' },
  {
    name: '主要负责人、质量负责人身份证明和任职文件',
    need: '必要',
    form: '电子',
    source: '申请人自备',
    waived: false,
    blank: '',
  },
  { name: '执业药师注册证', need: '必要', form: '电子', source: '政府部门核发', waived: true, blank: '' },
  {
    name: '营业场所平面布局图和房屋使用证明',
    need: '必要',
    form: '纸质或电子',
    source: '申请人自备',
    waived: false,
    blank: '',
  },
  { name: '设施设备清单', need: '非必要', form: '电子', source: '申请人自备', waived: false, blank: GONE },
];
export const STEPS = ['申请', '受理', '审查', '决定', '送达'];
export const RESULT: Line[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '网上查询下载；邮寄'],
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条　从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  ['《药品经营和使用质量监督管理办法》', '第十条　药品监督管理部门应当自受理之日起二十个工作日内作出决定。'],
];
export const PLACE: Line[] = [
  ['place', '办理地点', '崖湾市海棠岭区林旺北路政务服务中心一楼综合窗口A03-A06'],
  ['time', '办理时间', '周一至周五上午8:00-12:00 下午14:30-17:30'],
  ['consult', '咨询电话', '0938-38812366'],
  ['complain', '投诉电话', '0938-38812345、12345'],
];
export const FEE: Line[] = [['fee', '是否收费', '否']];
export const SHEET = {
  basic: BASIC,
  condition: CONDITION,
  papers: PAPERS,
  steps: STEPS,
  result: RESULT,
  basis: BASIS,
  place: PLACE,
  fee: FEE,
  office: OFFICE,
};
