/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子件' | '纸质件或电子件任选其一';
  source: '申请人自备' | '政府部门核发';
  free?: true;
  blank?: string;
  sample?: string;
  note?: string;
}
export interface Guide {
  base: Line[];
  condition: string[];
  papers: Paper[];
  limits: Line[];
  steps: [name: string, limit: string, who: string, standard: string, outcome: string][];
  special: Line[];
  fee: Line[];
  basis: [name: string, number: string, article: string, text: string][];
  outcome: Line[];
  sample: string;
  window: Line[];
  contact: Line[];
  faq: [string, string][];
  rights: Line[];
}
const OSS = '/oss/zwfw/202603';
export const GONE = `${OSS}/zlglzd_sbqd_kb.docx`;
export const CODE = '11918702MB1P40637T4000172111003';
export const PHONE = '0961-82260118';
export const WATCH = '0961-82265315';
export const paper = (name: string, form: Paper['form'], more: Partial<Paper> = {}): Paper => ({
  name,
  need: '必要',
  form,
  source: '申请人自备',
  ...more,
});
export const EITHER = '纸质件或电子件任选其一';
export const OWN: Guide = {
  base: [
    ['name', '事项名称', '药品经营许可证（零售）核发'],
    ['plainName', '群众叫法', '开药店'],
    ['itemType', '事项类型', '行政许可'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['dept', '实施主体', '鹭湾区市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['useLevel', '行使层级', '县级'],
    ['', '委托部门', '无'],
    ['target', '服务对象', '企业法人、其他组织'],
    ['projectType', '办件类型', '承诺件'],
    ['handleForm', '办理形式', '网上办理、窗口办理、邮寄办理'],
    ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
    ['visits', '到办事现场次数', '0次'],
    ['visitReason', '必须现场办理原因', '法定代表人须到窗口核验身份'],
    ['scope', '通办范围', '全市通办'],
    ['qty', '数量限制', '无数量限制'],
    ['appoint', '是否支持预约办理', '是'],
    ['payOnline', '是否支持网上支付', '否'],
    ['terminal', '是否支持自助终端办理', '否'],
  ],
  condition: [
    '配备依法经过资格认定的药师或者其他药学技术人员',
    '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
    '有与所经营药品相适应的质量管理机构或者人员',
    '有保证药品质量的规章制度，计算机系统能够覆盖药品经营全过程',
  ],
  papers: [
    paper('药品经营许可证（零售）申请表', '电子件', {
      blank: `${OSS}/ypls_sqb_kb.docx`,
      sample: `${OSS}/ypls_sqb_yb.docx`,
      note: '“其他”栏没有内容的不用填写',
    }),
    paper('营业执照', '电子件', { source: '政府部门核发', free: true, note: '通过市数据共享平台自动获取' }),
    paper('企业负责人、质量负责人的学历或者职称证明和任职文件', EITHER),
    paper('执业药师注册证', '电子件', { source: '政府部门核发', note: '注册单位应当与申请单位一致' }),
    paper('营业场所、仓库地理位置图和平面布置图', '电子件', { sample: `${OSS}/pmt_yb.docx`, note: '标明分区和面积' }),
    paper('营业场所产权或者使用权等有关证明材料', EITHER),
    paper('质量管理制度目录和主要设施设备清单', '电子件', { blank: GONE }),
    paper('申请材料真实性承诺书', '电子件', { blank: `${OSS}/zsx_cns_kb.docx` }),
    paper('授权委托书', EITHER, { need: '非必要', blank: `${OSS}/sqwts_kb.docx`, note: '委托他人办理的提交' }),
  ],
  limits: [
    ['legalLimit', '法定办结时限', '20个工作日'],
    ['promiseLimit', '承诺办结时限', '10个工作日'],
  ],
  steps: [
    ['申请', '随时', '申请人', '登录后选择办理方式，填写申请表', '生成申报号'],
    ['受理', '1个工作日', '叶海宁', '材料齐全、符合法定形式；不齐全的一次性告知补正', '受理通知书'],
    ['审查', '6个工作日', '方屿', '书面审查和现场检查，检查人员不少于两名', '审查意见'],
    ['决定', '2个工作日', '卢静波', '依据审查意见作出准予或者不予许可的决定', '许可决定书'],
    ['送达', '1个工作日', '叶海宁', '制作证书，按照申请人选择的方式送达', '药品经营许可证'],
  ],
  special: [['special', '特别程序', '现场检查（时间已计入审查环节）']],
  fee: [['fee', '是否收费', '不收费']],
  basis: [
    [
      '《中华人民共和国药品管理法》',
      '2019年主席令第三十一号',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
    ],
    [
      '《药品经营和使用质量监督管理办法》',
      '2023年国家市场监督管理总局令第84号',
      '第十四条',
      '药品监督管理部门应当自受理申请之日起二十个工作日内作出决定。',
    ],
    [
      '《中华人民共和国药品管理法实施条例》',
      '2026年国务院令第828号',
      '第四十二条',
      '药品经营许可证有效期为5年，有效期届满需要继续经营的，应当申请重新审查发证。',
    ],
  ],
  outcome: [
    ['result', '结果名称', '药品经营许可证'],
    ['delivery', '送达方式', '电子证照、邮寄送达'],
  ],
  sample: `${OSS}/ypjyxkz_yz.svg`,
  window: [
    ['place', '办理地点', '屿泉市鹭湾区观海路66号区政务服务中心三楼C区8号至11号窗口'],
    ['time', '办理时间', '周一至周五（法定节假日除外）9:00—12:00，13:30—17:00'],
    ['traffic', '交通指引', '乘公交12路、35路到观海路口站'],
  ],
  contact: [
    ['consult', '咨询电话', PHONE],
    ['complain', '监督投诉电话', WATCH],
  ],
  faq: [
    ['没有拿到药品经营许可证，可以先试营业吗？', '不可以。取得药品经营许可证后才能销售药品。'],
    ['还要先申请筹建吗？', '不要。《药品经营许可证管理办法》已于2024年1月1日废止，不再需要申请筹建。'],
    ['证书可以自己打印吗？', '可以。电子证照与纸质证书具有同等效力，登录后在“我的证照”下载。'],
  ],
  rights: [['remedy', '法律救济', '']],
};
