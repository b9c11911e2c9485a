import { DEAD_BLANK } from './others.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const TASK = '11933105MB1A4072X24000172111003';
export const PLACE = '澹宁市芸桥区滨河东路66号区政务服务中心二楼C区08号综合窗口';
export const TIME = '工作日 上午8:30-12:00，下午14:00-17:30（周六上午延时服务，节假日除外）';
export const COMPLAIN = '0966-8230315（区政务服务管理局）';
export const BASIC: Line[] = [
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', TASK],
  ['dept', '实施主体', '芸桥区市场监督管理局'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '提交平面布置图及房屋证明原件'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', '全市'],
  ['', '联办机构', '无'],
  ['qty', '数量限制', '无数量限制'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '电子证照下载、窗口领取'],
  ['fee', '是否收费', '否'],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', PLACE],
  ['time', '办理时间', TIME],
  ['consult', '咨询电话', ''],
  ['complain', '监督投诉电话', COMPLAIN],
  ['remedy', '行政复议', '芸桥区人民政府行政复议办公室（芸桥区司法局三楼）'],
];
export const CONDITIONS = [
  '有依法经过资格认定的药师或者其他药学技术人员',
  '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
  '有与所经营药品相适应的质量管理机构或者人员',
  '有保证药品质量的规章制度，并符合药品经营质量管理规范要求',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质和电子' | '纸质或电子';
  source: '申请人自备' | '政府部门核发' | '其他';
  free: '是' | '否';
  blank: string;
  note: string;
}
const paper = (
  name: string,
  form: Paper['form'],
  source: Paper['source'],
  note: string,
  rest: Partial<Paper> = {},
): Paper => ({ name, need: '必要', form, source, free: '否', blank: '', note, ...rest });
export const PAPERS: Paper[] = [
  paper('药品经营许可证申请表', '电子', '申请人自备', '在线填写后自动生成，须加盖公章', {
    blank: '/cdn/tpl/2026/yp_ls_sqb.docx',
  }),
  paper('营业执照', '电子', '政府部门核发', '已关联电子证照，由系统调取', { free: '是' }),
  paper('法定代表人、主要负责人、质量负责人的身份证明和学历或职称证明', '电子', '申请人自备', '上传彩色扫描件'),
  paper('执业药师注册证', '电子', '政府部门核发', '注册单位应当为本企业'),
  paper('营业场所、仓库平面布置图及房屋使用权证明', '纸质和电子', '申请人自备', '上传后仍须到窗口递交原件1份'),
  paper('质量管理制度及主要设施设备目录', '电子', '申请人自备', '逐项列明', { blank: DEAD_BLANK }),
  paper('法律法规规定的其他材料', '纸质或电子', '其他', '如有', { need: '非必要' }),
];
export const STEPS: [name: string, limit: string, who: string, what: string][] = [
  ['收件', '当日', '区政务服务中心综合窗口', '登记申请，出具收件凭证'],
  ['受理', '1个工作日', '区市场监督管理局审批科', '材料齐全、符合法定形式的予以受理，需要补正的一次性告知'],
  ['审查', '6个工作日', '区市场监督管理局药械科', '书面审查并开展现场检查，出具检查报告'],
  ['决定', '2个工作日', '区市场监督管理局分管负责人', '作出准予或者不予许可的书面决定'],
  ['制证送达', '1个工作日', '区政务服务中心出证窗口', '生成电子证照并发短信告知申请人'],
];
export const BASIS: [name: string, article: string, text: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）',
    '第三条',
    '县级食品药品监督管理机构负责本辖区内药品零售企业《药品经营许可证》发证、换证、变更和日常监督管理等工作。',
  ],
];
export const FAQ: [string, string][] = [
  ['新开药店要先筹建再申请吗？', '不需要，筹建审批已经取消，具备条件后直接申请核发许可证。'],
  ['可以委托他人办理吗？', '可以，受托人应当在网上上传授权委托书和本人身份证明。'],
];
const bare = (lines: Line[]) => lines.map(([, label, value]) => ({ label, value }));
/** The JSON that the guide waits for. */
export const guideJson = (name: string, wanted: boolean, dept: string) =>
  wanted
    ? {
        basic: bare([['name', '办理项名称', name], ...BASIC]),
        result: bare(RESULT),
        window: bare(WINDOW),
        conditions: CONDITIONS,
        papers: PAPERS,
        steps: STEPS,
        basis: BASIS,
        faq: FAQ,
      }
    : {
        basic: bare([
          ['', '办理项名称', name],
          ['', '实施主体', dept],
          ['', '法定办结时限', '30个工作日'],
          ['', '承诺办结时限', `${5 + (name.length % 9)}个工作日`],
        ]),
        result: bare([['', '送达方式', '窗口领取']]),
        window: bare([['', '办理地点', '各级政务服务中心综合窗口']]),
        conditions: [`符合${name}规定的条件`],
        papers: [],
        steps: [],
        basis: [],
        faq: [],
      };
