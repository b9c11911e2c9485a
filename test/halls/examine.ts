import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFact, type FactSeen, type Verdict } from './kit/compare.ts';
import { compareElements, compareMaterials } from './kit/compare-guide.ts';
import { compareLinks } from './kit/compare-links.ts';
import type { LinkClass, Truth } from './kit/truth.ts';

/** What is read of a city result (CONTRACT §4). */
export interface ResultSeen {
  city: { id: string };
  facts: Record<string, FactSeen | undefined>;
  incomplete?: string;
}

export interface Examination {
  hall: string;
  about: string;
  of: number;
  right: number;
  /** Claims that what a person sees refutes. */
  wrong: Verdict[];
  /** Not given although a person could see it. */
  missed: Verdict[];
  verdicts: Verdict[];
  incomplete: string | null;
}

/** Holds a city's result against the truth sheet of its hall. */
export function examine(truth: Truth, result: ResultSeen): Examination {
  const { facts } = result;
  const verdicts: Verdict[] = [];
  for (const [id, expected] of Object.entries(truth.facts)) {
    if (expected) verdicts.push(compareFact(id, expected, facts[id]));
  }
  for (const [id, expected] of Object.entries(truth.links)) {
    if (expected) verdicts.push(...compareLinks(id as LinkClass, expected, facts[id]));
  }
  verdicts.push(...compareElements(truth, facts['guide.elements']));
  verdicts.push(...compareMaterials(truth, facts['guide.materials']));
  const path = facts['entry.path'];
  const clicks = facts['entry.clicks'];
  if (path?.state === 'observed' && clicks?.state === 'observed' && Array.isArray(path.value)) {
    const right = path.value.length === clicks.value;
    verdicts.push({
      id: 'entry.path',
      outcome: right ? 'right' : 'wrong',
      expected: 'one entry a click',
      given: `${path.value.length} entries, ${String(clicks.value)} clicks`,
    });
  }
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'wrong') continue;
    const known = truth.refutable.find(
      (claim) =>
        verdict.id.startsWith(claim.fact) &&
        (claim.value === undefined || JSON.stringify(claim.value) === JSON.stringify(facts[claim.fact]?.value)),
    );
    if (known) verdict.why = known.why;
  }
  const only = (outcome: Verdict['outcome']) => verdicts.filter((v) => v.outcome === outcome);
  return {
    hall: truth.hall,
    about: truth.about,
    of: verdicts.length,
    right: only('right').length,
    wrong: only('wrong'),
    missed: only('missed'),
    verdicts,
    incomplete: result.incomplete ?? null,
  };
}

const short = (value: unknown, length = 110): string => {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)) ?? '—';
  return text.length > length ? `${text.slice(0, length)}…` : text;
};
const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`);

/** The table that people read: a hall a block, its wrong and missed facts a line each, the total share last. */
export function table(examinations: Examination[]): string {
  const lines: string[] = [];
  for (const e of examinations) {
    lines.push(
      `${e.hall}  right ${e.right}/${e.of} (${percent(e.right, e.of)})  wrong ${e.wrong.length}  missed ${e.missed.length}${
        e.incomplete ? `  INCOMPLETE: ${e.incomplete}` : ''
      }`,
      `  ${e.about}`,
    );
    for (const v of [...e.wrong, ...e.missed]) {
      lines.push(
        `  ${v.outcome.toUpperCase().padEnd(6)} ${v.id}: expected ${short(v.expected)}; given ${short(v.given)}${v.why ? `  [${v.why}]` : ''}`,
      );
    }
  }
  const sum = (count: (e: Examination) => number) => examinations.reduce((total, e) => total + count(e), 0);
  const of = sum((e) => e.of);
  lines.push(
    `TOTAL ${examinations.length} halls: right ${sum((e) => e.right)}/${of} (${percent(
      sum((e) => e.right),
      of,
    )}), wrong ${sum((e) => e.wrong.length)} (${percent(
      sum((e) => e.wrong.length),
      of,
    )}), missed ${sum((e) => e.missed.length)} (${percent(
      sum((e) => e.missed.length),
      of,
    )})`,
  );
  return lines.join('\n');
}

/** Reads the sheets that serve.ts wrote. */
export function readTruths(folder: string): Truth[] {
  const dir = existsSync(join(folder, 'truth')) ? join(folder, 'truth') : folder;
  return readdirSync(dir)
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as Truth);
}

function readResults(path: string): ResultSeen[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) => {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as ResultSeen | ResultSeen[];
    return Array.isArray(parsed) ? parsed : [parsed];
  });
}

function main(): void {
  const { values } = parseArgs({
    options: { truth: { type: 'string' }, result: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  });
  if (!values.truth || !values.result) {
    process.stderr.write('node test/halls/examine.ts --truth DIR --result FILE|DIR [--json]\n');
    process.exit(2);
  }
  const results = values.result.flatMap(readResults);
  const examinations: Examination[] = [];
  for (const truth of readTruths(values.truth)) {
    const result = results.find((r) => r.city.id === truth.hall);
    if (result) examinations.push(examine(truth, result));
    else process.stderr.write(`${truth.hall}: no result\n`);
  }
  process.stdout.write(`${values.json ? JSON.stringify(examinations, null, 2) : table(examinations)}\n`);
  const log = join(values.truth, 'sent.jsonl');
  const sent = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  process.stderr.write(sent.length === 0 ? 'Nothing was sent that must not be.\n' : `DISTURBED:\n${sent.join('\n')}\n`);
  process.exitCode = examinations.some((e) => e.wrong.length > 0) || sent.length > 0 ? 3 : 0;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) main();
