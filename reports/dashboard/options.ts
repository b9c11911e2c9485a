import type { Database } from '../../storage/database.ts';
import type { EvidenceStore } from '../../storage/evidence.ts';
import type { CityName } from '../model/coverage.ts';
import type { MakeReport } from './downloads/make.ts';
import type { RunQueue } from './runs/queue.ts';

/** Who has to sign in, and by which addresses the dashboard is reached. */
export interface AccessOptions {
  /** Whether everybody has to sign in. Without it, whoever reaches the address may do everything: for loopback only. */
  signIn: boolean;
  /** Name in the logs of whoever uses the dashboard without signing in. */
  actor: string;
  /** Reached by https: cookies are for https only. */
  secure: boolean;
  /** Names by which it may be asked (`Host` without the port); null for any. Keeps other sites from renaming themselves to us. */
  hosts: readonly string[] | null;
}

export interface DashboardOptions {
  db: Database;
  evidence: EvidenceStore;
  access: AccessOptions;
  /** Audits cities again; without it nothing can be asked for. Passed in, because reports never import audits. */
  runs?: RunQueue;
  /** Makes the files of a report; without it none can be had here. Passed in for the same reason. */
  report?: MakeReport;
  /** Real cities that a round is to have: those without an attempt are named as missing. */
  expected?: readonly CityName[];
  now?: () => Date;
  /** For programs that watch over the machines; passed in, because reports never import audits. */
  watch?: WatchOptions;
  /** Told what went wrong and is not shown to people. */
  fault?: (error: unknown) => void;
}

export interface WatchOptions {
  /** Text for Prometheus. */
  metrics(): Promise<{ type: string; text: string }>;
  /** Whether all is well, and a JSON that says why not. Never throws. */
  health(): Promise<{ ok: boolean; body: unknown }>;
  /** Demanded of whoever asks for metrics, as `Authorization: Bearer …`; null where whoever reaches them may read them. */
  token: string | null;
  /** Whether metrics are answered at all. */
  open: boolean;
}
