import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shanghaiDate } from '../../audits/clock.ts';
import { createProgram, runProgram } from '../../audits/program.ts';
import type { RectificationList } from '../../reports/rectification/list.ts';
import { finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { recordFindings } from '../../storage/findings.ts';
import { addJudgement } from '../../storage/judgements.ts';
import type { CityResult } from '../../storage/result.ts';
import { openRound } from '../../storage/rounds.ts';
import type { Tracked } from '../../storage/tracked.ts';
import { picture } from '../reports/picture.ts';
import { indicator, scores, start, vantage } from '../storage/sample.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { folder, wangting } from './wangting.ts';

let db: Database;
let store: string;
const evidence: string[] = [];
beforeAll(async () => {
  db = await temporaryDatabase();
  store = folder();
  const keep = openEvidence(store, db);
  for (const n of [1, 2])
    evidence.push(await keep.put(picture(n), { type: 'image/png', url: 'http://hall.test/', note: `首页${n}` }));
});
afterAll(() => db.close());

/** One more attempt at a city, with or without dead links on its home page. */
async function attempt(round: string, city: string, has: boolean, practice = false): Promise<void> {
  await openRound(db, { name: round, standard: '2022', scenario: 'drug-retail', practice, vantage });
  const begun = await startAttempt(db, start(round, city));
  await finishAttempt(db, begun, { state: 'done' });
  const links = has
    ? { score: 40, sentence: '首页失效链接 3 个。', suggestion: '更换。', evidence: [evidence[0]!] }
    : { sentence: '首页链接全部有效。', evidence: [evidence[1]!] };
  const told = indicator('B2.1', { ...links, finding: has ? { code: 'dead-home-links', severity: 'high' } : null });
  const other = indicator('B4.2', { score: 0, finding: { code: 'assistant-no-answer', severity: 'low' } });
  await addJudgement(db, {
    attempt: begun.id,
    standard: '2022',
    rules: 'x',
    indicators: [told, other],
    scores,
    kind: 'audit',
  });
  await recordFindings(db, { round, city, scenario: 'drug-retail' });
}

const today = shanghaiDate();
const day = (n: number) => new Date(Date.parse(today) + n * 86_400_000).toISOString().slice(0, 10);
/** The same command line without a process of its own: a process costs a second on each of a busy machine's cores. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const listen = (name: 'stdout' | 'stderr') =>
    vi.spyOn(process[name], 'write').mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
      said[name] += String(text);
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    });
  const spies = [listen('stdout'), listen('stderr')];
  const before = process.stdout.listeners('error');
  try {
    const argv = ['node', 'wangting', 'findings', ...args, '--db', db.url];
    return { code: await runProgram(createProgram(), argv), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const listener of process.stdout.listeners('error'))
      if (!before.includes(listener)) process.stdout.off('error', listener as () => void);
  }
}
async function json<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

const logOf = async (city: string) =>
  (await json<Tracked[]>('history', city, 'dead-home-links'))[0]!.log.map(
    (line) => `${line.actor} ${line.event} ${line.state}`,
  );

describe('wangting findings', () => {
  it('goes from the finding to its owner, past the deadline, to the re-run that closes it, and back', async () => {
    await attempt('2026-11-01', 'qingshi', true);
    const assigned = await wangting(
      'findings',
      'assign',
      '青石市',
      'dead-home-links',
      '--owner',
      '市审批局（王芳）',
      '--deadline',
      day(-3),
      '--by',
      '李明',
      '--db',
      db.url,
    );
    expect(assigned).toMatchObject({
      code: 0,
      stdout: `dead-home-links：责任人：市审批局（王芳），期限 ${day(-3)}，已交办\n`,
    });
    expect(assigned.stderr).toContain('已过');

    const list = await json<RectificationList>('--overdue');
    expect(list).toMatchObject({
      month: null,
      asOf: today,
      practice: false,
      counts: { standing: 2, overdue: 1, closed: 0 },
    });
    expect(list.standing).toMatchObject([
      {
        code: 'dead-home-links',
        owner: '市审批局（王芳）',
        daysPast: 3,
        overdue: true,
        shown: { attempt: 1, evidence: [evidence[0]] },
      },
    ]);

    // The same round again: the re-run of a city that says it has mended it.
    await attempt('2026-11-01', 'qingshi', false);
    const month = await run('--overdue', '--month', today.slice(0, 7));
    expect(month.stdout).toContain(`本月销号（1 项）`);
    expect(month.stdout).toMatch(/dead-home-links　期限 .+ 销号，逾期 3 天/);
    expect(month.stdout).toMatch(
      /发现：轮次 2026-11-01 第 1 次测评.+证据 [0-9a-f]{12}\n.+改正：轮次 2026-11-01 第 2 次测评/,
    );
    const shown = await wangting('show', 'qingshi', '--db', db.url);
    expect(shown.stdout).toContain('[已改正·严重] dead-home-links：首页失效链接 3 个。');
    expect(shown.stdout).toContain('整改：责任人：市审批局（王芳）');
    const refused = await run('assign', 'qingshi', 'dead-home-links', '--owner', '别人');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^错误：dead-home-links：已销号.*\n$/);

    await attempt('2026-11-01', 'qingshi', true);
    const [result] = [JSON.parse((await wangting('show', 'qingshi', '--json', '--db', db.url)).stdout) as CityResult];
    expect(result.findings.find((f) => f.code === 'dead-home-links')).toMatchObject({
      status: 'regressed',
      rectification: {
        owner: '市审批局（王芳）',
        deadline: null,
        state: 'reopened',
        shown: { attempt: 3 },
        mended: null,
      },
    });
    expect(await logOf('qingshi')).toEqual([
      'wangting found open',
      '李明 assigned assigned',
      'wangting closed closed',
      'wangting reopened reopened',
    ]);
    const told = await run('history', 'qingshi', 'dead-home-links');
    expect(told.stdout).toMatch(/李明　交办　责任人：市审批局（王芳），期限/);
    expect(told.stdout).toMatch(/复测未再发现，销号[^\n]+\n {4}发现：.+第 1 次[^\n]+\n {4}改正：.+第 2 次/);
  });

  it('keeps practice apart, and writes files', async () => {
    await attempt('practice-x', 'qingshi', true, true);
    expect((await json<RectificationList>()).standing).toHaveLength(2);
    const practice = await run('--practice');
    expect(practice.stdout).toMatch(/^【演练数据】整改清单/);
    await run('assign', 'qingshi', 'dead-home-links', '--practice', '--owner', '演练局', '--deadline', day(-1));
    expect(await logOf('qingshi')).toHaveLength(4);
    await attempt('practice-x', 'qingshi', false, true);

    const out = folder();
    const month = today.slice(0, 7);
    const written = await run(
      ...['--practice', '--month', month, '--format', 'html,xlsx,csv', '--out', out, '--evidence', store],
    );
    expect(written).toMatchObject({ code: 0, stderr: '' });
    const at = join(out, `rectification-${month}-practice`);
    expect(
      readdirSync(at)
        .filter((f) => !f.startsWith('.'))
        .sort(),
    ).toEqual([
      ...['evidence', 'index.html'],
      ...[`rectification-${month}-closed.csv`, `rectification-${month}.csv`, `rectification-${month}.xlsx`],
      ...['report.css', 'report.js'],
    ]);
    expect(written.stdout.trim().split('\n')).toHaveLength(4);
    const $ = load(readFileSync(join(at, 'index.html'), 'utf8'));
    expect($('.practice').text()).toContain('演练数据');
    expect(
      $('#closed .sides dt')
        .toArray()
        .map((e) => $(e).text()),
    ).toEqual(['发现时', '改正后']);
    const links = $('#closed .evidence a')
      .toArray()
      .map((e) => e.attribs['href']);
    expect(links).toEqual(evidence.map((sha) => `evidence/${sha.slice(7)}.png`));
    for (const link of links) expect(readFileSync(join(at, link!)).length).toBeGreaterThan(0);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(at, `rectification-${month}.xlsx`));
    const closed = book.getWorksheet('本月销号（演练数据）')!;
    expect(closed.getRow(3).values).toEqual(expect.arrayContaining(['青石市', '演练局', 'dead-home-links', 1]));
    expect(readFileSync(join(at, `rectification-${month}-closed.csv`), 'utf8')).toContain(
      '演练数据,青石市,演练局,dead-home-links',
    );
  });

  it('writes different lists side by side, each named for what it lists', async () => {
    const out = folder();
    const write = (...args: string[]) =>
      run(...args, '--practice', '--format', 'html,csv', '--out', out, '--evidence', store);
    await write();
    await write('--overdue');
    await write('qingshi', '--overdue');
    const names = ['', '-overdue', '-qingshi-overdue'].map((of) => `rectification-${today}${of}`);
    expect(readdirSync(out).sort()).toEqual(names.map((name) => `${name}-practice`).sort());
    const page = (name: string) => load(readFileSync(join(out, `${name}-practice`, 'index.html'), 'utf8'));
    const [all, overdue, city] = names.map(page);
    expect([all, overdue, city].map(($) => $?.('h1').text())).toEqual([
      `整改清单（${today}）`,
      `逾期问题整改清单（${today}）`,
      `青石市逾期问题整改清单（${today}）`,
    ]);
    expect([all, city].map(($) => $?.('#standing h2').text())).toEqual(['尚未销号', '逾期未销号']);
    expect(readdirSync(join(out, `${names[2]}-practice`))).toContain(`${names[2]}.csv`);
  });

  it('refuses bad input in one Chinese line, with 2, and changes nothing', async () => {
    const before = await db.sql`select * from finding_log order by id`;
    const target = ['assign', 'qingshi', 'dead-home-links'];
    const bad: [string[], RegExp][] = [
      [['assign', 'nowhere', 'dead-home-links', '--owner', 'x'], /没有城市/],
      [['assign', 'qingshi', 'dead-home-link', '--owner', 'x'], /没有问题“dead-home-link”，是否指 dead-home-links/],
      [['assign', 'qingshi', 'assistant-no-answer', 'nothing', '--owner', 'x'], /没有问题“nothing”/],
      [[...target], /没有写要设定什么/],
      [[...target, '--owner', ' \u200b'], /--owner 不能是空的/],
      [[...target, '--owner', '局'.repeat(101)], /最多 100 个字/],
      [[...target, '--deadline', '2026-02-30'], /2026-02-30/],
      [[...target, '--deadline', '明天'], /明天/],
      [[...target, '--deadline', '2206-11-30'], /超过十年/],
      [[...target, '--state', 'closed'], /销号只能由复测作出/],
      [[...target, '--state', '快了'], /没有“快了”，可用：working/],
      [[...target, '--state', 'deferred'], /理由/],
      [['assign', 'qingshi', 'assistant-no-answer', '--state', 'working'], /责任人/],
      [[...target, '--owner', 'x', '--by', 'wangting'], /--by/],
      [[...target, '--owner', 'x', '--scenario', 'none'], /没有问题/],
      [['history', 'qingshi', 'nothing'], /没有问题/],
      [['--month', '2026-13'], /月份/],
      [['--month', '2999-01'], /还没有到/],
      [['--format', 'odt'], /--format 没有“odt”/],
      [['nowhere'], /没有城市/],
    ];
    for (const [args, words] of bad) {
      const { code, stdout, stderr } = await run(...args);
      expect([args, code, stdout]).toEqual([args, 2, '']);
      expect(stderr).toMatch(/^错误：[^\n]+\n$/);
      expect(stderr).toMatch(words);
    }
    expect(await db.sql`select * from finding_log order by id`).toEqual(before);
  });

  it('sets several at once, or none; a second time nothing', async () => {
    const both = ['assign', 'qingshi', 'dead-home-links', 'assistant-no-answer'];
    const given = await json<unknown>(...both, '--owner', '区大数据局', '--deadline', day(30), '--state', '整改中');
    const now = { owner: '区大数据局', deadline: day(30), state: 'working' };
    expect(given).toEqual([
      { code: 'dead-home-links', ...now },
      { code: 'assistant-no-answer', ...now },
    ]);
    const lines = (await logOf('qingshi')).length;
    await json(...both, '--owner', '区大数据局');
    expect(await logOf('qingshi')).toHaveLength(lines);
    await json(...both, '--note', '已发函');
    expect(await logOf('qingshi')).toHaveLength(lines + 1);
    expect((await json<RectificationList>('qingshi')).standing.map((f) => f.note)).toEqual(['已发函', '已发函']);
  });

  it('keeps a log that cannot be changed', async () => {
    await expect(db.sql`update finding_log set actor = 'x'`).rejects.toThrow(/append-only/);
    await expect(db.sql`delete from finding_log`).rejects.toThrow(/append-only/);
  });
});
