import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { machineRound } from '../audits/stored-round.ts';
import { wangting } from '../audits/wangting.ts';
import { temporaryFolder } from './processes.ts';

const SCRIPT = join(import.meta.dirname, '../../deploy/backup.sh');
const backup = (data: string, to: string) => spawnSync('sh', [SCRIPT, data, to], { encoding: 'utf8' });

let own: ReturnType<typeof temporaryFolder>;
let data: string;
let sha: string;
beforeAll(async () => {
  own = temporaryFolder();
  data = join(own.folder, 'data');
  const db = await openDatabase({ db: join(data, 'db'), test: true });
  await machineRound(db, '2026-11-22', 2);
  const evidence = openEvidence(join(data, 'evidence'), db);
  sha = await evidence.put(Buffer.from('seen'), { type: 'text/html', url: 'http://127.0.0.1/' });
  await db.close();
});
afterAll(() => own?.remove());

const show = async (folder: string, city: string) => {
  const { code, stdout, stderr } = await wangting('show', city, '--json', '--db', join(folder, 'db'));
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as { city: { id: string } };
};

describe('a backup', () => {
  it('that is restored into a new folder gives the same results and the same evidence', async () => {
    const city = 'beijing';
    const before = await show(data, city);
    expect(before.city.id).toBe(city);
    const [kept, restored] = [join(own.folder, 'backup'), join(own.folder, 'restored')];
    expect(backup(data, kept)).toMatchObject({ status: 0, stderr: '' });
    rmSync(data, { recursive: true });
    expect(backup(kept, restored)).toMatchObject({ status: 0, stderr: '' });
    expect(await show(restored, city)).toEqual(before);
    expect(await openEvidence(join(restored, 'evidence')).verify(sha)).toBe('ok');
    expect(backup(kept, restored)).toMatchObject({ status: 4 });
    expect(backup(join(own.folder, 'nowhere'), join(own.folder, 'x'))).toMatchObject({ status: 2 });
    // A folder that is reached by a link is copied whole; a link inside it would leave its data out, and is refused.
    const linked = join(own.folder, 'linked');
    symlinkSync(restored, linked);
    const whole = join(own.folder, 'whole');
    expect(backup(linked, whole)).toMatchObject({ status: 0, stderr: '' });
    expect(lstatSync(whole).isDirectory()).toBe(true);
    expect(await openEvidence(join(whole, 'evidence')).verify(sha)).toBe('ok');
    renameSync(join(whole, 'evidence'), join(own.folder, 'elsewhere'));
    symlinkSync(join(own.folder, 'elsewhere'), join(whole, 'evidence'));
    expect(backup(whole, join(own.folder, 'x'))).toMatchObject({
      status: 5,
      stderr: expect.stringMatching(/^\S+\/whole\/evidence is a link: .+\n$/),
    });
    expect(existsSync(join(own.folder, 'x'))).toBe(false);
    // What runs is not copied.
    const db = await openDatabase({ db: join(restored, 'db'), test: true });
    expect(backup(restored, join(own.folder, 'x'))).toMatchObject({ status: 3 });
    await db.close();
  });
});
