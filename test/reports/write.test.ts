import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../cities/errors.ts';
import { sideEvidence } from '../../reports/html/evidence.ts';
import { writeReport } from '../../reports/index.ts';
import type { Database } from '../../storage/database.ts';
import { type EvidenceStore, openEvidence } from '../../storage/evidence.ts';
import type { RoundResults } from '../../storage/result.ts';
import { loadRound } from '../../storage/results.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { madeRound } from './round.ts';
import { storeRound } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'wangting-report-'));
const out = join(folder, 'out');
let db: Database;
let evidence: EvidenceStore;
let results: RoundResults;

beforeAll(async () => {
  db = await temporaryDatabase();
  evidence = openEvidence(join(folder, 'evidence'), db);
  const then = await madeRound({ name: '2021-11-22', cities: 6, evidence });
  const now = await madeRound({ cities: 6, evidence, earlier: then.results });
  await storeRound(db, then);
  await storeRound(db, now);
  results = await loadRound(db, '2026-11-22');
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (more: Partial<Parameters<typeof writeReport>[1]> = {}) =>
  writeReport(db, {
    round: '2026-11-22',
    compareWith: '2021-11-22',
    formats: ['html', 'json'],
    out,
    evidence,
    ...more,
  });

describe('writeReport', () => {
  it('writes a folder whose every address leads to a file in it', async () => {
    const files = await write();
    expect(files.map((f) => f.file)).toEqual([join(out, 'index.html'), join(out, 'report.json')]);
    const pages = ['index.html', ...readdirSync(join(out, 'cities')).map((f) => `cities/${f}`)];
    expect(pages).toHaveLength(7);
    for (const page of pages) {
      const $ = load(readFileSync(join(out, page), 'utf8'));
      expect($('title').text()).toMatch(/^【演练数据】/);
      expect($('.practice').text()).toContain('演练数据');
      const ids = new Set(
        $('[id]')
          .toArray()
          .map((e) => e.attribs['id']),
      );
      expect(ids.size).toBe($('[id]').length);
      for (const e of $('[href], [src]').toArray()) {
        const at = e.attribs['href'] ?? e.attribs['src'] ?? '';
        if (/^https?:/.test(at)) {
          expect(e.tagName).toBe('a');
          expect(e.attribs['rel']).toContain('noreferrer');
        } else if (at.startsWith('#')) expect(ids.has(at.slice(1)), `${page} ${at}`).toBe(true);
        else expect(existsSync(join(out, page, '..', at.split('#')[0]!)), `${page} → ${at}`).toBe(true);
      }
    }
  });

  it('tells that it is possible only when nothing stands against it', async () => {
    let told = 0;
    const possible = async () => void told++;
    await expect(write({ compareWith: 'nix', possible })).rejects.toThrow(InputError);
    await expect(write({ standard: '1999', possible })).rejects.toThrow(InputError);
    expect(told).toBe(0);
    await write({ formats: ['json'], possible });
    expect(told).toBe(1);
  });

  it('copies evidence by its hash, pages as inert text', async () => {
    await write();
    const copied = readdirSync(join(out, 'evidence'));
    expect(new Set(copied.map((f) => f.split('.')[1]))).toEqual(new Set(['png', 'txt']));
    for (const file of copied) {
      const bytes = readFileSync(join(out, 'evidence', file));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.split('.')[0]);
    }
  });

  it('gives the results of CONTRACT §4 as JSON', async () => {
    await write();
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(results.cities)),
    );
  });

  it('says where evidence is lost or was changed, and does not show it', async () => {
    const shas = results.cities[0]!.path.guide!.steps.map((s) => s.evidence!);
    const [lost, changed] = [evidence.path(shas[0]!)!, evidence.path(shas[1]!)!];
    const before = [readFileSync(lost), readFileSync(changed)];
    try {
      unlinkSync(lost);
      writeFileSync(changed, 'changed');
      await write();
      const page = readFileSync(join(out, 'cities', `${results.cities[0]!.city.id}.html`), 'utf8');
      expect(page).toContain('证据文件已不在证据库中');
      expect(page).toContain('证据文件与校验值不符，不予采用');
      expect(existsSync(join(out, 'evidence', `${shas[1]!.slice(7)}.png`))).toBe(false);
    } finally {
      writeFileSync(lost, before[0]!);
      writeFileSync(changed, before[1]!);
    }
  });

  it('takes away the pages of the report before, and nothing else', async () => {
    await write();
    writeFileSync(join(out, 'cities', 'mine.html'), 'mine');
    writeFileSync(join(out, 'evidence', 'mine.txt'), 'mine');
    await storeRound(db, await madeRound({ name: '2026-11-23', cities: 2 }));
    await write({ round: '2026-11-23' });
    expect(readdirSync(join(out, 'cities')).filter((f) => f !== 'mine.html')).toHaveLength(2);
    // What showed a problem in the round before is the other side of its being mended in this one.
    const sides = (await loadRound(db, '2026-11-23')).cities.flatMap((c) =>
      c.findings.flatMap(({ rectification: r }) => [...sideEvidence(r.shown), ...sideEvidence(r.mended)]),
    );
    const names = readdirSync(join(out, 'evidence')).map((file) => file.split('.')[0]);
    expect(new Set(names)).toEqual(new Set(['mine', ...sides.map((sha) => sha.slice(7))]));
    expect(existsSync(join(out, 'cities', 'mine.html'))).toBe(true);
  });

  it('refuses the folder of the evidence store', async () => {
    await expect(write({ out: folder })).rejects.toThrow(InputError);
    expect(readdirSync(folder)).not.toContain('index.html');
    expect(evidence.has(results.cities[0]!.path.guide!.steps[0]!.evidence!)).toBe(true);
  });

  it('refuses what it does not know in one line', async () => {
    await expect(write({ round: 'none' })).rejects.toThrow(InputError);
    await expect(write({ compareWith: 'none' })).rejects.toThrow(InputError);
    await expect(write({ formats: ['odt' as never] })).rejects.toThrow(/可用：html/);
    writeFileSync(join(folder, 'file'), '');
    await expect(write({ out: join(folder, 'file') })).rejects.toThrow(InputError);
  });
});
