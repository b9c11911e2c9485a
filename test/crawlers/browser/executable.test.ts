import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findExecutable, fontEnvironment, sandboxState, unpackChromium } from '../../../crawlers/browser/executable.ts';

let folder: string;
let bin: string;
const CONTENT = 'x'.repeat(3_000_000);
/** An empty tar archive: two blocks of zeros. */
const NO_FILES = Buffer.alloc(1024);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wangting-unpack-'));
  bin = join(folder, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'chromium.br'), brotliCompressSync(CONTENT));
  await writeFile(join(bin, 'swiftshader.tar.br'), brotliCompressSync(NO_FILES));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('several processes may unpack at once', async () => {
  const target = join(folder, 'chromium-1');
  const script = join(folder, 'unpack.mjs');
  const module = new URL('../../../crawlers/browser/executable.ts', import.meta.url).href;
  await writeFile(
    script,
    `const { unpackChromium } = await import(${JSON.stringify(module)}); await unpackChromium(${JSON.stringify(bin)}, ${JSON.stringify(target)});`,
  );
  const codes = await Promise.all([1, 2, 3].map(async () => (await once(fork(script, { execArgv: [] }), 'exit'))[0]));
  expect(codes).toEqual([0, 0, 0]);
  expect(await readFile(join(target, 'chromium'), 'utf8')).toBe(CONTENT);
  expect((await readdir(folder)).sort()).toEqual(['bin', 'chromium-1', 'unpack.mjs']);
});

test('what a killed process left does not count, and is cleared away once it is old', async () => {
  const target = join(folder, 'chromium-1');
  const [old, young] = [`${target}.draft-1-a`, `${target}.draft-2-b`];
  for (const draft of [old, young]) {
    await mkdir(draft);
    await writeFile(join(draft, 'chromium'), 'half');
  }
  await utimes(old, new Date(0), new Date(0));
  await unpackChromium(bin, target);
  expect(await readFile(join(target, 'chromium'), 'utf8')).toBe(CONTENT);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});

test('an archive with more behind its end mark than tar reads is unpacked all the same', async () => {
  const behind = randomBytes(200_000);
  const few = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  await writeFile(join(bin, 'swiftshader.tar.br'), brotliCompressSync(Buffer.concat([NO_FILES, behind]), few));
  const target = await unpackChromium(bin, join(folder, 'chromium-1'));
  expect(await readdir(target)).toEqual(['chromium']);
});

test('a broken package leaves nothing behind', async () => {
  await writeFile(join(bin, 'chromium.br'), 'no brotli');
  await expect(unpackChromium(bin, join(folder, 'chromium-1'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['bin']);
});

test('CHROME_PATH goes first, and is not passed over where it is wrong', async () => {
  expect(await findExecutable({ CHROME_PATH: process.execPath })).toEqual({
    path: process.execPath,
    source: 'CHROME_PATH',
  });
  await expect(findExecutable({ CHROME_PATH: join(folder, 'none') })).rejects.toThrow(/CHROME_PATH/);
});

test('the font configuration names folders that are there', async () => {
  const { FONTCONFIG_FILE } = await fontEnvironment();
  if (process.platform !== 'linux') return expect(FONTCONFIG_FILE).toBeUndefined();
  const folders = [...(await readFile(FONTCONFIG_FILE!, 'utf8')).matchAll(/<dir>(.*?noto.*?)<\/dir>/g)].map(
    ([, path]) => path!,
  );
  expect(folders.map((path) => existsSync(path))).toEqual([true, true]);
});

test('root has no sandbox', () => {
  const state = sandboxState();
  expect(state.usable).toBe(state.why === 'usable');
  if (process.getuid?.() === 0 && process.platform === 'linux') expect(state.why).toBe('root');
});
