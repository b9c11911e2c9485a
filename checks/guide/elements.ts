import type { FactValue, GuideElement } from '../../crawlers/facts.ts';

export type Elements = FactValue<'guide.elements'>;

/** Core elements of a guide (GB/T 36114-2018, GB/T 39554.2-2020 as portals implement them), with the words for people. */
export const CORE = {
  name: '事项名称',
  dept: '实施主体',
  condition: '受理条件',
  materials: '申请材料',
  process: '办理流程',
  promiseLimit: '承诺时限',
  legalLimit: '法定时限',
  fee: '收费情况',
  legalBasis: '设定依据',
  place: '办理地点',
  time: '办理时间',
  consult: '咨询方式',
  complain: '监督投诉方式',
  delivery: '送达方式',
} as const;

/** The eight elements of the official survey (全国政府网站普查评分表, 2015); four or more missing touch the veto line of 国办秘函〔2019〕19号. */
export const OFFICIAL = [
  'name',
  'legalBasis',
  'condition',
  'materials',
  'place',
  'time',
  'consult',
  'process',
] as const;

/** Extended elements; one of several keys is enough. */
export const EXTENDED: readonly { words: string; keys: readonly string[] }[] = [
  { words: '事项编码', keys: ['catalogCode', 'taskCode', 'handleItemCode'] },
  { words: '行使层级', keys: ['useLevel'] },
  { words: '办件类型', keys: ['projectType'] },
  { words: '网上办理深度', keys: ['onlineDepth', 'online'] },
  { words: '到现场次数', keys: ['visits'] },
  { words: '办理结果及样本', keys: ['resultSample', 'result'] },
  { words: '通办范围', keys: ['scope'] },
  { words: '预约办理', keys: ['appoint'] },
  { words: '网上支付', keys: ['payOnline'] },
  { words: '物流快递', keys: ['express'] },
  { words: '常见问题', keys: ['faq'] },
  { words: '权利与救济', keys: ['rights', 'remedy'] },
];

/** `unknown` where the element was not looked for or its values did not arrive: neither there nor lacking. */
export type Presence = 'there' | 'lacking' | 'unknown';

/** A picture counts as there: a flow chart is not a missing flow. */
export function presence(element: GuideElement | undefined): Presence {
  if (element === undefined || element.reason !== undefined) return 'unknown';
  return element.state === 'present' || element.state === 'image' ? 'there' : 'lacking';
}

/** Of several keys: there if one is, lacking only if all that are known are. */
export function presenceOf(elements: Elements, keys: readonly string[]): Presence {
  const all = keys.map((k) => presence(elements[k]));
  if (all.includes('there')) return 'there';
  return all.includes('lacking') ? 'lacking' : 'unknown';
}

/** The text of an element as shown, null where there is none or only a picture. */
export function textOf(elements: Elements, key: string): string | null {
  const element = elements[key];
  return element?.state === 'present' && element.reason === undefined ? element.value : null;
}
