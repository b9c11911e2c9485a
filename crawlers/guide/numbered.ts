import { half, ordinal } from './text.ts';

const MARK =
  /(?:^|(?<=[\s；;。，,、）)》件份证表书]))(?:\d{1,2}\s*(?:[、．)）]|\.(?!\d))|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)/g;

/** 1.xxx（原件1份）2.yyy → its parts, where the marks count on from one. */
export function splitNumbered(text: string): string[] {
  const marks = [...text.matchAll(MARK)];
  const first = marks[0];
  if (!first) return [text];
  const shape = (mark: string): string =>
    half(mark)
      .replace(/\d+/g, '1')
      .replace(/[一二三四五六七八九十]+/g, '一')
      .replace(/\s/g, '');
  const cuts: number[] = [];
  let next = ordinal(first[0]) ?? 1;
  for (const mark of marks) {
    if (shape(mark[0]) !== shape(first[0]) || ordinal(mark[0]) !== next) continue;
    cuts.push(mark.index);
    next++;
  }
  if (cuts.length < 2) return [text];
  const parts = cuts.map((from, i) => text.slice(from, cuts[i + 1] ?? text.length));
  const lead = text.slice(0, cuts[0]).trim();
  return lead && !/[:：]$/.test(lead) ? [lead, ...parts] : parts;
}

/** 申请表、营业执照、身份证（均为电子材料） in one line: its pieces, if each is as short as a name, and the note on them. */
export function enumerated(text: string): { pieces: string[]; note: string } {
  const aside = /^(.*?)[（(]((?:均|以上|其中|皆|全部|上述|注)[^（()）]*)[)）][。；;]?$/.exec(text);
  const plain = (aside?.[1] ?? text).replace(/^[^:：]{0,20}[:：]/, '').replace(/[。；;]$/, '');
  const pieces = plain
    .split(/[；;]|、(?![^（(]*[)）])/)
    .map((p) => p.trim())
    .filter(Boolean);
  const names = pieces.length >= 2 && pieces.every((p) => p.length <= 30) && !/[。，,].{6,}/.test(plain);
  return names ? { pieces, note: aside?.[2] ?? '' } : { pieces: [text], note: '' };
}

/** What a note on several materials says of one: clauses on all of them, and those that name it. */
export function noteFor(note: string, name: string, pieces: readonly string[]): string {
  let owner: string | null = null;
  return note
    .split(/[，,；;。]/)
    .filter((clause) => {
      owner = pieces.find((p) => clause.includes(p)) ?? (/^(?:均|以上|皆|全部|上述)/.test(clause) ? null : owner);
      return owner === null || owner === name;
    })
    .join('，');
}
