import { NONE, SITE_CHECK } from '../language/guide-values.ts';
import type { Days } from './days.ts';
import type { DepthReading } from './depth.ts';
import { parseFee } from './fee.ts';
import type { Phone } from './phones.ts';
import { fold, half, tight } from './text.ts';

/** What the rules look at; null where the guide does not say. Texts are as shown. */
export interface Statements {
  projectType: string | null;
  reviewType: string | null;
  legal: Days | null;
  promise: Days | null;
  promiseText: string | null;
  visits: number | null;
  visitsText: string | null;
  /** Undefined where the label is not on the page, '' where it stands empty. */
  visitReason: string | undefined;
  depth: DepthReading | null;
  depthText: string | null;
  online: string | null;
  handleForm: string | null;
  fee: string | null;
  feeBasis: string | undefined;
  feeStandard: string | undefined;
  payOnline: string | null;
  consult: readonly Phone[];
  complain: readonly Phone[];
  special: string | null;
  result: string | null;
  resultType: string | null;
  /** Sum of the steps' days, without delivery and what is not counted; null where the steps name none. */
  stepDays: number | null;
}

export interface Contradiction {
  rule: string;
  words: string;
}

const no = (text: string | null): boolean =>
  text !== null && /^(?:否|不支持|不可|不能|无|未开通|不)/.test(tight(half(text)));
const yes = (text: string | null): boolean => text !== null && /^(?:是|支持|可|已开通|提供)/.test(tight(half(text)));
const empty = (text: string): boolean =>
  tight(text) === '' || NONE.test(tight(half(text)).replace(/[。.]$/, '')) || /^[-—/]+$/.test(tight(text));

/**
 * Consistency rules of assessment 2.6 (温州 self-check, Guangdong and Jiangsu inspectors) that a guide breaks. A rule is
 * only broken by two statements that both stand there: silence contradicts nothing.
 */
export function findContradictions(s: Statements): Contradiction[] {
  const found: Contradiction[] = [];
  const add = (rule: string, words: string): void => {
    found.push({ rule, words: fold(words) });
  };
  const type = s.projectType ? half(s.projectType) : null;
  const instant = type !== null && /即办|即时|即审即办/.test(type) && !/非即办|承诺/.test(type);
  const promised = s.promise?.days ?? null;
  if (instant && promised !== null && promised >= 1)
    add('instant-days', `办件类型：${s.projectType}；承诺办结时限：${s.promiseText}`);
  if (type !== null && /承诺件/.test(type) && !/即办/.test(type) && promised === 0 && !s.promise?.note)
    add('instant-days', `办件类型：${s.projectType}；承诺办结时限：${s.promiseText}`);
  if (s.legal && s.promise && s.promise.days > s.legal.days && sameUnit(s.legal, s.promise))
    add('promise-over-legal', `承诺办结时限${s.promise.days}个工作日，法定办结时限${s.legal.days}个工作日`);
  visitRules(s, add);
  feeRules(s, add);
  const samePhones = shared(s.consult, s.complain);
  if (samePhones) add('same-phone', `咨询电话与监督投诉电话相同：${samePhones}`);
  const unlike = areaOfOne(s.consult, s.complain);
  if (unlike) add('area-code', unlike);
  if (
    s.special &&
    SITE_CHECK.test(s.special) &&
    !/不涉及|^无|^否/.test(tight(s.special)) &&
    promised !== null &&
    promised < 1 &&
    !/不含|不计|不包/.test(`${s.special}${s.promiseText ?? ''}`)
  ) {
    add('site-check-at-once', `特别程序：${s.special.slice(0, 60)}；承诺办结时限：${s.promiseText}`);
  } else if (s.special && instant && SITE_CHECK.test(s.special) && !/^(?:无|否|不涉及)/.test(tight(s.special))) {
    add('site-check-at-once', `办件类型：${s.projectType}；特别程序：${s.special.slice(0, 60)}`);
  }
  if (
    s.result &&
    s.resultType &&
    /证(?:书|照)?$/.test(tight(s.result).replace(/[》)）]+$/g, '')) &&
    !/凭证|证明/.test(s.result) &&
    /批文|批复|审批办结|出文/.test(s.resultType) &&
    !/证/.test(s.resultType)
  ) {
    add('result-type', `审批结果名称：${s.result}；审批结果类型：${s.resultType}`);
  }
  if (s.stepDays !== null && promised !== null && s.stepDays > promised && promised > 0)
    add('steps-over-promise', `办理环节时限合计${s.stepDays}个工作日，承诺办结时限${promised}个工作日`);
  return found;
}

