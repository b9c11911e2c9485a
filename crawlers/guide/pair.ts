import type { GuideKey } from '../language/guide.ts';
import type { ContentNode } from '../perception/view.ts';
import type { Block, Line } from './blocks.ts';

export type PairShape = 'cell' | 'column' | 'colon' | 'element' | 'section' | 'blank' | 'reversed';

/** A label of the guide and what stands for it. */
export interface Pair {
  keys: readonly GuideKey[];
  rank: number;
  /** The label as shown, and what stood in brackets behind it. */
  label: string;
  unit: string;
  /** Text as shown, blanks folded. */
  value: string;
  /** The value without labels inside it: empty where a section holds nothing but titles. */
  told: string;
  blocks: Block[];
  images: ContentNode[];
  links: ContentNode[];
  shape: PairShape;
  /** The section in which it stands, where that changes what it means (a step's 办理时限 is not the item's). */
  within: GuideKey | null;
  hidden: boolean;
  /** A title with nothing that could have been its value: perhaps an entry of a menu. */
  bare: boolean;
  order: number;
}

export interface Context {
  within: GuideKey | null;
  hidden: boolean;
}
export type Emit = (pair: Omit<Pair, 'order' | 'images' | 'links' | 'told'> & { told?: string; line?: Line }) => void;

/** Sections whose inner labels speak of their own parts. */
export const SECTIONS: ReadonlySet<GuideKey> = new Set<GuideKey>([
  'process',
  'special',
  'materials',
  'faq',
  'legalBasis',
  'intermediary',
  'remedy',
  'complain',
  'consult',
  'rights',
  'result',
  'delivery',
  'resultSample',
  'query',
]);

/** Searches a block for pairs; handed to what reads tables, whose cells are blocks again. */
export type Visit = (block: Block, context: Context, emit: Emit) => void;
