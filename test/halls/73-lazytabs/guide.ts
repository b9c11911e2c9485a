export const NAME = '药品零售企业经营许可（新办）';
export const CODE = '11997304MB2C730465400017211100301';
export const DEPT = '榕州市金湾屿区市场监督管理局';

/** Key of the canon, label, value: the first tab, labels in a row above their values. */
export const BASICS: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['handleItemCode', '业务办理项编码', CODE],
  ['catalogCode', '基本编码', '000172111003'],
  ['dept', '实施机关', DEPT],
  ['useLevel', '行使层级', '县级'],
  ['itemType', '事项类型', '行政许可'],
  ['target', '服务对象', '企业法人、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['legalLimit', '法定办结时限', '20（工作日）'],
  ['promiseLimit', '承诺办结时限', '6（工作日）'],
  ['visits', '到办事现场次数', '0次'],
  ['visitReason', '必须现场办理原因', '无'],
  ['handleForm', '办理形式', '网上办理、窗口办理、快递申请'],
  ['scope', '通办范围', '全省通办'],
  ['place', '办理地点', '榕州市金湾屿区珠堤路16号区政务服务中心3楼综合服务区12号窗口'],
  ['time', '办理时间', '工作日9:00-12:00，14:00-17:30'],
  ['consult', '咨询电话', '0973-6612530'],
  ['complain', '投诉电话', '0973-6612345'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '电子证照、邮寄送达、窗口领取'],
];
export const CONDITIONS = [
  '具有依法经过资格认定的药师或者其他药学技术人员；',
  '具有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境；',
  '具有与所经营药品相适应的质量管理机构或者人员；',
  '具有保证所经营药品质量的规章制度；',
  '处方药和非处方药分区陈列，并配备阴凉储存设备。',
];
export const BASIS = [
  '《中华人民共和国药品管理法》（2019年修订）第五十一条、第五十二条',
  '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第十条',
];
/** Title and what stands below it. */
export const STEPS: [string, string][] = [
  ['受理（1个工作日）', '办理人员：受理人员；审查标准：材料齐全并符合法定形式；办理结果：受理通知书'],
  ['审核（2个工作日）', '办理人员：审查人员；审查标准：符合药品经营质量管理规范；办理结果：审查意见'],
  ['审批（2个工作日）', '办理人员：审批人员；审查标准：符合许可条件；办理结果：准予许可决定书'],
  ['办结（1个工作日）', '办理人员：制证人员；办理结果：药品经营许可证'],
  ['送达（当日）', '按照申请人选择的方式送达'],
];
export interface Piece {
  name: string;
  need: string;
  source: string;
  form: string;
  copies: string;
  file: string;
  note: string;
}
export const PIECES: Piece[] = [
  '药品经营许可申请表|必要|申请人自备|电子|0|g73-1|按照填报说明逐项填写',
  '营业执照|必要|政府部门核发|电子|0||上传副本扫描件',
  '企业负责人身份证|必要|政府部门核发|电子|0||正反面扫描',
  '药学技术人员资格证书及聘书|必要|申请人自备|电子|0||资格证书须已注册到本店',
  '经营场所和仓库平面图|必要|申请人自备|电子|0|g73-2|注明朝向、面积和功能分区',
  '质量管理制度清单|必要|申请人自备|电子|0|g73-3|参照样式编写',
  '根据审查需要补充的材料|非必要|其他|纸质或电子|1||接到补正通知后提供',
].map((line) => {
  const [name = '', need = '', source = '', form = '', copies = '', file = '', note = ''] = line.split('|');
  return { name, need, source, form, copies, file, note };
});
export const FEES: [string, string, string][] = [
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
];
export const QUESTIONS: [string, string][] = [
  ['只卖乙类非处方药也要办理吗？', '需要办理，可以选择告知承诺方式，当日即可领取许可证。'],
  ['许可证上的企业负责人换了怎么办？', '属于登记事项变更，请在变更之日起30日内申请。'],
];

/** Key and title of each tab; every one is fetched when it is first shown. */
export const TABS: [string, string][] = [
  ['basic', '基本信息'],
  ['condition', '受理条件'],
  ['material', '申请材料'],
  ['flow', '办理流程'],
  ['charge', '收费'],
  ['faq', '常见问题'],
];
const pairs = (rows: [string, string, string][]) => rows.map(([, k, v]) => [k, v]);
export const tab: Record<string, unknown> = {
  basic: { rows: pairs(BASICS), sample: 'g73-9' },
  condition: { list: CONDITIONS, basis: BASIS },
  material: { pieces: PIECES },
  flow: { steps: STEPS },
  charge: { rows: pairs(FEES) },
  faq: { questions: QUESTIONS },
};
