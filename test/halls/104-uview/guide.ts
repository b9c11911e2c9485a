import { CITY, COUNTY, fullName, NAME } from './items.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = `${fullName(COUNTY.code)}市场监督管理局`;
export const TASK = '11430703MB1507311K4000172111003';
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['dept', '实施主体', OFFICE],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', TASK],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['projectType', '办件类型', '承诺件'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '核对企业负责人身份'],
  ['onlineDepth', '网上办理深度', 'Ⅲ级'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', '全区'],
  ['appoint', '是否支持预约办理', '是'],
  ['express', '是否支持物流快递', '是'],
  ['payOnline', '是否支持网上支付', '否'],
];
export const CONDITIONS = [
  '（一）具有依法经过资格认定的药师或者其他药学技术人员，经营处方药、甲类非处方药的应当配备执业药师；',
  '（二）具有与所经营药品相适应的营业场所、设施设备和卫生环境；',
  '（三）具有能够配备满足当地消费者所需药品的能力，并能保证24小时供应；',
  '（四）具有保证所经营药品质量的规章制度。',
];
export interface Paper {
  id: string;
  name: string;
  kind: '原件' | '复印件' | '原件和复印件';
  form: '纸质' | '电子' | '纸质或电子';
  need: '必要' | '非必要';
  from: string;
  waived: '是' | '否';
  blank: string;
  sample: string;
  tip: string;
}
export const GONE = '/zwfile/2021/zlglwj.doc';
const paper = (line: string, at: number): Paper => {
  const part = line.split('|');
  return {
    id: `cl${9021 + at * 7}`,
    name: part[0] ?? '',
    kind: part[1] as Paper['kind'],
    form: part[2] as Paper['form'],
    need: part[3] as Paper['need'],
    from: part[4] ?? '',
    waived: part[5] as Paper['waived'],
    blank: part[6] ?? '',
    sample: part[7] ?? '',
    tip: part[8] ?? '',
  };
};
export const PAPERS: Paper[] = [
  '药品经营许可申请表|原件|纸质或电子|必要|申请人自备|否|/zwfile/2024/sqb.docx|/zwfile/2024/sqb_sl.docx|申请表应加盖企业公章，网上申报的使用电子印章。',
  '营业执照|复印件|电子|必要|政府部门核发|是|||通过省数据共享平台获取，申请人无需提交。',
  '企业法定代表人、负责人身份证|原件和复印件|纸质或电子|必要|政府部门核发|否|||正反面复印在同一张A4纸上。',
  '药师以上专业技术人员资格证书|复印件|电子|必要|政府部门核发|否|||上传证书首页和注册页。',
  '经营场所地理位置图、平面图|原件|电子|必要|申请人自备|否||/zwfile/2024/pmt_sl.docx|注明长、宽和面积。',
  '经营场所房屋产权或者使用权证明|复印件|电子|必要|申请人自备|否|||租赁的提供租赁合同。',
  `药品质量管理文件及主要设施设备目录|原件|纸质|必要|申请人自备|否|${GONE}||一式一份，装订成册。`,
  '授权委托书|原件|纸质或电子|非必要|申请人自备|否|/zwfile/2024/wts.docx||委托代理人办理的提供。',
  '其他有关证明材料|原件|纸质|非必要|申请人自备|否|||',
].map(paper);
export const STEPS: [name: string, days: string, standard: string][] = [
  ['申请与受理', '1个工作日', '材料齐全、符合法定形式的，出具受理通知书。'],
  ['审查', '5个工作日', '材料审查并派两名以上检查员现场检查。'],
  ['决定', '2个工作日', '作出准予或者不予行政许可的书面决定。'],
  ['制证', '1个工作日', '打印药品经营许可证。'],
  ['送达', '1个工作日', '通知申请人领取或者寄出。'],
];
export const FEE: Line[] = [
  ['fee', '是否收费', '不收费'],
  ['', '收费依据', '无'],
];
export const RESULT: Line[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['', '结果类型', '证照'],
  ['', '是否发放电子证照', '否'],
  ['delivery', '结果领取方式', '窗口领取、邮寄送达'],
];
export const BASIS: [law: string, clause: string, text: string][] = [
  [
    '中华人民共和国药品管理法',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '药品经营和使用质量监督管理办法',
    '第十三条',
    '药品监督管理部门应当自受理申请之日起二十个工作日内作出决定。（国家市场监督管理总局令第84号，2024年1月1日施行）',
  ],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', `${CITY.name}${COUNTY.name}阳明路与紫菱路交汇处区政务服务中心三楼B区19号窗口`],
  ['time', '办理时间', '周一至周五 上午9:00-12:00 下午13:00-17:00（法定节假日除外）'],
  ['traffic', '交通指引', '乘坐12路、33路公交车至区政务中心站'],
];
export const CONTACT: Line[] = [
  ['consult', '咨询电话', '0956-7381219'],
  ['complain', '监督投诉电话', '暂无'],
];
export const FAQ: [string, string][] = [
  ['已有一家药店，再开一家是否需要重新申请？', '需要。药品经营许可证按经营场所核发，一址一证。'],
  ['执业药师还在办理注册，能不能先申请？', '不能。申请时执业药师应当已经注册到本企业。'],
];
