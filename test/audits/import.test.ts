import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCommand } from '../../audits/import.ts';
import { InputError } from '../../cities/errors.ts';
import type { Database } from '../../storage/database.ts';
import { loadResult } from '../../storage/results.ts';
import { picture } from '../reports/picture.ts';
import type { MadeRound } from '../reports/round.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { type Cell, type Filled, fill, right } from './filled.ts';
import { machineAttempt, machineRound } from './stored-round.ts';
import { folder, wangting } from './wangting.ts';

let db: Database;
let made: MadeRound;
const at = folder();
const evidence = folder();
const template = join(at, '模板.xlsx');
const MANUAL = ['D1.3', 'D1.4', 'D1.5', 'D2.3', 'D2.4'];

beforeAll(async () => {
  db = await temporaryDatabase();
  made = await machineRound(db, '2026-11-22');
  expect((await wangting('import', '--template', '--out', template)).code).toBe(0);
});
afterAll(() => db?.close());

const run = (...args: string[]) => wangting('import', ...args, '--db', db.url, '--evidence', evidence);
const result = (city: string, round = '2026-11-22') => loadResult(db, { city, round });
const states = async (city: string) =>
  (await result(city)).indicators.filter((i) => MANUAL.includes(i.code)).map((i) => i.state);
const rows = async () =>
  Number((await db.sql`select (select count(*) from observations) + (select count(*) from ratings) as n`)[0]?.['n']);
const judgements = async () => Number((await db.sql`select count(*) as n from judgements`)[0]?.['n']);

let filled = 0;
async function file(given: Filled): Promise<string> {
  const path = join(at, `填好-${filled++}.xlsx`);
  await fill(template, path, given);
  return path;
}

