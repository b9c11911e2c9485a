import type { ElementHandle, Frame } from 'playwright';
import type { City, District, Hint } from '../cities/city.ts';
import { inTime } from './browser/in-time.ts';
import type { Effect, Tab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import type { Crawler, Observation, Step } from './crawler.ts';
import type { FactId, FactOf, Facts } from './facts.ts';
import type { Hall, HintUse, Place, WayStep } from './hall.ts';
import type { Perceived } from './perception/perceive.ts';
import type { Action, Field, PageView } from './perception/view.ts';
import { closeNotices } from './walk/notices.ts';
import { obstacleOf } from './walk/page-state.ts';
import { stable } from './walk/target.ts';

/** A frame that does not say which of its elements match is passed over, milliseconds. */
const SELECTOR_TIMEOUT_MS = 3_000;
/** Elements of one selector that are looked at: more is no hint. */
const MAX_MATCHES = 8;

/** Which crawler a hint speaks to, and the fact that tells what came of it. */
const ABOUT: Record<Hint['step'], { crawler: Step; fact: FactId }> = {
  region: { crawler: 'entry', fact: 'entry.level' },
  search: { crawler: 'guide', fact: 'search.works' },
  item: { crawler: 'guide', fact: 'item.found' },
  guide: { crawler: 'guide', fact: 'guide.elements' },
  apply: { crawler: 'flow', fact: 'apply.entry' },
  assistant: { crawler: 'interaction', fact: 'interaction.assistant' },
  complaint: { crawler: 'interaction', fact: 'interaction.complaint' },
  rating: { crawler: 'interaction', fact: 'interaction.ratingBoard' },
};

/** The hints of a city file while a crawler is at work: where they point, and what came of each. */
export interface HintBook {
  /** Notes on a view what the hints point at. */
  point(seen: Perceived): Promise<void>;
  /** A tab whose deeds on what a hint points at are noted as its use. */
  watch(tab: Tab): Tab;
  /** The address that a hint gives for a step; null where none does. */
  address(step: Hint['step']): string | null;
  /** Notes that the address of a hint was opened by itself, and what came of it. */
  opened(step: Hint['step'], right: boolean): void;
  report(): HintUse[];
}

/**
 * A crawler that obeys the hints of the city file (CONTRACT.md §3): they go before what the general walker would choose. What
 * came of each stands in the trail and in the note of the fact that it is about; one that no longer matches is reported, and
 * the walker goes on as if it were not there.
 */
export function obeyHints<P extends FactId>(crawler: Crawler<P>): Crawler<P> {
  return {
    ...crawler,
    async observe(hall, web) {
      const mine = (hall.city.hints ?? []).filter(({ step }) => ABOUT[step].crawler === crawler.name);
      if (mine.length === 0) return crawler.observe(hall, web);
      const book = createHintBook(mine);
      const lent: Web = Object.create(web, { hints: { value: book } });
      return withReport(await crawler.observe(hall, lent), hall, book.report());
    },
  };
}

function withReport<P extends FactId>(seen: Observation<P>, hall: Hall, uses: HintUse[]): Observation<P> {
  const facts: Facts = { ...seen.facts };
  for (const { step, why } of uses) {
    const { fact: id } = ABOUT[step];
    const fact = facts[id];
    if (fact) Object.assign(facts, { [id]: { ...fact, note: [fact.note, why].filter(Boolean).join('；') } });
  }
  const others = (hall.trail.hints ?? []).filter((h) => !uses.some((u) => u.step === h.step));
  return {
    facts: facts as { [I in P]?: FactOf<I> },
    trail: { ...seen.trail, hints: [...others, ...uses] },
  };
}

interface Entry {
  hint: Hint;
  /** Words of the element that it pointed at. */
  met: string | null;
  used: string | null;
  fault: string | null;
}

export function createHintBook(hints: readonly Hint[]): HintBook {
  const entries: Entry[] = hints.map((hint) => ({ hint, met: null, used: null, fault: null }));
  let pages = 0;

  async function target(entry: Entry, seen: Perceived): Promise<Action | Field | null> {
    const { selector, address } = entry.hint;
    if (selector !== undefined) {
      const found = await bySelector(selector, seen).catch((error: unknown) => {
        entry.fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return null;
      });
      if (found) return found;
    }
    if (address === undefined) return null;
    const there = seen.view.actions.filter((a) => a.address !== null && same(a.address, address));
    return there.find((a) => a.visible) ?? there[0] ?? null;
  }

  const used = (view: PageView, at: Action | Field, effect: Effect | null): void => {
    if (effect && (effect.kind === 'failed' || effect.kind === 'forbidden')) return;
    for (const entry of entries) {
      const mine = view.hinted?.[entry.hint.step];
      if (mine && mine.id === at.id && mine.frame === at.frame) entry.used = wordsOf(at);
    }
  };

  return {
    async point(seen) {
      pages++;
      const hinted: NonNullable<PageView['hinted']> = {};
      for (const entry of entries) {
        const found = await target(entry, seen);
        if (!found) continue;
        entry.met = wordsOf(found);
        hinted[entry.hint.step] ??= found;
      }
      seen.view.hinted = hinted;
    },
    watch: (tab) => ({
      ...tab,
      async click(action) {
        const view = await tab.view();
        const effect = await tab.click(action);
        used(view, action, effect);
        return effect;
      },
      async hover(action) {
        const view = await tab.view();
        const effect = await tab.hover(action);
        used(view, action, effect);
        return effect;
      },
      async type(field, text) {
        const view = await tab.view();
        await tab.type(field, text);
        used(view, field, null);
      },
      async choose(field, option) {
        const view = await tab.view();
        const effect = await tab.choose(field, option);
        used(view, field, effect);
        return effect;
      },
    }),
    address: (step) => hints.find((h) => h.step === step && h.address !== undefined)?.address ?? null,
    opened(step, right) {
      const entry = entries.find((e) => e.hint.step === step && e.hint.address !== undefined);
      if (!entry) return;
      entry.met = entry.hint.address ?? '';
      if (right) entry.used = entry.met;
    },
    report: () => entries.map((entry) => useOf(entry, pages)),
  };
}

function useOf({ hint, met, used, fault }: Entry, pages: number): HintUse {
  const { step, reason } = hint;
  const what = [hint.selector, hint.address].filter(Boolean).join(' 或 ');
  const tell = (outcome: HintUse['outcome'], why: string): HintUse => ({
    step,
    used: outcome === 'used',
    outcome,
    why: `${why}（提示的理由：${reason}）`,
  });
  if (used !== null) return tell('used', `已按提示使用“${used}”`);
  if (met !== null) return tell('idle', `提示所指的“${met}”还在，但没有用到`);
  if (fault !== null) return tell('stale', `提示的选择器 ${what} 不能用：${fault}`);
  if (pages === 0) return tell('untried', '没有打开任何页面，未能核对提示');
  return tell('stale', `提示可能已失效：看过的 ${pages} 个页面上都没有 ${what}`);
}

/** The action or field that a selector of Playwright (CSS through open shadow roots, text=…) means, in any frame. */
async function bySelector(selector: string, { view, frames }: Perceived): Promise<Action | Field | null> {
  const found: (Action | Field)[] = [];
  for (const [index, frame] of frames.entries()) {
    if (frame.isDetached()) continue;
    for (const id of await idsIn(frame, selector)) {
      const at = (t: Action | Field) => t.frame === index && t.id === id;
      const target = view.fields.find(at) ?? view.actions.find(at);
      if (target) found.push(target);
    }
  }
  return found.find((t) => t.visible) ?? found[0] ?? null;
}

async function idsIn(frame: Frame, selector: string): Promise<number[]> {
  let handles: ElementHandle[];
  try {
    handles = await inTime(frame, frame.$$(selector), SELECTOR_TIMEOUT_MS);
  } catch (error) {
    // What the page does is no fault of the selector.
    if (error instanceof Error && /selector|Unknown engine|parsing/i.test(error.message)) throw error;
    return [];
  }
  const ids: number[] = [];
  for (const handle of handles.slice(0, MAX_MATCHES)) {
    const id = await inTime(frame, handle.evaluate(registeredAs), SELECTOR_TIMEOUT_MS).catch(() => -1);
    if (id >= 0) ids.push(id);
  }
  for (const handle of handles) void handle.dispose().catch(() => undefined);
  return ids;
}

/** In the page: the number under which an element was perceived, or what it stands in, or what stands in it; −1 for none. */
function registeredAs(node: Node): number {
  const seen = (window as unknown as { [k: symbol]: { elements: Element[] } | undefined })[Symbol.for('wangting.seen')];
  if (!seen) return -1;
  let above: Node | null = node;
  for (let i = 0; above && i < 4; i++) {
    const id = seen.elements.indexOf(above as Element);
    if (id >= 0) return id;
    above = above.parentNode instanceof ShadowRoot ? above.parentNode.host : above.parentNode;
  }
  return seen.elements.findIndex((el) => node.contains(el));
}

const wordsOf = (t: Action | Field): string =>
  ('text' in t ? t.text : t.label || t.placeholder || t.name) || ('address' in t && t.address) || t.tag;

const same = (a: string, b: string): boolean => {
  const plain = (url: string) => (stable(URL.canParse(url) ? new URL(url).href : url) ?? '').replace(/\/$/, '');
  return plain(a) === plain(b);
};

/** What a hint for the way to the hall is worth on a page: goes before everything else. */
export function hintedDeed(view: PageView, city: City, district: District) {
  const hinted = view.hinted?.region;
  if (!hinted) return [];
  const reason = city.hints?.find((h) => h.step === 'region')?.reason ?? '';
  const worth = { score: 101, why: `城市文件的提示：${reason}` };
  if ('role' in hinted) return [{ kind: 'click' as const, action: hinted, ...worth }];
  const option = hinted.options.find((o) => o.text.includes(district.name));
  return option ? [{ kind: 'choose' as const, field: hinted, option, ...worth }] : [];
}

/** Opens the address that a hint gives for a step, on a first visit; null where there is none or it does not open. */
export async function openHinted(
  tab: Tab,
  web: Web,
  step: Hint['step'],
): Promise<{ view: PageView; place: Place } | null> {
  const url = web.hints?.address(step);
  if (!url) return null;
  await tab.fresh();
  const arrival = await tab.open(url);
  const view = arrival.error ? null : await closeNotices(tab);
  if (!view || obstacleOf(view)) {
    web.hints?.opened(step, false);
    return null;
  }
  const open: WayStep = {
    deed: 'open',
    text: view.title,
    url,
    counts: false,
    target: null,
    why: '城市文件的提示给出的地址',
    evidence: null,
  };
  const shot = await tab.shot(open.why);
  return { view, place: { url: view.url, title: view.title, steps: [open], arrival: shot } };
}
