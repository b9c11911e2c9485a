/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质' | '纸质或电子' | '纸质和电子';
  source: '申请人自备' | '政府部门核发';
  kind: '原件' | '复印件';
  copies: number;
  waived?: true;
  blank?: string;
  sample?: string;
  note?: string;
  rule?: string;
}
export interface Guide {
  base: Line[];
  condition: string[];
  papers: Paper[];
  steps: [name: string, limit: string, standard: string, outcome: string][];
  chart: string | null;
  special: Line[];
  result: Line[];
  fee: Line[];
  basis: [name: string, number: string, article: string, text: string][];
  window: Line[];
  contact: Line[];
  faq: [string, string][];
}
const FILES = '/fileserver/doc/202504';
export const GONE = `${FILES}/zlglzdwjml_kb.docx`;
export const CHART = `${FILES}/lct_924304.svg`;
export const RESULT = `${FILES}/jgyb_ypjyxkz.svg`;
export const CODE = '11924304MB1E56320X4000172111003';
export const CONSULT = '0986-7716208';
export const COMPLAIN = '0986-7716315';
export const paper = (name: string, form: Paper['form'], kind: Paper['kind'], more: Partial<Paper> = {}): Paper => ({
  name,
  need: '必要',
  form,
  source: '申请人自备',
  kind,
  copies: form === '电子' ? 0 : 1,
  ...more,
});
export const OWN: Guide = {
  base: [
    ['name', '事项名称', '药品经营许可证（零售）核发'],
    ['plainName', '日常用语', '开办药店'],
    ['itemType', '事项类型', '行政许可'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['handleItemCode', '业务办理项编码', `${CODE}01`],
    ['dept', '实施主体', '望岭区行政审批局'],
    ['implType', '实施主体性质', '法定机关'],
    ['useLevel', '行使层级', '县级'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['entrust', '委托部门', ''],
    ['target', '服务对象', '企业法人、非法人企业'],
    ['projectType', '办件类型', '承诺件'],
    ['legalLimit', '法定办结时限', '20（工作日）'],
    ['promiseLimit', '承诺办结时限', '8（工作日）'],
    ['handleForm', '办理形式', '网上办理、窗口办理'],
    [
      'onlineDepth',
      '网上办理深度',
      '互联网咨询、互联网收件、互联网预审、互联网受理、互联网办理、互联网办理结果信息反馈、互联网电子证照反馈',
    ],
    ['visits', '到办事现场次数', '0次'],
    ['scope', '通办范围', '全市'],
    ['qty', '数量限制', '无数量限制'],
    ['appoint', '是否支持预约办理', '支持'],
    ['payOnline', '是否支持网上支付', '支持'],
    ['express', '是否支持物流快递', '支持'],
    ['terminal', '是否支持自助终端办理', '不支持'],
    ['', '是否进驻政务大厅', '是'],
    ['status', '事项状态', '在用'],
  ],
  condition: [
    '具有依法经过资格认定的药师或者其他药学技术人员',
    '具有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境',
    '具有与所经营药品相适应的质量管理机构或者人员',
    '具有保证药品质量的规章制度，能够实现药品信息化追溯',
  ],
  papers: [
    paper('药品经营许可证（零售）申请表', '电子', '原件', {
      blank: `${FILES}/ypls_sqb_kb.docx`,
      sample: `${FILES}/ypls_sqb_yb.docx`,
      note: '“申请类别”勾选“核发”，由法定代表人或者企业负责人签名并加盖公章后扫描上传',
      rule: '填写完整，经营范围与现场检查情况一致',
    }),
    paper('营业执照', '电子', '复印件', {
      source: '政府部门核发',
      waived: true,
      note: '由系统通过电子证照库调取，申请人无需上传',
    }),
    paper('法定代表人、企业负责人、质量负责人身份证明及学历证明', '纸质或电子', '复印件', {
      note: '网上申请的上传扫描件，窗口申请的交验原件后留存复印件',
    }),
    paper('执业药师注册证及聘用文件', '电子', '复印件', {
      source: '政府部门核发',
      note: '注册的执业单位与申请人名称一致',
    }),
    paper('营业场所、仓库平面布置图及房屋使用权证明', '纸质和电子', '原件', {
      note: '网上申请时上传扫描件，现场检查时另交纸质图纸一份，标明面积和功能分区',
      rule: '图纸与现场一致',
    }),
    paper('质量管理制度文件目录', '电子', '原件', { blank: GONE, note: '按照模板列出制度名称和编号' }),
    paper('主要设施设备目录', '电子', '原件', { blank: `${FILES}/sssbml_kb.docx` }),
    paper('守法经营承诺书', '电子', '原件', {
      blank: `${FILES}/sfjy_cns_kb.docx`,
      sample: `${FILES}/sfjy_cns_yb.docx`,
    }),
    paper('授权委托书', '纸质', '原件', {
      need: '非必要',
      blank: `${FILES}/sqwts_kb.docx`,
      note: '委托他人到窗口代为办理时提交',
    }),
    paper('与经营范围相适应的有关证明材料', '纸质或电子', '复印件', { need: '非必要' }),
  ],
  steps: [
    ['申请', '即时', '申请人在网上或者窗口提出申请', '取得申办流水号'],
    ['受理', '1个工作日', '属于本机关职权，材料齐全、符合法定形式；需要补正的一次性告知', '受理通知书'],
    ['审查', '4个工作日', '两名以上工作人员书面审查，并按照检查细则开展现场检查', '审查意见'],
    ['决定', '2个工作日', '审查程序完整，结论明确', '准予行政许可决定书或者不予行政许可决定书'],
    ['制证', '1个工作日', '证照信息与决定书一致', '药品经营许可证'],
    ['送达', '即时', '申请人选定的方式', '送达回证'],
  ],
  chart: CHART,
  special: [['special', '特别程序', '现场检查，时限为3个工作日（含在审查环节内）']],
  result: [
    ['result', '审批结果名称', '药品经营许可证'],
    ['', '审批结果类型', '证照'],
    ['', '审批结果样本', `<a href="${RESULT}" target="_blank">查看样本</a>`],
    ['delivery', '送达方式', '网上下载电子证照、邮寄送达'],
  ],
  fee: [['fee', '是否收费', '不收费']],
  basis: [
    [
      '中华人民共和国药品管理法',
      '2019年8月26日主席令第三十一号修订',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
    ],
    [
      '药品经营许可证管理办法',
      '2004年2月4日国家食品药品监督管理局令第6号，2017年11月17日修正',
      '第四条',
      '设区的市级（食品）药品监督管理机构或省、自治区、直辖市（食品）药品监督管理部门直接设置的县级（食品）药品监督管理机构负责本辖区内药品零售企业《药品经营许可证》发证、换证、变更和日常监督管理等工作。',
    ],
    [
      '药品经营和使用质量监督管理办法',
      '2023年9月27日国家市场监督管理总局令第84号',
      '第七条',
      '从事药品批发或者零售活动的，应当经药品监督管理部门批准，依法取得药品经营许可证。',
    ],
  ],
  window: [
    ['place', '办理地点', '凛河省雪川市望岭区松岗路66号望岭区政务服务中心一层B区15至18号综合窗口'],
    ['time', '办理时间', '工作日 9:00—12:00，13:00—17:00（夏季下午13:30—17:30）'],
    ['traffic', '交通指引', '乘坐6路、19路公交车至政务中心站下车'],
  ],
  contact: [
    ['consult', '咨询电话', CONSULT],
    ['', '网上咨询', '<a href="HUDONG/zxzx/add.jsp" target="_blank">网上咨询</a>'],
    ['complain', '监督投诉电话', COMPLAIN],
    ['', '网上投诉', '<a href="HUDONG/tsjb/index.jsp" target="_blank">投诉举报</a>'],
    ['remedy', '行政复议', '雪川市望岭区人民政府，望岭区司法局行政复议窗口（松岗路70号）'],
    ['', '服务评价', '<a href="/area/924304/rating">望岭区好差评公示</a>'],
  ],
  faq: [
    ['门店没有取得许可证之前能不能先试营业？', '不能。取得药品经营许可证之后方可开展经营活动。'],
    ['《药品流通监督管理办法》是否仍然适用？', '不再适用。该办法已自2024年1月1日起废止，请勿再引用。'],
    ['中药饮片可以和保健食品放在同一个柜台吗？', '不可以，药品应当与非药品分开陈列，并有醒目标志。'],
  ],
};
