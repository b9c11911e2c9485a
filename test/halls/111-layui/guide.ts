import { AREA, CITY, ID, NAME, officeOf, SUBS } from './items.ts';

export const OFFICE = `${AREA.name}市场监督管理局`;
export const CODE = '11938205MB16443X1R400017211100301';
/** Fields of the record, named and coded as the exchange database has them. */
export const RECORD = {
  YWBLXMC: NAME,
  SXLX: '01',
  JBBM: '000172111003',
  SSBM: CODE,
  SSZT: OFFICE,
  XSCJ: '4',
  QLLY: '1',
  FWDX: '2',
  BJLX: '2',
  FDSX: '20',
  CNSX: '5',
  SFSF: '0',
  BLXS: '1,2',
  WBSD: '4',
  DXCCS: '1',
  XCYY: '领取许可证时核对法定代表人身份',
  TBFW: '4',
  SDFS: '1,3',
  SPJGMC: '药品经营许可证',
  BLDD: `${CITY.name}${AREA.name}棠溪大道208号区政务服务中心三楼B区“市场准入”12至15号窗口`,
  BLSJ: '工作日上午9:00-12:00、下午13:00-17:00，夏季（6月至9月）下午14:00-17:30',
  JTZY: '乘坐公交18路、52路到区政务中心站，或者自驾停入地下B1层',
  JDTS: '0948-2233110',
};
export type Field = keyof typeof RECORD;
/** Label, field, dictionary, unit: what the first pane shows, two pairs a row. */
export const PANE: [label: string, field: Field, dict?: string, unit?: string][] = [
  ['业务办理项名称', 'YWBLXMC'],
  ['事项类型', 'SXLX', 'SXLX'],
  ['基本编码', 'JBBM'],
  ['实施编码', 'SSBM'],
  ['实施主体', 'SSZT'],
  ['行使层级', 'XSCJ', 'XSCJ'],
  ['权力来源', 'QLLY', 'QLLY'],
  ['服务对象', 'FWDX', 'FWDX'],
  ['办件类型', 'BJLX', 'BJLX'],
  ['通办范围', 'TBFW', 'TBFW'],
  ['法定办结时限', 'FDSX', '', '个工作日'],
  ['承诺办结时限', 'CNSX', '', '个工作日'],
  ['办理形式', 'BLXS', 'BLXS'],
  ['是否收费', 'SFSF', 'SFSF'],
  ['网办深度', 'WBSD', 'WBSD'],
  ['到办事现场次数', 'DXCCS', '', '次'],
  ['必须现场办理原因', 'XCYY'],
  ['审批结果名称', 'SPJGMC'],
  ['结果送达方式', 'SDFS', 'SDFS'],
];
export const WINDOW: [label: string, field: Field][] = [
  ['窗口地址', 'BLDD'],
  ['办公时间', 'BLSJ'],
  ['交通指引', 'JTZY'],
  ['监督投诉电话', 'JDTS'],
];
export const CONDITIONS = [
  '有依法经过资格认定的药师或者其他药学技术人员',
  '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
  '有与所经营药品相适应的质量管理机构或者人员，企业负责人无禁止从业情形',
  '有保证药品质量的规章制度，计算机系统能够实现药品追溯',
];
export const GONE = '6b1f0d2274';
export interface Paper {
  CLMC: string;
  CLBY: string;
  CLXS: string;
  FS: string;
  MTJ: string;
  LYQD: string;
  CLLX: string;
  XZ: string;
  KB: string;
  YB: string;
}
const paper = (line: string): Paper => {
  const [CLMC = '', CLBY = '', CLXS = '', FS = '', MTJ = '', LYQD = '', CLLX = '', XZ = '', KB = '', YB = ''] =
    line.split('|');
  return { CLMC, CLBY, CLXS, FS, MTJ, LYQD, CLLX, XZ, KB, YB };
};
export const PAPERS: Paper[] = [
  `药品经营许可证申请表|1|2|1|0|10|1|由法定代表人电子签名|6b1f0d2201|6b1f0d2202`,
  '营业执照|1|2|0|1|20|3|系统调取电子营业执照，无需上传',
  '法定代表人、企业负责人、质量负责人身份证|1|2|0|1|20|3|系统调取电子身份凭证，无需上传',
  '执业药师注册证|1|2|1|0|20|2|注册单位应当与申请人一致',
  `药品零售企业筹建申请表|1|3|1|0|10|1|加盖公章|6b1f0d2231`,
  '营业场所房屋产权证明或者租赁合同|1|2|1|0|10|2|租赁期不少于一年',
  `营业场所平面布局图|1|2|1|0|10|1|标明面积、货架、阴凉区和收银位置||6b1f0d2252`,
  `质量管理制度及操作规程目录|1|3|1|0|10|1|列明制度名称和编号|${GONE}`,
  `授权委托书|2|1|1|0|10|1|委托他人办理时提供|6b1f0d2281`,
].map(paper);
export const FILES = PAPERS.flatMap((p) => [p.KB, p.YB]).filter((f) => f !== '' && f !== GONE);
export const STEPS: [name: string, limit: string, standard: string, outcome: string][] = [
  ['受理', '1', '申请材料齐全、符合法定形式', '受理通知书或者补正告知书'],
  ['现场检查', '2', '对照药品经营质量管理规范逐条检查', '现场检查记录'],
  ['审核决定', '1', '检查结论符合要求，程序合法', '准予许可决定书'],
  ['制证', '0.5', '证面信息与登记信息一致', '许可证正副本'],
  ['送达', '0.5', '按申请人选择的方式', '送达回证'],
];
export const BASIS: [law: string, article: string, words: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品批发活动，应当经所在地省、自治区、直辖市人民政府药品监督管理部门批准，取得药品经营许可证。从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
    '第八条',
    '从事药品零售活动，应当具备与经营范围、经营规模相适应的人员、场所、设备和质量管理制度，并遵守药品经营质量管理规范。',
  ],
];
export const FAQ: [string, string][] = [
  ['药店还没装修好，可以先申请吗？', '不可以。现场检查前营业场所和设施设备应当全部到位，否则检查结论为不符合。'],
  ['许可证上的经营范围怎么填写？', '按照中药饮片、中成药、化学药、生物制品等类别选择，含处方药的须配备执业药师。'],
];

