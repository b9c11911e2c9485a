import type { Scenario } from '../../cities/scenario.ts';
import { ITEM_ADDITIONS } from '../language/item-names.ts';
import { normalise } from '../language/normalise.ts';

export interface Match {
  /** 0–100: 100 is the national code or the exact preferred name. */
  score: number;
  /** The national code found beside the name. */
  code: string | null;
  why: string;
  /** A variety of the item, taken only where nothing offers the plain one. */
  variety?: true;
}

/**
 * Whether a text names the wanted item: the national code first, the names next (assessment notes 6.1). Null where it
 * names something else: another business of the same licence (变更, 换发, 注销) or a neighbour (批发, 连锁总部, 医疗器械).
 * @param text the entry's own words
 * @param context what stands around it: its row, its address
 */
export function matchItem(text: string, scenario: Scenario, context = ''): Match | null {
  const t = normalise(text);
  if (t.length < 2 || t.length > 80) return null;
  if (isAnother(t, `${text} ${context}`, scenario)) return null;
  const wanted = scenario.wantedActions.some((w) => t.includes(normalise(w)));
  const other = scenario.otherActions.some((w) => t.includes(normalise(w)));
  if (other && !wanted) return null;
  const code = codeIn(`${text} ${context}`, scenario);
  if (code === 'another') return null;
  let best: Match | null = null;
  for (const [group, names] of scenario.names.entries()) {
    for (const name of names) {
      const n = normalise(name);
      const at = t.indexOf(n);
      if (at < 0) continue;
      const left = t.replace(n, '');
      const rest = strip(left, scenario);
      const score = Math.max(
        20,
        96 - group * 10 - rest.length * 4 - (other ? 20 : 0) + (wanted ? 2 : 0) + (n.length > 6 ? 1 : 0),
      );
      if (!best || score > best.score)
        best = { score: Math.min(99, score), code: null, why: `名称“${text.slice(0, 30)}”` };
    }
  }
  if (best && !code && isVariety(t, `${text} ${context}`, scenario))
    best = { ...best, score: Math.max(20, best.score - VARIETY), variety: true };
  if (code) return best || resembles(t, scenario) ? { score: 100, code, why: `国家事项编码 ${code}` } : null;
  return best;
}

function isAnother(t: string, written: string, { exclude, excludeUnless, codes: [own = ''] }: Scenario): boolean {
  const holds = (word: string): boolean => t.includes(normalise(word));
  if (exclude.some(holds)) return true;
  // The code of the business itself is beyond doubt.
  if (own !== '' && written.includes(own)) return false;
  // Marks tell 零售（连锁） from 零售连锁, so a word that has some is looked for as it is written.
  const beside = (u: string): boolean => (u === normalise(u) ? t : written).includes(u);
  return excludeUnless.some(({ word, unless }) => holds(word) && !unless.some(beside));
}

/** So much less than the plain name: below what is certain, and still the item where there is no other. */
const VARIETY = 30;

function isVariety(t: string, written: string, { varieties }: Scenario): boolean {
  const beside = (u: string): boolean => (u === normalise(u) ? t : written).includes(u);
  return varieties.some(({ word, unless }) => t.includes(normalise(word)) && !unless.some(beside));
}

function strip(text: string, scenario: Scenario): string {
  let rest = text.replace(harmless(scenario), '');
  for (const w of scenario.wantedActions) rest = rest.replace(normalise(w), '');
  return rest.replace(/^\d+/, '');
}

/** What may stand beside a name without making it another item; of words that begin alike the longer one first. */
function harmless(scenario: Scenario): RegExp {
  const words = [...ITEM_ADDITIONS, ...scenario.harmless.map(normalise)].sort((a, b) => b.length - a.length);
  return new RegExp(words.join('|'), 'g');
}

/** A code beside a text that has nothing of the item in it belongs to something else in the row. */
function resembles(t: string, scenario: Scenario): boolean {
  const grams = new Set<string>();
  for (const name of scenario.names.flat()) {
    const n = normalise(name);
    for (let i = 0; i + 2 <= n.length; i++) grams.add(n.slice(i, i + 2));
  }
  let hits = 0;
  for (let i = 0; i + 2 <= t.length; i++) if (grams.has(t.slice(i, i + 2))) hits++;
  return hits >= 2;
}

/** The scenario's code in a text; `another` where the code of a sibling business item stands there instead. */
function codeIn(text: string, scenario: Scenario): string | 'another' | null {
  for (const code of scenario.codes) {
    const at = text.indexOf(code);
    if (at < 0) continue;
    const after = text.slice(at + code.length).match(/^\d{2}/)?.[0];
    // Two digits more make a business item: …01 is the first one (核发), any other is another business.
    if (after && code.length === 12 && after !== '01' && after !== '00') return 'another';
    return code;
  }
  return null;
}
