import { type Area, DISTRICT } from './areas.ts';
import { ID, type Row } from './items.ts';

export const CODE = '11947304MB1B60317N4000172111003';
export const PHONE = '0929-6217035';
export const WATCH = '0929-6217019';
export const DEAD_FORM = 'f0719d';
export const REPEALED = '药品经营许可证管理办法';

/** Key of the sheet ('' = not judged), label, value as HTML. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  kind: string;
  form: '电子' | '纸质' | '纸质和电子' | '纸质或电子';
  copies: string;
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  note: string;
  blank?: string;
  sample?: string;
  waived?: true;
}
export interface Guide {
  base: Line[];
  condition: string[];
  papers: Paper[];
  chart: string[];
  fee: Line[];
  basis: [name: string, number: string, article: string, text: string][];
  faq: [string, string][];
}
const paper = (name: string, kind: string, form: Paper['form'], more: Partial<Paper> = {}): Paper => ({
  name,
  kind,
  form,
  copies: form === '电子' ? '0' : '1',
  need: '必要',
  source: '申请人自备',
  note: '',
  ...more,
});

const OWN: Guide = {
  base: [
    ['name', '事项名称', '药品经营许可证（零售）核发'],
    ['itemType', '权力类型', '行政许可'],
    ['catalogCode', '权力基本码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['dept', '实施机关', '北塬区市场监督管理局'],
    ['useLevel', '行使层级', '县级'],
    ['target', '服务对象', '企业法人、个体工商户'],
    ['projectType', '办件类型', '承诺件'],
    ['legalLimit', '法定期限', '20个工作日'],
    ['promiseLimit', '承诺期限', '12个工作日'],
    ['handleForm', '办理形式', '窗口办理、网上办理'],
    ['onlineDepth', '网办深度', 'Ⅲ级（在线预审，到窗口核验原件）'],
    ['visits', '到现场次数', '1次'],
    ['', '必须到现场原因', '无'],
    ['scope', '通办范围', ''],
    ['qty', '数量限制', '无数量限制'],
    ['result', '结果名称', '药品经营许可证'],
    ['delivery', '送达方式', '窗口领取、邮政速递'],
    ['place', '办理地点', '北塬区塬上街道政通路66号北塬区政务服务中心一楼市场准入专区8号窗口'],
    ['time', '办理时间', '周一至周五9:00-12:00，13:30-17:00（法定节假日除外）'],
    ['traffic', '乘车路线', '乘3路、17路公交车到区政务服务中心站下车'],
    ['appoint', '是否支持预约办理', '否'],
    ['payOnline', '是否支持网上支付', '否'],
    ['consult', '咨询电话', PHONE],
    ['complain', '监督电话', WATCH],
    ['query', '办件查询', '凭受理号在“办件查询”栏目查询'],
    ['remedy', '法律救济', '可在60日内向北塬区人民政府申请行政复议，或者在6个月内向北塬区人民法院提起行政诉讼'],
  ],
  condition: [
    '具有依法经过资格认定的药师或者其他药学技术人员',
    '具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
    '具有与所经营药品相适应的质量管理机构或者人员',
    '具有保证药品质量的规章制度，并符合药品经营质量管理规范的要求',
    '在超市等其他商业企业内开办药店的，应当有独立的区域',
  ],
  papers: [
    paper('药品经营许可证申请表', '原件', '纸质和电子', {
      note: '网上填报后另行打印，签字盖章，受理时交1份',
      blank: 'f0711a',
      sample: 'f0711b',
    }),
    paper('药品零售企业验收申请表', '原件', '纸质', { copies: '2', note: '筹建完成后填写', blank: 'f0712a' }),
    paper('营业执照', '复印件', '电子', {
      source: '政府部门核发',
      waived: true,
      note: '通过市场主体数据库共享核验，免于提交',
    }),
    paper('法定代表人、企业负责人和质量负责人的身份证明、学历证明', '复印件', '纸质或电子'),
    paper('执业药师注册证及聘用合同', '复印件', '纸质或电子', { note: '注册单位与申请企业名称一致' }),
    paper('营业场所、仓库平面布置图及房屋产权或者使用权证明', '复印件', '纸质', { note: '标明面积、方位和功能分区' }),
    paper('质量管理制度文件和设施设备目录', '原件', '电子', { blank: DEAD_FORM }),
    paper('授权委托书', '原件', '纸质', {
      need: '非必要',
      note: '委托他人办理时提交',
      blank: 'f0718a',
      sample: 'f0718b',
    }),
    paper('其他有关证明材料', '复印件', '纸质', { need: '非必要' }),
  ],
  chart: [
    '药品经营许可证（零售）核发流程图',
    '申请人提出申请',
    '　↓',
    '窗口受理（1个工作日）',
    '　↓',
    '现场检查（7个工作日）',
    '　↓',
    '审批决定（3个工作日）',
    '　↓',
    '制证、送达（1个工作日）',
  ],
  fee: [
    ['fee', '是否收费', '不收费'],
    ['', '收费依据', '无'],
  ],
  basis: [
    [
      '中华人民共和国药品管理法',
      '2019年8月26日第十三届全国人民代表大会常务委员会第十二次会议修订',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
    ],
    [
      REPEALED,
      '国家食品药品监督管理局令第6号',
      '第九条',
      '开办药品零售企业按照以下程序办理《药品经营许可证》：自受理申请之日起30个工作日内进行审查，作出是否同意筹建的决定。',
    ],
    [
      '药品经营和使用质量监督管理办法',
      '2023年9月27日国家市场监督管理总局令第84号',
      '第十四条',
      '药品监督管理部门应当自受理申请之日起二十个工作日内作出决定。',
    ],
  ],
  faq: [
    ['《药品流通监督管理办法》还执行吗？', '该办法已自2024年1月1日起废止，药店应当执行总局令第84号。'],
    ['开药店还要办GSP认证证书吗？', '不需要，药品经营质量管理规范认证已经取消，改为日常检查。'],
    ['药品经营许可证可以即办吗？', '不可以，核发需要现场检查，按承诺期限办理。'],
    ['许可证有效期多长？', '有效期为5年，届满前6个月至2个月期间可以申请换发。'],
  ],
};

const others = (row: Row, area: Area): Guide => ({
  base: [
    ['', '事项名称', row.name],
    ['', '权力类型', /备案|登记/.test(row.name) ? '其他权力' : '行政许可'],
    ['', '实施机关', row.office],
    ['', '服务对象', row.audience === '个人' ? '自然人' : '企业法人'],
    ['', '办件类型', row.kind],
    ['', '法定期限', row.kind === '即办件' ? '当场办结' : '20个工作日'],
    ['', '承诺期限', row.promise],
    ['', '到现场次数', row.online ? '0次' : '1次'],
    ['', '办理地点', `${area.name}政务服务中心`],
    ['', '咨询电话', '0929-12345'],
  ],
  condition: [`符合办理“${row.name}”的法定条件`],
  papers: [paper(`${row.name}申请书`, '原件', '纸质'), paper('申请人身份证明', '复印件', '电子')],
  chart: [`${row.name}流程图`, `申请 → 受理 → 审查 → 办结（${row.promise}）`],
  fee: [['', '是否收费', '不收费']],
  basis: [['中华人民共和国行政许可法', '2019年修正', '第四十二条', `适用于${row.name}的办理期限。`]],
  faq: [[`${row.name}在哪里办？`, `请到${area.name}政务服务中心${row.dept}窗口办理。`]],
});
export const guideOf = (row: Row, area: Area): Guide => (area === DISTRICT && row.id === ID ? OWN : others(row, area));
export { OWN };
