import { type Href, local } from './markup.ts';

/** A piece of evidence as the report can show it. */
export interface EvidenceView {
  /** `copied` lies beside the report, `reference` is named only (on paper); the others say why there is nothing to open. */
  state: 'copied' | 'reference' | 'missing' | 'tampered' | 'left-out';
  kind: 'picture' | 'text' | 'document';
  /** File name inside `evidence/`; null unless copied. */
  file: string | null;
  width: number | null;
  height: number | null;
  /** What the crawler noted of it. */
  note: string | null;
  url: string | null;
  firstSeen: string | null;
}

/** What a page of the report needs to know of the others: where they are from its place. */
export interface Site {
  practice: boolean;
  /** Address of a city's page. */
  city(id: string): Href;
  /** Address of the overview, or of a place on it. */
  overview(anchor?: string): Href;
  asset(file: 'report.css' | 'report.js'): Href;
  evidence(sha: string): EvidenceView | null;
  /** Address of a copied piece of evidence. */
  evidenceFile(view: EvidenceView): Href | null;
}

/** File name of a city's page. Ids are checked when city files are read; an odd one from elsewhere becomes a safe name. */
export const cityFile = (id: string): string =>
  /^[a-z][a-z0-9-]{0,60}$/.test(id)
    ? `${id}.html`
    : `_${Buffer.from(id.toWellFormed()).toString('hex').slice(0, 120)}.html`;

/** The folder of an offline report: pages find each other by relative addresses. */
export function folderSite(practice: boolean, evidence: ReadonlyMap<string, EvidenceView>, depth: 0 | 1): Site {
  const up = depth === 1 ? '../' : '';
  return {
    practice,
    city: (id) => local(`${up}cities/${cityFile(id)}`),
    overview: (anchor) => local(`${up}index.html${anchor ? `#${anchor}` : ''}`),
    asset: (file) => local(`${up}${file}`),
    evidence: (sha) => evidence.get(sha) ?? null,
    evidenceFile: (view) => (view.file === null ? null : local(`${up}evidence/${view.file}`)),
  };
}
