import type { EvidenceAbout, EvidenceStore } from '../../storage/evidence.ts';

/** A store that remembers what it was told of each piece, as the database does for the real one. */
export function noted(store: EvidenceStore): EvidenceStore {
  const notes = new Map<string, EvidenceAbout>();
  return {
    ...store,
    async put(bytes, about) {
      const sha = await store.put(bytes, about);
      const { type, url, note = null } = about;
      notes.set(sha, { type, url, note, bytes: bytes.byteLength, firstSeen: '2026-11-22T18:00:00.000Z' });
      return sha;
    },
    about: async (sha) => notes.get(sha) ?? null,
    abouts: async (shas) => new Map(shas.flatMap((sha) => (notes.has(sha) ? [[sha, notes.get(sha)!]] : []))),
  };
}
