import type { EvidenceStore } from '../../storage/evidence.ts';
import type { EvidenceView, Site } from '../html/site.ts';
import { to } from './addresses.ts';

/** The pages of a round as the dashboard serves them: what the report's sections link to. */
export function servedSite(
  round: { name: string; practice: boolean },
  views: ReadonlyMap<string, EvidenceView>,
  query: Readonly<Record<string, string | null>> = {},
): Site {
  return {
    practice: round.practice,
    city: (id) => to.city(round.name, id, query),
    overview: (anchor) => to.round(round.name, query, anchor),
    asset: (file) => to.asset(file),
    evidence: (sha) => views.get(sha) ?? null,
    evidenceFile: (view) => (view.file === null ? null : to.evidence(view.file)),
  };
}

/** What can be shown of pieces of evidence; the bytes are read when one is opened. */
export async function evidenceViews(store: EvidenceStore, shas: readonly string[]): Promise<Map<string, EvidenceView>> {
  const unique = [...new Set(shas)];
  const abouts = await store.abouts(unique);
  return new Map(
    unique.map((sha) => {
      const about = abouts.get(sha);
      const there = store.has(sha);
      const { note = null, url = null, firstSeen = null, type = 'text/plain' } = about ?? {};
      const kind = type.startsWith('image/') ? 'picture' : type === 'application/pdf' ? 'document' : 'text';
      const state = there ? 'copied' : 'missing';
      return [sha, { state, kind, file: there ? sha : null, width: null, height: null, note, url, firstSeen }];
    }),
  );
}
