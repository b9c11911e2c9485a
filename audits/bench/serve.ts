import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { prepareRound } from '../../reports/dashboard/prepare.ts';
import { KINDS } from './dashboard.ts';
import { type Nights, withNights } from './nights.ts';

/** Two months: what people look at in the morning. */
const NIGHTS = 60;
export const READERS = 200;
const SECONDS = 60;
/** What a person takes for a page before the next, at the least; the ways of 200 people are spread over it. */
const READING_MS = 5_000;
/** An answer that takes longer is none. */
const TIMEOUT_MS = 30_000;

export interface Load {
  answers: number;
  /** Answers that were not 200, and exchanges without one. */
  errors: string[];
  p50: number;
  p99: number;
  worst: number;
  perSecond: number;
  /** Processes that wanted a processor in the last minute (loadavg): more than the machine has, and the figures are not the server's. */
  wanted: number;
  /** Milliseconds of a processor that the server took for an answer, where /proc tells it: what another machine would take, too. */
  busyMs: number | null;
}

export interface ServeBench {
  reading: Load;
  /** The same readers without pauses: how much there is to be had. */
  hurrying: Load;
}

/** `wangting serve` as a process of its own under readers who open one page after the other. Milliseconds to the whole answer. */
export async function benchServe(): Promise<ServeBench> {
  return withNights(NIGHTS, async ({ db, at, store, made }) => {
    // As the workers do when a night has ended.
    for (const round of made.rounds) await prepareRound(db, round);
    const cli = join(import.meta.dirname, '..', 'cli.ts');
    const args = ['serve', '--port', '0', '--quiet', '--db', at, '--evidence', store];
    const server = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const origin = await originOf(server);
      // The first visit of each kind compiles.
      await read(origin, server, { made, readers: 4, seconds: 5, pauseMs: 0 });
      const reading = await read(origin, server, { made, readers: READERS, seconds: SECONDS, pauseMs: READING_MS });
      const hurrying = await read(origin, server, { made, readers: READERS, seconds: SECONDS / 3, pauseMs: 0 });
      return { reading, hurrying };
    } finally {
      if (server.exitCode === null) {
        server.kill('SIGINT');
        await once(server, 'exit');
      }
    }
  });
}

async function originOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += chunk;
    const url = /http:\/\/\S+?(?=\/?\s)/.exec(said)?.[0];
    if (url) return url;
  }
  throw new Error('wangting serve did not start');
}

async function read(
  origin: string,
  server: ChildProcess,
  { made, readers, seconds, pauseMs }: { made: Nights; readers: number; seconds: number; pauseMs: number },
): Promise<Load> {
  const pool = new Pool(origin, { connections: readers, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  const paths = Object.values(KINDS);
  const times: number[] = [];
  const errors: string[] = [];
  const began = performance.now();
  const before = cpuSeconds(server.pid);
  const until = began + seconds * 1_000;
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      // They did not all come in the same moment.
      await sleep((pauseMs * reader) / readers);
      for (let page = reader; performance.now() < until; page++) {
        const path = paths[page % paths.length]?.(made, page % NIGHTS) ?? '/';
        const start = performance.now();
        try {
          const { statusCode, body } = await pool.request({ method: 'GET', path });
          await body.arrayBuffer();
          times.push(performance.now() - start);
          if (statusCode !== 200) errors.push(`${statusCode} ${path}`);
        } catch (error) {
          errors.push(`${error instanceof Error ? error.message : String(error)} ${path}`);
        }
        if (pauseMs > 0) await sleep(pauseMs);
      }
    }),
  );
  const tookSeconds = (performance.now() - began) / 1_000;
  const after = cpuSeconds(server.pid);
  await pool.close();
  times.sort((a, b) => a - b);
  const part = (share: number) => times[Math.ceil(share * times.length) - 1] ?? 0;
  return {
    answers: times.length,
    errors,
    ...{ p50: part(0.5), p99: part(0.99), worst: part(1) },
    perSecond: times.length / tookSeconds,
    wanted: loadavg()[0] ?? 0,
    busyMs: before === null || after === null ? null : ((after - before) * 1_000) / Math.max(1, times.length),
  };
}

/** Processor time of a process in seconds (proc(5): utime and stime in ticks of 1/100 s); null where there is no /proc. */
function cpuSeconds(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
