import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { City } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { loadScenario, scenarioIds } from '../cities/scenarios.ts';
import type { Database } from '../storage/database.ts';
import type { EvidenceStore } from '../storage/evidence.ts';
import { ratingsOf } from '../storage/observations.ts';
import type { RoundResults } from '../storage/result.ts';
import { loadAudited, loadRound } from '../storage/results.ts';
import { summariesOf } from './bulletin/model.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { Format, FormatName, WrittenFile } from './format.ts';
import { loadHistory } from './history.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import type { CityName } from './model/coverage.ts';
import { judgedRound, requireComparable, requireJudged } from './model/judged.ts';
import { buildModel } from './model.ts';
import { pdf } from './pdf.ts';
import { xlsx } from './xlsx.ts';

export { FORMAT_NAMES, type FormatName, type WrittenFile } from './format.ts';

/** Every format that can be written, one file a format. */
export const FORMATS: readonly Format[] = [html, xlsx, docx, pdf, csv, json];

export interface ReportOptions {
  /** Name of the round that is reported. */
  round: string;
  /** Name of an earlier round to compare with. */
  compareWith?: string;
  /** Version of the standard; default the round's own. */
  standard?: string;
  formats: readonly FormatName[];
  /** Folder to write into; made where it is missing. */
  out: string;
  evidence: EvidenceStore;
  /** Cities that were to be audited: those without an attempt are named as missing. */
  expected?: readonly CityName[];
  /** Awaited when nothing stands against the report any more, before any evidence is read. */
  possible?: () => Promise<void>;
}

/**
 * Writes the report of a round and answers the files to open, in the order of the formats asked for. Throws InputError
 * for an unknown round or format, or a folder that cannot be used; visits no site.
 */
export async function writeReport(db: Database, options: ReportOptions): Promise<WrittenFile[]> {
  const { round, compareWith, standard, evidence } = options;
  const formats = [...new Set(options.formats)].map(findFormat);
  const judgedBy = standard === undefined ? {} : { standard };
  const results = await loadRound(db, round, judgedBy);
  const earlier = compareWith === undefined ? null : await loadRound(db, compareWith, judgedBy);
  if (earlier) requireComparable(earlier, results);
  for (const side of [results, earlier])
    if (side && standard !== undefined) requireJudged({ name: side.round.name, cities: side.cities }, standard);
  const judgedFirst = await ownJudgement(db, results);
  const model = buildModel(results, {
    earlier,
    judgedFirst,
    files: await cityFiles(db, round),
    scenario: scenarioName(results.round.scenario),
    expected: options.expected ?? [],
    // Real figures of real districts: a practice city only borrows its name.
    ratings: results.round.practice ? [] : summariesOf(await ratingsOf(db)),
    history: loadHistory(),
  });
  const out = resolve(options.out);
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw new InputError(`不能写入报告文件夹（${(error as NodeJS.ErrnoException).code}）`, out);
  }
  await options.possible?.();
  const written: WrittenFile[] = [];
  for (const format of formats) written.push(...(await format.write({ model, results, evidence, out })));
  return written;
}

/** The round under its own version, where it is reported under another: what the change of rules did is shown beside it. */
async function ownJudgement(db: Database, results: RoundResults): Promise<RoundResults | null> {
  const own = results.round.standard;
  return judgedRound(results).standard === own ? null : loadRound(db, results.round.name, { standard: own });
}

/** The city files as they were when the round audited them. */
async function cityFiles(db: Database, round: string): Promise<Map<string, City>> {
  return new Map((await loadAudited(db, round)).map(({ file }) => [file.id, file]));
}

/** The scenario's name; its id where its file is no longer there. */
const scenarioName = (id: string): string => (scenarioIds().includes(id) ? loadScenario(id).name : id);

/** A format by its name. Throws InputError that lists those there are. */
export function findFormat(name: string): Format {
  const format = FORMATS.find((f) => f.name === name);
  if (!format) throw new InputError(`不支持的报告格式“${name}”；可用：${FORMATS.map((f) => f.name).join('、')}`);
  return format;
}
