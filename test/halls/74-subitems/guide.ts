export const MAIN = '药品零售企业经营许可';
export const MAIN_ID = 'm-00017211100Y';
export const NAME = '《药品经营许可证》（零售）核发';
export const ID = 'e3b0c44298fc1c14';
export const CODE = '11997405MB1M740572400017211100301';

/** Key of the canon, label, value: the descriptions of 办事信息. */
export const BASICS: [string, string, string][] = [
  ['name', '业务办理项名称', NAME],
  ['handleItemCode', '业务办理项编码', CODE],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施主体', '平江市沧浪亭区市场监督管理局'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '30个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  ['onlineDepth', '网上办理深度', '互联网咨询、互联网收件、互联网预审、互联网受理'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '无'],
  ['fee', '收费情况', '不收费'],
  ['delivery', '结果领取方式', '窗口领取'],
  ['result', '审批结果', '药品经营许可证'],
  ['complain', '监督投诉方式', '0974-65220881'],
];
/** The windows stand in a table: heads are the labels. */
export const WINDOW: [string, string, string][] = [
  ['window', '办理窗口', '企业服务区21号'],
  ['place', '办理地点', '平江市沧浪亭区人民路899号区政务服务中心二楼'],
  ['time', '办理时间', '周一至周五9:00-17:00，法定节假日除外'],
  ['consult', '咨询电话', '0974-65220811'],
];
export const CONDITIONS = [
  '（1）具有依法经过资格认定的药师或者其他药学技术人员；',
  '（2）具有与所经营药品相适应的营业场所、设备、计算机系统和卫生环境；',
  '（3）具有与所经营药品相适应的质量管理机构或者人员；',
  '（4）具有保证药品质量的规章制度。',
];
export const STEPS: [string, string, string][] = [
  ['收件受理', '1个工作日', '核对材料，出具受理决定'],
  ['现场检查', '5个工作日', '检查营业场所、设施设备和人员'],
  ['审查决定', '3个工作日', '作出准予或者不予许可的决定'],
  ['制证颁证', '1个工作日', '制作许可证，通知申请人领取'],
];
export const BASIS = [
  '《中华人民共和国药品管理法》第五十一条：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准。',
  '《中华人民共和国药品管理法实施条例》（国务院令第360号）第十二条：开办药品零售企业，申办人应当向拟办企业所在地药品监督管理机构提出申请。',
];
export interface Piece {
  name: string;
  need: string;
  form: string;
  source: string;
  file: string;
  remark: string;
}
/** Name, need, form, source, blank, remark. */
export const PIECES: Piece[] = [
  '药品经营许可证（零售）申请表|必要|纸质和电子|申请人自备|bg-741|网上提交后打印盖章，领证时交窗口',
  '营业执照|必要|电子|政府部门核发||数据共享获取，免于提交',
  '质量负责人执业药师注册证|必要|电子|政府部门核发||',
  '营业场所平面布局图|必要|电子|申请人自备|bg-742|',
  '药品质量管理规章制度|必要|电子|申请人自备|bg-743|',
  '冷藏冷冻设施设备清单|非必要|电子|申请人自备||经营冷藏冷冻药品的提供',
  '其他相关材料|非必要|纸质|其他||',
].map((line) => {
  const [name = '', need = '', form = '', source = '', file = '', remark = ''] = line.split('|');
  return { name, need, form, source, file, remark };
});

/** What is asked before the guide of the wanted business item. */
export const QUESTIONS: [string, string[]][] = [
  ['您的经营方式是？', ['单体药店', '药品零售连锁门店']],
  ['是否经营冷藏、冷冻药品？', ['是', '否']],
];
export const whole = {
  id: ID,
  name: NAME,
  main: MAIN,
  mainId: MAIN_ID,
  online: true,
  basics: BASICS.map(([, k, v]) => [k, v]),
  window: WINDOW.map(([, k, v]) => [k, v]),
  conditions: CONDITIONS,
  steps: STEPS,
  basis: BASIS,
  pieces: PIECES,
};
