import { likeness } from '../kit/search.ts';
import { mattersOf, retailId, unique } from './items.ts';
import { CITY, childrenOf, DISTRICT, DISTRICTS, type Region } from './regions.ts';

/** What people asked, and what they were told: some of it reads like a fault of this site. */
export interface Said {
  title: string;
  text: string;
  unit: string;
  reply: string;
  date: string;
}
const said = (line: string, n: number): Said => {
  const [title = '', text = '', unit = '', reply = ''] = line.split('|');
  return { title, text, unit, reply, date: `2026-11-${String(26 - n * 2).padStart(2, '0')}` };
};
const CONSULT =
  `开药店要几名药师|新开一家单体药店，处方药和中药饮片都卖，至少要几名执业药师？|市场监督管理局|您好，经营处方药的应当配备执业药师，经营中药饮片的还应当配备中药学技术人员。感谢您的来信。
食品许可和药品许可能一起申请吗|同一门面想一起办，省得跑两趟。|市场监督管理局|您好，可以选择“开办药店”一件事，一次填报，分别发证。
孩子落户需要什么|孩子在外省出生，父母户口都在本区。|公安局|您好，请带出生医学证明、父母身份证、结婚证和户口簿到户籍派出所。
社保卡丢了怎么补|人在外地，能不能网上补卡？|人力资源和社会保障局|您好，可以在“岬事通”申请补换，邮寄到家。
公积金提取页面打不开|上周一直提示404页面不存在，换了浏览器也不行。|住房公积金管理中心|您好，该问题为浏览器缓存所致，清理后可以正常访问，已电话与您确认。
公司注销公告在哪里看|简易注销公示期满了，接下来怎么做？|市场监督管理局|您好，公示期满无异议的，二十日内在企业登记平台提交注销申请。
养老院备案找哪个窗口|今年新建的养老机构。|民政局|您好，网上即可备案，不需要到窗口。
临时占用绿地怎么申请|小区改造要移几棵树。|住房和城乡建设局|您好，请先联系产权单位出具意见，再在网上申请。`
    .split('\n')
    .map(said);
const COMPLAIN =
  `窗口午间没有人|12点10分到大厅，取号机显示暂停服务。|行政审批服务管理局|您好，中午已增设值班窗口，感谢监督。
许可证迟迟没有寄到|准予决定已经十天，没有收到证书。|市场监督管理局|您好，快递地址有误被退回，已重新寄出并致歉。
网上填到一半系统提示维护|晚上十点系统维护中，填的内容没有了。|数据管理局|您好，夜间维护改在零点以后，并增加自动保留功能。
电话打了三次没有人接|上午九点到十点。|交通运输局|您好，当日话务员培训，已安排转接。
工作人员态度生硬|问材料怎么写，说自己去网上看。|社会保险经办中心|您好，已对当事人批评教育，并向您当面道歉。`
    .split('\n')
    .map(said);
export const SAID: Record<string, Said[]> = { consult: CONSULT, complain: COMPLAIN };

export const AGE = 1;
export const today = (days: number): string =>
  new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const OVERVIEW = {
  total: [
    ['评价总量', '1,286,417', '件'],
    ['好评率', '99.86', '%'],
    ['差评', '1,801', '件'],
    ['差评整改率', '100', '%'],
  ],
  channels: [
    ['政务服务网', '401,233', 31.19],
    ['“岬事通”客户端', '566,024', 44],
    ['窗口评价器', '231,555', 18],
    ['自助终端', '61,748', 4.8],
    ['12345热线', '25,857', 2.01],
  ],
};
const FIXES = [
  ['数据管理局', '将上传单个文件的上限由5M提高到20M', '2026-11-20'],
  ['行政审批服务管理局', '开通证书邮寄和自助取证柜', '2026-11-12'],
  ['市场监督管理局', '核对公开的咨询电话382个，更正7个', '2026-11-05'],
];

/** The assistant's answer: of the region chosen, or of all below it. */
export function reply(region: Region, question: string): { text: string; links: { name: string; href: string }[] } {
  if (!/药/.test(question)) return { text: '抱歉，这个问题我还在学习，您可以换个说法。', links: [] };
  const below = region.kind === 'city' ? childrenOf(region.code) : DISTRICTS;
  const links = (region.kind === 'district' ? [region] : below).map((r) => ({
    name: `${r.name} · 药品经营许可证（零售）核发`,
    href: `/?area=${r.code}#/guide/${retailId(r)}`,
  }));
  const text =
    likeness('需要什么材料', question) > 0.5
      ? '办理所需材料列在办事指南的“申请材料”里，点开每一行可以看到提交要求：'
      : '开办零售药店应当取得药品经营许可证，由所在区县办理，为您找到办事指南：';
  return { text, links };
}
const ranked = (names: string[], from: number, step: number): [string, number, string][] =>
  names.map((name, n) => [name, from - n * step, (99.98 - n * 0.04).toFixed(2)]);
export function rating(name: string): unknown {
  if (name === 'overview') return { ...OVERVIEW, at: today(-AGE) };
  if (name === 'depts') return ranked(unique(mattersOf(DISTRICT).map((m) => m.dept)), 9120, 517);
  if (name === 'regions')
    return ranked(
      childrenOf(CITY.code).map((r) => r.name),
      61_204,
      7310,
    );
  return FIXES;
}