describe('wangting import', () => {
  let whole: string;
  it('takes in a filled template, and the round is judged again without a visit', async () => {
    expect(await states('beijing')).toEqual(MANUAL.map(() => 'manual-pending'));
    const before = (await result('beijing')).scores;
    whole = await file(right);
    const { code, stdout, stderr } = await run(whole);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('新增 14 行');
    expect(stdout).toMatch(/已重新评判 1 个城市（未访问任何网站）：beijing/);
    expect(await states('beijing')).toEqual(MANUAL.map(() => 'scored'));
    const { facts, indicators, observations, judgement, scores } = await result('beijing');
    expect(judgement?.kind).toBe('import');
    expect(scores.coverage).toBeGreaterThan(before.coverage);
    expect(facts['manual.phoneCalls']).toMatchObject({ value: { calls: 3, answered: 2 }, level: 'manual' });
    expect(facts['manual.consultAnswers']?.value).toEqual(['effective', 'partial']);
    expect(facts['manual.consultReplyDays']).toMatchObject({ value: 2, note: expect.stringContaining('未答复') });
    expect(facts['manual.complaintQuality']?.value).toBe('resolved');
    expect(facts['interaction.ratingDisclosure']).toMatchObject({
      value: ['departments', 'problems'],
      level: 'manual',
    });
    expect(indicators.find((i) => i.code === 'D1.3')?.score).toBe(66.67);
    expect(observations).toHaveLength(11);
    expect(observations?.[0]).toMatchObject({ observer: '张三', observedAt: expect.stringMatching(/^2026-11-/) });
    // Others are left alone.
    expect((await result('baoding')).judgement?.kind).toBe('audit');
  });

  it('changes nothing when the same file comes twice, and says so', async () => {
    const [n, j] = [await rows(), await judgements()];
    const { code, stdout } = await run(whole);
    expect(code).toBe(0);
    expect(stdout).toContain('没有变化：14 行此前都已导入');
    expect([await rows(), await judgements()]).toEqual([n, j]);
  });

  it('keeps the fact of the machine, and a later attempt takes in what people saw', async () => {
    const seen = made.results.cities.find((c) => c.city.id === 'beijing')!;
    const stored = await db.sql`
      select value, level from facts f join attempts a on a.id = f.attempt
      where a.city = 'beijing' and fact = 'interaction.ratingDisclosure'`;
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ value: seen.facts['interaction.ratingDisclosure']?.value, level: 'guest' });
    const { 'interaction.complaint': _, ...others } = seen.facts;
    await machineAttempt(db, made, 'beijing', others);
    const again = await result('beijing');
    expect(again.attempt).toBe(2);
    expect(again.judgement?.kind).toBe('audit');
    expect(await states('beijing')).toEqual(MANUAL.map(() => 'scored'));
    expect(again.facts['interaction.ratingDisclosure']?.value).toEqual(['departments', 'problems']);
    // What the machine saw since does not turn an old file into a new one.
    expect((await run(whole)).stdout).toContain('没有变化');
  });

  it('corrects a row, takes one back, and an old file undoes neither', async () => {
    const [call, , third] = right.phoneCalls!;
    const corrected = await file({
      phoneCalls: [
        { ...call, answered: '否' },
        { ...third, withdrawn: '是' },
      ],
    });
    const { stdout } = await run(corrected);
    expect(stdout).toContain('新增 0 行，更正 1 行，作废 1 行');
    const value = async () => (await result('beijing')).facts['manual.phoneCalls']?.value;
    expect(await value()).toEqual({ calls: 2, answered: 0 });
    const old = (await run(whole)).stdout;
    expect(old).toContain('其中 2 行后来已更正或作废，仍以后来的为准');
    expect(old).toContain('在该行“备注”写明原因再导入');
    expect(await value()).toEqual({ calls: 2, answered: 0 });
    // As the message says: with a note the row says something new, and stands.
    const back = await file({ phoneCalls: [{ ...call, note: '更正有误，恢复原记录' }] });
    expect((await run(back)).stdout).toContain('更正 1 行');
    expect(await value()).toEqual({ calls: 2, answered: 1 });
    expect((await run(back)).stdout).not.toContain('后来已更正');
    expect((await run(corrected)).stdout).toContain('其中 1 行后来已更正');
    expect(await value()).toEqual({ calls: 2, answered: 1 });
  });

  it('counts a confirmation that was corrected since among those that stay so', async () => {
    const [first] = right.confirmations!;
    await run(await file({ confirmations: [{ ...first, value: '部门排名' }] }));
    const { stdout } = await run(await file({ confirmations: [first!] }));
    expect(stdout).toContain('其中 1 行后来已更正');
    await run(await file({ confirmations: [{ ...first, note: '复核后恢复' }] }));
    expect((await result('beijing')).facts['interaction.ratingDisclosure']?.value).toEqual(['departments', 'problems']);
  });

  it('keeps a proof that lies beside the file as evidence', async () => {
    writeFileSync(join(at, '截图.png'), picture(7));
    const row = { ...right.answers![0], city: '保定', proof: '截图.png' };
    expect((await run(await file({ answers: [row] }))).code).toBe(0);
    const fact = (await result('baoding')).facts['manual.consultAnswers'];
    expect(fact?.evidence).toHaveLength(1);
    const sha = fact?.evidence[0]?.replace('sha256:', '') ?? '';
    expect(readFileSync(join(evidence, sha.slice(0, 2), sha.slice(2, 4), `${sha}.png`))).toEqual(
      Buffer.from(picture(7)),
    );
  });

  it('takes JSON with words or codes, and waits for a city that is not audited yet', async () => {
    const path = join(at, 'rows.json');
    const common = { observer: '李四', proof: '登记 3', date: '2026-11-20' };
    writeFileSync(
      path,
      JSON.stringify({
        complaints: [
          { city: 'shenzhen', subject: 'T-9', until: '2026-11-22', days: null, quality: 'referred', ...common },
        ],
        confirmations: [
          { city: '保定', fact: 'interaction.ratingDisclosure', verdict: 'corrected', value: [], ...common },
          {
            city: '保定',
            fact: 'interaction.ratingLevels',
            verdict: '更正',
            value: { levels: 3, dimensions: true },
            ...common,
          },
        ],
      }),
    );
    const { code, stdout, stderr } = await run(path, '--json', '--round', '2026-11-22');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      round: '2026-11-22',
      added: 3,
      known: 0,
      judged: ['baoding'],
      waiting: ['shenzhen'],
    });
    const { facts } = await result('baoding');
    expect(facts['interaction.ratingDisclosure']).toMatchObject({ value: [], level: 'manual' });
    expect(facts['interaction.ratingLevels']?.value).toEqual({ levels: 3, dimensions: true });
  });

  it('offers what the machine proposes for confirmation, and takes the confirmed ones only', async () => {
    const path = join(at, '核对.xlsx');
    const { code, stdout } = await run('--template', '--round', '2026-11-22', '--out', path);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/“核对”表里有 \d+ 项待核对/)]);
    const proposals = Number(/有 (\d+) 项/.exec(stdout)?.[1]);
    expect(proposals).toBeGreaterThan(3);
    const nothing = await run(path);
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining('还没有填写')]);
    const done = join(at, '核对-填好.xlsx');
    const now = { date: '2026-11-23', observer: '王五', proof: '网页截图 4', verdict: '一致' };
    await fill(path, done, { confirmations: [now] });
    expect((await run(done)).stdout).toContain('新增 1 行');
    const confirmed = (await result('baoding')).observations?.find((o) => o.observer === '王五');
    expect(confirmed?.value).toMatchObject({ machine: { value: expect.anything() } });
    expect((await run('--template', '--round', '2026-11-22', '--out', join(at, '再核对.xlsx'))).stdout).toContain(
      `有 ${proposals - 1} 项`,
    );
  });
});

