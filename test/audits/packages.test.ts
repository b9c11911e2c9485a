import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAdvisories } from '../../audits/advisories.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Locked {
  version: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
type Names = Record<string, string>;
const own = read('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides',
  Names
> & {
  allowScripts: Record<string, boolean>;
};
const { '': named, ...lock } = read('package-lock.json').packages as { '': typeof own } & Record<string, Locked>;
const locked = Object.entries(lock) as [string, Locked][];

describe('packages', () => {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
  it.each(kinds)('%s are exact, and locked as they are named', (kind) => {
    expect(Object.values(own[kind]).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(named[kind]).toEqual(own[kind]);
    for (const [name, version] of Object.entries(own[kind]))
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it('are locked with their hash, every one', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
    expect(Object.values(own.overrides).every((version) => /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
  });

  it('run no script when they are installed but the listed ones', () => {
    const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const run = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect([...new Set(run)].sort()).toEqual(Object.keys(own.allowScripts).sort());
    expect(Object.values(own.allowScripts).every(Boolean)).toBe(true);
  });
});

describe('what the registry says of advisories', () => {
  const report = (vulnerabilities: Record<string, { severity: string; range?: string }>) =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { total: 1 } } });
  it('fails for high and critical ones only', () => {
    expect(readAdvisories(report({})).state).toBe('clean');
    expect(readAdvisories(report({ a: { severity: 'moderate' } })).state).toBe('clean');
    expect(readAdvisories(report({ a: { severity: 'low' }, b: { severity: 'high', range: '<2.0.0' } }))).toEqual({
      state: 'vulnerable',
      lines: ['high: b <2.0.0'],
    });
    expect(readAdvisories(report({ c: { severity: 'critical' } })).lines).toEqual(['critical: c']);
  });
  it.each([
    ['405 Method Not Allowed', '{"message":"405 Method Not Allowed - POST","statusCode":405}'],
    ['npm error network', 'npm error code ENOTFOUND\nnpm error network'],
    ['npm audit said nothing', ''],
  ])('is no failure where it does not answer: %s', (said, output) => {
    const { state, lines } = readAdvisories(output);
    expect(state).toBe('unanswered');
    expect(lines[0]).toContain(said);
  });
});

it('a bill of materials names every package with its version', () => {
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  const text = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  });
  const bill = JSON.parse(text) as {
    bomFormat: string;
    components: { name: string; version: string; hashes?: unknown[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.length).toBeGreaterThan(500);
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    const short = name.replace(/^@[^/]+\//, '');
    expect(listed.has(`${name}@${version}`) || listed.has(`${short}@${version}`), name).toBe(true);
  }
  expect(read('package.json').scripts.sbom).toContain(args.join(' '));
});
