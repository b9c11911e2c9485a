/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质' | '纸质和电子' | '纸质或电子';
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
  limits: Line[];
  condition: string[];
  papers: Paper[];
  steps: [name: string, limit: string, text: string, outcome: string][];
  result: Line[];
  fee: Line[];
  basis: [name: string, number: string, article: string, text: string][];
  window: Line[];
  faq: [string, string][];
  contact: Line[];
}
const FILES = '/assets/forms/2025';
export const GONE = `${FILES}/zlgl-wjml-kb.docx`;
export const CODE = '11925404MB1W48213T4000172111003';
export const PHONE = '0945-6127308';
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
    ['name', '事项名称', '《药品经营许可证》（零售）核发'],
    ['', '所属主项', '药品零售企业经营许可'],
    ['plainName', '日常用语', '开药店'],
    ['itemType', '事项类型', '行政许可'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['handleItemCode', '业务办理项编码', `${CODE}01`],
    ['dept', '实施主体', '椴林区市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['useLevel', '行使层级', '县级'],
    ['target', '服务对象', '企业法人、个体工商户'],
    ['projectType', '办件类型', '承诺件'],
    ['handleForm', '办理形式', '网上办理、快递申请'],
    ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
    ['visits', '到办事现场次数', '0次'],
    ['scope', '通办范围', '全省通办'],
    ['appoint', '是否支持预约办理', '是'],
    ['payOnline', '是否支持网上支付', '是'],
    ['terminal', '是否支持自助终端办理', '否'],
  ],
  limits: [
    ['legalLimit', '法定办结时限', '20个工作日'],
    ['promiseLimit', '承诺办结时限', '8个工作日'],
    ['special', '特别程序', '现场检查（所需时间已计入审查环节）'],
  ],
  condition: [
    '依法配备经过资格认定的执业药师或者其他药学技术人员',
    '有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境',
    '有与所经营药品相适应的质量管理机构或者专职质量管理人员',
    '有保证药品质量的规章制度，计算机管理系统能够实现药品可追溯',
    '企业负责人、质量负责人没有药品监督管理法律法规禁止从业的情形',
  ],
  papers: [
    paper('《药品经营许可证》（零售）申请表', '电子', '原件', {
      blank: `${FILES}/ypjyxkz-sqb-kb.docx`,
      sample: `${FILES}/ypjyxkz-sqb-yb.docx`,
      note: '登录后在线填写，也可以下载空表填好上传，法定代表人电子签名',
    }),
    paper('营业执照', '电子', '复印件', { ...ISSUED, waived: true, note: '由电子证照库共享取得，申请人免于提交' }),
    paper('药品零售企业验收申请表', '电子', '原件', {
      blank: `${FILES}/ys-sqb-kb.docx`,
      note: '申请现场检查时填写，写明可以接受检查的日期',
    }),
    paper('企业负责人、质量负责人的身份证件、学历证书和任命文件', '电子', '复印件', {
      note: '彩色扫描，单个文件不超过10MB',
    }),
    paper('执业药师注册证', '电子', '复印件', { ...ISSUED, note: '执业单位应为申请人' }),
    paper('营业场所及仓库平面布置图', '纸质和电子', '原件', {
      copies: 2,
      note: '网上传电子版，并将加盖公章的纸质图快递至窗口，注明尺寸和分区',
    }),
    paper('房屋产权证明或者租赁合同', '纸质或电子', '复印件'),
    paper('药品质量管理文件目录及设施设备目录', '电子', '原件', { blank: GONE }),
    paper('授权委托书', '纸质或电子', '原件', {
      need: '非必要',
      blank: `${FILES}/sqwts-kb.docx`,
      sample: `${FILES}/sqwts-yb.docx`,
      note: '委托他人办理时提供',
    }),
    paper('审查需要的其他相关材料', '纸质或电子', '复印件', { need: '非必要' }),
  ],
  steps: [
    ['受理', '1个工作日', '材料齐全、符合法定形式的予以受理；需要补正的，一次告知全部内容。', '受理通知书'],
    ['审查', '5个工作日', '审查材料，并派两名检查员到营业场所进行现场检查。', '现场检查记录'],
    ['决定', '1个工作日', '根据审查和检查结论作出准予或者不予许可的决定。', '许可决定书'],
    ['制证', '1个工作日', '生成电子证照，制作纸质证书。', '药品经营许可证'],
    ['送达', '即时', '电子证照推送至申请人账户；选择邮寄的，当日交寄。', '送达记录'],
  ],
  result: [
    ['result', '审批结果名称', '药品经营许可证'],
    [
      '',
      '审批结果样本',
      '<a href="/assets/samples/ypjyxkz.svg" target="_blank" aria-label="查看药品经营许可证样本">查看样本</a>',
    ],
    ['delivery', '送达方式', '电子证照、邮寄送达'],
    ['express', '是否支持物流快递', '是'],
  ],
  fee: [['fee', '是否收费', '不收费']],
  basis: [
    [
      '中华人民共和国药品管理法',
      '2019年主席令第三十一号修订',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
    ],
    [
      '药品经营和使用质量监督管理办法',
      '2023年国家市场监督管理总局令第84号',
      '第十七条',
      '药品经营许可证有效期为五年，分为正本和副本。',
    ],
    [
      '药品流通监督管理办法',
      '2007年国家食品药品监督管理局令第26号',
      '第十八条',
      '药品零售企业应当按照国家药品监督管理部门规定的药品分类管理规定的要求，凭处方销售处方药。',
    ],
  ],
  window: [
    ['place', '办理地点', '桦岭市椴林区松涛街道椴花路86号椴林区政务服务中心一楼B区07号窗口'],
    ['time', '办理时间', '工作日上午8:30-11:30，下午13:00-16:30'],
    ['traffic', '交通指引', ''],
  ],
  faq: [
    ['冬季停暖期间的药店，温湿度记录怎么算？', '按照药品质量管理规范的要求，全年都应当连续记录，不因停暖而中断。'],
    ['还需要GSP认证证书吗？', '不需要。药品经营质量管理规范认证已经取消，原《药品经营许可证管理办法》也已废止。'],
    ['现场检查不合格怎么办？', '整改后可以重新提出检查申请，整改时间不计入办理时限。'],
  ],
  contact: [
    ['consult', '咨询方式', `电话咨询：${PHONE}`],
    ['complain', '监督投诉方式', '电话投诉：0945-6127345'],
    ['remedy', '行政复议', '椴林区人民政府（椴林区司法局行政复议应诉科，松涛街道林海街12号）'],
  ],
};
