import type { Action, ContentNode, Field } from '../view.ts';

/** What one frame answers. `frames[i]` is the place in `content` where the i-th child frame's document belongs. */
export interface FrameReport {
  title: string;
  actions: Omit<Action, 'frame'>[];
  fields: Omit<Field, 'frame'>[];
  content: ContentNode;
  text: string;
  headings: { level: number; text: string }[];
  overlay: { text: string } | null;
  /** A list in a box of its own draws only the rows in sight. */
  partial: boolean;
  /**
   * Whether each child frame is seen, where its document begins in this one, and its number among the windows of this one;
   * null where the window does not count it.
   */
  frames: { visible: boolean; x: number; y: number; number: number | null }[];
}

/**
 * Runs inside a frame (serialised, so it uses nothing from outside) and reports what a person sees there and what

/** How much of one frame is looked at. */
export interface Bounds {
  maxNodes: number;
  maxText: number;
  maxDepth: number;
}
