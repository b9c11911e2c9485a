import { benchDashboard } from './dashboard.ts';
import { benchPages } from './pages.ts';
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

const BENCHES: Record<string, (count?: number) => Promise<string[]>> = { pages, dashboard, report, serve: served };

const [which = 'pages', count] = process.argv.slice(2);
const bench = BENCHES[which];
if (bench) process.stdout.write(`${(await bench(count === undefined ? undefined : Number(count))).join('\n')}\n`);
else {
  process.stderr.write(`没有“${which}”这项测量；可选：${Object.keys(BENCHES).join('、')}\n`);
  process.exitCode = 2;
}