/** Answer of detail.do: the wanted item's whole record, a few fields of any other. */
export function detail(id: string): unknown {
  if (id === ID) return { YSB: '1', DATA: RECORD, PANE, WINDOW, CONDITIONS, STEPS, BASIS, FAQ };
  const sub = SUBS.find((s) => s.id === id);
  if (!sub) return null;
  const days = 3 + (sub.name.length % 10);
  return {
    YSB: sub.name.length % 3 === 0 ? '0' : '1',
    DATA: {
      YWBLXMC: sub.name,
      SXLX: sub.main.kind,
      SSZT: officeOf(sub.main),
      FWDX: sub.main.who,
      BJLX: days > 4 ? '2' : '1',
      CNSX: String(days),
      SFSF: '0',
      BLDD: `${AREA.name}政务服务中心${DEPTS_FLOOR[sub.main.dept] ?? '一楼'}`,
      JDTS: '0948-2233110',
    },
    PANE: PANE.filter(([, f]) => ['YWBLXMC', 'SXLX', 'SSZT', 'FWDX', 'BJLX', 'CNSX', 'SFSF'].includes(f)),
    WINDOW: WINDOW.filter(([, f]) => f === 'BLDD' || f === 'JDTS'),
    CONDITIONS: [`符合“${sub.main.name}”规定的条件`],
    STEPS: [],
    BASIS: [],
    FAQ: [],
  };
}
const DEPTS_FLOOR: Record<string, string> = {
  SPJ: '一楼A区',
  SJJ: '三楼B区',
  WJW: '三楼C区',
  JYJ: '四楼',
  RSJ: '二楼',
};
