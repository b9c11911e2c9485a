import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Progress } from '../../audits/progress.ts';
import { auditRound, defaultConcurrency, type RoundEnd } from '../../audits/round.ts';
import { findStandard } from '../../checks/standards/index.ts';
import type { City } from '../../cities/city.ts';
import type { PracticeProcess } from '../../cities/practice/process.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import type { BrowserHost } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Step } from '../../crawlers/crawler.ts';
import type { Database } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { openRound } from '../../storage/rounds.ts';

const nobody = { begin() {}, step() {}, say() {}, ended() {} };
const silent: Progress = { city: () => nobody, cityEnded() {}, note() {}, stop() {} };

export interface PracticeRound {
  db: Database;
  browser: BrowserHost;
  halls: Pick<PracticeProcess, 'cities'>;
  /** Name of the round; rounds of one database differ in it. */
  name: string;
  cities?: readonly City[];
  /** Id of the scenario; the default one where none is named. */
  scenario?: string;
  only?: readonly Step[];
  concurrency?: number;
  progress?: Progress;
}

/** Audits practice cities as the command line does, under `quick`; evidence goes to a folder that is removed. */
export async function auditPractice(round: PracticeRound): Promise<RoundEnd> {
  const { db, browser, halls, name, cities = halls.cities, only = null, progress = silent } = round;
  const scenario = loadScenario(round.scenario);
  const standard = findStandard();
  const vantage = { host: 'test', egress: null };
  await openRound(db, { name, standard: standard.version, scenario: scenario.id, practice: true, vantage });
  const folder = mkdtempSync(join(tmpdir(), 'wangting-practice-'));
  try {
    return await auditRound(cities, {
      db,
      evidence: openEvidence(folder, db),
      browser,
      pace: createPace(),
      standard,
      ownStandard: standard.version,
      scenario,
      round: name,
      profile: 'quick',
      only,
      allowLoopback: true,
      budget: {},
      resume: false,
      vantage,
      program: 'test',
      interrupt: new AbortController().signal,
      queue: new PQueue({ concurrency: round.concurrency ?? defaultConcurrency() }),
      progress,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
