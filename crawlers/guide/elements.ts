import type { GuideElement } from '../facts.ts';
import { CORE_KEYS, ELEMENT_KEYS, type GuideKey } from '../language/guide.ts';
import { BLANK, NONE, NONE_IS_ANSWER, PLACEHOLDER } from '../language/guide-values.ts';
import type { ContentNode } from '../perception/view.ts';
import { labelOf } from './labels.ts';
import { notLoaded } from './loading.ts';
import { isIcon } from './nodes.ts';
import type { Pair } from './pairs.ts';
import { half, tight } from './text.ts';

/** How much a value is worth: said, a placeholder, nothing at all, only a picture, or not known for it did not load. */
export type Worth = 'said' | 'none' | 'placeholder' | 'unloaded' | 'blank' | 'image';

/** A pair with the worth of its value. */
export interface Reading extends Pair {
  worth: Worth;
}
export type Elements = Record<string, GuideElement>;

/** Longest value kept of an element. */
const LONGEST = 6000;
const PICTURE = /\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?)(?:[?#]|$)/i;
const ONLY_POINTS =
  /^(?:请?(?:详见|见|查看|点击|下载|参见|请看|浏览|打开)?[\u4e00-\u9fa5()（）]{0,14}(?:流程|示意|附|程序|样|结果|运行)?图(?:片|示)?(?:\.\w{2,4})?|[\w\u4e00-\u9fa5()（）-]{1,40}\.(?:jpe?g|png|gif|bmp|webp))[。.]?$/i;
const CONTENTS =
  /^(?:查看|下载|点击|详情|预览|图片|附件|浏览|展开|大图|查看大图|点击查看|点击下载|点击查看大图|下载流程图|查看流程图)+$/;

/** Inner labels of these sections speak of their parts, never of the item. */
const OPAQUE: ReadonlySet<GuideKey> = new Set<GuideKey>([
  'faq',
  'remedy',
  'intermediary',
  'rights',
  'materials',
  'legalBasis',
]);
/** What a step of the process, or a special procedure, says of itself. */
const STEPWISE: ReadonlySet<GuideKey> = new Set<GuideKey>(['process', 'special']);
const OF_STEPS: ReadonlySet<GuideKey> = new Set<GuideKey>([
  'promiseLimit',
  'legalLimit',
  'result',
  'condition',
  'time',
  'dept',
  'fee',
  '_feeFlag',
  '_feeStandard',
  '_feeBasis',
  'legalBasis',
  'materials',
  'place',
  'consult',
  'handleForm',
  '_resultType',
  'name',
  'delivery',
  'online',
  'status',
]);
const CONTACT: ReadonlySet<GuideKey> = new Set<GuideKey>([
  'consult',
  'place',
  'time',
  'online',
  'traffic',
  'dept',
  'appoint',
]);

/** Whether a pair speaks of the item, given the section in which it stands. */
function speaksOfItem(pair: Pair, key: GuideKey): boolean {
  const { within } = pair;
  if (!within || within === key) return true;
  if (OPAQUE.has(within)) return false;
  if (STEPWISE.has(within)) return !OF_STEPS.has(key);
  if (within === 'complain') return !CONTACT.has(key);
  if (within === 'consult' || within === 'query')
    return (
      !['place', 'time', 'online', 'dept'].includes(key) ||
      pair.label.length > 4 ||
      /^(?:办理|受理|窗口)/.test(pair.label)
    );
  if (within === 'result' || within === 'delivery' || within === 'resultSample')
    return key !== 'time' && key !== 'name' && key !== 'place' && key !== 'promiseLimit';
  return true;
}

export function worthOf(pair: Pair, key: GuideKey): Worth {
  // 窗口办理、网上办理 are labels elsewhere, but values here.
  const told = tight(pair.told === '' && WAYS.has(key) ? pair.value : pair.told).replace(
    /(?:[[【(（]?(?:点击)?(?:查看|下载|预览|放大|查看大图|浏览)[\]】)）]?)+$/,
    (m, at) => (at === 0 ? m : ''),
  );
  const value = tight(pair.value);
  const pictures = pair.images.filter((i) => !isIcon(i));
  const linked = pair.links.some((l) => PICTURE.test(addressText(l)));
  // The section's own title over a picture says nothing of what the picture shows.
  const title = pictures.length > 0 && told.length <= 10 && labelOf(told)?.keys.includes(key);
  // 网上办理流程 beside 窗口办理流程: two tabs, not a label and its value.
  const tab = told !== tight(pair.label) && !WAYS.has(key) && labelOf(told)?.keys.includes(key) === true;
  if (BLANK.test(told) || told === '' || title || tab)
    return pictures.length > 0 || (linked && told === '') ? 'image' : 'blank';
  if (notLoaded(told)) return pictures.length > 0 ? 'image' : 'unloaded';
  if ((pictures.length > 0 || linked || key === 'process') && (ONLY_POINTS.test(told) || CONTENTS.test(told))) {
    if (pictures.length > 0 || linked || /\.(?:jpe?g|png|gif|bmp|webp)/i.test(told)) return 'image';
    return CONTENTS.test(told) || /^(?:请?(?:详见|见|查看|参见|点击))/.test(told)
      ? pair.links.some((l) => l.href || l.data)
        ? 'image'
        : 'placeholder'
      : 'said';
  }
  const plain = half(told).replace(/[。.；;！!]+$/, '');
  if (NONE.test(plain)) return NONE_IS_ANSWER.has(key) ? 'said' : isPlainNo(plain, key) ? 'said' : 'none';
  if (PLACEHOLDER.test(plain) || (value !== told && PLACEHOLDER.test(half(value))))
    return pictures.length > 0 ? 'image' : 'placeholder';
  return 'said';
}

const WAYS: ReadonlySet<GuideKey> = new Set<GuideKey>([
  'handleForm',
  'online',
  'delivery',
  'appoint',
  'terminal',
  'express',
  'scope',
  'onlineDepth',
  'itemType',
  'projectType',
  'payOnline',
  'result',
  '_resultType',
  'target',
]);

const addressText = (node: ContentNode): string => [node.href ?? '', ...Object.values(node.data ?? {})].join(' ');

/** 否 answers a question whatever the element; 不限 says whom or where. */
const isPlainNo = (text: string, key: GuideKey): boolean =>
  (text === '否' && key !== 'name') ||
  (/不限|无要求|无限制/.test(text) && (key === 'target' || key === 'condition' || key === 'time')) ||
  (key === 'visits' && /无需|不需要/.test(text));

const WORTH_ORDER: Record<Worth, number> = { said: 0, image: 1, none: 2, placeholder: 2, unloaded: 3, blank: 4 };
const SHAPE_ORDER: Record<Pair['shape'], number> = {
  cell: 0,
  column: 0,
  colon: 0,
  element: 0,
  section: 1,
  reversed: 2,
  blank: 3,
};

/** Pairs that speak of a key, best first: visible, filled, of the most telling label, in reading order. */
export function readingsOf(pairs: readonly Pair[], key: GuideKey): Reading[] {
  const mine = pairs
    .filter((p) => p.keys.includes(key) && speaksOfItem(p, key))
    .map((p) => ({ ...p, worth: worthOf(p, key) }));
  const shown = mine.filter((p) => !p.hidden);
  const able = shown.length > 0 || visibleKeys(pairs) >= 3 ? shown : mine;
  const some = able.filter((p) => !p.bare);
  // A part of the guide that is called like one of the elements in it: 受理条件 with 申请条件 and 设定依据.
  const holds = (part: Pair, p: Pair): boolean =>
    part !== p &&
    part.shape === 'section' &&
    p.value !== '' &&
    part.value.length > p.value.length &&
    (tight(part.value).startsWith(tight(p.label))
      ? p.label !== part.label
        ? tight(part.value).includes(tight(p.value))
        : repeats(part, p, pairs)
      : beginsOtherwise(part, key) &&
        tight(half(part.value)).includes(tight(half(`${p.label.replace(/[:：]$/, '')}:${p.value}`))));
  const own = some.filter((part) => !some.some((p) => p.worth === 'said' && holds(part, p)));
  return (own.length > 0 ? own : able).sort(
    (a, b) =>
      Number(a.worth !== 'said') - Number(b.worth !== 'said') ||
      WORTH_ORDER[a.worth] - WORTH_ORDER[b.worth] ||
      loose(a, key) - loose(b, key) ||
      cutOff(a) - cutOff(b) ||
      rankGroup(a) - rankGroup(b) ||
      SHAPE_ORDER[a.shape] - SHAPE_ORDER[b.shape] ||
      a.order - b.order,
  );
}

/** A part that begins with another element of the guide is a list of them: 结果名称：… 送达方式：… under 结果送达. */
function beginsOtherwise(part: Pair, key: GuideKey): boolean {
  const first = /^([^:\s]{2,14})[:]/.exec(half(part.value).trim())?.[1];
  const label = first === undefined ? null : labelOf(first);
  return label !== null && !label.keys.includes(key);
}

/** The title of a part stands again before its first value, and what comes after that value has a label of its own. */
function repeats(part: Pair, p: Pair, pairs: readonly Pair[]): boolean {
  const both = tight(p.label) + tight(p.value);
  const text = tight(part.value);
  if (!text.startsWith(both)) return false;
  const rest = text.slice(both.length);
  return rest === '' || pairs.some((o) => o !== p && o !== part && rest.startsWith(tight(o.label) + tight(o.value)));
}

/** 1 where a text ends in an ellipsis: behind 展开 stands the whole. */
const cutOff = (pair: Pair): number => Number(/(?:…|\.{3}|。{3})\s*(?:展开|更多)?$/.test(pair.value));

const rankGroup = (pair: Pair): number =>
  (pair.within ? 4 : 0) + (pair.keys.length > 1 ? 2 : 0) + (pair.rank >= 12 ? 1 : 0) + (pair.rank >= 40 ? 1 : 0);

/** A label that may mean this key, with a value that does not have its shape. */
function loose(pair: Pair, key: GuideKey): number {
  if (key === 'promiseLimit' || key === 'legalLimit')
    return /\d|[一二三四五六七八九十两]个?工?作?[日天月]|即|当|小时|无/.test(half(pair.value)) ? 0 : 1;
  if (key === 'consult' || key === 'complain') return /\d{5}|http|www|@/.test(half(pair.value)) ? 0 : 1;
  if (key === 'online') return pair.value.length > 30 ? 1 : 0;
  // The foot of a page says where the site's owner has its office.
  if (key === 'place') return /邮政?编码?|版权|备案|访问(?:者|量|人[数次])|技术支持|主办/.test(pair.value) ? 1 : 0;
  return 0;
}

export const visibleKeys = (pairs: readonly Pair[]): number =>
  new Set(pairs.filter((p) => !p.hidden && !p.bare).flatMap((p) => p.keys)).size;

/** Which readings make an element that is written under several labels. */
const PARTS: Partial<Record<GuideKey, readonly GuideKey[]>> = {
  fee: ['_feeFlag', 'fee', '_feeStandard', '_feeItem', '_feeBasis'],
  result: ['result', 'resultSample'],
};

/** Best reading of an element, or undefined where its label is nowhere. */
export function bestReading(pairs: readonly Pair[], key: GuideKey): Reading | undefined {
  const parts = PARTS[key] ?? [key];
  const found = parts.flatMap((part) => readingsOf(pairs, part).slice(0, 1));
  // 收费信息 over 收费标准 and 网上支付 is a part of the guide, and not what the element says.
  const best = found.filter(
    (r) => r.shape !== 'section' || !found.some((p) => p !== r && p.worth === 'said' && repeats(r, p, pairs)),
  );
  const said = best.find((r) => r.worth === 'said');
  return said ? fuller(said, pairs, key) : (best.find((r) => r.worth === 'image') ?? best[0]);
}

/** The same label with more behind it, once more of the guide was revealed. */
function fuller(said: Reading, pairs: readonly Pair[], key: GuideKey): Reading {
  const stem = tight(said.value).slice(0, 24);
  let best = said;
  for (const other of readingsOf(pairs, key)) {
    const longer = other.value.length > best.value.length && tight(other.value).startsWith(stem);
    if (other.worth === 'said' && other.label === said.label && other.shape === said.shape && longer) best = other;
  }
  return best;
}

/**
 * Every element of core and extended set with its state. `image`: nothing but a picture; `empty`: the label with nothing,
 * a placeholder, or values that did not arrive (`load-failed`: by their own words, or where most labels of the guide
 * stand without values).
 */
export function readElements(pairs: readonly Pair[]): Elements {
  const elements: Elements = {};
  let labels = 0;
  let blank = 0;
  const blanks: string[] = [];
  for (const key of ELEMENT_KEYS) {
    const best = bestReading(pairs, key);
    if (!best) {
      elements[key] = { state: 'missing', value: null };
      continue;
    }
    labels++;
    const value = best.value.slice(0, LONGEST);
    if (best.worth === 'said') elements[key] = { state: 'present', value };
    else if (best.worth === 'image') elements[key] = { state: 'image', value: value === '' ? null : value };
    else {
      elements[key] = { state: 'empty', value: value === '' ? null : value };
      if (best.worth === 'unloaded') elements[key].reason = 'load-failed';
      if (best.worth === 'blank' || best.worth === 'unloaded') {
        blank++;
        blanks.push(key);
      }
    }
  }
  // A template whose data did not come shows its labels and hardly a value.
  const core = CORE_KEYS.filter((k) => blanks.includes(k)).length;
  if (labels >= 5 && blank * 5 >= labels * 3 && core >= 3)
    for (const key of blanks) elements[key]!.reason = 'load-failed';
  return elements;
}
