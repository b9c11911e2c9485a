/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  form: '电子' | '纸质' | '纸质或电子' | '纸质和电子';
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  kind: '原件' | '复印件' | '原件或复印件';
  copies: number;
  /** Taken from the store of electronic licences. */
  shared?: true;
  /** Ids of files, with the name shown. */
  blank?: [id: string, file: string];
  sample?: [id: string, file: string];
  note: string;
}
export interface Guide {
  base: Line[];
  handling: Line[];
  condition: string[];
  papers: Paper[];
  steps: [name: string, days: string, who: string, standard: string, outcome: string][];
  special: string;
  fee: Line[];
  basis: [title: string, text: string][];
  window: Line[];
  result: Line[];
  contact: Line[];
  faq: [string, string][];
  rights: Line[];
}
export const CODE = '11945203MB1F52203C4000172111003';
export const PHONE = '0779-3285126';
export const COMPLAIN = '0779-3285190';
const file = (n: string): string => `5d0c7be2-88a4-4c1e-9f30-122a0203${n}`;
/** The record is there, the file behind it is not. */
export const GONE = file('0c07');
export const FILES: Record<string, string> = {
  [file('0a01')]: '药品经营许可证（零售）申请表.doc',
  [file('0b01')]: '药品经营许可证（零售）申请表（填写样例）.doc',
  [file('0a02')]: '药品零售企业现场检查申请表.doc',
  [file('0b06')]: '营业场所平面布置图（样图）.doc',
  [file('0a08')]: '授权委托书.doc',
  [file('0d01')]: '药品经营许可证样本.doc',
};
export const named = (n: string): [string, string] => [file(n), FILES[file(n)] ?? ''];
export const paper = (
  name: string,
  form: Paper['form'],
  kind: Paper['kind'],
  note: string,
  more: Partial<Paper> = {},
) => ({
  ...{ name, form, kind, note, need: '必要' as const, source: '申请人自备' as const, copies: form === '电子' ? 0 : 1 },
  ...more,
});
export const ISSUED = { source: '政府部门核发' } as const;

