import type { Material } from '../facts.ts';
import { REPEALED, TRAILS_OFF, VAGUE } from '../language/guide-values.ts';
import { fold, half } from './text.ts';

export interface Words {
  words: string;
  where: string;
}

/** 兜底 and vague words in conditions and materials, each with the key of the element in which it stands. */
export function findVague(
  condition: string | null,
  materialsText: string | null,
  materials: readonly Material[],
): Words[] {
  const found: Words[] = [];
  const add = (words: string, where: string): void => {
    const text = fold(words);
    if (!found.some((f) => f.where === where && (f.words.includes(text) || text.includes(f.words))))
      found.push({ words: text, where });
  };
  const search = (text: string, where: string): void => {
    const hits = VAGUE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
    // 其他有关证明 and 有关证明材料 are one phrase.
    const spans = hits.map((hit) => [text.indexOf(hit), text.indexOf(hit) + hit.length] as const);
    for (const [from, to] of joined(spans)) add(text.slice(from, to), where);
  };
  if (condition) for (const sentence of sentences(condition)) search(sentence, 'condition');
  for (const { name } of materials) {
    search(name, 'materials');
    if (TRAILS_OFF.test(name) && !/^等/.test(name)) add(name, 'materials');
  }
  if (materials.length === 0 && materialsText)
    for (const sentence of sentences(materialsText)) search(sentence, 'materials');
  return found;
}

/** Spans of one text, those that overlap as one, in order. */
function joined(spans: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

const sentences = (text: string): string[] => half(text).split(/(?<=[。；;])/);

/** Rules cited although they no longer hold on the day of observation; `today` is an ISO date. */
export function findRepealed(
  texts: readonly { text: string; where: string }[],
  materials: readonly Material[],
  today: string,
): Words[] {
  const found: Words[] = [];
  for (const rule of REPEALED) {
    if (today < rule.from) continue;
    const places =
      rule.within === 'material'
        ? materials.map((m) => ({ text: m.name, where: 'materials' }))
        : texts.filter((t) => t.text !== '');
    for (const { text, where } of places) {
      const hit = rule.words.exec(half(text));
      if (hit && !found.some((f) => f.where === where && f.words === fold(hit[0])))
        found.push({ words: fold(hit[0]), where });
    }
  }
  return found;
}
