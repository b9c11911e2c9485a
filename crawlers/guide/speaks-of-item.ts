import type { GuideKey } from '../language/guide.ts';
import type { Pair } from './pairs.ts';

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
export function speaksOfItem(pair: Pair, key: GuideKey): boolean {
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