export const OWN: Guide = {
  base: [
    ['name', '事项名称', '《药品经营许可证》（零售）核发'],
    ['', '权力编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['itemType', '事项类型', '行政许可'],
    ['dept', '实施主体', '蓝塘区市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['useLevel', '行使层级', '县级'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['jointDept', '联办机构', '无'],
    ['target', '服务对象', '企业法人、非法人企业'],
    ['projectType', '办件类型', '承诺件'],
    ['', '数量限制', '无'],
  ],
  handling: [
    ['legalLimit', '法定办结时限', '20个工作日'],
    ['promiseLimit', '承诺办结时限', '8个工作日'],
    ['handleForm', '办理形式', '窗口办理、网上办理'],
    ['onlineDepth', '网上办理深度', '网上预审（Ⅲ级）'],
    ['visits', '到办事现场次数', '1次'],
    ['visitReason', '必须现场办理原因', '领取证件时核对纸质材料原件'],
    ['scope', '通办范围', '全市通办'],
    ['appoint', '是否支持预约办理', '是'],
    ['payOnline', '是否支持网上支付', '是'],
    ['express', '是否支持物流快递', '是'],
    ['hall', '是否进驻政务大厅', '是'],
    ['terminal', '是否支持自助终端办理', '否'],
  ],
  condition: [
    '依法取得营业执照，经营范围含药品零售；',
    '配备依法经过资格认定的药师或者其他药学技术人员，其中质量负责人、处方审核人员应当是执业药师；',
    '有与所经营药品相适应的营业场所、设备、陈列或者仓储设施以及卫生环境，同时经营其他商品的，经营药品的区域相对独立；',
    '有保证药品质量的规章制度，并符合药品经营质量管理规范要求。',
  ],
  papers: [
    paper('药品经营许可证（零售）申请表', '纸质或电子', '原件', '用A4纸打印，法定代表人签名并加盖公章', {
      blank: named('0a01'),
      sample: named('0b01'),
    }),
    paper('药品零售企业现场检查申请表', '电子', '原件', '写明可以接受现场检查的日期', { blank: named('0a02') }),
    paper('营业执照', '电子', '复印件', '由市场监督管理部门核发，受理人员在线调取', { ...ISSUED, shared: true }),
    paper('执业药师注册证', '纸质和电子', '原件或复印件', '网上传扫描件，领证时交复印件1份并出示原件', ISSUED),
    paper('企业负责人、质量负责人的学历证明及任命文件', '电子', '原件', '学历为药学、医学、生物或者化学专业'),
    paper('营业场所和仓库的平面布置图及房屋使用权证明', '电子', '原件', '标明长、宽和面积，租赁的附租赁合同', {
      sample: named('0b06'),
    }),
    paper('质量管理制度目录及主要设施设备一览表', '电子', '原件', '逐项填写，不适用的划“/”', {
      blank: [GONE, '质量管理制度目录及设施设备一览表.doc'],
    }),
    paper('授权委托书', '纸质', '原件', '委托他人办理的提供', { need: '非必要', blank: named('0a08') }),
    paper('根据审查需要提供的其他相关材料', '纸质或电子', '复印件', '由审查人员告知', { need: '非必要' }),
  ],
  steps: [
    ['受理', '1个工作日', '莫雪芳', '材料齐全、符合法定形式；不齐的，当场或者五日内一次告知补正', '受理通知书'],
    ['审核', '3个工作日', '韦建业、黄丽琼', '按照药品经营质量管理规范及其现场检查指导原则检查', '现场检查报告'],
    ['审批', '2个工作日', '覃志明', '检查结论符合规定，申请材料与现场一致', '准予或者不予许可决定书'],
    ['办结', '1个工作日', '莫雪芳', '证件内容与决定书一致', '药品经营许可证'],
    ['送达', '1个工作日', '出件窗口', '按申请人选择的方式送出', '送达回证'],
  ],
  special: '现场检查：由检查人员上门进行，申请人不用到大厅；所需时间计入审核环节。',
  fee: [
    ['fee', '是否收费', '否'],
    ['', '收费依据', '—'],
  ],
  basis: [
    [
      '《中华人民共和国药品管理法》第五十一条第一款',
      '从事药品批发活动，应当经所在地省、自治区、直辖市人民政府药品监督管理部门批准，取得药品经营许可证。从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
    ],
    [
      '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
      '申请人应当提交下列材料：……（七）法律、法规规定的其他材料。药品监督管理部门应当自受理申请之日起二十日内作出决定。',
    ],
    [
      '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第九条',
      '开办药品零售企业按照以下程序办理《药品经营许可证》：……受理申请的食品药品监督管理机构在收到验收申请之日起15个工作日内，依据开办药品零售企业验收实施标准组织验收，作出是否发给《药品经营许可证》的决定。',
    ],
  ],
  window: [
    ['place', '办理地点', '横洲市蓝塘区朝阳路118号蓝塘区政务服务中心二楼B区17、18号窗口'],
    ['time', '办理时间', '工作日上午8:30—12:00，下午15:00—18:00（法定节假日除外）'],
    ['', '窗口名称', '市场监督管理综合窗口'],
    ['traffic', '交通指引', ''],
  ],
  result: [
    ['result', '结果名称', '药品经营许可证'],
    ['', '结果类型', '证照'],
    ['delivery', '送达方式', '窗口领取、邮政快递'],
    ['', '有效期限', '5年'],
    ['', '是否发放电子证照', '否，只发放纸质证照'],
  ],
  contact: [
    ['consult', '咨询电话', PHONE],
    ['complain', '监督投诉电话', COMPLAIN],
  ],
  faq: [
    [
      '原来按《药品流通监督管理办法》要求建的购销记录还有用吗？',
      '有用。该办法已经废止，但记录仍应当保存至超过药品有效期1年，且不少于5年。',
    ],
    ['还要先取得GSP认证证书吗？', '不用。药品经营质量管理规范认证已经取消，现场检查时一并检查。'],
  ],
  rights: [
    ['rights', '权利与义务', '申请人有权了解办理进度、陈述和申辩，应当对申报材料的真实性负责。'],
    ['remedy', '行政复议', '对决定不服的，可以自知道决定之日起六十日内向蓝塘区人民政府申请行政复议。'],
  ],
};
