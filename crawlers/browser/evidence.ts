import { createHash } from 'node:crypto';
import type { EvidenceSink } from './web.ts';

type About = Parameters<EvidenceSink['put']>[1];

/** Keeps evidence in memory, by its SHA-256; for tests and for trials that store nothing. */
export function memoryEvidence(): EvidenceSink & {
  readonly kept: ReadonlyMap<string, { bytes: Uint8Array; about: About }>;
} {
  const kept = new Map<string, { bytes: Uint8Array; about: About }>();
  return {
    kept,
    async put(bytes, about) {
      const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (!kept.has(id)) kept.set(id, { bytes, about });
      return id;
    },
  };
}
