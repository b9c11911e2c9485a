import type { WayStep } from '../hall.ts';
import type { Action, Field, PageView } from '../perception/view.ts';

/** Something that could be done next, and how promising it is (0–100). */
export type Deed = { score: number; why: string } & (
  | { kind: 'click' | 'hover'; action: Action }
  | { kind: 'choose'; field: Field; option: { text: string; value: string } }
  /** Writes into a field that lists what fits, and sends nothing. */
  | { kind: 'type'; field: Field; text: string }
  /** Rolls the page and its lists on by a screenful. */
  | { kind: 'roll' }
) & {
    /** Goes on in a list: done again where one stands, and no new branch of the way. */
    turns?: true;
  };

/** Where the walker stands: the way from the start, and what is seen. */
export interface State {
  steps: WayStep[];
  clicks: number;
  path: { text: string; url: string }[];
  view: PageView;
  /** How often a list was turned or rolled on, on the way. */
  turned?: number;
  /** The clicks among those. */
  turnClicks?: number;
}

/** What the walk looks for. Pure functions over what is seen. */
export interface Goal {
  /** Non-null where the state is what was looked for. */
  reached(state: State): string | null;
  /** Entries of lists in which what is looked for may stand further down: the box that holds one of them is rolled on. */
  rolls?(view: PageView): Action[];
  /** What is worth trying from here; only the best are tried. */
  deeds(state: State): Deed[];
  /** Whether a choice that nothing on the page shows may have been taken: a button beside it has yet to carry it out. */
  takes?(deed: Deed, view: PageView): boolean;
  /** Clicks that an effect costs (CONTRACT.md §6). */
  cost(deed: Deed, before: PageView, after: PageView, moved: boolean): number;
}
