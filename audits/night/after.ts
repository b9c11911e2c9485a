import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Job, PgBoss } from 'pg-boss';
import { DAY_MS } from '../../crawlers/reachability/samples.ts';
import { type FormatName, writeReport } from '../../reports/index.ts';
import { type Database, defaultDatabase } from '../../storage/database.ts';
import { defaultEvidence, type EvidenceStore, openEvidence } from '../../storage/evidence.ts';
import { endedPlans, findPlan, newestPlan, unpublishedBefore } from '../../storage/plans.ts';
import { rollUpSamples } from '../../storage/probes.ts';
import type { Severity } from '../../storage/result.ts';
import { sweepEvidence } from '../../storage/retention.ts';
import { AlertError, type Channel } from '../alerts/channel.ts';
import { boardOf, type ChannelOptions, channelsOf } from '../alerts/channels.ts';
import { tellChanges } from '../alerts/tell.ts';
import { messageOf } from '../fault.ts';
import type { Log } from '../log.ts';
import { roundName } from '../options.ts';
import { dailyCron, ZONE } from './daily.ts';
import { KEEP_DAYS, KEEP_GB } from './keep.ts';
import { ALERT, MORNING, REPORT, RETENTION } from './queue.ts';
import { statusText } from './show-status.ts';
import { nightStatus } from './status.ts';

/** What is done when a night is over. */
export interface AfterOptions extends ChannelOptions {
  db?: string;
  evidence?: string;
  /** Folder in which each night's report gets a folder of its own; without it none is written. */
  reports?: string;
  /** When it is said what became of the night: `07:30`, in Shanghai. */
  morning?: string;
  /** Findings from this severity on are told. */
  alertSeverity?: Severity;
  keepDays?: number;
  keepGb?: number;
  /** Deletes nothing. */
  keepAll?: boolean;
}

const DEFAULT_MORNING = '07:30';
/** At noon the night is over and its report is read: nobody waits for the disk. */
const RETENTION_CRON = '0 12 * * *';
const GB = 1e9;
const NIGHTLY_FORMATS: readonly FormatName[] = ['html'];
/** How often it is looked whether a round has ended. */
const LOOK_MS = 30_000;
/** Rounds that ended longer ago are not reported any more: a scheduler that was away for a week writes no seven reports. */
const LOOK_BACK_MS = 2 * DAY_MS;

export interface After {
  channels: Channel[];
  board: string | null;
  severity: Severity;
  evidence: EvidenceStore;
  reports: string | null;
  morning: string;
  keep: { days: number; bytes: number } | null;
}

/** Throws InputError for what cannot be done later. */
export function readAfter(options: AfterOptions): After {
  const { db = defaultDatabase(), keepDays = KEEP_DAYS, keepGb = KEEP_GB } = options;
  return {
    channels: channelsOf(options),
    board: boardOf(options),
    severity: options.alertSeverity ?? 'medium',
    evidence: openEvidence(options.evidence ?? defaultEvidence(db)),
    reports: options.reports === undefined ? null : resolve(options.reports),
    morning: dailyCron('--morning', options.morning ?? DEFAULT_MORNING),
    keep: options.keepAll ? null : { days: keepDays, bytes: keepGb * GB },
  };
}

/** The whole of an alert job: no address, which may hold a key, stands in the queue. */
interface AlertJob {
  channel: string;
  round: string | null;
  /** Whether the night itself is looked at: before its morning it may go on. */
  morning: boolean;
}

/**
 * Works what follows a night: report, alerts, retention. A failure of one of them is tried again and touches neither the
 * others nor the night. Answers what stops the looking.
 */
