import { CODE, ID, NAME } from './items.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  medium: '电子化' | '纸质' | '纸质和电子化' | '纸质或电子化';
  source: '申请人自备' | '政府部门核发';
  need: '必要' | '非必要';
  waived?: true;
  /** File names on the static host. */
  blank?: string;
  sample?: string;
  note: string;
}
export interface Law {
  name: string;
  number: string;
  article: string;
  text: string;
  by: string;
}
export interface Guide {
  base: Line[];
  condition: string;
  steps: [name: string, limit: string, standard: string, outcome: string][];
  counter: string[];
  special: Line[];
  papers: Paper[];
  contact: Line[];
  faq: [string, string][];
  window: Line[];
  fee: Line[];
  laws: Law[];
  rights: string;
  remedy: Line[];
}
export const PHONE = '0948-6638217';
export const COMPLAIN = '0948-6630315';
export const GONE = 'xcjcys_sqb_kb.docx';
/** Answered with status 200 and a page that regrets. */
export const REGRET = 'sqwts_kb.doc';

const law = (name: string, number: string, article: string, by: string, text: string): Law => ({
  name,
  number,
  article,
  by,
  text,
});
export const paper = (name: string, medium: Paper['medium'], note: string, more: Partial<Paper> = {}): Paper => ({
  name,
  medium,
  source: '申请人自备',
  need: '必要',
  note,
  ...more,
});
export const SHARED = { source: '政府部门核发', waived: true } as const;

