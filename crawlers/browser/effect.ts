import type { ShownDialog } from './windows.ts';

/** What came of something that was done in a tab. */
export interface Effect {
  kind: 'navigated' | 'opened' | 'changed' | 'nothing' | 'download' | 'forbidden' | 'failed';
  url: string;
  /** What was asked for, where another document came in its place by redirects (`navigated`, `opened`). */
  asked?: string;
  /** Addresses of the files that came (`download`). */
  files?: readonly string[];
  status: number | null;
  dialogs: ShownDialog[];
  /** True where the real click was intercepted and the element was clicked in the page. */
  inPage: boolean;
  why?: string;
  /** What was led to hangs or crashed: says nothing of what is there. */
  hung?: true;
}
