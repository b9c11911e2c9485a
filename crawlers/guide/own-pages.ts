import { forbiddenLink } from '../browser/submission.ts';
import type { GuideKey } from '../language/guide.ts';
import type { Action, PageView } from '../perception/view.ts';
import { FOLD_MARKS, isSectionTitle, labelOf } from './labels.ts';

/** Parts with pages of their own that are opened at the most. */
const MAX_OWN_PAGES = 14;
/** So many parts in a row or a column make a contents list; a single link to 常见问题 leads anywhere. */
const LEAST = 4;
/** And so many of them are what no page but a guide lists. */
const LEAST_CORE = 2;
const CORE: ReadonlySet<GuideKey> = new Set<GuideKey>(['condition', 'materials', 'process', 'legalBasis', 'fee']);
/** Entries of a list stand under one another, pixels. */
const ALIGNED = 8;

/** An entry that names a part of the guide: 申请材料 共9份 ›. */
export interface OwnPage {
  title: string;
  action: Action;
}

/**
 * The parts of a guide that is only a list of contents: each is shown on a page or a route of its own, as applications for telephones
 * and sites with an address for each tab have it. Empty where the parts stand on the page itself.
 */
export function ownPages(view: PageView, within: readonly Action[]): OwnPage[] {
  const entries = within.flatMap((action): OwnPage[] => {
    const title = partNamed(action.text);
    if (!title || !action.visible || action.disabled || !leadsOn(action, view.url)) return [];
    return forbiddenLink(action.text, action.address ?? '') ? [] : [{ title, action }];
  });
  const list = (['x', 'y'] as const)
    .flatMap((axis) => entries.map((one) => entries.filter((other) => inLine(one.action, other.action, axis))))
    .reduce((longest, line) => (line.length > longest.length ? line : longest), [] as OwnPage[]);
  const keys = list.flatMap(({ title }) => labelOf(title)?.keys ?? []);
  const core = new Set(keys.filter((key) => CORE.has(key)));
  const titles = new Set(list.map(({ title }) => title));
  return titles.size >= LEAST && core.size >= LEAST_CORE ? list.slice(0, MAX_OWN_PAGES) : [];
}

const BEHIND = new RegExp(
  `[\\s${FOLD_MARKS}]*(?:共?\\d+\\s*(?:个|份|项|条|步)?(?:环节|步骤|材料)?)?[\\s${FOLD_MARKS}]*$`,
);

function partNamed(text: string): string | null {
  const title = text.replace(BEHIND, '').trim();
  return [...title].length <= 10 && (labelOf(title) || isSectionTitle(title)) ? title : null;
}

/** Whether pressing it may show another page of the same site, or route of the same application. */
function leadsOn(a: Action, here: string): boolean {
  if (/^(?:header|nav|footer)$/.test(a.region)) return false;
  if (a.inert || a.role === 'tab') return false;
  if (a.address === null) return true;
  // A place on the same page is no page of its own.
  const place = /^#[^/!]/.test(new URL(a.address, here).hash);
  return !place && new URL(a.address, here).origin === new URL(here).origin;
}

/** In one column, or in one row. */
const inLine = (a: Action, b: Action, axis: 'x' | 'y'): boolean =>
  a.frame === b.frame && Math.abs(a.box[axis] - b.box[axis]) <= ALIGNED;
