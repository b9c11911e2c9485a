import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { eq, inArray, sql } from 'drizzle-orm';
import { InputError } from '../cities/errors.ts';
import type { EvidenceSink } from '../crawlers/browser/web.ts';
import { cleanText } from './clean.ts';
import { type Database, isAddress } from './database.ts';
import { EvidenceError } from './errors.ts';
import { evidence } from './schema.ts';

type About = Parameters<EvidenceSink['put']>[1];

const EXTENSIONS: Record<About['type'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/html': 'html',
  'application/json': 'json',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
};

/** What is known of a piece of evidence beside its bytes. */
export interface EvidenceAbout {
  type: string;
  bytes: number;
  url: string;
  note: string | null;
  firstSeen: string;
}

export interface EvidenceStore extends EvidenceSink {
  /** The bytes. Throws EvidenceError where they are lost, or no longer have their hash. */
  read(sha: string): Promise<Uint8Array>;
  /** File of a `sha256:…`, null where there is none. */
  path(sha: string): string | null;
  /** Takes the bytes away; for retention alone (retention.ts), which knows what nothing refers to. */
  remove(sha: string): Promise<void>;
  /** Takes away what writes that were cut off left behind, a day ago or longer. */
  removeLeftovers(): Promise<void>;
  /** Whether the bytes are there and are what they were. */
  verify(sha: string): Promise<'ok' | 'missing' | 'tampered'>;
  has(sha: string): boolean;
  /** What the database knows of it; null without a database, or where it knows nothing. */
  about(sha: string): Promise<EvidenceAbout | null>;
  /** The same of many at once; what is not known is left out. */
  abouts(shas: readonly string[]): Promise<Map<string, EvidenceAbout>>;
}

/** Where evidence is kept unless `--evidence` says otherwise: beside the embedded database (CONTRACT.md §1). */
export function defaultEvidence(db: string): string {
  return isAddress(db) ? './data/evidence' : join(dirname(resolve(db)), 'evidence');
}

/**
 * Evidence as files named by their SHA-256 (`ab/cd/<sha>.<ext>`), for the owner alone. A file appears whole or not at all;
 * equal bytes are kept once. Throws InputError where the folder cannot be used.
 */
export function openEvidence(folder: string, db?: Database): EvidenceStore {
  const root = resolve(folder);
  try {
    // Only the evidence is private: the database beside it may be another user's.
    mkdirSync(dirname(root), { recursive: true });
    mkdirSync(root, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new InputError(`不能用作证据文件夹（${(error as NodeJS.ErrnoException).code}）`, root);
  }
  const find = (sha: string): string | null => {
    const hex = hexOf(sha);
    const base = hex && join(root, hex.slice(0, 2), hex.slice(2, 4), hex);
    if (!base) return null;
    return (
      Object.values(EXTENSIONS)
        .map((ext) => `${base}.${ext}`)
        .find((file) => existsSync(file)) ?? null
    );
  };
  const verify = async (sha: string): Promise<'ok' | 'missing' | 'tampered'> => {
    const file = find(sha);
    const bytes = file && (await readFile(file).catch(() => null));
    return !bytes ? 'missing' : digest(bytes) === hexOf(sha) ? 'ok' : 'tampered';
  };
  return {
    async put(bytes, about) {
      const hex = digest(bytes);
      const keep = () =>
        write(find(hex) ?? join(root, hex.slice(0, 2), hex.slice(2, 4), `${hex}.${EXTENSIONS[about.type]}`), bytes);
      // A file that was changed is written anew: what is put back is what was seen.
      if ((await verify(hex)) !== 'ok') await keep();
      await db?.orm
        .insert(evidence)
        .values({
          sha256: hex,
          type: about.type,
          bytes: bytes.byteLength,
          url: cleanText(about.url, 4000),
          note: about.note === undefined ? null : cleanText(about.note, 2000),
        })
        .onConflictDoUpdate({ target: evidence.sha256, set: { lastSeen: sql`now()` } });
      // Retention may have taken the file of an old piece just before; from here on the row is young and stays.
      if (find(hex) === null) await keep();
      return `sha256:${hex}`;
    },
    async read(sha) {
      const file = find(sha);
      if (!file) throw new EvidenceError('missing', `证据不在：${sha}`);
      const bytes = await readFile(file);
      if (digest(bytes) !== hexOf(sha)) throw new EvidenceError('tampered', `证据已被改动，与其校验值不符：${file}`);
      return new Uint8Array(bytes);
    },
    path: find,
    async remove(sha) {
      const file = find(sha);
      if (file) await rm(file, { force: true });
    },
    async removeLeftovers() {
      for (const one of await namesIn(root))
        for (const two of await namesIn(join(root, one)))
          for (const name of await namesIn(join(root, one, two)))
            if (LEFTOVER.test(name)) await removeOld(join(root, one, two, name));
    },
    verify,
    has: (sha) => find(sha) !== null,
    async about(sha) {
      const hex = hexOf(sha);
      if (!db || !hex) return null;
      const [row] = await db.orm.select().from(evidence).where(eq(evidence.sha256, hex));
      return row ? toAbout(row) : null;
    },
    async abouts(shas) {
      const known = new Map(shas.flatMap((sha) => (hexOf(sha) ? [[hexOf(sha) as string, sha] as const] : [])));
      if (!db || known.size === 0) return new Map();
      const rows = await db.orm
        .select()
        .from(evidence)
        .where(inArray(evidence.sha256, [...known.keys()]));
      return new Map(rows.map((row) => [known.get(row.sha256) ?? row.sha256, toAbout(row)]));
    },
  };
}

const toAbout = ({ type, bytes, url, note, firstSeen }: typeof evidence.$inferSelect): EvidenceAbout => ({
  ...{ type, bytes, url, note },
  firstSeen: firstSeen.toISOString(),
});

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** 64 hex digits, with or without `sha256:`; null for anything else, so that nothing leaves the folder. */
function hexOf(sha: string): string | null {
  return /^(?:sha256:)?([0-9a-f]{64})$/.exec(sha)?.[1] ?? null;
}

/** As `write` names a file that is not whole yet. */
const LEFTOVER = /^[0-9a-f]{64}\.\w+\.new-\d+-[0-9a-f]+$/;
const LEFTOVER_MS = 86_400_000;

/** Folders are named by two digits of the hash; whatever else lies here is somebody else's. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

async function removeOld(file: string): Promise<void> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  if (Date.now() - mtimeMs > LEFTOVER_MS) await rm(file, { force: true });
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${file}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      // On the disk before a fact may name it.
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    const { code } = error as NodeJS.ErrnoException;
    // EFBIG: the process's own limit on the size of files.
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
      throw new EvidenceError('full', '磁盘已满或超出配额，证据无法保存');
    throw new EvidenceError('unwritable', `证据无法保存（${code}）：${dirname(file)}`);
  }
}
