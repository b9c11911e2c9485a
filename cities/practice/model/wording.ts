/** How portals label the elements of a guide (assessment notes 6.2), the canonical key first. */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  name: ['事项名称', '办理项名称', '业务办理项名称'],
  itemType: ['事项类型', '权力类型'],
  catalogCode: ['基本编码', '权力基本码'],
  taskCode: ['实施编码', '事项编码', '地方实施编码'],
  useLevel: ['行使层级', '实施层级', '所在层级'],
  dept: ['实施主体', '实施机构', '实施机关', '受理机构'],
  target: ['服务对象', '办理对象', '申请主体'],
  projectType: ['办件类型', '办证类型'],
  legalLimit: ['法定办结时限', '法定时限', '法定期限', '法定办理时限'],
  promiseLimit: ['承诺办结时限', '承诺时限', '承诺期限', '承诺办理时限'],
  condition: ['受理条件', '申请条件', '办理条件', '许可条件'],
  materials: ['申请材料', '申报材料', '办理材料', '材料清单'],
  process: ['办理流程', '办理程序', '审批流程', '办事流程'],
  special: ['特别程序', '特殊环节'],
  fee: ['收费标准', '是否收费', '收费情况'],
  payOnline: ['是否支持网上支付', '网上支付'],
  legalBasis: ['设定依据', '法律依据', '实施依据', '办理依据'],
  result: ['审批结果', '办理结果', '结果名称'],
  delivery: ['送达方式', '结果送达', '结果领取方式', '领取方式'],
  express: ['是否支持物流快递', '办件结果邮寄'],
  place: ['办理地点', '受理地点', '办公地址', '窗口地址'],
  time: ['办理时间', '办公时间', '受理时间', '工作时间'],
  consult: ['咨询方式', '咨询电话', '咨询途径', '业务咨询'],
  complain: ['监督投诉方式', '监督电话', '投诉电话', '监督方式'],
  onlineDepth: ['网上办理深度', '网办深度', '办理深度'],
  visits: ['到办事现场次数', '到现场次数', '跑动次数', '最多跑动次数'],
  visitReason: ['必须现场办理原因', '必须到现场原因'],
  scope: ['通办范围', '通办类型'],
  appoint: ['是否支持预约办理', '预约办理'],
  faq: ['常见问题', '常见问题解答', '办事问答'],
  remedy: ['行政复议与行政诉讼', '法律救济', '行政复议'],
};

const APPLY = ['在线办理', '立即办理', '我要办理', '在线申报', '网上办理', '马上办', '在线申请', '去办理'];
const GUIDE = ['办事指南', '办理指南', '查看指南', '事项详情'];
const LEGAL = ['法人办事', '法人服务', '企业办事'];
const PERSON = ['个人办事', '个人服务', '个人办事'];
const SWITCH = ['切换区划', '切换站点', '选择地区', '切换地区'];
const RATING = ['好差评', '服务评价', '好差评公示', '评价公示'];
const COMPLAINT = ['投诉建议', '我要投诉', '监督投诉'];
const CONSULT = ['我要咨询', '在线咨询', '网上咨询'];
const ROBOT = ['智能客服', '智能问答', '智能机器人', '小政在线'];
const EMPTY = ['', '暂无', '无', '—'];

export interface Words {
  label(key: string): string;
  apply: string;
  guide: string;
  legal: string;
  person: string;
  switchArea: string;
  rating: string;
  complaint: string;
  consult: string;
  robot: string;
  /** What stands where a value is empty. */
  nothing: string;
}

const pick = (list: readonly string[], n: number): string => list[n % list.length]!;

/** The words of one hall: always the same for the same number, different from its neighbours'. */
export function wordsOf(index: number): Words {
  return {
    label: (key) => pick(LABELS[key] ?? [key], index + key.length),
    apply: pick(APPLY, index),
    guide: pick(GUIDE, index),
    legal: pick(LEGAL, index),
    person: pick(PERSON, index),
    switchArea: pick(SWITCH, index),
    rating: pick(RATING, index),
    complaint: pick(COMPLAINT, index),
    consult: pick(CONSULT, index),
    robot: pick(ROBOT, index),
    nothing: pick(EMPTY, index),
  };
}

/** Ways to write working days. */
export function daysText(days: number, index: number): string {
  if (days === 0) return '即办';
  return pick([`${days}个工作日`, `${days}（工作日）`, `自受理之日起${days}个工作日`, `${days} 个工作日`], index);
}
