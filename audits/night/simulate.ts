import { type Placed, prioritiesOf } from './order.ts';

/** Requests to one host, one after the other. */
export interface Visit {
  host: string;
  requests: number;
}

/** What a city is asked for: the steps that walk, one request after the other, then its links, all hosts at once. */
export interface SimulatedCity extends Placed {
  walk: readonly Visit[];
  links: readonly Visit[];
}

export interface Simulation {
  cities: readonly SimulatedCity[];
  /** Cities of a site at work at once. */
  atASite: number;
  workers: number;
  /** Cities at once in a worker. */
  concurrency: number;
  /** Seconds between two requests to a host. */
  delay(host: string): number;
  /** Seconds from a request's turn to the next request of a walk: the answer, the page, what is read of it. */
  walkSeconds: number;
  /** Seconds from a request's turn to its answer where links are checked. */
  linkSeconds: number;
  /** Seconds of a city in which nothing is asked: opening, judging, storing. */
  besideSeconds: number;
}

export interface SimulatedNight {
  seconds: number;
  /** The busiest host's requests times its delay: no order is faster. */
  hostBound: number;
  /** What the places for cities allow: all cities alone in the world, shared out to the places, or the longest of them. */
  placeBound: number;
  /** The longest time from a city's beginning to its end, waiting for others included. */
  longestCity: number;
}

/** Links of one host under way at once, as crawlers/links/exchange.ts bounds them. */
const LINKS_AT_ONCE = 4;

/**
 * A night as it will go: workers take cities by priority, hosts are asked one request a delay for the whole fleet, workers
 * alternate at a host (fleet.ts), and within one of them whoever came first is first. Pure: no clock, no chance.
 */
export function simulateNight(simulation: Simulation): SimulatedNight {
  const { cities, workers, concurrency } = simulation;
  const hostBound = Math.max(0, ...busy(simulation).values());
  const alone = cities.map((city) => run({ ...simulation, cities: [city], workers: 1, concurrency: 1 }).seconds);
  const places = workers * concurrency;
  const placeBound = Math.max(0, sum(alone) / places, ...alone);
  return { ...run(simulation), hostBound, placeBound };
}

/** Seconds for which each host is asked in all. */
function busy({ cities, delay }: Simulation): Map<string, number> {
  const seconds = new Map<string, number>();
  for (const { walk, links } of cities)
    for (const { host, requests } of [...walk, ...links])
      seconds.set(host, (seconds.get(host) ?? 0) + requests * delay(host));
  return seconds;
}

interface Host {
  nextAt: number;
  /** Workers with somebody in line, in the order of their turns. */
  workers: number[];
  /** Whoever waits, by worker. */
  lines: Map<number, (() => void)[]>;
  serving: boolean;
}

function run(simulation: Simulation): { seconds: number; longestCity: number } {
  const { atASite, delay, walkSeconds, linkSeconds, besideSeconds } = simulation;
  const priorities = prioritiesOf(simulation.cities);
  const waiting = simulation.cities.toSorted((a, b) => (priorities.get(b.id) ?? 0) - (priorities.get(a.id) ?? 0));
  const hosts = new Map<string, Host>();
  const events = createEvents();
  let longestCity = 0;
  const atWork = new Map<string, number>();
  const idle: number[] = [];

  function ask(worker: number, name: string, then: () => void): void {
    const host: Host = hosts.get(name) ?? { nextAt: 0, workers: [], lines: new Map(), serving: false };
    hosts.set(name, host);
    const line = host.lines.get(worker) ?? [];
    host.lines.set(worker, line);
    line.push(then);
    if (line.length === 1) host.workers.push(worker);
    if (!host.serving) serve(name, host);
  }

  function serve(name: string, host: Host): void {
    host.serving = true;
    events.at(Math.max(events.now, host.nextAt), () => {
      host.nextAt = events.now + delay(name);
      const worker = host.workers.shift() ?? 0;
      const line = host.lines.get(worker) ?? [];
      const then = line.shift();
      if (line.length > 0) host.workers.push(worker);
      host.serving = false;
      if (host.workers.length > 0) serve(name, host);
      then?.();
    });
  }

  /** False where nothing may begin now. */
  function begin(worker: number): boolean {
    const next = waiting.findIndex((one) => (atWork.get(one.site) ?? 0) < atASite);
    const city = next < 0 ? undefined : waiting.splice(next, 1)[0];
    if (!city) {
      idle.push(worker);
      return false;
    }
    atWork.set(city.site, (atWork.get(city.site) ?? 0) + 1);
    const began = events.now;
    const walk = city.walk.flatMap(({ host, requests }) => Array<string>(requests).fill(host));
    const steps = (at: number): void => {
      const host = walk[at];
      if (host === undefined) checkLinks();
      else ask(worker, host, () => events.at(events.now + walkSeconds, () => steps(at + 1)));
    };
    const checkLinks = (): void => {
      let open = 1;
      const ended = () => {
        if (--open === 0) events.at(events.now + besideSeconds, end);
      };
      for (const { host, requests } of city.links) {
        let left = requests;
        const next = (): void => {
          if (left-- <= 0) ended();
          else ask(worker, host, () => events.at(events.now + linkSeconds, next));
        };
        for (let i = 0; i < Math.min(LINKS_AT_ONCE, requests); i++) {
          open++;
          next();
        }
      }
      ended();
    };
    const end = (): void => {
      longestCity = Math.max(longestCity, events.now - began);
      atWork.set(city.site, (atWork.get(city.site) ?? 1) - 1);
      for (let one: number | undefined = worker; one !== undefined && begin(one); ) one = idle.shift();
    };
    steps(0);
    return true;
  }

  // A worker's places are filled in turn with the others': all of them look for jobs at the same time.
  for (let place = 0; place < simulation.concurrency; place++)
    for (let worker = 0; worker < simulation.workers; worker++) begin(worker);
  return { seconds: events.run(), longestCity };
}

/** Things that happen in the order of their time; those of the same time in the order in which they were said. */
function createEvents() {
  const heap: { at: number; order: number; then: () => void }[] = [];
  let order = 0;
  let now = 0;
  const before = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    return !!one && !!other && (one.at < other.at || (one.at === other.at && one.order < other.order));
  };
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as (typeof heap)[0], heap[a] as (typeof heap)[0]];
  };
  return {
    get now() {
      return now;
    },
    at(time: number, then: () => void): void {
      heap.push({ at: time, order: order++, then });
      for (let i = heap.length - 1; i > 0 && before(i, (i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1);
    },
    /** Until nothing happens any more; answers when that was. */
    run(): number {
      for (let first = heap[0]; first; first = heap[0]) {
        swap(0, heap.length - 1);
        heap.pop();
        for (let i = 0; ; ) {
          const [left, right] = [2 * i + 1, 2 * i + 2];
          const child = before(right, left) ? right : left;
          if (!before(child, i)) break;
          swap(i, child);
          i = child;
        }
        now = first.at;
        first.then();
      }
      return now;
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
