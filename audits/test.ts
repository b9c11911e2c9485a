import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkAdvisories } from './advisories.ts';

/**
 * What `npm test` runs: types, style, advisories on packages, tests. Most of the tests wait for pages, so the checks and
 * the tests in the report's browser run beside them; the rounds over whole halls run alone. The last line counts the
 * tests of all tools.
 */
const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const folder = mkdtempSync(join(tmpdir(), 'wangting-tests-'));

interface Count {
  passed: number;
  failed: number;
}

interface RunOptions {
  environment?: Record<string, string>;
  /** The tool's output comes in one piece when it has ended, so that two that run at once can be read. */
  held?: boolean;
}

/** Runs a tool; answers whether it was content. */
async function run(
  title: string,
  tool: string,
  args: readonly string[],
  { environment = {}, held = false }: RunOptions = {},
): Promise<boolean> {
  if (!held) process.stdout.write(`\n── ${title}\n`);
  const child = spawn(tool, args, {
    cwd: root,
    stdio: ['inherit', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  const ended = new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? null : ''));
  });
  const [fault, ...said] = await Promise.all([
    ended,
    ...[child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')),
  ]);
  if (held) process.stdout.write(`\n── ${title}\n${said.join('')}`);
  if (fault) process.stdout.write(`${tool}: ${fault}\n`);
  process.stdout.write(`${title}: ${fault === null ? 'ok' : 'failed'}\n`);
  return fault === null;
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

/** The examination of halls that the walker was not written for: under load a walker stops early. */
const WALKED = 'test/halls/walked.test.ts';

async function vitest(title: string, args: readonly string[]): Promise<[boolean, Count]> {
  const file = join(folder, `${title}.json`);
  const ok = await run(title, 'vitest', [
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

async function playwright(): Promise<[boolean, Count]> {
  const file = join(folder, 'playwright.json');
  const ok = await run('playwright', 'playwright', ['test', '--reporter=list,json'], {
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    held: true,
  });
  const count = read<PlaywrightReport>(file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  }));
  return [ok, count];
}

async function beside(): Promise<{ checks: boolean[]; pages: [boolean, Count] }> {
  const checks = [
    await run('tsc', 'tsc', [], { held: true }),
    await run('biome', 'biome', ['check', '.'], { held: true }),
    checkAdvisories(),
  ];
  return { checks, pages: await playwright() };
}

const [main, { checks, pages }] = await Promise.all([
  vitest('vitest', ['--exclude', 'test/practice/**', '--exclude', WALKED]),
  beside(),
]);
// Rounds take both cores for minutes: only the small ones run beside the great one, and the examination by itself.
const rounds = await vitest('rounds', ['test/practice/', '--maxWorkers=2']);
const tests = [main, rounds, await vitest('examination', [WALKED]), pages];
rmSync(folder, { recursive: true, force: true });
const sum = (key: keyof Count) => tests.reduce((total, [, count]) => total + count[key], 0);
process.exitCode = [...checks, ...tests.map(([ok]) => ok)].every(Boolean) && sum('failed') === 0 ? 0 : 1;
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
