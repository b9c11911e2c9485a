import { NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
/** The descriptions of 基本信息, two pairs to a row. */
export const BASICS: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11998103MB1H62045P4000172111003'],
  ['handleItemCode', '业务办理项编码', '11998103MB1H62045P400017211100301'],
  ['dept', '实施主体', '洱川市苍麓区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '9个工作日'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['onlineDepth', '网上办理深度', '互联网咨询、互联网收件、互联网预审、互联网受理'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '无'],
  ['scope', '通办范围', '全市'],
  ['appoint', '是否支持预约办理', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['hall', '是否进驻政务大厅', '是'],
];
export const OUTCOME: Line[] = [
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取、邮寄送达、电子证照下载'],
  ['express', '是否支持物流快递', '是'],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', '滇岭省洱川市苍麓区龙山路行政办公区区政务服务中心二楼综合窗口B08号'],
  ['time', '办理时间', '星期一至星期五上午8:30-11:30，下午14:30-17:30（法定节假日除外）'],
  ['traffic', '交通指引', '乘坐公交4路、8路、三塔专线到“区政务服务中心”站下车即到'],
  ['consult', '咨询方式', '0981-2317055'],
  ['complain', '监督投诉方式', '0981-2319812'],
];
export const CONDITIONS = [
  '1.有依法经过资格认定的药师或者其他药学技术人员；',
  '2.有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '3.有与所经营药品相适应的质量管理机构或者人员；',
  '4.有保证药品质量的规章制度，并符合国务院药品监督管理部门依据本法制定的药品经营质量管理规范要求。',
];
/** Step, days, who, what comes of it. */
export const STEPS: [string, string, string, string][] = [
  ['收件与受理', '1个工作日', '窗口首席代表', '材料齐全、符合法定形式的，出具受理通知书'],
  ['现场检查', '4个工作日', '药品医疗器械监督管理股', '两名以上检查员对照检查评定标准现场检查，出具检查报告'],
  ['审核', '2个工作日', '分管负责人', '提出是否准予许可的审核意见'],
  ['决定', '1个工作日', '局主要负责人', '作出准予或者不予行政许可决定书'],
  ['制证与送达', '1个工作日', '窗口工作人员', '制作许可证正副本并推送电子证照'],
];
export const BASIS: { law: string; number: string; item: string; text: string }[] = [
  {
    law: '《中华人民共和国药品管理法》',
    number: '主席令第31号',
    item: '第五十一条第一款',
    text: '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  },
  {
    law: '《药品经营和使用质量监督管理办法》',
    number: '国家市场监督管理总局令第84号',
    item: '第十一条',
    text: '开办药品零售企业，应当在取得营业执照后，向所在地县级以上药品监督管理部门申请药品经营许可证。',
  },
];
export interface Paper {
  name: string;
  kind: string;
  form: string;
  copies: string;
  source: string;
  need: string;
  blank: string;
  sample: string;
  note: string;
}
/** The file that the store has lost. */
export const GONE = 'f81c07.doc';
const paper = (line: string): Paper => {
  const [name = '', kind = '', form = '', copies = '', source = '', need = '', blank = '', sample = '', note = ''] =
    line.split('|');
  return { name, kind, form, copies, source, need, blank, sample, note };
};
export const PAPERS: Paper[] = [
  '药品经营许可证（零售）申请表|原件|纸质和电子|1|申请人自备|必要|f81c01.doc|f81c02.doc|申请表应当加盖企业公章，网上提交后现场交纸质件',
  '营业执照|复印件|电子|0|政府部门核发|必要|||通过省数据共享交换平台获取，申请人免于提交',
  '法定代表人、企业负责人、质量负责人身份证|复印件|电子|0|政府部门核发|必要|||',
  '执业药师资格证书和注册证书|复印件|电子|0|政府部门核发|必要|||',
  '营业场所地理位置图、平面布局图及房屋产权或使用权证明|原件和复印件|纸质|1|申请人自备|必要|||',
  '企业质量管理制度、岗位职责及操作规程目录|原件|纸质|1|申请人自备|必要|f81c07.doc||',
  '拟经营冷藏药品的冷链设施设备验证报告|复印件|纸质|1|中介机构或法定机构产生|非必要|||仅经营冷藏冷冻药品的企业提交',
  '法律法规规定的其他材料|原件|纸质|1|其他|非必要|||',
].map(paper);

const pairs = (lines: Line[]): [string, string][] => lines.map(([, label, value]) => [label, value]);
export const sheet = () => ({
  whole: true,
  name: NAME,
  basics: pairs(BASICS),
  outcome: pairs(OUTCOME),
  window: pairs(WINDOW),
  conditions: CONDITIONS,
  steps: STEPS,
  basis: BASIS,
  papers: PAPERS,
});
