import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { EvidenceStore } from '../../storage/evidence.ts';

/** Kinds of files that the evidence store keeps. */
const TYPES: Readonly<Record<string, Parameters<EvidenceStore['put']>[1]['type']>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
};
const MOST_BYTES = 20_000_000;

/** The files that a file's proofs name; nothing is kept before all rows were found right. */
export interface Proofs {
  find(text: string): { evidence: string[] } | { fault: string };
  /** Puts the files that were found into the store. */
  keep(store: EvidenceStore): Promise<void>;
}

/**
 * Proofs of a file: a name of a picture, PDF or text is looked up beside it (never elsewhere) and becomes evidence; a
 * `sha256:…` names evidence that is there; anything else is a reference in words.
 */
export function openProofs(file: string, has: (sha: string) => boolean): Proofs {
  const folder = dirname(resolve(file));
  const found = new Map<string, string>();
  return {
    find(text) {
      if (/^sha256:[0-9a-f]{64}$/.test(text))
        return has(text) ? { evidence: [text] } : { fault: '证据库里没有这个证据，请核对' };
      const type = TYPES[extname(text).toLowerCase()];
      if (type === undefined || /^https?:/i.test(text)) return { evidence: [] };
      const path = join(folder, text);
      try {
        // Links are followed first: a proof lies beside the file.
        const inside = relative(realpathSync(folder), realpathSync(path));
        if (isAbsolute(text) || inside.startsWith('..') || isAbsolute(inside))
          return { fault: `“${text}”不在导入文件的文件夹里；请把它放在导入文件旁边，只写文件名` };
        if (!statSync(path).isFile()) return { fault: `“${text}”不是文件` };
        if (statSync(path).size > MOST_BYTES) return { fault: `“${text}”太大（超过 20 MB）` };
        const sha = `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
        found.set(sha, path);
        return { evidence: [sha] };
      } catch {
        return { fault: `导入文件旁边没有“${text}”；请把它放在那里，或改写为能找到证明的编号、网址` };
      }
    },
    async keep(store) {
      for (const path of found.values()) {
        const type = TYPES[extname(path).toLowerCase()];
        if (type) await store.put(readFileSync(path), { type, url: '', note: basename(path) });
      }
    },
  };
}
