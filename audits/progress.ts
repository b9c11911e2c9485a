import type { Step } from '../crawlers/crawler.ts';
import { STEP_NAMES } from '../reports/words/steps.ts';
import { shown, tell } from './output.ts';

/** What a person who watches is told of one city. */
export interface CityProgress {
  begin(steps: readonly Step[]): void;
  step(step: Step): void;
  say(text: string): void;
  ended(step: Step): void;
}

/** What a person who watches is told of a round. Goes to stderr only: stdout is for results. */
export interface Progress {
  city(name: string): CityProgress;
  /** The city has ended, however. */
  cityEnded(name: string, how: string): void;
  /** A line that stays. */
  note(text: string): void;
  stop(): void;
}

export interface ProgressOptions {
  quiet: boolean;
  /** Cities in the round. */
  cities: number;
}

/** Bars on a terminal, lines elsewhere, nothing with `--quiet`. */
export async function createProgress({ quiet, cities }: ProgressOptions): Promise<Progress> {
  if (quiet) return silent;
  const clock = createClock(cities);
  return process.stderr.isTTY ? await bars(cities, clock) : lines(clock);
}

const nobody: CityProgress = { begin() {}, step() {}, say() {}, ended() {} };
const silent: Progress = { city: () => nobody, cityEnded() {}, note() {}, stop() {} };

type Clock = ReturnType<typeof createClock>;

/** Time left, from the cities that have ended and the steps of those at work. */
function createClock(cities: number) {
  const started = performance.now();
  const share = new Map<string, number>();
  let ended = 0;
  return {
    at: (name: string, part: number) => void share.set(name, part),
    ended(name: string) {
      share.delete(name);
      ended++;
    },
    count: () => ended,
    left(): string {
      const done = ended + [...share.values()].reduce((a, b) => a + b, 0);
      if (done < 0.2) return '';
      const ms = ((performance.now() - started) / done) * Math.max(0, cities - done);
      return `约剩 ${duration(ms)}`;
    },
  };
}

/** 75 秒, 12 分, 1 小时 5 分: as long as a person needs to know. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return `${seconds} 秒`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} 分` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

function lines(clock: Clock): Progress {
  return {
    city(name) {
      let steps: readonly Step[] = [];
      return {
        begin: (all) => {
          steps = all;
        },
        step(step) {
          const at = steps.indexOf(step);
          clock.at(name, at / Math.max(1, steps.length));
          tell([`${name}：${STEP_NAMES[step]}（${at + 1}/${steps.length}）`, clock.left()].filter(Boolean).join('，'));
        },
        say() {},
        ended(step) {
          clock.at(name, (steps.indexOf(step) + 1) / Math.max(1, steps.length));
        },
      };
    },
    cityEnded(name, how) {
      clock.ended(name);
      tell([`${name}：${how}`, clock.left()].filter(Boolean).join('，'));
    },
    note: tell,
    stop() {},
  };
}

async function bars(cities: number, clock: Clock): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const multi = new cliProgress.MultiBar(
    {
      format: '{bar} {value}/{total} {name} {text}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 20,
      linewrap: false,
      // Ours to handle: an interruption keeps the state first.
      gracefulExit: false,
      fps: 4,
    },
    cliProgress.Presets.shades_classic,
  );
  const total = multi.create(cities, 0, { name: '全部', text: '' });
  const own = new Map<string, ReturnType<typeof multi.create>>();
  const refresh = () => total.update(clock.count(), { text: clock.left() });
  return {
    city(name) {
      const bar = multi.create(1, 0, { name, text: '' });
      own.set(name, bar);
      let steps: readonly Step[] = [];
      const at = (step: Step) => {
        bar.update(steps.indexOf(step));
        clock.at(name, steps.indexOf(step) / Math.max(1, steps.length));
        refresh();
      };
      return {
        begin(all) {
          steps = all;
          bar.setTotal(Math.max(1, all.length));
        },
        step(step) {
          at(step);
          bar.update({ text: STEP_NAMES[step] });
        },
        say: (text) => bar.update({ text: shown(text) }),
        ended: (step) => bar.update(steps.indexOf(step) + 1),
      };
    },
    cityEnded(name) {
      const bar = own.get(name);
      if (bar) multi.remove(bar);
      own.delete(name);
      clock.ended(name);
      refresh();
    },
    note: (text) => multi.log(`${shown(text)}\n`),
    stop: () => multi.stop(),
  };
}
