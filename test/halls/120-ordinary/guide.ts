/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质' | '纸质或电子';
  source: '申请人自备' | '政府部门核发';
  kind: '原件' | '复印件';
  copies: number;
  waived?: true;
  blank?: string;
  sample?: string;
  note?: string;
}
export interface Guide {
  base: Line[];
  condition: string[];
  papers: Paper[];
  steps: [name: string, limit: string, standard: string, outcome: string, who: string][];
  special: Line[];
  fee: Line[];
  basis: [name: string, number: string, article: string, text: string][];
  window: Line[];
  faq: [string, string][];
  contact: Line[];
}
const FILES = '/zwfw-files/2025';
export const GONE = `${FILES}/0611/zlgl_zdml_kb.doc`;
export const CODE = '11927381MB1F20120K4000172111003';
export const PHONE = '0983-85310226';
export const paper = (name: string, form: Paper['form'], kind: Paper['kind'], more: Partial<Paper> = {}): Paper => ({
  name,
  need: '必要',
  form,
  source: '申请人自备',
  kind,
  copies: form === '电子' ? 0 : 1,
  ...more,
});
export const ISSUED = { source: '政府部门核发' } as const;
export const OWN: Guide = {
  base: [
    ['name', '事项名称', '药品经营许可证（零售）核发'],
    ['plainName', '日常用语', '开药店'],
    ['itemType', '事项类型', '行政许可'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['handleItemCode', '业务办理项编码', `${CODE}01`],
    ['dept', '实施主体', '桐溪市市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['useLevel', '行使层级', '县级'],
    ['', '委托部门', '无'],
    ['target', '服务对象', '企业法人、个体工商户'],
    ['projectType', '办件类型', '承诺件'],
    ['legalLimit', '法定办结时限', '20个工作日'],
    ['promiseLimit', '承诺办结时限', '10个工作日'],
    ['handleForm', '办理形式', '网上办理、窗口办理'],
    ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
    ['visits', '到办事现场次数', '1次'],
    ['visitReason', '必须现场办理原因', '核验药师资格证明原件'],
    ['scope', '通办范围', '全市通办'],
    ['qty', '数量限制', '无数量限制'],
    ['appoint', '是否支持预约办理', '是'],
    ['payOnline', '是否支持网上支付', '否'],
    ['terminal', '是否支持自助终端办理', '否'],
    ['', '是否进驻政务大厅', '是'],
    ['result', '办理结果名称', '药品经营许可证'],
    ['', '办理结果样本', `<a href="${FILES}/ypjyxkz_yb.svg" target="_blank">查看样本</a>`],
    ['delivery', '送达方式', '电子证照、窗口领取、邮寄送达'],
    ['express', '是否支持物流快递', '是'],
  ],
  condition: [
    '有依法经过资格认定的药师或者其他药学技术人员',
    '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
    '有与所经营药品相适应的质量管理机构或者人员',
    '有保证药品质量的规章制度，并具备符合药品经营质量管理规范的计算机系统',
    '法定代表人、企业负责人、质量负责人没有法律规定的禁止从业情形',
  ],
  papers: [
    paper('药品经营许可证申请表', '纸质或电子', '原件', {
      blank: `${FILES}/0611/ypjyxkz_sqb_kb.doc`,
      sample: `${FILES}/0611/ypjyxkz_sqb_yb.doc`,
      note: '申请事项勾选“核发”，由法定代表人签字并加盖公章',
    }),
    paper('营业执照', '电子', '复印件', { ...ISSUED, waived: true, note: '通过电子证照库共享获取，申请人无需提交' }),
    paper('法定代表人、企业负责人、质量负责人的身份证明、学历证明和任职文件', '纸质或电子', '复印件'),
    paper('执业药师注册证', '电子', '复印件', { ...ISSUED, note: '注册单位应当与申请人名称一致' }),
    paper('营业场所、仓库平面布置图及房屋使用权证明', '纸质或电子', '复印件', { note: '标明长宽尺寸、功能分区' }),
    paper('质量管理制度及主要设施设备目录', '电子', '原件', { blank: GONE }),
    paper('申请材料真实性承诺书', '纸质或电子', '原件', { blank: `${FILES}/0611/clzsx_cns_kb.doc` }),
    paper('授权委托书', '纸质', '原件', {
      need: '非必要',
      blank: `${FILES}/0611/sqwts_kb.doc`,
      sample: `${FILES}/0611/sqwts_yb.doc`,
      note: '由他人代为办理时提交',
    }),
    paper('法律、法规规定的其他材料', '纸质或电子', '复印件', { need: '非必要' }),
  ],
  steps: [
    ['申请', '即时', '通过网上或者窗口提出申请', '生成申报号', '申请人'],
    ['受理', '1个工作日', '属于本机关职权范围，材料齐全、符合法定形式', '受理通知书或者补正告知书', '沈婧'],
    ['审查', '6个工作日', '书面审查，并由两名以上检查人员开展现场检查', '现场检查报告', '陆建平'],
    ['决定', '2个工作日', '程序合法、检查结论明确', '准予或者不予许可决定书', '钱伟'],
    ['制证', '1个工作日', '证书内容与决定一致', '药品经营许可证', '沈婧'],
    ['送达', '即时', '按照申请人选定的方式送达', '送达回证', '出件窗口'],
  ],
  special: [['special', '特别程序', '现场检查（所需时间已计入审查环节）']],
  fee: [['fee', '是否收费', '不收费']],
  basis: [
    [
      '中华人民共和国药品管理法',
      '2019年主席令第三十一号',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
    ],
    [
      '中华人民共和国药品管理法实施条例',
      '2026年国务院令第828号',
      '第四十二条',
      '药品经营许可证有效期为5年。有效期届满需要继续经营药品的，按照国家有关规定申请重新审查发证。',
    ],
    [
      '药品经营和使用质量监督管理办法',
      '2023年国家市场监督管理总局令第84号',
      '第十四条',
      '药品监督管理部门应当自受理申请之日起二十个工作日内作出决定。',
    ],
  ],
  window: [
    ['', '窗口名称', '准入准营综合受理区'],
    ['place', '办理地点', '桐溪市虞桥街道桐江大道299号桐溪市政务服务中心二楼12-16号窗口'],
    ['time', '办理时间', '工作日上午8:30-12:00，下午13:30-17:00'],
    ['traffic', '交通指引', ''],
  ],
  faq: [
    ['已取得营业执照但还没有取得药品经营许可证，可以先销售药品吗？', '不可以，须取得药品经营许可证后方可经营。'],
    [
      '以前要求提供的GSP认证证书现在还要吗？',
      '不要。原《药品经营许可证管理办法》已于2024年1月1日废止，请以现行规定为准；符合条件的申请人可以先受理后补正。',
    ],
    ['药店可以和便利店开在同一间门面吗？', '药品区应当与其他商品区分开，并在平面布置图上标明。'],
  ],
  contact: [
    ['consult', '咨询电话', PHONE],
    ['', '网上咨询', '<a href="#/consult">我要咨询</a>'],
    ['complain', '监督投诉电话', '0983-85310117'],
    ['', '网上投诉', '<a href="#/complaint">我要投诉</a>'],
    ['remedy', '行政复议', '桐溪市人民政府（桐溪市司法局行政复议科，文昌路18号）'],
  ],
};
