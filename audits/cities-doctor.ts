import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { editCity } from '../cities/edit.ts';
import { InputError } from '../cities/errors.ts';
import { findCities } from '../cities/find.ts';
import { type CityFile, readCities } from '../cities/load.ts';
import { CITIES_FOLDER } from '../cities/paths.ts';
import type { Platform } from '../cities/platform.ts';
import { joinPlatform, loadPlatforms } from '../cities/platforms.ts';
import { sampleDistrict } from '../cities/sample.ts';
import { loadScenario } from '../cities/scenarios.ts';
import { shownPath, throwFaults } from '../cities/yaml.ts';
import { memoryEvidence } from '../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../crawlers/browser/host.ts';
import type { Pace } from '../crawlers/browser/pace.ts';
import { shanghaiDate } from './clock.ts';
import { scenarioFor } from './context.ts';
import { applyRendered, diffLines } from './doctor/diff.ts';
import { examineCity } from './doctor/examine.ts';
import { judgeExam } from './doctor/propose.ts';
import { type DoctorEntry, entryText } from './doctor/text.ts';
import { EXIT } from './exit.ts';
import { catchInterrupts } from './interrupt.ts';
import { print, printJson, tell } from './output.ts';
import { paceFor } from './pace.ts';
import { InterruptedError } from './step.ts';

export interface CitiesDoctorOptions {
  cities?: string;
  allowLoopback?: boolean;
  rate?: number;
  round?: string;
  homes?: boolean;
  out?: string;
  write?: boolean;
  json?: boolean;
  quiet?: boolean;
  budgetMinutes?: number;
  budgetRequests?: number;
}

/** Bounds of one city: a way, a guide and an entry are walked once, no links are checked. */
const BUDGET = { minutes: 10, requests: 1_500 } as const;

/** Tries city files against their sites, one city after the other, and tells what it would write. Throws InputError. */
export async function citiesDoctor(words: readonly string[], options: CitiesDoctorOptions): Promise<void> {
  const { files, faults } = readCities(options.cities ?? CITIES_FOLDER, {
    allowLoopback: options.allowLoopback ?? false,
  });
  throwFaults(faults);
  const wanted = findCities(
    files.map((f) => f.city),
    words,
  );
  const out = options.out === undefined ? null : outFolder(options.out);
  const platforms = loadPlatforms();
  const pace = paceFor(options.rate, platforms);
  const interrupt = catchInterrupts();
  const browser = await launchBrowser();
  const entries: DoctorEntry[] = [];
  try {
    for (const file of files.filter((f) => wanted.includes(f.city))) {
      if (interrupt.signal.aborted) break;
      if (!options.quiet) tell(`${file.city.name}：开始`);
      const entry = await one(file, { platforms, browser, pace, signal: interrupt.signal }, options);
      entries.push(entry);
      const text = entryText(entry);
      if (out) writeFileSync(join(out, `${entry.id}.txt`), `${text}\n`);
      if (!options.json) await print(out ? `${entry.name}：${join(out, `${entry.id}.txt`)}` : `${text}\n`);
      if (entry.guard) break;
    }
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
  } finally {
    await browser.close();
  }
  if (options.json) await printJson(entries);
  if (interrupt.signal.aborted) process.exitCode = EXIT.interrupted;
  else if (entries.some((e) => e.guard)) process.exitCode = EXIT.guard;
  else if (entries.some((e) => !e.whole)) process.exitCode = EXIT.incomplete;
}

interface Shared {
  platforms: ReadonlyMap<string, Platform>;
  browser: BrowserHost;
  pace: Pace;
  signal: AbortSignal;
}

async function one(
  { city: own, file }: CityFile,
  { platforms, browser, pace, signal }: Shared,
  options: CitiesDoctorOptions,
): Promise<DoctorEntry> {
  const today = shanghaiDate();
  const round = options.round ?? today;
  const city = joinPlatform(own, platforms);
  const text = readFileSync(file, 'utf8');
  const homes = options.homes ?? false;
  const exam = await examineCity(city, sampleDistrict(city, round), {
    browser,
    round,
    homes,
    signal,
    scenario: scenarioFor(city, loadScenario(city.scenario)),
    allowLoopback: options.allowLoopback ?? false,
    pace,
    evidence: memoryEvidence(),
    progress: (said) => !options.quiet && tell(`  ${said}`),
    budget: { minutes: options.budgetMinutes ?? BUDGET.minutes, requests: options.budgetRequests ?? BUDGET.requests },
  });
  const { proposals, remarks, whole } = judgeExam(exam, own, today, homes);
  const proposed = proposals.length > 0 ? rewritten(text, proposals) : text;
  const written = options.write === true && proposed !== text;
  if (written) replaceFile(file, text, proposed);
  return {
    ...{ id: city.id, name: city.name, file: shownPath(file), district: exam.district.name },
    ...{ whole, guard: exam.guard, incomplete: exam.incomplete },
    ...{ addresses: exam.addresses, remarks, proposals, written },
    diff: diffLines(text, proposed),
  };
}

/** The file with the changes, every other line as it was written. */
function rewritten(text: string, changes: Parameters<typeof editCity>[1]): string {
  const changed = editCity(text, changes);
  const kept = applyRendered(text, editCity(text, []), changed);
  return kept !== null && sameData(kept, changed) ? kept : changed;
}

function sameData(a: string, b: string): boolean {
  try {
    return isDeepStrictEqual(parse(a), parse(b));
  } catch {
    return false;
  }
}

/** Whole or not at all, and not over what somebody wrote meanwhile. */
function replaceFile(file: string, was: string, is: string): void {
  if (readFileSync(file, 'utf8') !== was) throw new InputError('体检期间文件已被改动，没有写入', file);
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, is);
    renameSync(draft, file);
  } catch (error) {
    throw new InputError(`不能写入（${(error as NodeJS.ErrnoException).code}）`, file);
  }
}

function outFolder(path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`不能用作输出文件夹（${(error as NodeJS.ErrnoException).code}）`, folder);
  }
  return folder;
}
