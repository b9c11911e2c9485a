import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { removeStale, useOwnTemporaryFolder } from '../../audits/temporary.ts';

it('a process has a temporary folder of its own, and removes those of processes that are dead', () => {
  const outer = tmpdir();
  const done = useOwnTemporaryFolder();
  const own = tmpdir();
  expect(dirname(own)).toBe(outer);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const left = join(outer, basename(own).replace(`-${process.pid}-`, `-${dead}-`));
  mkdirSync(join(left, 'profile'), { recursive: true });
  done();
  expect([tmpdir(), existsSync(own), existsSync(left)]).toEqual([outer, false, true]);
  useOwnTemporaryFolder()();
  expect(existsSync(left)).toBe(false);
});

it('what a browser left of its shared memory goes after a quarter of an hour, and nothing else', () => {
  const done = useOwnTemporaryFolder();
  const names = ['.org.chromium.Chromium.old', '.org.chromium.Chromium.new', 'other'];
  for (const name of names) writeFileSync(join(tmpdir(), name), '');
  const before = new Date(Date.now() - 2 * 3_600_000);
  for (const name of ['.org.chromium.Chromium.old', 'other']) utimesSync(join(tmpdir(), name), before, before);
  removeStale(tmpdir());
  expect(readdirSync(tmpdir()).sort()).toEqual(['.org.chromium.Chromium.new', 'other']);
  done();
});
