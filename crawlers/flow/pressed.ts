import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Hall } from '../hall.ts';
import type { PageView } from '../perception/view.ts';
import type { Surroundings } from './candidates.ts';
import type { Behind } from './look.ts';

export interface Pressed {
  behind: Behind;
  /** What was shown when the press was judged. */
  view: PageView;
  /** What the guide wanted chosen before it let one apply. */
  chosen?: string | null;
}

export interface PressContext {
  tab: Tab;
  web: Web;
  hall: Hall;
  around: Surroundings;
}
