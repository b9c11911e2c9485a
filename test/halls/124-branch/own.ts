import { NAME, SX } from './items.ts';

export const CODE = '11948212MB0Y61742K4000172111003';
export const PHONE = '0726-3391207';
export const GONE = '/fj/kb/sx3912_zlglzd.doc';

/** Key of assessment notes 6.2 (empty: none), label, value; `yz:` is a stamp that is only a picture. */
export type Field = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  kind: string;
  form: '电子' | '纸质' | '纸质或电子' | '纸质和电子';
  copies: string;
  need: '必要' | '非必要';
  source: string;
  waived?: true;
  blank?: string;
  sample?: string;
}
export interface Guide {
  base: Field[];
  condition: string[];
  papers: Paper[];
  steps: [name: string, limit: string, standard: string, result: string, who: string][];
  special: string;
  fee: Field[];
  basis: [law: string, number: string, article: string, text: string][];
  place: Field[];
  faq: [string, string][];
  contact: Field[];
}
const OWNED = { kind: '原件', copies: '1', need: '必要', source: '申请人自备' } as const;
const ISSUED = { kind: '复印件', copies: '0', need: '必要', source: '政府部门核发' } as const;

export const OWN: Guide = {
  base: [
    ['name', '事项名称', NAME],
    ['', '业务办理项', '新设'],
    ['itemType', '事项类型', '行政许可'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['handleItemCode', '业务办理项编码', `${CODE}02`],
    ['dept', '实施主体', '青陂区市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['useLevel', '行使层级', '县级'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['entrust', '委托部门', ''],
    ['target', '服务对象', '企业法人、个体工商户'],
    ['projectType', '办件类型', 'yz:cnj'],
    ['onlineDepth', '网上办理深度', 'yz:qcwb'],
    ['legalLimit', '法定办结时限', '20个工作日'],
    ['promiseLimit', '承诺办结时限', '6个工作日'],
    ['visits', '到办事现场次数', '0次'],
    ['handleForm', '办理形式', '窗口办理、网上办理、快递申请'],
    ['scope', '通办范围', '全区通办'],
    ['hall', '是否进驻政务大厅', '是'],
    ['appoint', '是否支持预约办理', '是'],
    ['terminal', '是否支持自助终端办理', '否'],
    ['express', '是否支持物流快递', '是'],
    ['qty', '数量限制', '无数量限制'],
    ['status', '事项状态', '在用'],
    ['result', '审批结果名称', '药品经营许可证'],
    ['', '审批结果类型', '证照'],
    ['', '审批结果样本', 'yz:jg'],
    ['delivery', '送达方式', '窗口领取、邮寄送达、电子证照网上下载'],
  ],
  condition: [
    '具有依法经过资格认定的药师或者其他药学技术人员',
    '具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
    '具有与所经营药品相适应的质量管理机构或者人员',
    '具有保证药品质量的规章制度，并达到药品经营质量管理规范的要求',
  ],
  papers: [
    {
      ...OWNED,
      name: '药品经营许可证申请表',
      form: '电子',
      blank: '/fj/kb/sx3912_sqb.doc',
      sample: '/fj/sl/sx3912_1.png',
    },
    { ...ISSUED, name: '营业执照', form: '电子', waived: true },
    { ...OWNED, name: '法定代表人、企业负责人、质量负责人的学历证明及简历', form: '纸质或电子' },
    { ...ISSUED, copies: '1', name: '执业药师注册证', form: '电子' },
    {
      ...OWNED,
      name: '营业场所、仓库平面布置图及房屋使用权证明',
      form: '纸质和电子',
      copies: '2',
      sample: '/fj/sl/sx3912_5.png',
    },
    { ...OWNED, name: '质量管理制度目录及主要设施设备清单', form: '电子', blank: GONE },
    { ...OWNED, name: '授权委托书', form: '纸质或电子', need: '非必要', blank: '/fj/kb/sx3912_wts.doc' },
    {
      ...OWNED,
      name: '申请材料真实性承诺书',
      form: '电子',
      blank: '/fj/kb/sx3912_cns.doc',
      sample: '/fj/sl/sx3912_8.png',
    },
    { ...OWNED, name: '其他需要提交的材料', form: '纸质或电子', need: '非必要' },
  ],
  steps: [
    ['受理', '1个工作日', '材料齐全、符合法定形式', '出具受理通知书', '综合窗口'],
    ['审核', '2个工作日', '对照药品经营质量管理规范审核材料', '提出审核意见', '药品监管科'],
    ['审批', '1个工作日', '审核意见清楚、依据充分', '作出是否准予许可的决定', '分管局长'],
    ['办结', '1个工作日', '决定已经作出', '制作药品经营许可证', '药品监管科'],
    ['送达', '1个工作日', '证件制作完成', '送达申请人并推送电子证照', '综合窗口'],
  ],
  special: '现场核查：由药品监管科派两名以上工作人员到营业场所核查，最长10个工作日，不计入承诺办结时限',
  fee: [
    ['fee', '是否收费', '不收费'],
    ['payOnline', '是否支持网上支付', '支持'],
  ],
  basis: [
    [
      '中华人民共和国药品管理法',
      '2019年主席令第三十一号',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
    ],
    [
      '药品经营和使用质量监督管理办法',
      '国家市场监督管理总局令第84号',
      '第十条',
      '从事药品零售活动，应当具备相应条件并取得药品经营许可证。',
    ],
    [
      '药品经营许可证管理办法',
      '国家食品药品监督管理局令第6号',
      '第九条',
      '开办药品零售企业，由拟办企业向所在地药品监督管理机构提出申请。',
    ],
  ],
  place: [
    ['place', '办理地点', '沔安市青陂区青陂大道118号区政务服务中心二楼市场监管综合窗口（B12至B15号）'],
    ['time', '办理时间', '工作日上午9:00-12:00，下午13:30-17:00（法定节假日除外）'],
    ['traffic', '交通指引', ''],
  ],
  faq: [
    ['药品经营许可证的有效期是几年？', '有效期为五年，期满前六个月至两个月可以申请重新审查发证。'],
    [
      '以前按《药品流通监督管理办法》存的档案还要保留吗？',
      '该办法已于2024年1月1日废止，旧档案保留至药品有效期满后一年即可。',
    ],
    ['营业场所面积有要求吗？', '与经营规模相适应即可，现场核查时由工作人员确认。'],
  ],
  contact: [
    ['consult', '咨询方式', `电话咨询：${PHONE}；网上咨询：荆泽政务服务网“咨询投诉”栏目`],
    ['complain', '监督投诉方式', '投诉电话：0726-3391217；政务服务热线：12345'],
    ['remedy', '法律救济', '行政复议：沔安市青陂区人民政府；行政诉讼：沔安市青陂区人民法院'],
  ],
};
export const isOwn = (id: string): boolean => id === `${SX}02`;
