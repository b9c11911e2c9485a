import { findStandard } from '../../checks/standards/index.ts';
import type { City } from '../../cities/city.ts';
import { startPracticeProcess } from '../../cities/practice/process.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { openRound } from '../../storage/rounds.ts';
import { type AuditOptions, auditCity, type CityAudit } from '../audit-city.ts';
import type { CityProgress } from '../progress.ts';
import { useOwnTemporaryFolder } from '../temporary.ts';
import { benchFolder } from './folder.ts';

export const nobody: CityProgress = { begin() {}, step() {}, say() {}, ended() {} };

/** What an audit needs, made for one run of a benchmark: practice halls, a database, a browser. */
export interface World {
  path(name: string): string;
  db: Database;
  browser: BrowserHost;
  cities: City[];
  /** A round must be opened before a city is audited in it. */
  openRound(name: string): Promise<unknown>;
  audit(city: City, round: string, over?: Partial<AuditOptions>, progress?: CityProgress): Promise<CityAudit>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const folder = benchFolder();
  const halls = await startPracticeProcess({ year: 2022 });
  const db = await openDatabase({ db: folder.path('db'), create: true });
  // As a worker has it; the database does not enter it.
  const removeTemporary = useOwnTemporaryFolder();
  const browser = await launchBrowser();
  const [standard, scenario] = [findStandard(), loadScenario()];
  const vantage = { host: 'bench', egress: null };
  const common = {
    ...{ db, browser, standard, scenario, vantage },
    evidence: openEvidence(folder.path('evidence'), db),
    pace: createPace(),
    ownStandard: standard.version,
    profile: 'quick',
    only: null,
    allowLoopback: true,
    budget: {},
    resume: false,
    program: 'bench',
    signal: new AbortController().signal,
  } as const;
  return {
    path: folder.path,
    db,
    browser,
    cities: halls.cities,
    openRound: (name) =>
      openRound(db, { name, standard: standard.version, scenario: scenario.id, practice: true, vantage }),
    audit: (city, round, over = {}, progress = nobody) => auditCity(city, { ...common, round, ...over }, progress),
    async close() {
      await browser.close();
      await db.close();
      await halls.close();
      removeTemporary();
      folder.remove();
    },
  };
}
