import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDashboard } from '../../../reports/dashboard/app.ts';
import type { DashboardOptions } from '../../../reports/dashboard/options.ts';
import { openEvidence } from '../../../storage/evidence.ts';
import { temporaryDatabase } from '../../storage/temporary.ts';
import { type MadeRound, madeRound } from '../round.ts';
import { storeRound } from '../store.ts';

export const THEN = '2026-11-21';
export const NOW = '2026-11-22';

export interface MadeOptions {
  cities?: number;
  /** What becomes of a round before it is stored. */
  turn?: (round: MadeRound) => MadeRound;
}

/** A database with two rounds of practice cities and their evidence, and what opens a dashboard on it. */
export async function madeBoard({ cities = 6, turn = (round) => round }: MadeOptions = {}) {
  const root = mkdtempSync(join(tmpdir(), 'wangting-board-'));
  const db = await temporaryDatabase();
  const evidence = openEvidence(join(root, 'evidence'), db);
  const then = await madeRound({ name: THEN, evidence, cities });
  const now = await madeRound({ name: NOW, evidence, cities, earlier: then.results });
  for (const made of [then, now]) await storeRound(db, turn(made));
  const faults: unknown[] = [];
  return {
    db,
    evidence,
    results: now.results,
    faults,
    open: (more: Partial<DashboardOptions> = {}) =>
      createDashboard({
        db,
        evidence,
        access: { signIn: false, actor: '王芳', secure: false, hosts: ['localhost'] },
        fault: (error) => faults.push(error),
        ...more,
      }),
    async close() {
      await db.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

type App = ReturnType<typeof createDashboard>['app'];

/** Sends a form as the page's own button would: with the token of the page. */
export async function send(app: App, page: string, action: string, values: Record<string, string>, cookie = '') {
  const shown = await (await app.request(page, { headers: { cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(shown)?.[1] ?? '';
  return app.request(action, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ token, ...values }),
  });
}
