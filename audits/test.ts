import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { checkAdvisories } from './advisories.ts';

/** What `npm test` runs: types, style, advisories on packages, tests, one after the other; the last line counts the tests of all tools. */
const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const folder = mkdtempSync(join(tmpdir(), 'wangting-tests-'));

interface Count {
  passed: number;
  failed: number;
}

/** Runs a tool with its own output; answers whether it was content. */
function run(title: string, tool: string, args: readonly string[], environment: Record<string, string> = {}): boolean {
  process.stdout.write(`\n── ${title}\n`);
  const { status, error } = spawnSync(tool, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  if (error) process.stdout.write(`${tool}: ${error.message}\n`);
  process.stdout.write(`${title}: ${status === 0 ? 'ok' : 'failed'}\n`);
  return status === 0;
}

/** What a reporter wrote; a tool that did not come to its report counts as one failure. */
function read<T>(file: string, count: (report: T) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(file, 'utf8')) as T);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Rounds over whole halls take both cores for minutes: beside them, other tests would only run into their limits. */
const ROUNDS = ['test/practice/', 'test/halls/walked.test.ts'];

function vitest(title: string, args: readonly string[]): [boolean, Count] {
  const file = join(folder, `${title}.json`);
  const ok = run(title, 'vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const count = read<VitestReport>(file, (r) => {
    // A file that could not even be loaded has no failed test of its own.
    const broken = r.testResults.filter(
      (f) => f.status === 'failed' && !f.assertionResults.some((a) => a.status === 'failed'),
    );
    return { passed: r.numPassedTests, failed: r.numFailedTests + broken.length };
  });
  return [ok, count];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

function playwright(): [boolean, Count] {
  if (!existsSync(join(root, 'playwright.config.ts'))) return [true, { passed: 0, failed: 0 }];
  const file = join(folder, 'playwright.json');
  const ok = run('playwright', 'playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const count = read<PlaywrightReport>(file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  }));
  return [ok, count];
}

const checks = [run('tsc', 'tsc', []), run('biome', 'biome', ['check', '.']), checkAdvisories()];
const tests = [
  vitest('vitest', ['--exclude', 'test/practice/**', '--exclude', 'test/halls/walked.test.ts']),
  vitest('rounds', [...ROUNDS, '--no-file-parallelism']),
  playwright(),
];
rmSync(folder, { recursive: true, force: true });
const sum = (key: keyof Count) => tests.reduce((total, [, count]) => total + count[key], 0);
process.exitCode = [...checks, ...tests.map(([ok]) => ok)].every(Boolean) && sum('failed') === 0 ? 0 : 1;
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