export const OWN: Guide = {
  base: [
    ['name', '事项名称', NAME],
    ['', '所属主项', '药品零售企业经营许可'],
    ['plainName', '日常用语', '开药店'],
    ['itemType', '事项类型', '行政许可'],
    ['dept', '实施主体', '茂堤市市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['useLevel', '行使层级', '县级'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['handleItemCode', '业务办理项编码', ID],
    ['target', '服务对象', '企业法人，非法人企业，个体工商户'],
    ['projectType', '办件类型', '即办件'],
    ['legalLimit', '法定办结时限', '20（工作日）'],
    ['promiseLimit', '承诺办结时限', '8（工作日）'],
    ['visits', '到办事现场次数', '0次'],
    ['', '必须现场办理原因', '无'],
    ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
    ['handleForm', '办理形式', '网上办理，窗口办理'],
    ['scope', '通办范围', '全市'],
    ['appoint', '是否支持预约办理', '是'],
    ['payOnline', '是否支持网上支付', '否'],
    ['terminal', '是否支持自助终端办理', '否'],
    ['hall', '是否进驻政务大厅', '是'],
    ['express', '是否支持物流快递', '是'],
    ['delivery', '送达方式', '邮寄送达，电子证照'],
    ['result', '审批结果名称', '药品经营许可证'],
    ['', '审批结果类型', '证照'],
    ['qty', '数量限制', '无数量限制'],
  ],
  condition:
    '（一）有依法经过资格认定的药师或者其他药学技术人员；（二）有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；（三）有与所经营药品相适应的质量管理机构或者人员；（四）有保证药品质量的规章制度和符合药品经营质量管理规范的计算机系统；（五）同一申请人在一年内未因提供虚假材料被不予许可。',
  steps: [
    ['申请', '即时', '申请人登录珑南政务服务网填写申请信息并上传材料', '取得业务流水号'],
    ['受理', '1个工作日', '材料齐全、符合法定形式的予以受理；需要补正的一次性告知全部内容', '受理通知书'],
    [
      '审查',
      '5个工作日',
      '对申请材料进行书面审查，并由两名以上检查员按照《药品经营质量管理规范》现场检查指导原则到经营场所开展现场检查，检查所需时间计入本环节',
      '现场检查报告',
    ],
    ['决定', '1个工作日', '审查意见明确、程序合法', '准予许可决定书或者不予许可决定书'],
    ['颁证', '1个工作日', '证书内容与许可决定一致', '药品经营许可证'],
    ['送达', '即时', '电子证照同步归集，纸质证书由邮政快递免费寄出', '快递单号'],
  ],
  counter: [
    '1. 申请：申请人到茂堤市政务服务中心取号后，向商事登记综合窗口递交材料，窗口工作人员协助录入系统。',
    '2. 受理：窗口当场核对材料，1个工作日内出具受理通知书或者补正告知书。',
    '3. 审查：承办股室5个工作日内完成书面审查与现场检查。',
    '4. 决定、颁证：分管负责人签批后，于2个工作日内制作证书。',
    '5. 送达：证书邮寄至申请人填写的地址。',
  ],
  special: [['special', '特别程序', '现场检查']],
  papers: [
    paper('药品经营许可证申请表', '纸质或电子化', '由法定代表人签字，申请类型勾选“核发”', {
      blank: 'ypjyxkz_sqb_kb.doc',
      sample: 'ypjyxkz_sqb_yb.doc',
    }),
    paper('药品零售企业现场检查验收申请表', '电子化', '与申请表一并提交', { blank: GONE }),
    paper('营业执照', '电子化', '系统通过省电子证照库自动获取', SHARED),
    paper('法定代表人、企业负责人、质量负责人身份证', '电子化', '系统通过省电子证照库自动获取', SHARED),
    paper('药师资格证书或者药学专业技术职称证书', '电子化', '注册单位应当与申请人一致', { source: '政府部门核发' }),
    paper('营业场所、仓库平面布置图', '纸质和电子化', '标明面积、功能分区；网上提交后另寄纸质原件1份'),
    paper('房屋产权证明或者租赁合同', '纸质或电子化', '租赁期限自申请之日起不少于一年'),
    paper('质量管理制度目录及主要设施设备清单', '电子化', '逐页加盖电子印章', {
      blank: 'zlglzd_ml_kb.doc',
      sample: 'zlglzd_ml_yb.doc',
    }),
    paper('授权委托书', '纸质或电子化', '由经办人代为申请时提交', { need: '非必要', blank: REGRET }),
    paper('法律法规规定的其他材料', '电子化', '由窗口一次性告知', { need: '非必要' }),
  ],
  contact: [
    ['consult', '咨询电话', PHONE],
    ['', '网上咨询', '@consult|我要咨询'],
    ['complain', '投诉电话', COMPLAIN],
    ['', '网上投诉', '@complaint|我要投诉'],
  ],
  faq: [
    ['申请时还要提交GSP认证证书吗？', '不需要。GSP认证已于2019年12月1日取消，不再受理认证申请，也不再发放认证证书。'],
    ['药店能不能只在晚上营业？', '营业时间由企业自行确定，处方药销售时药师须在岗或者提供远程审方服务。'],
  ],
  window: [
    ['', '大厅名称', '茂堤市政务服务中心'],
    ['', '窗口名称', '商事登记综合窗口'],
    [
      'place',
      '窗口地址',
      '珑南省槿江市茂堤市官渡街道迎宾二路86号茂堤市政务服务中心一楼东侧A区商事登记综合窗口（3-9号窗口）',
    ],
    ['time', '办公时间', '工作日上午8:30-12:00，下午14:30-17:30'],
    ['traffic', '交通指引', '乘坐茂堤公交3路、11路到市政务服务中心站下车'],
  ],
  fee: [['fee', '是否收费', '不收费']],
  laws: [
    law(
      '《中华人民共和国药品管理法》',
      '2019年主席令第三十一号',
      '第五十一条第一款',
      '全国人民代表大会常务委员会',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
    ),
    law(
      '《中华人民共和国药品管理法实施条例》',
      '2026年国务院令第828号',
      '第四十二条',
      '国务院',
      '药品经营许可证有效期为5年。有效期届满需要继续经营药品的，药品经营企业应当按照国务院药品监督管理部门的规定申请重新审查发证。',
    ),
    law(
      '《药品经营许可证管理办法》',
      '2004年国家食品药品监督管理局令第6号',
      '第三条第二款',
      '国家食品药品监督管理局',
      '设区的市级药品监督管理机构或者直接设置的县级药品监督管理机构负责本辖区内药品零售企业药品经营许可证发证、换证、变更和日常监督管理等工作。',
    ),
  ],
  rights:
    '申请人依法享有陈述权、申辩权，有权了解办理进度，对不予许可决定有权依法申请行政复议或者提起行政诉讼；申请人应当如实提交材料，对申请材料实质内容的真实性负责，配合现场检查。',
  remedy: [
    ['remedy', '行政复议', '茂堤市人民政府行政复议办公室，茂堤市人民南路12号'],
    ['', '行政诉讼', '茂堤市人民法院，茂堤市官山三路61号'],
  ],
};