const sameUnit = (a: Days, b: Days): boolean => /未折算/.test(a.note ?? '') === /未折算/.test(b.note ?? '');

function visitRules(s: Statements, add: (rule: string, words: string) => void): void {
  const full = s.depth?.depth === 'IV' && s.depthText !== null;
  if (full && s.visits !== null && s.visits > 0 && /全程|IV|Ⅳ|四级|4级|5|6|互联网办理/i.test(half(s.depthText!))) {
    add('depth-visits', `网上办理深度：${s.depthText}；到办事现场次数：${s.visitsText}`);
  }
  if (s.visits !== null && s.visits > 0 && s.visitReason !== undefined && empty(s.visitReason)) {
    add('visits-without-reason', `到办事现场次数：${s.visitsText}；必须现场办理原因：${s.visitReason || '（空）'}`);
  }
  if (
    s.visits === 0 &&
    s.visitReason &&
    !empty(s.visitReason) &&
    /现场|窗口|原件|核验|大厅|取证|领取|面签/.test(s.visitReason) &&
    !/无需|不需|不用|无须|非必须|可不/.test(s.visitReason)
  ) {
    add('reason-without-visits', `到办事现场次数：${s.visitsText}；必须现场办理原因：${s.visitReason}`);
  }
  const byPost = s.handleForm !== null && /邮寄|快递|网上|在线|全程网办|线上|互联网/.test(s.handleForm);
  if (s.visits === 0 && no(s.online) && s.handleForm !== null && !byPost) {
    add('no-visit-no-way', `到办事现场次数：${s.visitsText}；是否网办：${s.online}；办理形式：${s.handleForm}`);
  }
}

function feeRules(s: Statements, add: (rule: string, words: string) => void): void {
  const charges = s.fee === null ? null : parseFee(s.fee);
  if (
    charges === true &&
    s.feeStandard !== undefined &&
    s.feeBasis !== undefined &&
    empty(s.feeStandard) &&
    empty(s.feeBasis)
  ) {
    add('fee-without-basis', `收费：${s.fee}；收费标准、收费依据均为空`);
  }
  if (charges === false && yes(s.payOnline))
    add('free-but-payable', `是否收费：${s.fee}；是否支持网上支付：${s.payOnline}`);
}

/** The numbers, where consultation and complaint name the same and no other; the general hotline 12345 is everybody's. */
function shared(consult: readonly Phone[], complain: readonly Phone[]): string | null {
  const own = (phones: readonly Phone[]): Map<string, string> =>
    new Map(phones.filter((p) => p.number !== '12345' && !/^123\d\d$/.test(p.number)).map((p) => [p.number, p.text]));
  const [a, b] = [own(consult), own(complain)];
  if (a.size === 0 || b.size === 0) return null;
  const same = [...b].filter(([number]) => a.has(number));
  return same.length === b.size || same.length === a.size ? same.map(([, shown]) => shown).join('、') : null;
}

/**
 * One line is given with its area code and the other only as neighbours dial it. Where both lack it they agree with each
 * other, and whoever has another number to call needs none.
 */
function areaOfOne(consult: readonly Phone[], complain: readonly Phone[]): string | null {
  const local = (phones: readonly Phone[]): boolean => phones.length > 0 && phones.every((p) => p.kind === 'local');
  const whole = (phones: readonly Phone[]): boolean => phones.some((p) => p.area !== null);
  const shown = (phones: readonly Phone[]): string => phones.map((p) => p.text).join('、');
  if (local(consult) && whole(complain))
    return `咨询电话未写区号：${shown(consult)}；监督投诉电话写明区号：${shown(complain)}`;
  if (local(complain) && whole(consult))
    return `监督投诉电话未写区号：${shown(complain)}；咨询电话写明区号：${shown(consult)}`;
  return null;
}
