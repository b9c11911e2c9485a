/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  medium: '电子化' | '纸质' | '纸质和电子化' | '纸质或电子化';
  source: '申请人自备' | '政府部门核发';
  need: '必要' | '非必要';
  waived?: true;
  /** File names on the static host. */
  blank?: string;
  sample?: string;
  note: string;
}
export interface Law {
  name: string;
  number: string;
  article: string;
  text: string;
  by: string;
}
export interface Guide {
  base: Line[];
  condition: string;
  steps: [name: string, limit: string, standard: string, outcome: string][];
  counter: string[];
  special: Line[];
  papers: Paper[];
  contact: Line[];
  faq: [string, string][];
  window: Line[];
  fee: Line[];
  laws: Law[];
  rights: string;
  remedy: Line[];
}

export const law = (name: string, number: string, article: string, by: string, text: string): Law => ({
  name,
  number,
  article,
  by,
  text,
});
export const paper = (name: string, medium: Paper['medium'], note: string, more: Partial<Paper> = {}): Paper => ({
  name,
  medium,
  source: '申请人自备',
  need: '必要',
  note,
  ...more,
});
export const SHARED = { source: '政府部门核发', waived: true } as const;
