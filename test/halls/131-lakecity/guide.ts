/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  /** 材料类型 as the page has it, with the form in brackets. */
  kind: string;
  medium: 'electronic' | 'paper' | 'both' | 'either';
  source: '申请人自备' | '政府部门核发';
  from: string;
  need: '必要' | '非必要';
  sample?: string;
  blank?: string;
  note: string;
}
const DOCS = '/portal/attach/2025/09';
export const GONE = `${DOCS}/zlzdml_kb.docx`;
export const DOCUMENTS = ['sqb_yb', 'sqb_kb', 'xcys_kb', 'sqwts_yb', 'sqwts_kb'].map((n) => `${DOCS}/${n}.doc`);
const [SQB_YB = '', SQB_KB = '', XCYS_KB = '', WTS_YB = '', WTS_KB = ''] = DOCUMENTS;
export const CODE = '11939203MB0T5512X4000172111003';
export const PHONE = '0939-3382716';
export const REPROACH = '0939-3381190';

export const BASE: Line[] = [
  ['name', '事项名称', '《药品经营许可证》（零售）核发'],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', CODE],
  ['handleItemCode', '业务办理项编码', `${CODE}01`],
  ['dept', '实施主体', '东菱区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '区级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['', '委托部门', '无'],
  ['target', '服务对象', '企业法人,非法人企业,个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '8个工作日'],
  ['onlineDepth', '网上办理深度', '互联网咨询,互联网收件,互联网预审,互联网受理'],
  ['handleForm', '办理形式', '窗口办理,网上办理'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '领取许可证时核验执业药师注册证原件'],
  ['scope', '通办范围', '全市'],
  ['qty', '数量限制', '无数量限制'],
  ['appoint', '是否支持预约办理', '是'],
  ['payOnline', '是否支持网上支付', '否'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['express', '是否支持物流快递', '是'],
];
export const CONDITIONS = [
  '配备依法经过资格认定的药师或者其他药学技术人员，经营处方药、甲类非处方药的应当配备执业药师',
  '有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境，在超市内设立的应当有独立的经营区域',
  '有与所经营药品相适应的质量管理机构或者人员，质量负责人具有一年以上药品经营质量管理工作经验',
  '有保证药品质量的规章制度，计算机系统能够满足经营和质量追溯的要求',
];
const paper = (
  name: string,
  kind: string,
  medium: Paper['medium'],
  from: string,
  note: string,
  more: Partial<Paper> = {},
): Paper => ({ name, kind, medium, from, note, source: '申请人自备', need: '必要', ...more });
export const PAPERS: Paper[] = [
  paper(
    '药品经营许可证申请表',
    '原件（纸质或电子）',
    'either',
    '在本页下载空表',
    '用A4纸打印，法定代表人签字并加盖公章',
    { sample: SQB_YB, blank: SQB_KB },
  ),
  paper('药品零售企业现场检查验收申请表', '原件（纸质，1份）', 'paper', '在本页下载空表', '与许可证申请表一并提交', {
    blank: XCYS_KB,
  }),
  paper(
    '营业执照',
    '电子证照（免提交）',
    'electronic',
    '市场监督管理部门，从省电子证照库共享获取',
    '系统自动调取，申请人无需提供',
    { source: '政府部门核发' },
  ),
  paper(
    '法定代表人、企业负责人、质量负责人身份证明、学历证明及简历',
    '复印件（电子）',
    'electronic',
    '',
    '扫描成一个PDF文件，清晰完整',
  ),
  paper(
    '执业药师注册证及聘用合同',
    '原件和复印件（纸质和电子）',
    'both',
    '注册证由省药品监督管理局核发',
    '上传扫描件后，另向窗口提交纸质复印件1份，原件核对后退回',
  ),
  paper(
    '营业场所、仓库平面布置图及房屋使用权证明',
    '复印件（纸质或电子）',
    'either',
    '',
    '平面图注明面积、分区和设备位置',
  ),
  paper('质量管理制度、岗位职责和操作规程目录', '原件（电子）', 'electronic', '', '只需目录，不必提交制度全文', {
    blank: GONE,
  }),
  paper('授权委托书', '原件（纸质，1份）', 'paper', '在本页下载空表', '委托他人办理的提交', {
    need: '非必要',
    sample: WTS_YB,
    blank: WTS_KB,
  }),
  paper('根据审查需要提交的其他有关材料', '复印件（纸质或电子）', 'either', '', '无', { need: '非必要' }),
];
/** Eleven days in sum, left from before the promise was cut to eight. */
export const STEPS: [name: string, days: string, standard: string, result: string, who: string][] = [
  ['受理', '2个工作日', '材料齐全，符合法定形式', '受理通知书或者补正材料告知书', '窗口人员 万晓琴'],
  ['审查', '4个工作日', '对材料内容进行书面审查', '审查意见', '药品科 毛卫东'],
  ['现场检查', '3个工作日', '两名检查员按照药品经营质量管理规范检查', '现场检查记录', '药品科 毛卫东'],
  ['决定', '1个工作日', '审查意见明确，检查结论合格', '准予许可决定书或者不予许可决定书', '分管领导 程志远'],
  ['制证送达', '1个工作日', '证照内容与决定书一致', '药品经营许可证', '窗口人员 万晓琴'],
];
export const BASIS: [name: string, number: string, article: string, text: string][] = [
  [
    '中华人民共和国药品管理法',
    '2019年主席令第31号修订',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '中华人民共和国药品管理法实施条例',
    '2002年国务院令第360号',
    '第十二条',
    '开办药品零售企业，申办人应当向拟办企业所在地设区的市级药品监督管理机构或者县级药品监督管理机构提出申请。',
  ],
  [
    '药品经营和使用质量监督管理办法',
    '2023年国家市场监督管理总局令第84号',
    '第十条',
    '从事药品零售活动的，应当具备规定的条件，并按照本办法取得药品经营许可证。',
  ],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['', '审批结果样本', '<a href="/portal/static/img/jgyb.svg" target="_blank">查看样本</a>'],
  ['delivery', '送达方式', '窗口领取、邮政快递送达、电子证照下载'],
];
export const PLACE: Line[] = [
  ['', '窗口名称', '二楼C区 市场准入综合窗口（15、16号）'],
  ['place', '受理地点', '樊湖市东菱区菱湖大道66号东菱区政务服务中心二楼C区15号窗口'],
  ['time', '受理时间', '周一至周五 上午9:00-12:00 下午13:30-17:00（法定节假日除外）'],
  ['traffic', '乘车路线', ''],
];
export const CONTACT: Line[] = [
  ['consult', '咨询电话', PHONE],
  ['complain', '监督投诉电话', `${REPROACH}（区市场监督管理局纪检组）`],
  ['remedy', '行政复议', '东菱区人民政府（东菱区司法局，大堤街8号，电话0939-3380552）'],
  ['query', '办理进度查询', '关注“云泽办”公众号，凭申报号查询'],
];
export const FAQ: [string, string][] = [
  ['药店还在装修，可以先申请吗？', '现场检查时应当已具备经营条件，建议装修完成、设备到位后再申请。'],
  [
    '现在还要交GSP认证证书吗？以前说要30个工作日是怎么回事？',
    '不用交。《药品经营许可证管理办法》已自2024年1月1日起废止，原来的筹建、验收两步已经合并，办理时限以本页为准。',
  ],
  ['只卖乙类非处方药，走哪个事项？', '请选择“仅经营乙类非处方药”的事项，实行告知承诺，当场办结。'],
  ['许可证上的地址写错了怎么办？', '属于窗口录入差错的，持原证到15号窗口当场更正，不收取任何费用。'],
];
