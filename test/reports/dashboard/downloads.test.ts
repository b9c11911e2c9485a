import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../../reports/dashboard/access/password.ts';
import {
  createDownloads,
  dispositionOf,
  type MakeReport,
  type ReportAsked,
} from '../../../reports/dashboard/downloads/make.ts';
import { BusyError } from '../../../reports/dashboard/errors.ts';
import { keepUser } from '../../../storage/board/users.ts';
import { ATTACKS } from '../attacks.ts';
import { madeBoard, NOW, send, THEN } from './made.ts';

let made: Awaited<ReturnType<typeof madeBoard>>;
beforeAll(async () => {
  made = await madeBoard({ cities: 1 });
});
afterAll(() => made?.close());

const page = `/rounds/${NOW}/report`;
const WORD = { format: 'docx', compare: THEN };

/** Makes nothing until it is let, and tells what was asked of it. */
function held() {
  const asked: ReportAsked[] = [];
  const gone: string[] = [];
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const report: MakeReport = async (what) => {
    asked.push(what);
    await gate;
    const out = mkdtempSync(join(tmpdir(), 'wangting-held-'));
    const file = join(out, `report.${what.format}`);
    writeFileSync(file, 'made');
    return {
      files: [file],
      remove: async () => {
        await rm(out, { recursive: true });
        gone.push(out);
      },
    };
  };
  return { report, asked, gone, letGo };
}

describe('a report that is taken away', () => {
  it('is made one at a time, for a few who wait; the rest are told to come again', async () => {
    const { report, asked, gone, letGo } = held();
    const downloads = createDownloads(report);
    const what = { round: NOW, compareWith: THEN, format: 'docx' } as const;
    const take = () => downloads.take(what, null, new AbortController().signal);
    const first = Array.from({ length: 4 }, take);
    expect(take).toThrow(BusyError);
    expect(asked).toEqual([what]);
    letGo();
    for (const one of await Promise.all(first))
      expect([one?.file, String(one?.bytes)]).toEqual(['report.docx', 'made']);
    expect([asked.length, gone.length]).toEqual([4, 4]);
    await downloads.close();
  });

  it('is sent and kept nowhere on the way; where too many wait it is said when to come again', async () => {
    const { report, asked, letGo } = held();
    letGo();
    const sent = await send(made.open({ report }).app, page, page, WORD);
    expect([sent.status, await sent.text(), sent.headers.get('cache-control')]).toEqual([200, 'made', 'no-store']);
    expect(asked).toEqual([{ round: NOW, compareWith: THEN, format: 'docx' }]);
    const busy: MakeReport = () => Promise.reject(new BusyError('请稍后再试。'));
    const late = await send(made.open({ report: busy }).app, page, page, WORD);
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '60']);
  });

  it('is of a round, a format and a table that there are', async () => {
    const { report, asked, letGo } = held();
    const { app } = made.open({ report });
    letGo();
    expect((await send(app, page, '/rounds/nix/report', WORD)).status).toBe(404);
    for (const format of ['html', 'exe', '', '--out=/'])
      expect((await send(app, page, page, { format })).status).toBe(404);
    expect(asked).toEqual([]);
    expect((await send(app, page, page, { format: 'csv', table: '../../etc/passwd' })).status).toBe(404);
    expect((await made.open().app.request(page)).status).toBe(200);
    expect((await send(made.open().app, '/findings/1', page, WORD)).status).toBe(403);
  });

  it('is for who may act, and for a form of our own', async () => {
    const { report, asked, letGo } = held();
    letGo();
    const access = { signIn: true, actor: '', secure: false, hosts: null };
    const { app } = made.open({ report, access });
    await keepUser(made.db, {
      name: 'leser',
      role: 'reader',
      password: await hashPassword('只能查看的口令至少十二个字'),
    });
    const signedIn = await send(app, '/sign-in', '/sign-in', {
      name: 'leser',
      password: '只能查看的口令至少十二个字',
      to: '/',
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await send(app, page, page, WORD, cookie)).status).toBe(403);
    const shown = await (await app.request(page, { headers: { cookie } })).text();
    expect(shown).toContain('您的账号只能查看');
    expect(shown).not.toContain('name="format"');
    const foreign = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
    const open = made.open({ report }).app;
    expect((await open.request(page, { method: 'POST', headers: foreign, body: 'format=docx' })).status).toBe(403);
    expect(asked).toEqual([]);
  });
});

it.each(ATTACKS.filter((a) => a.length < 1000))('a round called %j names a file and nothing else', (round) => {
  const header = dispositionOf({ round, practice: false }, 'report.docx');
  const [, name = ''] = /^attachment; filename="report\.docx"; filename\*=UTF-8''([\w.!~%-]+)$/.exec(header) ?? [];
  expect(decodeURIComponent(name)).toMatch(
    /^[^\\/:*?"<>|\s\p{Cc}\p{Bidi_Control}.][^\\/:*?"<>|\s\p{Cc}\p{Bidi_Control}]*-report\.docx$|^-report\.docx$/u,
  );
});
