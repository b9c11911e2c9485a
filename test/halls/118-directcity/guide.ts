/** Key of the sheet ('' = not judged), label, value; those of the detailed version only are marked. */
export type Row = [key: string, label: string, value: string, detailed?: true];
export const CODE = '11911806MB2C6618XQ4000172111003';
export const ITEM_CODE = `${CODE}01`;
export const PHONE = '026-63812207';
const D = true as const;
export const BASIC: Row[] = [
  ['name', '事项名称', '药品经营许可证（零售）核发'],
  ['plainName', '日常用语', '新开药店办证', D],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003', D],
  ['taskCode', '实施编码', CODE, D],
  ['handleItemCode', '业务办理项编码', ITEM_CODE, D],
  ['dept', '实施主体', '望川区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关', D],
  ['entrust', '委托部门', '—', D],
  ['useLevel', '行使层级', '县级', D],
  ['powerSource', '权力来源', '法定本级行使', D],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '8个工作日'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '提交纸质材料原件', D],
  ['onlineDepth', '网上办理深度', '互联网预审（Ⅲ级）', D],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', '本区', D],
  ['special', '特别程序', '现场检查', D],
  ['appoint', '是否支持预约办理', '是', D],
  ['terminal', '是否支持自助终端办理', '否', D],
];
export const COST: Row[] = [
  ['fee', '收费标准', '不收费'],
  ['payOnline', '是否支持网上支付', '是', D],
];
export const RESULT: Row[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['', '结果类型', '证照', D],
  ['delivery', '送达方式', '窗口领取、邮寄送达、电子证照'],
  ['express', '是否支持物流快递', '是', D],
];
export const PLACE: Row[] = [
  ['place', '办理地点', '衡澜市望川区滨河东路219号区政务服务中心2楼“准营准办”C区7至9号窗口'],
  ['time', '办理时间', '周一至周五（工作日）上午9:00至12:00，下午13:30至17:00'],
];
export const WATCH: Row[] = [['complain', '监督投诉电话', '026-63812110']];
export const REMEDY: Row[] = [
  ['remedy', '行政复议', '望川区人民政府，望川区滨河东路1号，026-63810028', D],
  ['', '行政诉讼', '望川区人民法院', D],
];
export const CONDITIONS = [
  '有依法经过资格认定的药师或者其他药学技术人员',
  '有与所经营药品相适应的营业场所、设备和卫生环境',
  '有与所经营药品相适应的质量管理机构或者人员',
  '有保证药品质量的规章制度，并符合药品经营质量管理规范要求',
];
export const SITUATIONS: [id: string, name: string, hint: string][] = [
  ['q1', '新开办单体药店', '经营处方药、甲类和乙类非处方药'],
  ['q2', '新开办连锁门店', '由药品零售连锁总部统一管理'],
  ['q3', '只经营乙类非处方药', '实行告知承诺'],
  ['q4', '外区药店迁入本区', '原许可证已经注销'],
];
export interface Paper {
  name: string;
  group: '通用材料' | '人员情形材料' | '质量管理情形材料';
  required: boolean;
  medium: 'electronic' | 'paper' | 'both' | 'either';
  source: '申请人自备' | '政府部门核发';
  waived: boolean;
  blank: string;
  /** Situations in which it is not wanted; the first wants everything. */
  except: string;
}
export const GONE = '/files/blank/2023/zlgl_sbqd.doc';
export const OTHER_FILE = '/files/manual/czsc_2026.doc';
const paper = (
  group: Paper['group'],
  name: string,
  medium: Paper['medium'],
  source: Paper['source'] = '申请人自备',
  rest: Partial<Paper> = {},
): Paper => ({ name, group, medium, source, required: true, waived: false, blank: '', except: '', ...rest });
const OFFICE = '政府部门核发';
const FORM = '/files/blank/2026/';
export const PAPERS: Paper[] = [
  paper('通用材料', '药品经营许可证（零售）申请表', 'electronic', '申请人自备', { blank: `${FORM}ypls_sqb.doc` }),
  paper('通用材料', '营业执照', 'electronic', OFFICE, { waived: true }),
  paper('通用材料', '法定代表人、企业负责人身份证', 'electronic', OFFICE, { waived: true }),
  paper('通用材料', '营业场所平面布置图和房屋产权或者使用权证明', 'both'),
  paper('通用材料', '授权委托书', 'either', '申请人自备', { required: false, blank: `${FORM}sqwts.doc` }),
  paper('人员情形材料', '执业药师注册证', 'either', OFFICE, { except: 'q3' }),
  paper('人员情形材料', '质量负责人学历和工作经历证明', 'paper', '申请人自备', { except: 'q2 q3' }),
  paper('质量管理情形材料', '质量管理制度和主要设施设备目录', 'electronic', '申请人自备', {
    blank: GONE,
    except: 'q2',
  }),
  paper('质量管理情形材料', '无禁止从业情形承诺书', 'electronic', '申请人自备', {
    blank: `${FORM}wjz_cns.doc`,
    except: 'q4',
  }),
];
const MEDIA: Record<Paper['medium'], string> = {
  electronic: '电子',
  paper: '纸质',
  both: '纸质和电子',
  either: '纸质或电子',
};
export const STEPS: [name: string, days: string, who: string, standard: string][] = [
  ['受理', '1个工作日', '综合窗口', '材料齐全、符合法定形式的，出具受理通知书'],
  ['审查', '2个工作日', '药品监管科', '材料内容真实、相互一致'],
  ['现场检查', '2个工作日', '药品监管科', '按照药品经营质量管理规范逐项检查，出具检查报告'],
  ['决定', '1个工作日', '分管负责人', '作出准予或者不予许可的书面决定'],
  ['制证与送达', '2个工作日', '综合窗口', '许可证载明内容与决定一致，按申请人所选方式送达'],
];
export const BASIS =
  `中华人民共和国药品管理法|第五十一条第一款|从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。
中华人民共和国药品管理法实施条例（2026年国务院令第828号修订）|第四十二条|药品监督管理部门对申请进行审查，经审查合格的，发给药品经营许可证。
药品经营许可证管理办法（国家食品药品监督管理局令第6号）|第五条|开办药品零售企业，应当具有保证所经营药品质量的规章制度。`
    .split('\n')
    .map((line) => line.split('|'));
export const FAQ: [string, string][] = [
  ['申请开办药店还要提供GSP认证证书吗？', '不需要，药品经营质量管理规范认证已经取消。'],
  ['营业执照上没有“药品零售”，可以先申请许可证吗？', '可以，取得许可证后再办理经营范围变更登记。'],
];
/** As the interface gives it. */
export const WHOLE = {
  phone: PHONE,
  basic: BASIC,
  conditions: CONDITIONS,
  situations: SITUATIONS,
  papers: PAPERS.map((p) => ({ ...p, medium: MEDIA[p.medium] })),
  steps: STEPS,
  cost: COST,
  result: RESULT,
  place: PLACE,
  watch: WATCH,
  basis: BASIS,
  remedy: REMEDY,
  faq: FAQ,
};