const call = right.phoneCalls![0]!;
const answer = right.answers![0]!;
const reply = right.consultReplies![0]!;
const complaint = right.complaints![0]!;
const confirmation = right.confirmations![0]!;
const hall = right.halls![0]!;
const rating = right.departments![0]!;

const bad: [string, Filled, string, RegExp][] = [
  ['an unknown city', { phoneCalls: [{ ...call, city: '大莲' }] }, '工作表“电话”A2', /是否指：大连市/],
  ['no city', { phoneCalls: [{ ...call, city: null }] }, '工作表“电话”A2', /没有填写/],
  ['a day that is none', { phoneCalls: [{ ...call, date: '2026-02-30' }] }, '工作表“电话”B2', /请写作 2026-11-22/],
  ['a day to come', { phoneCalls: [{ ...call, date: '2099-01-01' }] }, '工作表“电话”B2', /在今天（[\d-]+）之后/],
  ['a time that is none', { phoneCalls: [{ ...call, time: '25:00' }] }, '工作表“电话”C2', /请写作 10:30/],
  ['a number that is none', { phoneCalls: [{ ...call, number: '没有' }] }, '工作表“电话”D2', /不像电话号码/],
  ['an answer that is neither', { phoneCalls: [{ ...call, answered: '也许' }] }, '工作表“电话”E2', /请填“是”或“否”/],
  ['nobody who called', { phoneCalls: [{ ...call, observer: '' }] }, '工作表“电话”F2', /姓名或工号/],
  ['no proof', { phoneCalls: [{ ...call, proof: null }] }, '工作表“电话”G2', /证明/],
  ['a proof that is not there', { phoneCalls: [{ ...call, proof: '没有.png' }] }, '工作表“电话”G2', /旁边没有/],
  ['a proof elsewhere', { phoneCalls: [{ ...call, proof: '../x.png' }] }, '工作表“电话”G2', /导入文件/],
  [
    'evidence that is not there',
    { phoneCalls: [{ ...call, proof: `sha256:${'0'.repeat(64)}` }] },
    '工作表“电话”G2',
    /证据库里没有/,
  ],
  [
    'a case twice',
    {
      phoneCalls: [
        { ...call, time: '09:00' },
        { ...call, time: '9:00', answered: '否' },
      ],
    },
    '工作表“电话”C3',
    /与 工作表“电话”C2 是同一件/,
  ],
  [
    'what cannot be taken back',
    { phoneCalls: [{ ...call, time: '09:01', withdrawn: '是' }] },
    '工作表“电话”I2',
    /无可作废/,
  ],
  ['an unknown way', { answers: [{ ...answer, channel: '书信' }] }, '工作表“解答”C2', /可填：电话、网上/],
  ['an unknown quality', { answers: [{ ...answer, quality: '很好' }] }, '工作表“解答”E2', /可填：有效、部分有效、无效/],
  [
    'an answer before its question',
    { consultReplies: [{ ...reply, until: '2026-11-01' }] },
    '工作表“咨询答复”D2',
    /早于提出日期/,
  ],
  [
    'more working days than days',
    { consultReplies: [{ ...reply, days: 9 }] },
    '工作表“咨询答复”E2',
    /不会是 9 个工作日/,
  ],
  ['days that are none', { consultReplies: [{ ...reply, days: '很快' }] }, '工作表“咨询答复”E2', /未答复/],
  [
    'neither days nor quality',
    { complaints: [{ ...complaint, days: null, quality: null }] },
    '工作表“投诉答复”E2',
    /至少填一项/,
  ],
  [
    'a reply that was none',
    { complaints: [{ ...complaint, quality: '未予答复' }] },
    '工作表“投诉答复”F2',
    /已写明答复用时/,
  ],
  [
    'a fact that nobody confirms',
    { confirmations: [{ ...confirmation, fact: '天气' }] },
    '工作表“核对”B2',
    /可填：投诉渠道/,
  ],
  [
    'a value of another fact',
    { confirmations: [{ ...confirmation, value: '公布各渠道数据' }] },
    '工作表“核对”E2',
    /部门排名、区域排名/,
  ],
  ['no value', { confirmations: [{ ...confirmation, value: '' }] }, '工作表“核对”E2', /请写明所见/],
  ['the same and another', { confirmations: [{ ...confirmation, verdict: '一致' }] }, '工作表“核对”E2', /应为空/],
  ['a hall half looked at', { halls: [{ ...hall, clutter: null }] }, '工作表“实体大厅”G2', /是”或“否/],
  ['a quarter that is none', { departments: [{ ...rating, quarter: '2026Q5' }] }, '工作表“好差评部门”B2', /2026Q3/],
  ['a quarter to come', { departments: [{ ...rating, quarter: '2099Q1' }] }, '工作表“好差评部门”B2', /还没有到/],
  ['a count that is none', { departments: [{ ...rating, ratings: 1.5 }] }, '工作表“好差评部门”D2', /整数/],
  [
    'a part larger than the whole',
    { departments: [{ ...rating, mended: 6 }] },
    '工作表“好差评部门”H2',
    /已整改多于有效差评/,
  ],
];

