import type { GuideKey } from '../language/guide.ts';
import { labelOf } from './labels.ts';
import type { Pair } from './pairs.ts';
import { isPointer } from './points.ts';
import { speaksOfItem } from './speaks-of-item.ts';
import { half, tight } from './text.ts';
import { type Worth, worthOf } from './worth.ts';

/** A pair with the worth of its value. */
export interface Reading extends Pair {
  worth: Worth;
}

const WORTH_ORDER: Record<Worth, number> = {
  said: 0,
  image: 1,
  unread: 2,
  none: 3,
  placeholder: 3,
  unloaded: 4,
  blank: 5,
};
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
    .filter((p) => p.keys.includes(key) && (speaksOfItem(p, key) || hoursOfWindow(p, key, pairs)))
    .map((p) => ({ ...p, worth: worthOf(p, key) }));
  const shown = mine.filter((p) => !p.hidden);
  const able = shown.length > 0 || visibleKeys(pairs) >= 3 ? shown : mine;
  const some = able.filter((p) => !p.bare);
  // A part of the guide that is called like one of the elements in it: 受理条件 with 申请条件 and 设定依据.
  const holds = (part: Pair, p: Pair): boolean =>
    part !== p &&
    (part.shape === 'section' || part.shape === 'element') &&
    p.value !== '' &&
    part.value.length > p.value.length &&
    (tight(part.value).startsWith(tight(p.label))
      ? p.label !== part.label
        ? tight(part.value).includes(tight(p.value))
        : repeats(part, p, pairs)
      : beginsOtherwise(part, key) &&
        ['', ':'].some((mark) =>
          tight(half(part.value)).includes(tight(half(`${p.label.replace(/[:：]$/, '')}${mark}${p.value}`))),
        ));
  // 咨询投诉 over 咨询电话 and 监督投诉电话: what the row of its own says, be it nothing, is what the element says.
  const listed = (part: Pair, p: Pair): boolean =>
    part.keys.length > 1 && p.keys.length === 1 && p.order > part.order && standsIn(part, p, pairs);
  // 法律救济 over 行政复议 and 行政诉讼: both are the element.
  const both = key === 'remedy' && some.filter((p) => p.shape !== 'section' && p.worth === 'said').length > 1;
  const own = some.filter(
    (part) =>
      (both && part.shape === 'section') ||
      !some.some((p) => listed(part, p) || (p.worth === 'said' && holds(part, p))),
  );
  return (own.length > 0 ? own : able).sort(
    (a, b) =>
      Number(a.worth !== 'said') - Number(b.worth !== 'said') ||
      (both ? Number(a.shape !== 'section') - Number(b.shape !== 'section') : 0) ||
      WORTH_ORDER[a.worth] - WORTH_ORDER[b.worth] ||
      loose(a, key) - loose(b, key) ||
      cutOff(a) - cutOff(b) ||
      rankGroup(a) - rankGroup(b) ||
      SHAPE_ORDER[a.shape] - SHAPE_ORDER[b.shape] ||
      a.order - b.order,
  );
}

/** 窗口咨询 over 受理地点, 工作时间 and 联系电话: where the window's place stands beside them, the hours are the window's, not the telephone's. */
const hoursOfWindow = (pair: Pair, key: GuideKey, pairs: readonly Pair[]): boolean =>
  key === 'time' &&
  pair.within === 'consult' &&
  pairs.some((p) => p.within === 'consult' && p.keys.includes('place') && speaksOfItem(p, 'place'));

/** Whether a part's text holds the row of a pair as it is: its label, its value, and then another label or nothing. */
function standsIn(part: Pair, p: Pair, pairs: readonly Pair[]): boolean {
  const text = tight(half(part.value));
  const label = tight(half(p.label)).replace(/:$/, '');
  const at = text.indexOf(label);
  if (at < 0) return false;
  const rest = text.slice(at + label.length).replace(/^:/, '');
  const value = tight(half(p.value));
  const after = rest.slice(value.length);
  return (
    rest.startsWith(value) &&
    (after === '' || pairs.some((o) => after.startsWith(tight(half(o.label)).replace(/:$/, ''))))
  );
}

/** A part that begins with another element of the guide is a list of them: 结果名称：… 送达方式：… under 结果送达. */
function beginsOtherwise(part: Pair, key: GuideKey): boolean {
  const first = /^([^:\s]{2,14})[:\s]/.exec(half(part.value).trim())?.[1];
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
  if (isPointer(pair)) return 1;
  if (key === 'promiseLimit' || key === 'legalLimit')
    return /\d|[一二三四五六七八九十两]个?工?作?[日天月]|即|当|小时|无/.test(half(pair.value)) ? 0 : 1;
  if (key === 'consult' || key === 'complain') return /\d{5}|http|www|@/.test(half(pair.value)) ? 0 : 1;
  if (key === 'online') return pair.value.length > 30 ? 1 : 0;
  // 权力编码 may be the catalogue's: the code of an item as a body carries it out begins with the body's own code.
  if (key === 'taskCode') return /[0-9A-Z]{18}/i.test(half(pair.value)) ? 0 : 1;
  // The foot of a page says where the site's owner has its office.
  if (key === 'place') return /邮政?编码?|版权|备案|访问(?:者|量|人[数次])|技术支持|主办/.test(pair.value) ? 1 : 0;
  return 0;
}

/** How many elements have a label in sight. */
const visibleKeys = (pairs: readonly Pair[]): number =>
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
  if (said && key === 'legalBasis') return allRows(said, readingsOf(pairs, key));
  return said ? fuller(said, pairs, key) : (best.find((r) => r.worth === 'image') ?? best[0]);
}

/** Every law has a row of its own under the same label. */
function allRows(said: Reading, others: readonly Reading[]): Reading {
  const rows = others.filter((o) => o.worth === 'said' && o.label === said.label && o.shape === said.shape);
  const values = [...new Set(rows.toSorted((a, b) => a.order - b.order).map((o) => o.value))];
  const whole = values.filter((v) => !values.some((o) => o !== v && o.includes(v)));
  return { ...said, value: whole.join(' ') };
}

/** What may stand before the name of a department: the district whose department it is, not whoever is above it. */
const PLACED = /^[\u4e00-\u9fff]{2,12}(?<!自治)[区县旗]$/;

/** The same label with more behind it, once more of the guide was revealed; the same department with its place before it. */
function fuller(said: Reading, pairs: readonly Pair[], key: GuideKey): Reading {
  const stem = tight(said.value).slice(0, 24);
  let best = said;
  for (const other of readingsOf(pairs, key)) {
    if (other.worth !== 'said' || other.value.length <= best.value.length) continue;
    const more = other.label === said.label && other.shape === said.shape && tight(other.value).startsWith(stem);
    const placed =
      key === 'dept' &&
      other.value.endsWith(best.value) &&
      PLACED.test(other.value.slice(0, other.value.length - best.value.length));
    if (more || placed) best = other;
  }
  return best;
}
