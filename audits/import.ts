import { basename } from 'node:path';
import type { City } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { loadCities } from '../cities/load.ts';
import type { FactId, FactOf, Facts } from '../crawlers/facts.ts';
import { type Database, defaultDatabase, openDatabase } from '../storage/database.ts';
import { defaultEvidence, openEvidence } from '../storage/evidence.ts';
import { type Imported, importRows, knownRows } from '../storage/observations.ts';
import { loadAudited } from '../storage/results.ts';
import { findRound } from '../storage/rounds.ts';
import { shanghaiDate } from './clock.ts';
import { openProofs } from './import/proofs.ts';
import { proposalsOf } from './import/proposals.ts';
import { type ReadFile, readImport } from './import/read.ts';
import { checkRows } from './import/rows.ts';
import { writeTemplate } from './import/template.ts';
import type { DataOptions } from './options.ts';
import { print, printJson } from './output.ts';
import { judgeStale } from './rejudge.ts';
import { roundOr, withStored } from './stored.ts';

export interface ImportOptions extends DataOptions {
  template?: boolean;
  out?: string;
}

const TEMPLATE = 'wangting-template.xlsx';

/** `wangting import FILE`, or `--template`. Throws InputError, a line a cell, for what is wrong; then nothing has changed. */
export async function importCommand(file: string | undefined, options: ImportOptions): Promise<void> {
  if (options.template) {
    if (file !== undefined) throw new InputError(`--template 写出空白模板，不与要导入的文件“${file}”同用`);
    return template(options);
  }
  if (file === undefined) throw new InputError('请写明要导入的文件，或用 --template 写出空白模板');
  if (options.out !== undefined) throw new InputError('--out 只与 --template 同用');
  const read = await readImport(file);
  const done = await take(file, read, options);
  if (options.json) return printJson(done);
  await print(words(done));
}

async function template({ out = TEMPLATE, db, round, json }: ImportOptions): Promise<void> {
  const proposals =
    round === undefined
      ? []
      : await withStored(db, async (opened) => {
          if (!(await findRound(opened, round))) throw new InputError(`没有轮次“${round}”`);
          return proposalsOf(opened, round);
        });
  await writeTemplate(out, proposals);
  if (json) return printJson({ file: out, proposals: proposals.length });
  await print(`模板已写到 ${out}${round === undefined ? '' : `，“核对”表里有 ${proposals.length} 项待核对`}`);
}

export interface ImportDone extends Imported {
  file: string;
  /** Null where the file held ratings only. */
  round: string | null;
  observations: number;
  ratings: number;
  /** Ids of the cities that were judged again. */
  judged: string[];
  /** Names of cities that have not been audited in the round yet: taken in when they are. */
  waiting: string[];
}

/** Takes in what was read of a file: all of it or nothing. Throws InputError, a line a cell. */
export async function take(file: string, read: ReadFile, options: ImportOptions): Promise<ImportDone> {
  const filled = read.sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) {
    refuse(read.faults);
    throw new InputError('没有可导入的行', file);
  }
  const ofRound = filled.some(({ id }) => id !== 'departments' && id !== 'townships');
  // Ratings belong to no round: they may be the first that there is.
  const db = await openDatabase({ ...(options.db !== undefined && { db: options.db }), create: !ofRound });
  try {
    const round = ofRound ? await roundOr(db, options.round) : null;
    if (round !== null && !(await findRound(db, round)))
      throw new InputError(`没有轮次“${round}”；用 wangting report --list 列出各轮次`);
    const store = openEvidence(options.evidence ?? defaultEvidence(options.db ?? defaultDatabase()), db);
    const proofs = openProofs(file, (sha) => store.has(sha));
    const { cities, machine } = await auditedIn(db, round);
    const faults = [...read.faults];
    const checked = checkRows(filled, {
      file: basename(file),
      cities: [...cities, ...loadCities().filter((c) => !cities.some(({ id }) => id === c.id))],
      today: shanghaiDate(),
      faults,
      machine: (city, fact) => machine.get(city)?.[fact] as FactOf<FactId> | undefined,
      known: await knownRows(db, round),
      proof: proofs.find,
    });
    refuse(faults);
    if (checked.observations.length + checked.ratings.length + checked.known === 0)
      throw new InputError('没有可导入的行（“核对”表里的各项都还没有填写）', file);
    await proofs.keep(store);
    const imported = await importRows(db, round, checked);
    const judged = round === null ? [] : await judgeStale(db, round);
    const named = new Set(checked.observations.map(({ city }) => city));
    const waiting = [...named].filter((id) => !cities.some((c) => c.id === id));
    return {
      file,
      round,
      observations: checked.observations.length + checked.known,
      ratings: checked.ratings.length,
      ...imported,
      known: imported.known + checked.known,
      superseded: imported.superseded + checked.superseded,
      judged,
      waiting,
    };
  } finally {
    await db.close();
  }
}

/** The cities of a round as they were audited, and what the machine saw in the attempts that count. */
async function auditedIn(db: Database, round: string | null): Promise<{ cities: City[]; machine: Map<string, Facts> }> {
  const audited = round === null ? [] : await loadAudited(db, round);
  return {
    cities: audited.map(({ file }) => file),
    machine: new Map(audited.map(({ file, facts }) => [file.id, facts])),
  };
}

/** All bad cells in one go, each with its place. */
function refuse(faults: ReadFile['faults']): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ place, message }) => `${place}：${message}`);
  throw new InputError([...lines, `共 ${faults.length} 处不对，整个文件都没有导入`].join('\n'));
}

function words(done: ImportDone): string {
  const lines: string[] = [];
  if (done.added === 0) lines.push(`没有变化：${done.known} 行此前都已导入。`);
  else {
    const parts = [
      `新增 ${done.added - done.corrected - done.withdrawn} 行`,
      done.corrected > 0 && `更正 ${done.corrected} 行`,
      done.withdrawn > 0 && `作废 ${done.withdrawn} 行`,
      done.known > 0 && `另有 ${done.known} 行此前已导入`,
    ];
    lines.push(`${done.round === null ? '' : `轮次 ${done.round}：`}${parts.filter(Boolean).join('，')}。`);
  }
  if (done.superseded > 0)
    lines.push(`其中 ${done.superseded} 行后来已更正或作废，仍以后来的为准；确要改回的，在该行“备注”写明原因再导入。`);
  if (done.judged.length > 0)
    lines.push(`已重新评判 ${done.judged.length} 个城市（未访问任何网站）：${done.judged.join(' ')}`);
  if (done.waiting.length > 0) lines.push(`本轮尚未测评，测评后计入：${done.waiting.join(' ')}`);
  return lines.join('\n');
}
