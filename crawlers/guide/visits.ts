import { CHINESE_FIGURES, chineseNumber, half, tight } from './text.ts';

const NONE_NEEDED =
  /零跑[动腿路]?|零次|一次(?:都|也)?不用?跑|一次(?:都|也)不(?:用|需要?)?(?:跑|去|到)|跑零|不用跑|不需跑|无需(?:到|去|前往|跑|现场|来)|不用(?:到|去|前往|现场|来)|不需要?(?:到|去|前往|现场)|免跑|不见面|零上门|零到场|全程网办|全程网上办|足不出户|不跑|不必到/;

/** How often an applicant has to appear (到现场次数); null where the text names no figure. */
export function parseVisits(value: string): number | null {
  const text = tight(half(value));
  if (text === '') return null;
  const figures = `\\d+|[${CHINESE_FIGURES}]{1,3}`;
  if (/一次(?:都|也)?不(?:用|需)?跑|一次(?:都|也)不/.test(text)) return 0;
  const range = new RegExp(`(${figures})(?:次|趟)?(?:-|~|至|到|—|或)(${figures})(?:次|趟)`).exec(text);
  if (range) return Math.max(number(range[1]!), number(range[2]!));
  const counted = new RegExp(`(${figures})\\s*[(（]?(?:次|趟|回)`).exec(text);
  if (counted && !/第$/.test(text.slice(0, counted.index))) return number(counted[1]!);
  if (NONE_NEEDED.test(text)) return 0;
  const bare = new RegExp(`^(?:最多|最少|至少|不超过|跑|共|需|约)*(${figures})(?:[(（].*)?$`).exec(text);
  return bare ? number(bare[1]!) : null;
}

const number = (word: string): number => (/^\d/.test(word) ? Number(word) : (chineseNumber(word) ?? 0));
