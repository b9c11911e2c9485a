import { OFFICE } from './items.ts';

export type Line = [key: string, label: string, value: string];
export const TASK = '11940203MB1K2317XQ400017211100302';
export const BASIC: Line[] = [
  ['', '基本编码', '000172111003'],
  ['', '实施编码', TASK],
  ['dept', '实施机构', OFFICE],
  ['itemType', '权力类型', '行政许可'],
  ['target', '面向对象', '企业法人、非法人企业、个体工商户'],
  ['useLevel', '实施层级', '县级'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '7个工作日'],
  ['visits', '跑动次数', '1次'],
  ['visitReason', '必须到现场原因', '递交纸质材料并核对原件'],
  ['onlineDepth', '网办深度', 'Ⅲ级'],
  ['scope', '通办范围', '全市通办'],
  ['appoint', '是否支持预约办理', '是'],
];
export const CONDITIONS = [
  '经营处方药和甲类非处方药的，应当按规定配备与经营范围和品种相适应的执业药师或者其他依法经过资格认定的药学技术人员；',
  '有与所经营药品相适应的营业场所、设备、陈列、仓储设施以及卫生环境，同时经营其他商品的，应当与药品分开；',
  '有与所经营药品相适应的质量管理机构或者人员，企业法定代表人、主要负责人、质量负责人不存在法定的禁止从业情形；',
  '有能够覆盖药品经营和质量控制全过程、并实现药品信息化追溯的信息管理系统。',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子件' | '纸质原件' | '纸质件或电子件' | '纸质件和电子件均需提交';
  copies: string;
  source: string;
  note: string;
  waived: boolean;
  blank: string;
}
export const GONE = '/attach/lc/2023/0417/wsdjc-qd.xlsx';
const paper = (name: string, form: Paper['form'], copies: string, note: string, rest: Partial<Paper> = {}): Paper => ({
  name,
  need: '必要',
  form,
  copies,
  source: '申请人自备',
  note,
  waived: false,
  blank: '',
  ...rest,
});
export const PAPERS: Paper[] = [
  paper('药品零售企业开办申请表', '电子件', '不需纸质', '由法定代表人签字并加盖公章', {
    blank: '/attach/lc/2024/0109/kbsqb.docx',
  }),
  paper('营业执照', '电子件', '不需纸质', '通过省数据共享平台调取，无需申请人提供', {
    source: '政府部门核发',
    waived: true,
  }),
  paper(
    '法定代表人、企业负责人、质量负责人身份证明及简历',
    '纸质件或电子件',
    '复印件1份',
    '身份证正反面复印在同一面上',
  ),
  paper('执业药师注册证', '电子件', '不需纸质', '注册单位应与申请单位一致', { source: '政府部门核发' }),
  paper('经营场所产权证明或租赁合同', '纸质件和电子件均需提交', '原件1份、复印件1份', '租赁期自申请之日起不少于一年'),
  paper('药品经营质量管理文件目录', '纸质原件', '原件1份', '包括制度、职责和操作规程'),
  paper('计算机系统和温湿度监测设备清单', '电子件', '不需纸质', '注明型号和数量', { need: '非必要', blank: GONE }),
];
/** Eleven working days in all, where seven are promised. */
export const STEPS = [
  ['申请受理', '1个工作日', '材料齐全、符合法定形式的予以受理'],
  ['材料审查', '3个工作日', '对材料内容的真实性、一致性进行审查'],
  ['现场核查', '5个工作日', '按照药品零售企业现场检查评定标准逐项核查'],
  ['审批决定', '1个工作日', '符合条件的作出准予许可的决定'],
  ['制证送达', '1个工作日', '制作证照并送达申请人'],
];
export const WINDOWS: Line[] = [
  ['place', '受理地点', '芦川市望湖区滨湖大道1129号区政务服务中心二楼“准入准营”专区22—25号窗口'],
  ['time', '受理时间', '工作日 9:00—12:00，13:30—17:00（法定节假日除外）'],
  ['traffic', '乘车路线', '乘11路、K3路到区政务中心站下车'],
];
export const FEE = '本事项不收取任何费用';
export const RESULT: Line[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['delivery', '结果送达', '窗口自取、邮政快递、电子证照推送至“鄱政通”APP'],
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》（2019年修订）',
    '第五十一条第一款　从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
    '第十三条　药品监督管理部门应当自受理申请之日起二十个工作日内作出决定。',
  ],
];
export const CONTACT: Line[] = [
  ['consult', '咨询电话', '0968-5208117'],
  ['complain', '投诉渠道', '电话：0968-5208400；信函：望湖区滨湖大道1129号区纪委监委驻局纪检组'],
];
export const SHEET = {
  basic: BASIC,
  conditions: CONDITIONS,
  papers: PAPERS,
  steps: STEPS,
  windows: WINDOWS,
  fee: FEE,
  result: RESULT,
  basis: BASIS,
  contact: CONTACT,
  office: OFFICE,
};
