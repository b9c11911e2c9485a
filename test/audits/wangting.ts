import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

const CLI = join(import.meta.dirname, '../../audits/cli.ts');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command line as a process of its own. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves when stderr holds the words. */
  says(words: string): Promise<void>;
  /** Stderr so far. */
  said(): string;
}

export function start(args: readonly string[], input?: string): Running {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  // Who asks for nothing may have ended before it is written.
  child.stdin.on('error', () => {}).end(input ?? '');
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...out }));
  return {
    child,
    ended,
    said: () => out.stderr,
    async says(words) {
      while (!out.stderr.includes(words)) {
        const over = await Promise.race([ended, once(child.stderr, 'data').then(() => null)]);
        if (over && !out.stderr.includes(words)) throw new Error(`ended without “${words}”: ${out.stderr}`);
      }
    },
  };
}

export const wangting = (...args: string[]): Promise<Ended> => start(args).ended;

/** The same with words on its standard input. */
export const wangtingTold = (input: string, ...args: string[]): Promise<Ended> => start(args, input).ended;

/** A folder of our own under the system's temporary folder; it is left to the system. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'wangting-cli-'));

/** Writes city files into a new folder. */
export function cityFolder(...cities: Record<string, unknown>[]): string {
  const path = folder();
  for (const city of cities) writeFileSync(join(path, `${city['id']}.yaml`), stringify(city));
  return path;
}

export const cityAt = (origin: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'qingshi',
  name: '青石市',
  code: '990100',
  region: '华东',
  district: '云溪区',
  portals: { province: `${origin}/`, city: `${origin}/city`, district: `${origin}/district` },
  ...over,
});
