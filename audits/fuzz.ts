import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

/** `npm run fuzz [-- --cases 10000 --seed N] [file…]`: every property test with many cases, file by file, for the night. */
const CASES = 10_000;

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const cases = Number(values.cases ?? CASES);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
  process.stderr.write('--cases and --seed take whole numbers\n');
  process.exit(2);
}

/** The files of test/ that hold property tests. */
const files = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => /from '(\.\.?\/)+fuzz\.ts'/.test(readFileSync(file, 'utf8')))
  .map((file) => relative(root, file))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));

process.stdout.write(`seed ${seed}, ${cases} cases a property, ${files.length} files\n`);
const { status } = spawnSync(
  'vitest',
  // A property of ten thousand cases takes minutes; what fails once is found.
  ['run', ...files, '--retry=0', '--testTimeout=3600000', '--maxWorkers=1'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      WANGTING_FUZZ: String(cases),
      WANGTING_SEED: String(seed),
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  },
);
process.exitCode = status ?? 1;
