import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How long the registry may take; what takes longer does not answer. */
const TIMEOUT_MS = 60_000;

export interface Advisories {
  /** `unanswered`: the registry does not take questions about advisories, or is not reached; that says nothing of the packages. */
  state: 'clean' | 'vulnerable' | 'unanswered';
  lines: string[];
}

interface Report {
  message?: string;
  metadata?: { vulnerabilities?: Record<string, number> };
  vulnerabilities?: Record<string, { severity: string; range?: string }>;
}

/** Reads what `npm audit --json` wrote: packages with an advisory that is high or critical are told by name. */
export function readAdvisories(output: string): Advisories {
  let report: Report;
  try {
    report = JSON.parse(output) as Report;
  } catch {
    return { state: 'unanswered', lines: [output.trim().split('\n').at(-1) || 'npm audit said nothing'] };
  }
  if (!report.metadata?.vulnerabilities)
    return { state: 'unanswered', lines: [report.message ?? 'npm audit gave no report'] };
  const bad = Object.entries(report.vulnerabilities ?? {}).filter(([, { severity }]) =>
    /^(high|critical)$/.test(severity),
  );
  return {
    state: bad.length > 0 ? 'vulnerable' : 'clean',
    lines: bad.map(([name, { severity, range }]) => `${severity}: ${name} ${range ?? ''}`.trim()),
  };
}

/** Asks the registry about every package of the lock. */
export function askAdvisories(): Advisories {
  const args = ['audit', '--audit-level=high', '--json', '--fetch-retries=0'];
  const { env } = process;
  const npm = env['npm_execpath'];
  const options = { cwd: join(import.meta.dirname, '..'), encoding: 'utf8', timeout: TIMEOUT_MS } as const;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return readAdvisories(done.stdout ?? '');
}

/** Tells what the registry answered; false where a package must go. */
export function checkAdvisories(): boolean {
  const { state, lines } = askAdvisories();
  const said = {
    clean: 'no package has an advisory that is high or critical',
    vulnerable: 'packages with advisories; update them',
    unanswered: 'the registry does not answer, nothing is known (no failure)',
  }[state];
  process.stdout.write(`${[`advisories: ${said}`, ...lines].join('\n  ')}\n`);
  return state !== 'vulnerable';
}

if (process.argv[1] === import.meta.filename) process.exitCode = checkAdvisories() ? 0 : 1;