export async function workAfterNights(db: Database, boss: PgBoss, after: After, log: Log): Promise<() => void> {
  const { channels, evidence, reports, keep } = after;

  async function report({ data: { round } }: Job<{ round: string }>): Promise<unknown> {
    const plan = await findPlan(db, round);
    if (reports === null || !plan) return null;
    const files = await writeReport(db, {
      round,
      formats: NIGHTLY_FORMATS,
      out: join(reports, roundName(round)),
      evidence,
      expected: plan.settings.practiceYear === null ? plan.cities.map(({ id, name }) => ({ id, name })) : [],
    });
    log.say(`轮次 ${round} 的报告已写入 ${reports}`, { round });
    return files.map(({ file }) => file);
  }

  async function alert({ data: { channel: id, round, morning } }: Job<AlertJob>): Promise<unknown> {
    const channel = channels.find((one) => one.id === id);
    if (!channel) return '这个通知渠道已不再使用';
    const { severity, board } = after;
    const told = await tellChanges(db, channel, { round, morning, severity, board });
    if (told > 0) log.say(`已通知 ${id}：${told} 项变化`, { channel: id, told });
    return { told };
  }

  async function morning(): Promise<void> {
    const plan = await newestPlan(db);
    if (plan) {
      const [head = ''] = statusText(await nightStatus(db, plan)).split('\n');
      log.say(head, { round: plan.round });
    }
    for (const { id: channel } of channels)
      await boss.send(ALERT, { channel, round: plan?.round ?? null, morning: true } satisfies AlertJob);
  }

  async function retain(): Promise<unknown> {
    const samples = await rollUpSamples(db, new Date());
    if (!keep) return { samples };
    // A nightly report is a copy of what is let go of now.
    const before = new Date(Date.now() - keep.days * DAY_MS);
    if (reports !== null)
      for (const round of await unpublishedBefore(db, before))
        await rm(join(reports, roundName(round)), { recursive: true, force: true });
    const swept = await sweepEvidence(db, evidence, keep);
    const { old, size, left, over } = swept;
    const gb = (bytes: number) => (bytes / GB).toFixed(1);
    log.say(
      `证据清理：到期 ${old.pieces} 件（${gb(old.bytes)} GB），超出容量 ${size.pieces} 件（${gb(size.bytes)} GB），余 ${gb(left)} GB`,
      { old: old.pieces, size: size.pieces, left },
    );
    if (over) log.warn(`证据仍超过 ${gb(keep.bytes)} GB：余下的都须保留；请扩充磁盘或调大 --keep-gb`, { left });
    return { samples, ...swept };
  }

  /** Sent by what the database says and not by the worker that ended the round: no kill at a wrong moment loses it. */
  async function look(): Promise<void> {
    for (const { round, finishedAt } of await endedPlans(db, new Date(Date.now() - LOOK_BACK_MS))) {
      const once = (what: string) => ({ id: idOf(what, round, finishedAt) });
      if (reports !== null) await boss.send(REPORT, { round }, once('report'));
      for (const { id: channel } of channels)
        await boss.send(ALERT, { channel, round, morning: false } satisfies AlertJob, once(channel));
    }
  }

  const every = { pollingIntervalSeconds: 5 };
  const logged =
    <T>(work: (job: Job<T>) => Promise<unknown>) =>
    async ([job]: Job<T>[]): Promise<unknown> => {
      if (!job) return null;
      try {
        return await work(job);
      } catch (error) {
        if (error instanceof AlertError) log.warn(`${error.message}，稍后再试`);
        else log.fault(error);
        throw error;
      }
    };
  await boss.work(REPORT, every, logged(report));
  await boss.work(ALERT, every, logged(alert));
  await boss.work(MORNING, every, logged(morning));
  await boss.work(RETENTION, every, logged(retain));
  await boss.schedule(MORNING, after.morning, {}, { tz: ZONE, missed: 'once' });
  await boss.schedule(RETENTION, RETENTION_CRON, {}, { tz: ZONE, missed: 'once' });
  await look();
  // A database that is away for a minute is asked again.
  const timer = setInterval(() => void look().catch((error: unknown) => log.warn(messageOf(error))), LOOK_MS);
  return () => clearInterval(timer);
}

/** The same of the same words: pg-boss takes a job of one id once. */
function idOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
