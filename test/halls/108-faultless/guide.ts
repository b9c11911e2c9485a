import { AREA, CITY, NAME } from './items.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = `${CITY.name}${AREA.name}市场监督管理局`;
export const CODE = '11980403MB0R55120K400017211100301';
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['dept', '实施主体', OFFICE],
  ['itemType', '事项类型', '行政许可'],
  ['implType', '实施主体性质', '法定机关'],
  ['', '基本编码', '000172111003'],
  ['taskCode', '实施编码', CODE],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  ['handleForm', '办理形式', '网上办理、窗口办理、快递申请'],
  ['visits', '到办事现场次数', '0次'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['scope', '通办范围', '全市通办'],
  ['appoint', '是否支持预约办理', '支持'],
  ['terminal', '是否支持自助终端办理', '不支持'],
  ['express', '是否支持物流快递', '支持'],
  ['hall', '是否进驻政务大厅', '是'],
  ['jointDept', '联办机构', '暂无'],
  ['intermediary', '中介服务', '暂无'],
];
export const CONDITIONS = [
  '（一）配备依法经过资格认定的药师或者其他药学技术人员；',
  '（二）具备与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '（三）设置与所经营药品相适应的质量管理机构或者配备质量管理人员；',
  '（四）建立保证药品质量的规章制度，并符合药品经营质量管理规范要求。',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  copies: string;
  waived: '是' | '否';
  blank?: string;
  sample?: string;
  note: string;
}
const file = (n: number, name: string): string => `/tjzw/material/2026/0312/${n}/${name}`;
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    need: '必要',
    source: '申请人自备',
    copies: '1',
    waived: '否',
    blank: file(4101, 'kb.docx'),
    sample: file(4102, 'yb.pdf'),
    note: '在线填写，电子签名',
  },
  { name: '营业执照', need: '必要', source: '政府部门核发', copies: '1', waived: '是', note: '系统自动调取电子证照' },
  {
    name: '法定代表人和企业负责人身份证明',
    need: '必要',
    source: '政府部门核发',
    copies: '1',
    waived: '是',
    note: '系统自动调取电子证照',
  },
  {
    name: '执业药师注册证',
    need: '必要',
    source: '政府部门核发',
    copies: '1',
    waived: '是',
    note: '系统自动调取电子证照',
  },
  {
    name: '营业场所和仓库平面布置图',
    need: '必要',
    source: '申请人自备',
    copies: '1',
    waived: '否',
    note: '标明面积和功能分区',
  },
  {
    name: '药品质量管理制度文件目录',
    need: '必要',
    source: '申请人自备',
    copies: '1',
    waived: '否',
    blank: file(4109, 'ml_kb.docx'),
    sample: file(4110, 'ml_yb.docx'),
    note: 'PDF格式，加盖电子印章',
  },
  {
    name: '授权委托书',
    need: '非必要',
    source: '申请人自备',
    copies: '1',
    waived: '否',
    blank: file(4112, 'wts.docx'),
    note: '委托他人办理的提供',
  },
];
export const STEPS: [name: string, limit: string, standard: string, outcome: string][] = [
  ['受理', '1个工作日', '材料齐全、符合法定形式', '出具受理通知书'],
  ['审核', '5个工作日', '书面审查并到经营场所核查', '提出审核意见'],
  ['决定', '2个工作日', '审核意见明确、程序合法', '作出许可决定'],
  ['制证', '1个工作日', '证照信息准确', '生成电子证照'],
  ['送达', '1个工作日', '按申请人选择的方式', '电子证照推送或者寄出'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['delivery', '送达方式', '电子证照推送、邮寄送达、窗口领取'],
];
export const FEE: Line[] = [['fee', '是否收费', '不收费']];
export const BASIS: [law: string, article: string, words: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
    '第四条第二款',
    '市县级药品监督管理部门负责本行政区域内药品零售企业的许可、检查和处罚，以及药品使用环节质量的检查和处罚。',
  ],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', `${CITY.name}${AREA.name}文昌路66号区政务服务中心一楼B区企业准营窗口（B07-B10）`],
  ['time', '办理时间', '工作日上午9:00-12:00，下午13:30-17:00'],
  ['traffic', '交通指引', '乘坐地铁2号线文昌路站C口，或者公交11路、58路政务中心站下车'],
  ['consult', '咨询方式', '0998-8866210'],
  ['complain', '监督投诉方式', '0998-8866200'],
];
export const FAQ: [string, string][] = [
  ['申请人可以只经营乙类非处方药吗？', '可以，申请时在经营范围中选择“乙类非处方药”。'],
  ['许可证的有效期是多久？', '五年。有效期届满前六个月至两个月内可以申请重新审查发证。'],
];
