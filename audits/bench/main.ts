import { benchCost } from './cost.ts';
import { benchDashboard } from './dashboard.ts';
import { benchLinks, type Checked } from './links.ts';
import { benchMemory } from './memory.ts';
import { measureNight, simulateWorkers } from './night.ts';
import { allCities, allHalls, ourCities } from './night-worlds.ts';
import { benchPages } from './pages.ts';
import { benchQueue } from './queue.ts';
import { benchReport } from './report.ts';
import { benchServe, type Load, READERS } from './serve.ts';

const number = (n: number): string => n.toFixed(1);

/** `npm run bench`: figures are ratios of one run, because machines are shared and noisy. */
async function pages(): Promise<string[]> {
  const result = await benchPages();
  return [
    `cities              ${result.cities} (practice 2022, profile quick)`,
    `audit               ${number(result.auditSeconds)} s (goal: at most 360 s on 2 cores)`,
    `page visits         ${result.visits}`,
    `bare Playwright     ${number(result.bareSeconds)} s for the same page visits`,
    `ratio               ${result.ratio.toFixed(2)} (goal: at most 1.25)`,
    `peak memory         ${number(result.peakMegabytes)} MB, program and browser together (goal: below 2048 MB)`,
  ];
}

/** `npm run bench -- dashboard [nights]`: ten years of nights, every kind of page. */
async function dashboard(nights?: number): Promise<string[]> {
  const result = await benchDashboard(nights);
  return [
    `nights              ${result.nights} of 55 cities, ${result.attempts} attempts, made in ${number(result.makeSeconds)} s`,
    'page                                   median ms   p95 ms   busy: median      p95     kB   (goal: p95 at most 150 ms)',
    ...result.pages.map((p) =>
      [
        p.page.padEnd(38),
        ...[p.p50, p.p95].map((n) => number(n).padStart(8)),
        ...[p.busy50, p.busy95, p.kilobytes].map((n) => number(n).padStart(12)),
      ].join(' '),
    ),
  ];
}

/** `npm run bench -- report`: the report of 55 cities in every format. */
async function report(): Promise<string[]> {
  const { formats } = await benchReport();
  return [
    'format     seconds   (goal: all at most 60 s)',
    ...formats.map((f) => `${f.format.padEnd(8)} ${number(f.seconds).padStart(9)}`),
  ];
}

/** `npm run bench -- serve`: readers of the dashboard. */
async function served(): Promise<string[]> {
  const { reading, hurrying } = await benchServe();
  const line = (load: Load) =>
    [load.answers, load.errors.length].map((n) => String(n).padStart(8)).join(' ') +
    [load.p50, load.p99, load.worst, load.perSecond, load.wanted].map((n) => number(n).padStart(10)).join('') +
    (load.busyMs === null ? '' : number(load.busyMs).padStart(16));
  return [
    `${READERS} readers            answers   errors    p50 ms    p99 ms  worst ms        /s  load avg  busy ms/answer`,
    `one page in 5 s, 60 s  ${line(reading)}   (goal: p99 below 1000 ms, no error)`,
    `no pause, 20 s         ${line(hurrying)}`,
    ...[...new Set([...reading.errors, ...hurrying.errors])].slice(0, 10),
  ];
}

/** `npm run bench -- night`: how long a night takes by how many workers it has, and one that was measured. */
async function night(): Promise<string[]> {
  const rows = [ourCities(), allCities(), allHalls()].flatMap((cities) => simulateWorkers(cities, WORKERS));
  const { predicted, measured, rate, cities } = await measureNight();
  const seconds = (n: number): string => String(Math.round(n)).padStart(9);
  return [
    'cities  workers     night s    host s   place s   longest city s   night / host   night / larger of both   (goal: at most 1.05)',
    ...rows.map((row) =>
      [
        String(row.cities).padStart(6),
        String(row.workers).padStart(8),
        ` ${seconds(row.seconds)}${seconds(row.hostBound)} ${seconds(row.placeBound)}`,
        seconds(row.longestCity).padStart(16),
        (row.seconds / row.hostBound).toFixed(3).padStart(14),
        (row.seconds / Math.max(row.hostBound, row.placeBound)).toFixed(3).padStart(23),
      ].join(' '),
    ),
    `measured            ${number(measured)} s for ${cities} practice cities at ${rate} requests a second and host, one worker`,
    `predicted           ${number(predicted.seconds)} s (busiest host ${number(predicted.hostBound)} s, longest city ${number(predicted.longestCity)} s)`,
    `measured/predicted  ${(measured / predicted.seconds).toFixed(2)}`,
  ];
}

