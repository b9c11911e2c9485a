export const CODE = '11993107MB1K22074P4000172111003';
export const PHONE = '030-66221180';
/** Of the element, label, value; a line without a key is no element of the sheet. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  form: '电子' | '纸质' | '纸质和电子' | '纸质或电子';
  source: string;
  need: '必要' | '非必要';
  copies: string;
  blank?: string;
  sample?: string;
  waived?: true;
  note?: string;
}
export interface Guide {
  base: Line[];
  who: string[];
  limits: Line[];
  special: string;
  papers: Paper[];
  steps: [name: string, days: string, standard: string, result: string][];
  online: Line[];
  once: Line[];
  help: string;
  fee: Line[];
  basis: [law: string, number: string, article: string, text: string][];
  result: Line[];
  where: Line[];
  contact: Line[];
  faq: [string, string][];
}
const WJ = '/wj/993107000000';
export const GONE = `${WJ}/2024/zlgl-mulu.docx`;
const own = '申请人自备';
const state = '政府部门核发';

export const OWN: Guide = {
  base: [
    ['name', '业务办理项名称', '药品经营许可（零售）新办'],
    ['', '主项名称', '药品经营许可'],
    ['itemType', '事项类型', '行政许可'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['handleItemCode', '业务办理项编码', `${CODE}01`],
    ['useLevel', '行使层级', '区级'],
    ['dept', '实施主体', '峦江市砚池区市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['jointDept', '联办机构', ''],
    ['projectType', '办件类型', '承诺件'],
    ['scope', '通办范围', '全市通办'],
    ['hall', '是否进驻政务大厅', '是'],
    ['terminal', '是否支持自助终端办理', '否'],
  ],
  who: [
    '依法取得营业执照，经营范围含药品零售',
    '配备依法经过资格认定的执业药师，负责处方审核和合理用药指导',
    '有与所经营药品相适应的营业场所、设备和卫生环境，营业场所使用面积不少于60平方米',
    '有保证药品质量的规章制度，并符合《药品经营质量管理规范》的要求',
  ],
  limits: [
    ['legalLimit', '法定时限', '20个工作日'],
    ['promiseLimit', '承诺时限', '7个工作日'],
    ['', '时限说明', '申请人补正材料的时间不计算在内'],
  ],
  special: '现场核查：受理后由两名以上核查人员到营业场所核查，3个工作日内完成，计入承诺时限',
  papers: [
    {
      name: '药品经营许可证（零售）申请表',
      form: '电子',
      source: own,
      need: '必要',
      copies: '0份',
      blank: `${WJ}/2024/sqb-ls.doc`,
      sample: `${WJ}/2024/sqb-ls-yb.doc`,
      note: '网上填报后自动生成',
    },
    { name: '营业执照', form: '电子', source: state, need: '必要', copies: '0份', waived: true },
    {
      name: '药品零售企业现场验收申请表',
      form: '纸质和电子',
      source: own,
      need: '必要',
      copies: '1份',
      blank: `${WJ}/2023/xcys.doc`,
      note: '上传扫描件，核查当日再交盖章的纸质件',
    },
    { name: '企业负责人、质量负责人学历证明及简历', form: '电子', source: own, need: '必要', copies: '0份' },
    { name: '执业药师注册证', form: '电子', source: state, need: '必要', copies: '0份', waived: true },
    { name: '营业场所平面布置图', form: '纸质', source: own, need: '必要', copies: '2份', note: '标明面积和功能分区' },
    { name: '房屋使用权证明', form: '纸质或电子', source: own, need: '必要', copies: '1份' },
    { name: '质量管理制度及设施设备目录', form: '纸质或电子', source: own, need: '必要', copies: '1份', blank: GONE },
    {
      name: '授权委托书',
      form: '纸质',
      source: own,
      need: '非必要',
      copies: '1份',
      blank: `${WJ}/2023/sqwts.doc`,
      note: '委托他人办理时提交',
    },
    { name: '审批部门认为需要提交的其他材料', form: '纸质或电子', source: own, need: '非必要', copies: '1份' },
  ],
  steps: [
    ['收件', '1个工作日', '材料齐全、符合形式', '收件凭证'],
    ['受理', '1个工作日', '属于本机关职权范围', '受理通知书'],
    ['审查', '3个工作日', '对照药品经营质量管理规范现场核查', '核查记录'],
    ['决定', '1个工作日', '核查结论为符合', '准予许可决定书'],
    ['送达', '1个工作日', '信息核对无误', '药品经营许可证'],
  ],
  online: [
    ['onlineDepth', '网上办理深度', 'Ⅲ级'],
    ['', '可网办环节', '申请、收件、受理、决定'],
  ],
  once: [
    ['visits', '到办事现场次数', '1次'],
    ['visitReason', '必须现场办理原因', '交验营业场所平面布置图原件'],
  ],
  help: '帮办专员可以帮您看材料、填表格，不收取费用。帮办点：区政务服务中心一层大厅，工作日9:00—12:00、13:30—17:00。',
  fee: [['fee', '是否收费', '不收费']],
  basis: [
    [
      '中华人民共和国药品管理法',
      '2019年8月26日修订',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
    ],
    [
      '中华人民共和国药品管理法实施条例',
      '2026年1月16日国务院令第828号修订',
      '第四十二条',
      '药品监督管理部门应当对申请人是否具备药品经营条件进行审查。',
    ],
    [
      '药品经营和使用质量监督管理办法',
      '国家市场监督管理总局令第84号',
      '第十四条',
      '药品监督管理部门应当自受理申请之日起二十日内作出决定。',
    ],
    [
      '药品经营许可证管理办法',
      '国家食品药品监督管理局令第6号',
      '第五条',
      '开办药品零售企业，应当符合当地常住人口数量、地域、交通状况和实际需要的要求。',
    ],
  ],
  result: [
    ['result', '结果名称', '药品经营许可证'],
    ['', '结果类型', '证照'],
    ['delivery', '送达方式', '窗口领取、邮寄送达、电子证照下载'],
    ['express', '是否支持物流快递', '是'],
  ],
  where: [
    ['place', '办理地点', '峦江市砚池区文渊路88号砚池区政务服务中心二层A区12至15号窗口'],
    ['time', '办理时间', '工作日9:00—12:00，13:30—17:00'],
    ['traffic', '乘车路线', ''],
  ],
  contact: [
    ['consult', '咨询电话', PHONE],
    ['complain', '监督投诉电话', PHONE],
    ['query', '办理进程和结果查询', '凭受理通知书编号在办理窗口查询，或登录后在“我的办件”查看'],
    ['remedy', '法律救济', '可在六十日内向砚池区人民政府申请行政复议，或在六个月内向砚池区人民法院提起行政诉讼'],
  ],
  faq: [
    ['新开药店还要先做GSP认证吗？', '不用。药品GSP认证已于2019年12月1日取消，现场核查时按照规范一并检查。'],
    ['执业药师可以兼职吗？', '不可以。执业药师应当在职在岗，注册的执业单位与申请企业一致。'],
    ['租来的房子可以开药店吗？', '可以，请提交租赁合同，合同剩余期限不少于一年。'],
  ],
};
