import {
  ASSISTANT,
  CHAT_ADDRESS,
  CHAT_ENTRY,
  COMPLAINT,
  CONSULT,
  HUB,
  HUMAN,
  MACHINE_NAME,
  NICKNAME,
  NOT_ASSISTANT,
  NOT_COMPLAINT,
  NOT_CONSULT,
  NOT_HUMAN,
  NOT_NICKNAME,
  NOT_RATING,
  PLACE_NICKNAME,
  RATING,
  REPORTS,
} from '../language/interaction.ts';
import { fold, lengthOf } from '../language/normalise.ts';
import type { Action } from '../perception/view.ts';
import { stable } from '../walk/target.ts';
import type { Looked, PlaceKind, Survey } from './survey.ts';

export type Kind = 'assistant' | 'human' | 'consult' | 'complaint' | 'rating' | 'hub';

/** An entry that may lead to what is looked for. */
export interface Candidate {
  kind: Kind;
  page: Looked;
  action: Action;
  score: number;
  text: string;
  /** Every kind of page on which the same entry was seen. */
  at: PlaceKind[];
}

/** Titles and sentences are longer than names of entries. */
const MAX_NAME = 14;
/** Cards: a name with a line of explanation. */
const MAX_CARD = 40;
/** Width of the strip at the right edge in which tools float, pixels. */
const EDGE = 220;

/** The entries of one kind on all pages, the most promising first; what leads to the same address is one. */
export function candidatesOf(kind: Kind, pages: readonly Looked[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const page of pages) {
    for (const action of [page.view, ...(page.parts ?? [])].flatMap((view) => view?.actions ?? [])) {
      const score = hintedAs(kind, action, page) ? HINTED : scoreOf(kind, action);
      if (score <= 0) continue;
      const text = fold(action.text) || action.around;
      const key = action.via === 'href' && action.address ? (stable(action.address) as string) : `${page.url}|${text}`;
      const known = found.get(key);
      if (!known) found.set(key, { kind, page, action, score: score + nearness(page), text, at: [page.place] });
      else {
        if (!known.at.includes(page.place)) known.at.push(page.place);
        if (score + nearness(page) > known.score)
          found.set(key, { ...known, page, action, text, score: score + nearness(page) });
      }
    }
  }
  // A box and the word in it are both pressed; the word is meant.
  return [...found.values()].sort((a, b) => b.score - a.score || a.text.length - b.text.length);
}

/** The entries of one kind on the homes, the hall and the guide; where there are none, on the pages between hall and guide. */
export function entriesOf(kind: Kind, { pages, passed }: Pick<Survey, 'pages' | 'passed'>): Candidate[] {
  const found = candidatesOf(kind, pages);
  return found.length > 0 ? found : candidatesOf(kind, passed);
}

/** What the city file points at goes before every name. */
const HINTED = 200;
const hintedAs = (kind: Kind, action: Action, { view }: Looked): boolean =>
  kind !== 'hub' && kind !== 'human' && kind !== 'consult' && view?.hinted?.[kind] === action;

/** An entry that scores this is counted where it is seen; lesser ones are only tried. */
export const SURE = 50;

/** Kinds of pages on which an entry stands in sight, or in a menu of the page that unfolds. */
export function placesOf(
  kind: Kind,
  pages: readonly Looked[],
  named: (text: string) => boolean = () => true,
): PlaceKind[] {
  const at = new Set<PlaceKind>();
  const stands = (a: Action): boolean =>
    (a.visible || folded(a)) && scoreOf(kind, { ...a, visible: true }) >= SURE && named(wordsOf(a));
  for (const page of pages)
    if ([page.view, ...(page.parts ?? [])].some((view) => view?.actions.some(stands))) at.add(page.place);
  return [...at];
}

/** A link in the menu at the head of a page: under the pointer it is there. */
export const folded = (a: Action): boolean =>
  !a.visible && a.via === 'href' && a.address !== null && (a.region === 'header' || a.region === 'nav');

/** What belongs to the district's hall counts before what the province offers to all. */
const nearness = (page: Looked): number =>
  page.place === 'hall' ? 9 : page.place === 'guide' ? 8 : page.name.startsWith('市') ? 6 : 3;

