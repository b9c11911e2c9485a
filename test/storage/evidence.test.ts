import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../storage/database.ts';
import { defaultEvidence, type EvidenceStore, openEvidence } from '../../storage/evidence.ts';
import { temporaryDatabase } from './temporary.ts';

let db: Database;
let parent: string;
let folder: string;
let store: EvidenceStore;
beforeAll(async () => {
  db = await temporaryDatabase();
  parent = mkdtempSync(join(tmpdir(), 'wangting-evidence-'));
});
afterAll(async () => {
  await db.close();
  rmSync(parent, { recursive: true, force: true });
});
beforeEach(() => {
  folder = join(mkdtempSync(join(parent, 'x')), 'evidence');
  store = openEvidence(folder, db);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const page = { type: 'text/html', url: 'http://127.0.0.1/\u0000', note: '首页' } as const;
const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('evidence', () => {
  it('is kept by its SHA-256, for the owner alone', async () => {
    const sha = await store.put(bytes('网厅'), page);
    const hex = createHash('sha256').update('网厅').digest('hex');
    expect(sha).toBe(`sha256:${hex}`);
    expect(store.path(sha)).toBe(join(folder, hex.slice(0, 2), hex.slice(2, 4), `${hex}.html`));
    expect(new TextDecoder().decode(await store.read(sha))).toBe('网厅');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(store.path(sha) ?? '').mode & 0o777).toBe(0o600);
    // A database of another user may stand beside it.
    const beside = join(folder, '..', 'data');
    openEvidence(join(beside, 'evidence'), db);
    expect(statSync(beside).mode & 0o777).toBe(0o777 & ~process.umask());
    expect(await store.about(sha)).toMatchObject({
      type: 'text/html',
      bytes: 6,
      url: 'http://127.0.0.1/\uFFFD',
      note: '首页',
    });
  });

  it('is for the owner alone in a folder that others may look into as well', async () => {
    chmodSync(folder, 0o755);
    const sha = await openEvidence(folder, db).put(bytes('网厅'), page);
    const file = store.path(sha) ?? '';
    expect([file, dirname(file), dirname(dirname(file))].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o600, 0o700, 0o700,
    ]);
  });

  it('is kept once, also when many bring it at once', async () => {
    const same = Array.from({ length: 20 }, () => store.put(bytes('same'), page));
    expect(new Set(await Promise.all(same)).size).toBe(1);
    await openEvidence(folder, db).put(bytes('same'), { ...page, type: 'text/plain' });
    // One file, and nothing half-written beside it.
    expect(files()).toHaveLength(1);
  });

  it('that was changed is noticed, and what is seen again is written anew', async () => {
    const sha = await store.put(bytes('honest'), page);
    writeFileSync(store.path(sha) ?? '', 'forged');
    expect(await store.verify(sha)).toBe('tampered');
    await expect(store.read(sha)).rejects.toMatchObject({ name: 'EvidenceError', kind: 'tampered' });
    await store.put(bytes('honest'), page);
    expect(await store.verify(sha)).toBe('ok');
  });

  it('that is lost is said to be', async () => {
    const sha = await store.put(bytes('lost'), page);
    rmSync(store.path(sha) ?? '');
    expect(store.has(sha)).toBe(false);
    expect(await store.verify(sha)).toBe('missing');
    await expect(store.read(sha)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('is looked for by hash only', () => {
    writeFileSync(join(parent, 'secret.txt'), 'x');
    for (const name of ['../secret', '../../secret.txt', 'sha256:', `sha256:${'A'.repeat(64)}`, '']) {
      expect(store.path(name)).toBeNull();
    }
  });

  it('works without a database, and on empty bytes', async () => {
    const alone = openEvidence(folder);
    const sha = await alone.put(new Uint8Array(), { type: 'image/png', url: 'x' });
    expect((await alone.read(sha)).byteLength).toBe(0);
    expect(await alone.about(sha)).toBeNull();
  });

  it('that cannot be written is our own fault', async () => {
    const hex = createHash('sha256').update('stopped').digest('hex');
    writeFileSync(join(folder, hex.slice(0, 2)), '');
    const put = store.put(bytes('stopped'), page);
    await expect(put).rejects.toMatchObject({ name: 'EvidenceError', kind: 'unwritable' });
    expect(store.has(hex)).toBe(false);
    expect(await store.about(hex)).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('that ends in the middle, as on a full disk, leaves no half file', () => {
    // A limit of 16 KiB on files: the write of 64 KiB begins and fails.
    const script = `ulimit -f 32; exec "$0" "$1" "$2"`;
    const run = spawnSync('sh', ['-c', script, process.execPath, join(import.meta.dirname, 'keeper.ts'), folder], {
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toBe('EvidenceError full');
    expect(files()).toEqual([]);
  });

  it('says in one line that its folder cannot be used', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    expect(() => openEvidence(file)).toThrow(expect.objectContaining({ name: 'InputError' }));
  });

  it('stands beside the embedded database', () => {
    expect(defaultEvidence('/x/data/db')).toBe('/x/data/evidence');
    expect(defaultEvidence('postgres://127.0.0.1/x')).toBe('./data/evidence');
  });
});
