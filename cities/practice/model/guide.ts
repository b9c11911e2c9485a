import type { Delivery, Depth, ElementState } from '../planted/facts.ts';
import type { GuidePlan } from '../planted/plan.ts';
import type { Item } from './items.ts';
import type { MaterialRow } from './materials.ts';
import { materialsOf, plainMaterials } from './materials.ts';
import { daysText } from './wording.ts';

export interface GuideField {
  key: string;
  state: ElementState;
  /** Text as shown; for `image` the file name of the picture. */
  value: string;
}
export interface ProcessStep {
  name: string;
  days: string;
  standard: string;
  result: string;
}
export interface Guide {
  item: Item;
  fields: GuideField[];
  materials: MaterialRow[];
  steps: ProcessStep[];
}

/** The 14 core elements and the 12 extended ones whose state is planted (assessment notes 6.2, A2.1 and A2.2). */
export const CORE =
  'name dept condition materials process promiseLimit legalLimit fee legalBasis place time consult complain delivery'.split(
    ' ',
  );
export const EXTENDED =
  'taskCode useLevel projectType onlineDepth visits result scope appoint payOnline express faq remedy'.split(' ');

const DEPTH_TEXT: Readonly<Record<Depth, string>> = {
  I: 'Ⅰ级（事项公开）',
  II: 'Ⅱ级（网上预约，窗口提交）',
  III: 'Ⅲ级（网上预审，现场核验）',
  IV: 'Ⅳ级（全程网办）',
};
const DELIVERY_TEXT: Readonly<Record<Delivery, string>> = {
  electronic: '电子证照（网上下载）',
  post: '邮寄送达',
  window: '窗口领取',
};
const LEVEL_TEXT = { province: '省级', city: '市级', district: '县级' } as const;
/** What the guide of every item says that is not the one sought. */
export const PLAIN: GuidePlan = {
  depth: 'III',
  visits: 1,
  legalDays: 20,
  promisedDays: 10,
  delivery: ['post', 'window'],
  materials: 5,
  duplicate: false,
  licenceShared: true,
  extraForm: null,
  templateDead: false,
  vague: null,
  repealed: false,
  missing: [],
  empty: [],
  image: [],
  contradiction: null,
};

/** The guide of an item: the planted one for the item sought, a plain one for every other. */
export function guideOf(item: Item): Guide {
  const city = item.area.city;
  const plan = item.kind === 'target' && city ? city.plan.guide : PLAIN;
  const steps = stepsOf(plan.promisedDays);
  const values = valuesOf(item, plan);
  const fields = Object.entries(values).map(([key, value]): GuideField => {
    if (plan.missing.includes(key)) return { key, state: 'missing', value: '' };
    if (plan.empty.includes(key)) return { key, state: 'empty', value: '' };
    if (plan.image.includes(key)) return { key, state: 'image', value: 'lct.png' };
    return { key, state: 'present', value };
  });
  const subject = item.name.replace(/[《》（）]/g, '');
  return {
    item,
    fields,
    steps,
    materials: item.kind === 'target' ? materialsOf(item.area.province.licence, plan) : plainMaterials(subject),
  };
}

export const field = (guide: Guide, key: string): GuideField =>
  guide.fields.find((f) => f.key === key) ?? { key, state: 'missing', value: '' };

function valuesOf(item: Item, plan: GuidePlan): Record<string, string> {
  const { area } = item;
  const index = area.city?.index ?? 0;
  const phone = `${area.city?.roster.phone ?? '0100'}-8${String(1000000 + index * 4211 + area.level.length * 97).slice(0, area.city && area.city.roster.phone.length === 3 ? 7 : 6)}`;
  const complaint =
    plan.contradiction === 'same-phone' ? phone : phone.replace(/.$/, (d) => String((Number(d) + 3) % 10));
  const town = area.level === 'district' ? `${area.city?.roster.name}${area.name}` : area.name;
  const instant = plan.contradiction === 'instant-days';
  const person = item.audience === '个人';
  return {
    name: item.name,
    itemType: person ? '公共服务' : '行政许可',
    catalogCode: item.code.slice(0, 12),
    taskCode: item.code,
    useLevel: LEVEL_TEXT[area.level],
    dept: item.dept,
    target: person ? '自然人' : '企业法人',
    projectType: instant ? '即办件' : '承诺件',
    legalLimit: daysText(plan.legalDays, index),
    promiseLimit: daysText(plan.promisedDays, index + 1),
    onlineDepth: DEPTH_TEXT[plan.depth],
    visits: `${plan.visits}次`,
    ...(plan.visits > 0 ? { visitReason: '原件核验' } : {}),
    scope: '全市通办',
    appoint: '支持',
    payOnline: '否',
    express: plan.delivery.includes('post') ? '是' : '否',
    condition: conditionOf(item),
    materials: '',
    process: '',
    special: '现场核查（时间不计入承诺办结时限）',
    fee: '不收费',
    legalBasis: basisOf(item, plan),
    result: item.kind === 'target' ? area.province.licence.result : `${item.name}结果文书`,
    delivery: plan.delivery.map((d) => DELIVERY_TEXT[d]).join('、'),
    place: `${town}政务服务中心二楼${(index % 20) + 1}号窗口（演练路${index + 10}号）`,
    time: '工作日上午9:00—12:00，下午13:30—17:00（法定节假日除外）',
    consult: phone,
    complain: complaint,
    faq: '问：可以委托他人办理吗？答：可以，受托人须携带授权委托书和本人身份证件。',
    remedy: '对决定不服的，可在六十日内申请行政复议，或在六个月内提起行政诉讼。',
  };
}

function conditionOf(item: Item): string {
  if (item.kind === 'identity')
    return item.area.city?.plan.identityOnline
      ? '申请领取、换领、补领居民身份证期间，急需使用居民身份证的公民。办理人身份通过关联居民户口簿等信息在线核验，无需到窗口当面核验。'
      : '申请领取、换领、补领居民身份证期间，急需使用居民身份证的公民。须由本人持居民户口簿到窗口当面核验身份。';
  if (item.kind === 'target') return item.area.province.licence.condition;
  return '依法登记、具备办理条件的申请人，所提交内容真实完整。';
}

function basisOf(item: Item, plan: GuidePlan): string {
  if (item.kind !== 'target') return '《中华人民共和国行政许可法》第十二条';
  const { basis, repealed } = item.area.province.licence;
  return plan.repealed && repealed ? `${basis}；《${repealed}》第四条、第十三条` : basis;
}

/** Five steps whose days add up to the promise (a rule of the consistency list, assessment notes 2.6). */
function stepsOf(promised: number): ProcessStep[] {
  const review = Math.max(0, promised - 1);
  const rest = promised - review;
  const row = (name: string, days: number, standard: string, result: string): ProcessStep => ({
    name,
    days: days === 0 ? '当日' : `${days}个工作日`,
    standard,
    result,
  });
  return [
    row('受理', 0, '材料齐全、符合法定形式', '出具受理通知书'),
    row('审核', review, '申报内容与现场核查结果一致', '形成审核意见'),
    row('审批', rest, '符合许可条件', '作出准予或不予许可决定'),
    row('办结', 0, '决定已作出', '制作证照'),
    row('送达', 0, '按申请人所选方式', '送达审批结果'),
  ];
}
