import type { Row } from './items.ts';
import { EASY_ID, ID, MAIN, NAME } from './items.ts';
import { PAPERS, type Paper } from './papers.ts';
import type { Station } from './sites.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Guide {
  base: Line[];
  condition: string[];
  papers: Paper[];
  basis: string[];
  window: Line[];
  more: Line[];
  faq: [string, string][];
}
export const CODE = '11942902MB1A77308Q4000172111003';
export const PHONE = '0928-6513227';
const FAX = '0928-6512315';
export const OWN: Guide = {
  base: [
    ['', '权力清单名称', MAIN],
    ['name', '业务办理项名称', NAME],
    ['itemType', '事项类型', '行政许可'],
    ['catalogCode', '基本编码', '000172111003'],
    ['taskCode', '实施编码', CODE],
    ['handleItemCode', '业务办理项编码', `${CODE}01`],
    ['dept', '实施主体', '苏木提市市场监督管理局'],
    ['implType', '实施主体性质', '法定机关'],
    ['useLevel', '行使层级', '县级'],
    ['powerSource', '权力来源', '法定本级行使'],
    ['', '委托部门', '无'],
    ['', '联办机构', '无'],
    ['target', '服务对象', '企业法人、非法人企业'],
    ['projectType', '办件类型', '即办件'],
    ['legalLimit', '法定办结时限', '20（工作日）'],
    ['promiseLimit', '承诺办结时限', '5个工作日'],
    ['handleForm', '办理形式', '窗口办理、网上办理'],
    ['onlineDepth', '网上办理深度', '互联网预审（Ⅲ级）'],
    ['visits', '到办事现场次数', '1次'],
    ['visitReason', '必须现场办理原因说明', '提交纸质申请表并核验药师资格证明原件'],
    ['', '数量限制', '无'],
    ['', '中介服务', '无'],
    ['scope', '通办范围', '全地区通办'],
    ['', '办理结果类型', '证照'],
    ['result', '办理结果名称', '药品经营许可证'],
    ['', '办理结果样本', '详见附件'],
    ['delivery', '结果领取方式', '窗口领取、邮寄送达'],
    ['', '电子证照', '暂不制发电子证照，以纸质证书为准'],
  ],
  condition: [
    '有依法经过资格认定的药师或者其他药学技术人员',
    '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
    '有与所经营药品相适应的质量管理机构或者人员',
    '有保证药品质量的规章制度，并符合药品经营质量管理规范要求',
  ],
  papers: PAPERS,
  basis: [
    '《中华人民共和国药品管理法》（2019年修订）第五十一条：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第八条、第十七条。',
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第五条、第九条。',
  ],
  window: [
    ['place', '办理地点', '苏木提市政务服务中心二楼C区21至23号窗口（胡杨路188号）'],
    ['time', '办理时间', '工作日上午10:00—14:00，下午15:30—19:30（夏季作息以实际为准）'],
    ['traffic', '交通指引', '详见附件'],
    ['consult', '咨询电话', PHONE],
    ['complain', '监督投诉电话', FAX],
    ['appoint', '是否支持预约办理', '否'],
  ],
  more: [
    ['fee', '是否收费', '不收费'],
    ['payOnline', '是否支持网上支付', '否'],
    ['special', '特殊环节', '现场检查（不计入承诺办结时限）'],
    ['rights', '权利与义务', ''],
    ['remedy', '法律救济', '行政复议：苏木提市人民政府；行政诉讼：苏木提市人民法院'],
    ['', '结果邮寄说明', '邮费到付，寄达时间以实际为准'],
  ],
  faq: [
    [
      '只卖乙类非处方药也要等5个工作日吗？',
      '不用。请选择同一权力事项下的另一个业务办理项，提交告知承诺书后当场办结，三个月内再做检查。',
    ],
    ['还要办GSP认证证书吗？', '不要。GSP认证已经取消，《药品流通监督管理办法》也已废止。'],
    ['许可证多久有效？', '五年。期满前六个月至两个月提出重新审查发证申请。'],
  ],
};
const DAYS = [3, 5, 7, 10, 2];

/** Guides of the other items: the same frame, each in its own words. */
export function guideOf(s: Station, row: Row): Guide {
  if (row.id === ID) return OWN;
  const n = Number(row.id.slice(-2)) || 7;
  const easy = row.id === EASY_ID;
  const put: Record<string, string> = {
    业务办理项名称: row.name,
    权力清单名称: row.how === 'drug' ? MAIN : row.name,
    事项类型: '行政许可',
    基本编码: easy ? '000172111003' : `00${s.code}${String(n).padStart(4, '0')}`,
    实施编码: easy ? CODE : `11${s.code}MB${n}4000${s.code}${n}`,
    业务办理项编码: easy ? `${CODE}07` : `11${s.code}MB${n}4000${s.code}${n}01`,
    实施主体: row.office,
    服务对象: row.audience === '个人' ? '自然人' : '企业法人',
    办件类型: easy ? '即办件' : '承诺件',
    承诺办结时限: easy ? '当场办结' : `${DAYS[n % 5]}个工作日`,
    必须现场办理原因说明: '核验原件',
    办理结果名称: easy ? '药品经营许可证' : `${row.name}结果`,
  };
  return {
    ...OWN,
    base: OWN.base.map(([key, label, value]) => [key, label, put[label] ?? value]),
    condition: [`符合${row.name}的法定条件`, '申请人具有完全民事行为能力或者依法登记'],
    papers: [
      { name: `${row.name}申请书`, need: '必要', form: '电子', from: '申请人自备', copies: 0 },
      { name: '申请人身份证明', need: '必要', form: '电子', from: '政府部门核发', copies: 0, free: true },
    ],
    basis: [`${row.office}权力清单（2025年版）第${n}项。`],
    window: OWN.window.map(([key, label, value]) => [
      key,
      label,
      value.replace('21至23', String(n)).replaceAll('苏木提市', s.name),
    ]),
    faq: [[`${row.name}可以委托他人办理吗？`, '可以，持授权委托书和双方身份证明。']],
  };
}
/** Pages of the flow as the preview shows them. */
export const flowPages = (s: Station, row: Row): string[][] => [
  [
    `${row.office}`,
    row.id === ID ? `${NAME}　服务流程（试行）` : `${row.name}　服务流程`,
    '一、申请：申请人登录平台填报或到窗口提出',
    '二、受理：窗口核对材料，1个工作日内决定是否受理',
    '三、审查：书面审查、现场检查，2个工作日',
  ],
  [
    '四、决定：分管领导签批，1个工作日',
    '五、制证发证：1个工作日，通知申请人领取',
    '（现场检查时间不计入承诺办结时限）',
  ],
  [`附：${s.name}政务服务中心楼层分布`, '一楼　综合服务、税务', '二楼　市场准入、社会事务', '三楼　工程建设、不动产'],
];
