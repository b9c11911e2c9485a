import { NAME, TASK } from './items.ts';

type Line = [key: string, label: string, value: string];
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['plainName', '日常用语', '开药店办证'],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', TASK],
  ['handleItemCode', '业务办理项编码', `${TASK}04`],
  ['dept', '实施主体', '濛阳市青泸区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '7个工作日'],
  // Against the visit that follows.
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '领取许可证时核验原件'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', '--'],
  ['appoint', '是否支持预约办理', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['', '是否提供电子证照', '是'],
  ['delivery', '结果送达方式', '窗口领取、邮寄送达、网上下载电子证照'],
  ['express', '是否支持物流快递', '是'],
  ['fee', '是否收费', '不收费'],
];
export const OFFICE: Line[] = [
  ['place', '办理地点', '濛阳市青泸区临江西路217号区政务服务中心三楼市场准入专区12、13号窗口'],
  ['time', '办理时间', '工作日上午9:00—12:00，下午13:30—17:00'],
  ['traffic', '交通指引', '暂无'],
  ['consult', '咨询电话', '0991-2886106'],
  ['complain', '监督投诉电话', '0991-2886115'],
];
export const CONDITION = [
  '（一）有依法经过资格认定的药师或者其他药学技术人员；',
  '（二）有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '（三）有与所经营药品相适应的质量管理机构或者人员；',
  '（四）有保证药品质量的规章制度，并符合药品经营质量管理规范要求。',
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第十条',
    '从事药品零售活动的，应当具备下列条件，并向所在地药品监督管理部门提出申请。',
  ],
];
/** Step, working days, standard. */
export const STEPS: [string, number, string][] = [
  ['申请与受理', 1, '材料齐全、符合法定形式，属于本级职权范围'],
  ['审查与现场检查', 4, '两名以上检查员按照检查细则检查营业场所'],
  ['决定', 1, '许可条件全部具备，检查结论为通过'],
  ['制证与送达', 1, '证照信息与申请信息一致'],
];
export interface Paper {
  name: string;
  form: '电子' | '电子或纸质';
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  free: boolean;
  copies: string;
  file: string;
  tip: string;
}
const FDFS = '/group1/M00/0A/3C';
export const GONE = `${FDFS}/rBAB91A7.doc`;
const paper = (name: string, rest: Partial<Paper> = {}): Paper => ({
  name,
  form: '电子或纸质',
  need: '必要',
  source: '申请人自备',
  free: false,
  copies: '1',
  file: '',
  tip: '扫描件应当清晰完整。',
  ...rest,
});
export const PAPERS: Paper[] = [
  paper('药品经营许可证申请表（零售）', {
    form: '电子',
    file: `${FDFS}/rBAB91A1.doc`,
    tip: '经营范围按药品分类填写，由法定代表人签名。',
  }),
  paper('营业执照', { form: '电子', source: '政府部门核发', free: true, copies: '0', tip: '系统自动调用电子证照。' }),
  paper('法定代表人、企业负责人、质量负责人身份证', {
    form: '电子',
    source: '政府部门核发',
    free: true,
    copies: '0',
    tip: '系统自动调用电子证照。',
  }),
  paper('执业药师注册证', { source: '政府部门核发', tip: '注册单位应当与申请企业一致。' }),
  paper('营业场所、仓库平面布置图', { tip: '标明面积、分区和设施设备位置。' }),
  paper('房屋产权证明或者租赁合同', { tip: '租赁期限不少于一年。' }),
  paper('质量管理制度目录', { file: GONE, tip: '覆盖采购、验收、储存、陈列和销售。' }),
  paper('授权委托书', { need: '非必要', file: `${FDFS}/rBAB91A8.doc`, tip: '委托他人办理时提交。' }),
];
/** The questions before an application. */
export const SITUATIONS: [string, string[]][] = [
  ['您要开办的药店属于哪种类型？', ['单体药店', '连锁企业直营门店']],
  ['是否仅经营乙类非处方药？', ['是', '否']],
];
const pairs = (lines: Line[]): [string, string][] => lines.map(([, label, value]) => [label, value]);
/** The wanted item as the interface hands it out; its materials come by a call of their own. */
export const sheet = () => ({
  basic: pairs(BASIC),
  condition: CONDITION,
  steps: STEPS,
  result: pairs(RESULT),
  basis: BASIS,
  office: pairs(OFFICE),
  situations: SITUATIONS,
});
/** Any other item. */
export const plain = (name: string, place: string, dept: string, n: number, code: string) => ({
  basic: [
    ['事项名称', name],
    ['实施主体', `${place}${dept}`],
    ['实施编码', code],
    ['承诺办结时限', `${3 + (n % 11)}个工作日`],
    ['办理地点', `${place}政务服务中心${1 + (n % 3)}楼${n + 2}号窗口`],
    ['咨询电话', `0991-2${String(886200 + n * 7)}`],
  ] as [string, string][],
});
