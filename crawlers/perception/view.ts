import type { Hint } from '../../cities/city.ts';

/** What a person can do with an element. `tag` is lower case; `role` is the ARIA role or what the tag implies. */
export interface Action {
  /** Index into the frame's registry of elements; valid until the page changes. */
  id: number;
  /** Index into `PageView.frames`. */
  frame: number;
  tag: string;
  role: string;
  /** Visible text, else the accessible name (alt, title, aria-label, value). Blanks folded, at most 200 characters. */
  text: string;
  /** Of something without words: the names of its picture, style and glyph, and what the style draws. */
  icon?: string;
  /** Text of the smallest surrounding row, card or list entry, where it says more than `text`. */
  around: string;
  /** Of something short that is not shown: the row in which it comes up, under the pointer or after a press. */
  comesUpIn?: { text: string; x: number; y: number };
  /** Nearest heading or label above, for orientation. */
  heading: string;
  /** Address that following it would open, resolved; from href, onclick, own attributes; null where unknown. */
  address: string | null;
  /** Where the address was found. */
  via: 'href' | 'script' | 'attribute' | 'form' | null;
  /** True where a new window is announced (target=_blank, window.open). */
  opens: boolean;
  visible: boolean;
  /** Visible, but covered by another element at its centre. */
  covered: boolean;
  disabled: boolean;
  /** Drawn like a word: no address, no handler of its own, and no pointer over it. */
  inert?: true;
  /** aria-selected, aria-current, checked, or drawn unlike its siblings. */
  selected: boolean;
  /** Which part of the page it is in. */
  region: 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'overlay' | 'other';
  /** Raw handler text (onclick, javascript: address), at most 500 characters. */
  script: string;
  box: { x: number; y: number; w: number; h: number };
  /** Reacts to the pointer (mouseover handler, :hover menu) rather than to a click. */
  hovers: boolean;
}

/** Something that takes text or a choice. */
export interface Field {
  id: number;
  frame: number;
  tag: 'input' | 'textarea' | 'select' | 'editable';
  type: string;
  name: string;
  /** From label, aria-label, placeholder, title, or the cell before it. */
  label: string;
  placeholder: string;
  value: string;
  /** Of a list; of a radio button the one that it stands for. */
  options: { text: string; value: string; disabled?: true }[];
  /** A radio button or a box that is marked. */
  checked?: true;
  visible: boolean;
  required: boolean;
  /** Takes no writing: a value to be read, or a list that unfolds when it is pressed. */
  readOnly?: true;
  /** Index of the form in the frame, −1 outside a form. */
  form: number;
  formAction: string | null;
  formMethod: string;
  region: Action['region'];
  box: { x: number; y: number; w: number; h: number };
}

/**
 * The content of a page in reading order, reduced to what carries meaning. Text nodes have tag `#text`. Elements that
 * only wrap are kept, so that rows stay rows. Frames' documents and open shadow roots stand in place (`#document`).
 */
export interface ContentNode {
  tag: string;
  text?: string;
  /** Not rendered now; a tab or an accordion may show it. */
  hidden?: true;
  href?: string;
  src?: string;
  alt?: string;
  title?: string;
  colSpan?: number;
  rowSpan?: number;
  role?: string;
  /** `#anchor` targets. */
  id?: string;
  /** Own attributes that hold an address or JSON (data-attach, url, data-link …). */
  data?: Record<string, string>;
  /** Source of the page's own function that pressing it calls with a literal, where it is short. */
  calls?: string;
  /** The action of its frame that pressing it is (`Action.id`). */
  act?: number;
  /** Pressing it was answered by words that there is no such file. */
  lost?: true;
  /** Of a frame's document: index into `PageView.frames`; the page's own has none. */
  frame?: number;
  /** A picture that a script paints, large enough for a map: nobody can read what stands in it. */
  painted?: true;
  /** What lies over the page: `PageView.overlay`. */
  layer?: true;
  /** A button to choose with (`role` radio or checkbox): taken, and not to be changed. */
  checked?: true;
  disabled?: true;
  /** True for bold, large or th-like text that stands as a label. */
  strong?: true;
  children: ContentNode[];
}

/** What a person sees of a page, all frames together. */
export interface PageView {
  /** What the city file's hints point at on this page. */
  hinted?: { [S in Hint['step']]?: Action | Field };
  url: string;
  title: string;
  /** Visible text of all frames in reading order, lines kept, at most 200 000 characters. */
  text: string;
  actions: Action[];
  fields: Field[];
  frames: { url: string; name: string; visible: boolean }[];
  content: ContentNode;
  /** Headings that are visible. */
  headings: { level: number; text: string }[];
  /** A layer lies over the page (position fixed or absolute, high z-index, covering its middle). */
  overlay: { text: string } | null;
  /** A list in a box of its own draws only the rows in sight: what is seen is not all that it holds. */
  partial?: true;
  /** Status of the main document where known. */
  status: number | null;
  /** Identifies the page's state for the search: address without volatile parts plus a digest of what can be done. */
  signature: string;
}