/** In this process: a program of its own for every kind would take minutes. */
const refused = ({ file, ...options }: { file?: string; template?: boolean; out?: string; round?: string }) =>
  importCommand(file, { db: db.url, evidence, ...options }).then(
    () => null,
    (error: unknown) => error,
  );
const refusal = async (options: Parameters<typeof refused>[0]) => String(await refused(options));

describe('a bad cell: named, with how to mend it; exit code 2, nothing changed', () => {
  it.each(bad)('%s', async (_, given, place, message) => {
    const before = await rows();
    const failed = await refused({ file: await file(given) });
    expect(failed).toBeInstanceOf(InputError);
    const line = (failed as InputError).message.split('\n').find((l) => l.startsWith(`${place}：`));
    expect(line, (failed as InputError).message).toMatch(message);
    expect(await rows()).toBe(before);
  });

  it('all of them in one go, and the good rows beside them are not kept', async () => {
    const before = await rows();
    const good: Record<string, Cell> = { ...call, time: '16:00' };
    const { code, stderr } = await run(
      await file({
        phoneCalls: [good, { ...call, time: '16:10', answered: '也许', observer: null }],
        halls: [{ ...hall, city: '无此城', date: '昨天' }],
      }),
    );
    expect(code).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines.map((l) => l.split('：')[1])).toEqual([
      '工作表“电话”F3',
      '工作表“电话”E3',
      '工作表“实体大厅”A2',
      '工作表“实体大厅”C2',
      '共 4 处不对，整个文件都没有导入',
    ]);
    expect(await rows()).toBe(before);
  });

  it('of a JSON file by its path', async () => {
    const path = join(at, 'bad.json');
    writeFileSync(path, JSON.stringify({ phoneCalls: [{ ...call, date: 'x', whom: 1 }], calls: [] }));
    const { code, stderr } = await run(path);
    expect(code).toBe(2);
    expect(stderr).toMatch(/phoneCalls\[0\]\.whom：未知的键/);
    expect(stderr).toMatch(/phoneCalls\[0\]\.date：日期“x”不对/);
    expect(stderr).toMatch(/calls：没有这种数据/);
  });

  it('of form: another sheet, another column, a missing one, no workbook, no rows, no round', async () => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    book.addWorksheet('别的').addRow(['x']);
    const sheet = book.addWorksheet('电话');
    sheet.addRow(['城市', '日期', '心情']);
    sheet.addRow(['北京', '2026-11-20', '好']);
    const path = join(at, 'form.xlsx');
    await book.xlsx.writeFile(path);
    const stderr = await refusal({ file: path });
    expect(stderr).toMatch(/工作表“别的”：没有这种工作表/);
    expect(stderr).toMatch(/工作表“电话”C1：没有“心情”这一列/);
    expect(stderr).toMatch(/工作表“电话”第1行：缺少列“时间”、“电话号码”/);
    copyFileSync(join(import.meta.dirname, 'filled.ts'), join(at, 'no.xlsx'));
    expect(await refusal({ file: join(at, 'no.xlsx') })).toMatch(/不是能打开的 \.xlsx 工作簿/);
    expect(await refusal({ file: template })).toMatch(/没有可导入的行/);
    expect(await refusal({ file: join(at, '无.xlsx') })).toMatch(/不存在/);
    expect(await refusal({ file: join(import.meta.dirname, 'filled.ts') })).toMatch(/只收 \.xlsx 或 \.json/);
    expect(await refusal({ file: await file({ phoneCalls: [call] }), round: '2031' })).toMatch(/没有轮次“2031”/);
    expect(await refusal({ template: true, out: template })).toMatch(/已经有这个文件/);
    expect(existsSync(template)).toBe(true);
  });
});
