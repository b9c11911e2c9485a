import type { ContentNode } from '../view.ts';
import type { FrameReport } from './report.ts';

/** What the parts of the look fill together on their way through a document. */
export interface State {
  report: FrameReport;
  nodeOf: WeakMap<Element, ContentNode>;
  /** The last heading that was passed. */
  heading: string;
  /** Boxes that scroll by themselves. */
  scrollers: Element[];
}
