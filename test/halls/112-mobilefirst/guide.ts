import { AREA, CITY, NAME } from './items.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = `${CITY.name}${AREA.name}市场监督管理局`;
export const TASK = '11923504MB1A44071C400017211100301';
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['dept', '实施机构', OFFICE],
  ['itemType', '事项类型', '行政许可'],
  ['taskCode', '实施编码', TASK],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '7个工作日'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['onlineDepth', '网上办理深度', '原件预审（Ⅲ级）'],
  ['scope', '通办范围', '全市'],
  ['hall', '是否进驻政务大厅', '是'],
  ['payOnline', '是否支持网上支付', '否'],
];
export const CONDITIONS = [
  '1.有依法经过资格认定的药师或者其他药学技术人员，其中处方审核人员应当为执业药师；',
  '2.有与所经营药品相适应的营业场所、设备和卫生环境，营业场所与生活区分开；',
  '3.有与所经营药品相适应的质量管理机构或者人员；',
  '4.有保证药品质量的规章制度，并能够通过信息系统实现药品追溯。',
];
export interface Paper {
  name: string;
  form: '电子' | '纸质' | '纸质和电子' | '纸质或电子';
  need: '必要' | '非必要';
  from: '申请人自备' | '政府部门核发';
  waived: '是' | '否';
  copies: string;
  blank?: string;
  sample?: string;
  tip?: string;
}
export const GONE = '/group1/M00/03/1F/zdml_2021.doc';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    form: '电子',
    need: '必要',
    from: '申请人自备',
    waived: '否',
    copies: '1份',
    blank: '/group1/M00/0A/22/sqb_kb.doc',
    sample: '/group1/M00/0A/22/sqb_yb.doc',
    tip: '企业名称、住所应当与营业执照一致。',
  },
  {
    name: '营业执照',
    form: '电子',
    need: '必要',
    from: '政府部门核发',
    waived: '是',
    copies: '1份',
    tip: '通过电子证照库调取，无需上传。',
  },
  {
    name: '法定代表人、企业负责人身份证',
    form: '电子',
    need: '必要',
    from: '政府部门核发',
    waived: '是',
    copies: '1份',
    tip: '通过电子证照库调取，无需上传。',
  },
  {
    name: '执业药师注册证及聘书',
    form: '纸质和电子',
    need: '必要',
    from: '申请人自备',
    waived: '否',
    copies: '1份',
    tip: '网上上传扫描件，领证时将原件交窗口核对。',
  },
  {
    name: '营业场所产权证明或者租赁合同',
    form: '电子',
    need: '必要',
    from: '申请人自备',
    waived: '否',
    copies: '1份',
  },
  {
    name: '营业场所平面布置图',
    form: '纸质或电子',
    need: '必要',
    from: '申请人自备',
    waived: '否',
    copies: '1份',
    sample: '/group1/M00/0A/22/pmt_yb.doc',
    tip: '标注各功能区面积、设施设备摆放位置。',
  },
  {
    name: '药品质量管理制度目录',
    form: '电子',
    need: '必要',
    from: '申请人自备',
    waived: '否',
    copies: '1份',
    blank: GONE,
  },
  {
    name: '授权委托书',
    form: '电子',
    need: '非必要',
    from: '申请人自备',
    waived: '否',
    copies: '1份',
    blank: '/group1/M00/0A/22/wts_kb.doc',
    tip: '由代理人办理时提供。',
  },
];
export const STEPS: [name: string, days: string, standard: string][] = [
  ['受理', '1个工作日', '申请材料齐全且为法定形式的予以受理，缺项的一次性告知'],
  ['审核', '3个工作日', '对照药品经营质量管理规范审查材料，派员现场检查'],
  ['审批', '1个工作日', '作出准予许可或者不予许可的决定'],
  ['办结', '1个工作日', '制作许可证，同步生成电子证照'],
  ['送达', '1个工作日', '通知申请人领取或者推送电子证照'],
];
export const FEE: Line[] = [['fee', '是否收费', '不收费']];
export const RESULT: Line[] = [
  ['result', '审批结果', '药品经营许可证'],
  ['', '结果类型', '证照'],
  ['delivery', '送达方式', '窗口领取、电子证照推送'],
];
export const SAMPLE = '/group1/M00/0A/23/ypjyxkz.svg';
export const BASIS: [law: string, article: string, words: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）',
    '第五条',
    '开办药品零售企业，应当与当地常住人口数量、地域、交通状况和实际需要的要求相适应，做到方便群众购药。',
  ],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', `${CITY.name}${AREA.name}白鹭大道318号${AREA.name}政务服务中心二楼商事登记区7号窗口`],
  ['time', '办理时间', '工作日上午8:30-12:00，下午14:30-17:30'],
  ['traffic', '乘车路线', '6路、21路、K3路至区政务服务中心站'],
];
export const CONTACT: Line[] = [
  ['consult', '咨询电话', '暂无'],
  ['complain', '监督投诉电话', '0927-5520110'],
];
export const FAQ: [string, string][] = [
  ['药店搬到同一条街的另一处门面，需要重新申请吗？', '不需要。搬迁属于许可事项变更，办理变更手续后换发许可证。'],
  ['许可证遗失后多久可以补领？', '登记遗失声明后即可申请补发，补发的许可证有效期与原证相同。'],
];