/** 0 where an action is no entry of the kind; else 1–100. */
export function scoreOf(kind: Kind, action: Action): number {
  const name = wordsOf(action);
  const length = lengthOf(name);
  if (length > MAX_CARD || action.disabled) return 0;
  const words = byWords(kind, name, action);
  if (words === 0) return 0;
  let score = words - (length > MAX_NAME ? 30 : 0);
  if (/关于|《|》|通知|公告|办法|解读|新闻/.test(name) || (length > MAX_NAME && REPORTS.test(name) && !floats(action)))
    score -= 60;
  if (!action.visible) score -= action.via === 'href' ? 25 : 45;
  if (action.region === 'footer') score -= 4;
  return Math.max(0, score);
}

/** A sign drawn before a name: ✉ 互动. */
const GLYPH = /^\p{S}+\s*(?=\p{Script=Han}{2})/u;

/** The name of an entry; where it is only an address or a general word, what stands beside it. */
function wordsOf(action: Action): string {
  const shown = fold(action.text)
    .replace(/[›»>→]+$/, '')
    .replace(GLYPH, '');
  // 互动交流 Contact us: the second language says the same once more.
  const text = /[\u4e00-\u9fa5]{2}/.test(shown) ? shown.replace(/\s+[A-Za-z][A-Za-z .,'&/-]{2,}$/, '') : shown;
  if (text === '' || /^https?:|^www\./i.test(text) || /^(点击|进入|查看|点此|立即)(进入|查看|访问|前往)?$/.test(text)) {
    const beside = action.around && lengthOf(action.around) <= 60 ? action.around : action.heading;
    return fold(beside).slice(0, MAX_CARD);
  }
  return text;
}

function byWords(kind: Kind, name: string, action: Action): number {
  const compact = name.replace(/\s+/g, '');
  switch (kind) {
    case 'assistant': {
      const chatty = CHAT_ADDRESS.test(addressOf(action));
      if (NOT_ASSISTANT.test(compact) || (HUMAN.test(compact) && !ASSISTANT.test(compact))) return 0;
      if (ASSISTANT.test(compact)) return /导办|助手$/.test(compact) && !chatty ? 75 : 90;
      if (
        (MACHINE_NAME.test(compact) ||
          ((NICKNAME.test(compact) || PLACE_NICKNAME.test(compact)) && !NOT_NICKNAME.test(compact))) &&
        (floats(action) || chatty)
      )
        return 70;
      if (CHAT_ENTRY.test(compact)) return chatty ? 75 : floats(action) ? 60 : 52;
      return chatty && (compact === '' || floats(action)) ? 55 : 0;
    }
    case 'human':
      return HUMAN.test(compact) && !NOT_HUMAN.test(compact) ? (/人工|真人|在线/.test(compact) ? 90 : 70) : 0;
    case 'consult':
      if (!CONSULT.test(compact) || NOT_CONSULT.test(compact) || ASSISTANT.test(compact) || HUMAN.test(compact))
        return 0;
      return /我要|网上|在线|留言/.test(compact) ? 85 : /12345|信箱/.test(compact) ? 55 : 70;
    case 'complaint':
      if (!COMPLAINT.test(compact) || NOT_COMPLAINT.test(compact)) return 0;
      return /投诉/.test(compact) ? 90 : /12345|热线|信箱/.test(compact) ? 55 : 65;
    case 'rating':
      if (!RATING.test(compact) || NOT_RATING.test(compact)) return 0;
      return /好差评|公示|结果/.test(compact) ? 90 : /我的/.test(compact) ? 40 : 65;
    case 'hub':
      return HUB.test(compact) ? 60 : 0;
  }
}

const addressOf = (action: Action): string => `${action.address ?? ''} ${action.script}`.replace(/^https?:\/\//, '/');

/** Stands in the strip at the right edge, or lies over the page. */
export function floats(action: Action): boolean {
  return action.region === 'aside' || action.region === 'overlay' || action.box.x + action.box.w > 1366 - EDGE;
}

/** What stands on every page of the site: menus and tools that a page led to has in common with those looked at. */
export function furnitureOf(pages: readonly Looked[]): (action: Action) => boolean {
  const known = new Set(pages.flatMap((p) => p.view?.actions.map(signOf) ?? []));
  return (action) => known.has(signOf(action));
}
const signOf = (a: Action): string => `${a.text}|${a.address ?? a.script}`;
