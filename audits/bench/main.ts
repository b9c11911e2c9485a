import { benchPages } from './pages.ts';

/** `npm run bench`: figures are ratios of one run, because machines are shared and noisy. */
const result = await benchPages();
const number = (n: number): string => n.toFixed(1);
process.stdout.write(
  [
    `cities              ${result.cities} (practice 2022, profile quick)`,
    `audit               ${number(result.auditSeconds)} s (goal: at most 360 s on 2 cores)`,
    `page visits         ${result.visits}`,
    `bare Playwright     ${number(result.bareSeconds)} s for the same page visits`,
    `ratio               ${result.ratio.toFixed(2)} (goal: at most 1.25)`,
    `peak memory         ${number(result.peakMegabytes)} MB, program and browser together (goal: below 2048 MB)`,
    '',
  ].join('\n'),
);
