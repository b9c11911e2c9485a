import type { FactValue, Reason } from '../facts.ts';
import type { Hall } from '../hall.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { Surroundings } from './candidates.ts';
import type { SignIn } from './login-page.ts';
import type { Asked } from './watch.ts';

/** What stands behind an apply entry, as far as one look tells. */
export type Behind =
  | { is: 'sign-in'; signIn: SignIn }
  /** A first step of an application; what it leads to is walked. */
  | { is: 'steps' }
  | { is: 'entry'; entry: FactValue<'apply.entry'>; note: string }
  | { is: 'hidden'; reason: Reason; note: string }
  /** Does not work; to be confirmed before it is said. */
  | { is: 'broken'; note: string }
  /** The page says itself that something went wrong. */
  | { is: 'failing'; reason: Reason; note: string }
  /** Told to sign in; the sign-in page is not there (yet). */
  | { is: 'asked'; note: string }
  /** Wants a choice or a consent on the guide first. */
  | { is: 'choose'; note: string }
  /** `situation`: pressing it chooses what is applied for. */
  | { is: 'more'; action: Action; why: string; situation?: string }
  /** A document is on its way, or the page says that it goes elsewhere. */
  | { is: 'under-way' }
  | { is: 'nothing' }
  /** `opened`: something came up that is no part of the guide. */
  | { is: 'unknown'; note: string; opened: boolean };

export interface Look {
  hall: Hall;
  around: Surroundings;
  /** What was shown before the press. */
  before: PageView;
  /** The guide, where the press was one within what its entry had opened. */
  origin?: PageView;
  view: PageView;
  /** Words of dialogs, and of toasts that came up since. */
  said: readonly string[];
  asked: readonly Asked[];
  pending: boolean;
  /** Name of the present step where a page with a step bar came. */
  marked: string | null;
}
