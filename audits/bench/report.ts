import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_NAMES, type FormatName } from '../../reports/format.ts';
import { writeReport } from '../../reports/index.ts';
import { withNights } from './nights.ts';

/** The night that is reported, and the one it is compared with. */
const NIGHTS = 2;

export interface ReportBench {
  /** Seconds of each format by itself, and of all in one go, with the reading of both rounds. */
  formats: { format: FormatName | 'all'; seconds: number }[];
}

/** Writes the report of 55 cities in each format and in all of them, compared with the night before. */
export async function benchReport(): Promise<ReportBench> {
  return withNights(NIGHTS, async ({ db, evidence, made }) => {
    const [compareWith = '', round = ''] = made.rounds;
    const timed = async (formats: readonly FormatName[]): Promise<number> => {
      const out = mkdtempSync(join(tmpdir(), 'wangting-bench-report-'));
      const began = performance.now();
      await writeReport(db, { round, compareWith, formats, out, evidence });
      const seconds = (performance.now() - began) / 1000;
      rmSync(out, { recursive: true, force: true });
      return seconds;
    };
    const formats: ReportBench['formats'] = [];
    for (const format of FORMAT_NAMES) formats.push({ format, seconds: await timed([format]) });
    return { formats: [...formats, { format: 'all', seconds: await timed(FORMAT_NAMES) }] };
  });
}
