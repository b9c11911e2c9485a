import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../audits/program.ts';

const root = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

interface Service {
  image?: string;
  build?: unknown;
  command?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  deploy?: { replicas: number };
}
const compose = parse(text('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const units = readdirSync(join(root, 'deploy/systemd')).map((name) => ({
  name,
  unit: text(`deploy/systemd/${name}`),
}));

/** What the program says to a command line: whether it knows the command and each of its options. */
function unknownIn([name, ...rest]: readonly string[]): string[] {
  const command = createProgram().commands.find((one) => one.name() === name);
  if (!command) return [`command ${name}`];
  const known = command.options.flatMap(({ long }) => (long ? [long] : []));
  return rest.filter((word) => word.startsWith('--') && !known.includes(word));
}

describe('compose.yaml', () => {
  it('has PostgreSQL, scheduler, two workers and dashboard, and every volume that they name', () => {
    const { db, schedule, worker, board } = compose.services;
    expect(Object.keys(compose.services).sort()).toEqual(['board', 'db', 'schedule', 'worker']);
    expect(db?.image).toMatch(/^postgres:18/);
    expect([schedule?.build, worker?.build, board?.build].every(Boolean)).toBe(true);
    expect(worker?.deploy?.replicas).toBe(2);
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.map((v) => v.split(':')[0]));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
    // Retention works where the workers write.
    for (const one of [schedule, worker, board]) expect(one?.volumes).toContain('evidence:/srv/wangting/evidence');
  });

  it('gives commands that the program knows, and no password', () => {
    for (const { command } of Object.values(compose.services)) if (command) expect(unknownIn(command)).toEqual([]);
    const passwords = Object.values(compose.services).flatMap(({ environment = {} }) =>
      Object.entries(environment).filter(
        ([name, value]) => /PASSWORD|SMTP|WEBHOOK|TOKEN/.test(name) && !value.includes('${'),
      ),
    );
    expect(passwords).toEqual([]);
  });
});

describe('units of systemd', () => {
  it.each(units)('$name starts a command that the program knows', ({ unit }) => {
    const line = /^ExecStart=\S+ audits\/cli\.ts (.+)$/m.exec(unit)?.[1] ?? '';
    expect(unknownIn(line.split(' '))).toEqual([]);
    expect(unit).toContain('EnvironmentFile=/etc/wangting.env');
    expect(unit).toMatch(/^User=wangting$/m);
  });
});

describe('what is set from outside', () => {
  it('is what the program reads', () => {
    const names = [...text('deploy/env.example').matchAll(/^#?(WANGTING_[A-Z_]+)=/gm)].map((found) => found[1]!);
    const own = ['WANGTING_DB_PASSWORD'];
    const source = ['storage', 'crawlers/browser', 'audits', 'audits/alerts']
      .flatMap((folder) =>
        readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => text(`${folder}/${name}`)),
      )
      .join('\n');
    for (const name of names.filter((one) => !own.includes(one))) expect(source).toContain(`'${name}'`);
    const used = [...text('compose.yaml').matchAll(/\$\{(WANGTING_[A-Z_]+)/g)].map((found) => found[1]!);
    expect([...new Set(used)].filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  it('runs as nobody of importance, on the Node that the program needs', () => {
    const lines = text('Dockerfile').split('\n');
    expect(lines.find((line) => line.startsWith('FROM '))).toMatch(/^FROM node:24-/);
    expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
    const ignored = text('.dockerignore').split('\n');
    for (const name of ['.git', 'node_modules', 'data', '.env', '.env.*']) expect(ignored).toContain(name);
  });
});

describe('what is set in the folder of the program', () => {
  it('is not kept with its sources', () => {
    const ignored = text('.gitignore').split('\n');
    for (const name of ['.env', '.env.*']) expect(ignored).toContain(name);
  });
});