/** `npm run bench -- links [count]`: links a second, beside linkinator and bare undici. */
async function links(count?: number): Promise<string[]> {
  const { ours, linkinator, undici, concurrency } = await benchLinks(count);
  const same = JSON.stringify(ours.dead) === JSON.stringify(linkinator.dead);
  const row = (name: string, { rate, busyRate, links: n, dead }: Checked): string =>
    `${name.padEnd(20)}${number(rate)} links a second, ${number(busyRate)} a second of processor (${n} links, ${dead.length} dead)`;
  const ratio = (other: Checked): string =>
    `${(ours.rate / other.rate).toFixed(2)} by the clock, ${(ours.busyRate / other.busyRate).toFixed(2)} by processor time`;
  return [
    row('wangting', ours),
    row('linkinator', linkinator),
    row('bare undici', undici),
    `at once             ${concurrency}`,
    `by linkinator       ${ratio(linkinator)} (goal: at least 1.6)`,
    `by undici           ${ratio(undici)} (goal: at least 0.8)`,
    `dead links          ${same ? 'the same list' : 'NOT the same list'} as linkinator's`,
  ];
}

/** `npm run bench -- memory [audits]`: one process, one city after the other. */
async function memory(audits?: number): Promise<string[]> {
  const result = await benchMemory(audits);
  const row = (name: string, [first, last]: [number, number], unit: string): string =>
    `${name.padEnd(20)}${number(first)} ${unit} after the first 50, ${number(last)} at the end: ${(last / first).toFixed(2)}`;
  return [
    `audits              ${result.audits} of one practice city`,
    `${row('program', result.program, 'MB')} (goal: within 10 %)`,
    `${row('browser', result.browser, 'MB')} (goal: within 10 %)`,
    row('temporary entries', result.temporary, ''),
    `open contexts       ${result.contexts}`,
    `browsers            ${result.browsers}`,
  ];
}

/** `npm run bench -- cost [most]`: rounds of more and more cities. */
async function cost(most?: number): Promise<string[]> {
  const { rows, exponent, busyExponent } = await benchCost(most);
  return [
    ...rows.map(
      ({ cities, seconds, busySeconds }) =>
        `${String(cities).padStart(6)} cities   ${number(seconds)} s (${(seconds / cities).toFixed(2)} a city), ${number(busySeconds)} s of processor (${(busySeconds / cities).toFixed(2)})`,
    ),
    `exponent            ${exponent.toFixed(2)} by the clock, ${busyExponent.toFixed(2)} by processor time (goal: at most 1.05)`,
  ];
}

/** `npm run bench -- queue [jobs]`: what the queue itself costs. */
async function queue(jobs?: number): Promise<string[]> {
  const { jobs: n, enqueueSeconds, finishSeconds, left } = await benchQueue(jobs);
  return [
    `enqueue             ${n} jobs in ${number(enqueueSeconds)} s, ${Math.round(n / enqueueSeconds)} a second`,
    `fetch and finish    ${number(finishSeconds)} s, ${Math.round(n / finishSeconds)} a second; ${left} left`,
  ];
}

const WORKERS = [1, 2, 4, 8, 16, 32, 64];

/** What is measured, by its name; without one, page visits. */
const BENCHES: Record<string, (count?: number) => Promise<string[]>> = {
  pages,
  dashboard,
  report,
  serve: served,
  night,
  links,
  memory,
  cost,
  queue,
};

const [which = 'pages', count] = process.argv.slice(2);
const bench = BENCHES[which];
if (bench) process.stdout.write(`${(await bench(count === undefined ? undefined : Number(count))).join('\n')}\n`);
else {
  process.stderr.write(`没有“${which}”这项测量；可选：${Object.keys(BENCHES).join('、')}\n`);
  process.exitCode = 2;
}
