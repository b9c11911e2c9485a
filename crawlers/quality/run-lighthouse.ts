import { fork } from 'node:child_process';
import PQueue from 'p-queue';
import type { LighthouseScores, LighthouseTask } from './lighthouse.ts';

/** A heavy page takes 12 s on a slow machine; what takes ten times that hangs. */
const RUN_TIMEOUT_MS = 150_000;

/** One Lighthouse at a time in a process: two at once move each other's figures by up to nine points. */
const serial = new PQueue({ concurrency: 1 });

/** One run in a process of its own. @throws Error where it hung, died or could not start; ours, never the site's. */
export function runLighthouse(task: LighthouseTask, timeoutMs = RUN_TIMEOUT_MS): Promise<LighthouseScores> {
  return serial.add(() => runNow(task, timeoutMs));
}

function runNow(task: LighthouseTask, timeoutMs: number): Promise<LighthouseScores> {
  return new Promise((done, fail) => {
    const child = fork(new URL('./lighthouse.ts', import.meta.url), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    let answered = false;
    child.once('message', (message: { scores?: LighthouseScores; fault?: string }) => {
      answered = true;
      if (message.scores) done(message.scores);
      else fail(new Error(message.fault ?? 'Lighthouse failed'));
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (!answered) fail(new Error(`Lighthouse ended without a result (${signal ?? code})`));
    });
    child.send(task);
  });
}
