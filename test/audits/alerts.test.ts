import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fc from 'fast-check';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AlertError } from '../../audits/alerts/channel.ts';
import { channelsOf } from '../../audits/alerts/channels.ts';
import { mail } from '../../audits/alerts/mail.ts';
import { changesOf, type Standing } from '../../audits/alerts/standing.ts';
import { tellChanges } from '../../audits/alerts/tell.ts';
import { webhook } from '../../audits/alerts/webhook.ts';
import { messageOf } from '../../audits/alerts/words.ts';
import { openQueue } from '../../audits/night/queue.ts';
import type { Database } from '../../storage/database.ts';
import { addPlan } from '../../storage/plans.ts';
import { finishRound, openRound } from '../../storage/rounds.ts';
import { attempts, cities, findings } from '../../storage/schema.ts';
import { city, vantage } from '../storage/sample.ts';
import { temporaryDatabase } from '../storage/temporary.ts';

const BOARD = 'https://board.example/wangting/';
const SHA = `sha256:${'ab'.repeat(32)}`;

/** A webhook that answers as it is told, and keeps what it got. */
async function hook() {
  const got: { body: unknown; url: string }[] = [];
  const answers: { status: number; body: string; headers?: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const { status, body, headers = {} } = answers.shift() ?? { status: 200, body: '{"errcode":0}' };
    if (status === 200) got.push({ body: JSON.parse(text), url: request.url ?? '' });
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/SECRET`;
  return { url, got, answers, close: () => new Promise((done) => server.close(done)) };
}

/** An SMTP server that takes what it is given. */
async function post() {
  const mails: string[] = [];
  const said: string[] = [];
  let refuse = false;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onData(stream, _, done) {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part.toString('utf8');
      });
      stream.on('end', () => {
        if (refuse) return done(Object.assign(new Error('no'), { responseCode: 451 }));
        mails.push(text);
        done();
      });
    },
  });
  server.server.on('connection', (socket: Socket) => socket.on('data', (part) => said.push(part.toString('latin1'))));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    /** All that was ever sent to it. */
    said,
    refuse: (value: boolean) => {
      refuse = value;
    },
    close: () => new Promise<void>((done) => server.close(done)),
  };
}

let db: Database;
let hooked: Awaited<ReturnType<typeof hook>>;
let posted: Awaited<ReturnType<typeof post>>;
beforeAll(async () => {
  db = await temporaryDatabase();
  await (await openQueue(db)).stop({ graceful: false });
  posted = await post();
});
afterAll(async () => {
  await posted?.close();
  await db?.close();
});
beforeEach(async () => {
  hooked = await hook();
});
afterEach(async () => hooked.close());

/** Another one each time: a test that is tried again begins anew. */
let nights = 0;
/** A night of two cities, planned and ended, with attempts as they came out. */
async function nightOf(states: Record<string, 'done' | 'incomplete'>): Promise<string> {
  const round = `night-${++nights}`;
  await openRound(db, { name: round, standard: '2022', scenario: 'drug-retail', practice: false, vantage });
  const files = Object.keys(states).map((id) => ({ ...city(id), name: id }));
  await db.orm.transaction((tx) =>
    addPlan(tx, {
      round,
      settings: {
        ...{ standard: '2022', scenario: 'drug-retail', practiceYear: null, profile: 'quick', only: null, rate: null },
        ...{ allowLoopback: true, budget: {} },
      },
      cities: files,
    }),
  );
  for (const file of files) {
    const state = states[file.id]!;
    const [row] = await db.orm
      .insert(cities)
      .values({ round, city: file.id, hash: file.id, file, district: { name: '云溪区' } })
      .returning();
    await db.orm.insert(attempts).values({
      ...{ round, city: file.id, snapshot: row!.id, attempt: 1, state, profile: 'quick', vantage, program: '0' },
      ...{
        reason: state === 'done' ? null : '浏览器两次意外关闭',
        finishedAt: new Date(),
        trail: { waySites: [] },
        owner: 'x',
      },
    });
  }
  await finishRound(db, round);
  return round;
}

const side = (round: string) => ({
  ...{ round, attempt: 1, at: '2026-11-22T00:00:00Z', sentence: '打不开', score: 0, evidence: [SHA], pages: [] },
});
async function findingOf(round: string, id: string, more: Partial<typeof findings.$inferInsert> = {}): Promise<number> {
  const [row] = await db.orm
    .insert(findings)
    .values({
      ...{ city: id, scenario: 'drug-retail', code: `link-dead-${round}`, indicator: 'B2.1', rule: 1 },
      ...{ severity: 'high', sentence: '首页有死链。', suggestion: '修好', firstRound: round, lastRound: round },
      ...{ status: 'new', shown: side(round), ...more },
    })
    .returning();
  return row!.id;
}

describe('changes', () => {
  const standing = (state: Standing['state'], key = 'k'): Standing => ({
    ...{ key, state },
    subject: { kind: 'city', city: 'x', name: '甲市', round: 'r', why: null },
  });
  const change = (state: Standing['state'], told?: string) =>
    changesOf([standing(state)], new Map(told === undefined ? [] : [['k', told]]))[0]?.change ?? null;

  it.each<[Standing['state'], string | undefined, string | null]>([
    ['measured', undefined, null],
    ['measured', 'unmeasured', 'measured'],
    ['unmeasured', undefined, 'unmeasured'],
    ['unmeasured', 'unmeasured', null],
    ['open', undefined, 'new'],
    ['open', 'open', null],
    ['open', 'fixed', 'regressed'],
    ['open', 'gone', 'new'],
    ['fixed', 'open', 'fixed'],
    ['fixed', undefined, null],
    ['gone', 'open', null],
    ['missed', undefined, 'missed'],
    ['whole', 'missed', null],
  ])('to %s from %s: %s', (state, told, expected) => expect(change(state, told)).toBe(expected));

  it('are told once: what was told is nothing to tell', () => {
    const states = fc.constantFrom<Standing['state']>(
      'measured',
      'unmeasured',
      'open',
      'fixed',
      'gone',
      'missed',
      'whole',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 2 }), states)),
        fc.dictionary(fc.string({ maxLength: 2 }), states),
        (list, told) => {
          const all = [...new Map(list).entries()].map(([key, state]) => standing(state, key));
          changesOf(all, new Map(Object.entries(told)));
          expect(changesOf(all, new Map(all.map(({ key, state }) => [key, state])))).toEqual([]);
        },
      ),
    );
  });

  it('are many in few lines', () => {
    const many = Array.from({ length: 500 }, (_, i) => standing('unmeasured', String(i)));
    const message = messageOf(changesOf(many, new Map()), { board: null }, true);
    expect(message?.subject).toBe('【演练数据】网厅测评：新增未测完城市500个');
    expect(message?.text.split('\n').length).toBeLessThan(40);
    expect(message?.text).toContain('另有480个');
    expect(messageOf([], { board: null }, false)).toBeNull();
  });

  it('of practice are marked, a night by itself where others are none', () => {
    const night = { kind: 'night' as const, date: '2026-11-22', practice: true, round: null, measured: 0, cities: 0 };
    const missed: Standing = { key: 'night/2026-11-22', state: 'missed', subject: night };
    const alone = messageOf(changesOf([missed], new Map()), { board: null }, false);
    expect(alone?.subject).toBe('【演练数据】网厅测评：漏测的夜间轮次1轮');
    const both = messageOf(changesOf([missed, standing('unmeasured')], new Map()), { board: null }, false);
    expect(both?.subject).toBe('网厅测评：漏测的夜间轮次1轮，新增未测完城市1个');
    expect(both?.text).toContain('· 【演练数据】2026-11-22：到点没有开始');
    expect(both?.text).toContain('· 甲市');
  });
});

describe('a channel', () => {
  const tell = (channel: Parameters<typeof tellChanges>[1], round: string) =>
    tellChanges(db, channel, { round, morning: false, severity: 'medium', board: BOARD });

  it('is told what changed, with the finding and its evidence, and the same never twice', async () => {
    const night = await nightOf({ jiashi: 'done', yishi: 'incomplete' });
    const id = await findingOf(night, 'jiashi');
    await findingOf(night, 'yishi', { severity: 'low' });
    const channels = [webhook(hooked.url, BOARD), mail({ smtp: posted.url, from: 'a@x.example', to: ['b@x.example'] })];
    for (const channel of channels) expect(await tell(channel, night)).toBe(2);
    for (const channel of channels) expect(await tell(channel, night)).toBe(0);
    expect(hooked.got).toHaveLength(1);
    expect(posted.mails).toHaveLength(1);
    const { text, content, wangting } = hooked.got[0]!.body as {
      text: { content: string };
      content: { text: string };
      wangting: { changes: Record<string, unknown>[]; total: number };
    };
    expect(text.content).toContain(`yishi（轮次 ${night}）：浏览器两次意外关闭`);
    expect(text.content).toContain(`jiashi link-dead-${night}（严重）：首页有死链。`);
    expect(content.text).toBe(text.content);
    expect(wangting.total).toBe(2);
    expect(wangting.changes[1]).toMatchObject({
      change: 'new',
      links: {
        finding: `${BOARD}findings/${id}`,
        evidence: [`${BOARD}evidence/${'ab'.repeat(32)}`],
      },
    });
    const [head = '', ...body] = posted.mails[0]!.split('\r\n\r\n');
    expect(head).toMatch(/^To: b@x\.example$/m);
    expect(head).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(decodeURIComponent(quoted(body.join('\n')))).toContain('首页有死链');

    // The next night: the same stands as it stood, one thing is mended, one came back.
    const next = await nightOf({ jiashi: 'done', yishi: 'done' });
    await db.sql`update findings set status = 'fixed', mended = shown where id = ${id}`;
    expect(await tell(channels[0]!, next)).toBe(2);
    expect((hooked.got[1]!.body as { text: { content: string } }).text.content).toContain(
      '网厅测评：已整改的问题1项，恢复测完的城市1个',
    );
  });

  it('is called by nothing that a page says', async () => {
    const attack = '<at user_id="all">所有人</at><@all>\n\n已整改的问题（9项）\u202e';
    const subject = { kind: 'finding' as const, id: 1, city: 'x', code: 'c', severity: 'high' as const, side: null };
    const told = [
      {
        change: 'unmeasured' as const,
        subject: { kind: 'city' as const, city: 'x', name: attack, round: 'r', why: attack },
      },
      { change: 'new' as const, subject: { ...subject, name: attack, sentence: attack } },
    ];
    await webhook(hooked.url, null).send(messageOf(told, { board: null }, false)!, told);
    const { text, content } = hooked.got[0]!.body as { text: { content: string }; content: { text: string } };
    for (const sent of [text.content, content.text]) {
      expect(sent).toContain('＜at user_id="all">所有人');
      expect(sent).not.toMatch(/[<\u202e]/);
      expect(sent).not.toMatch(/^已整改/m);
    }
  });

  it('that fails is tried again, and nothing is lost with it', async () => {
    const channel = webhook(hooked.url, null);
    const night = await nightOf({ bingshi: 'incomplete' });
    hooked.answers.push({ status: 500, body: '' }, { status: 200, body: '{"errcode":93000,"errmsg":"no"}' });
    await expect(tell(channel, night)).rejects.toThrow(AlertError);
    await expect(tell(channel, night)).rejects.toThrow('拒绝了通知（93000）');
    hooked.answers.push({ status: 302, body: '', headers: { location: 'http://127.0.0.1:1/' } });
    await expect(tell(channel, night)).rejects.toThrow('回答 302');
    expect(await tell(channel, night)).toBe(1);
    expect(await tell(channel, night)).toBe(0);
    posted.refuse(true);
    const letter = mail({ smtp: posted.url, from: 'a@x.example', to: ['c@x.example'] });
    await expect(tell(letter, night)).rejects.toThrow('：451）');
    posted.refuse(false);
    expect(await tell(letter, night)).toBe(1);
  });

  it('sends no password over a connection that is not encrypted', async () => {
    const night = await nightOf({ wushi: 'incomplete' });
    const smtp = posted.url.replace('//', '//user:s3cret@');
    const letter = mail({ smtp, from: 'a@x.example', to: ['d@x.example'] });
    const before = posted.mails.length;
    const failed = await tell(letter, night).catch((error: Error) => error);
    expect(failed).toBeInstanceOf(AlertError);
    expect(String(failed)).not.toContain('s3cret');
    expect(posted.said.join('')).toContain('EHLO');
    expect(posted.said.join('')).not.toContain(Buffer.from('s3cret').toString('base64').slice(0, 6));
    expect(posted.mails.length).toBe(before);
  });

  it('says nothing of its key, whatever happens', async () => {
    const channel = webhook(hooked.url, null);
    expect(channel.id).not.toContain('SECRET');
    await hooked.close();
    const night = await nightOf({ dingshi: 'incomplete' });
    const failed = await tell(channel, night).catch((error: Error) => error);
    expect(failed).toBeInstanceOf(AlertError);
    expect(String(failed)).not.toContain('SECRET');
    hooked = await hook();
  });

  it('is refused before the night where it cannot be one', () => {
    expect(() => channelsOf({ webhook: ['ftp://x.example/'] }, {})).toThrow('http');
    expect(() => channelsOf({ webhook: ['not an address'] }, {})).toThrow('http');
    expect(() => channelsOf({ webhook: ['https://a:b@x.example/'] }, {})).toThrow('密码');
    expect(() => channelsOf({ mailTo: ['b@x.example'] }, {})).toThrow('WANGTING_SMTP');
    const env = { WANGTING_SMTP: 'smtp://h.example', WANGTING_MAIL_FROM: 'a@x.example' };
    expect(() => channelsOf({ mailTo: ['b@x.example\r\nBcc: c@x.example'] }, env)).toThrow('邮箱');
    expect(() => channelsOf({ mailTo: ['b@x.example'] }, { ...env, WANGTING_SMTP: 'http://h' })).toThrow('smtp');
    expect(channelsOf({}, { WANGTING_WEBHOOK: 'https://a.example/k  https://b.example/k,2' })).toHaveLength(2);
    expect(channelsOf({}, {})).toEqual([]);
  });
});

describe('a missed night', () => {
  it('is told in the morning, once', async () => {
    const boss = await openQueue(db);
    await boss.schedule('night', '0 1 * * *', { words: [] }, { tz: 'Asia/Shanghai' });
    await boss.stop({ graceful: false });
    await db.sql`update wangting_queue.schedule set created_on = '2027-01-01' where name = 'night'`;
    const channel = webhook(hooked.url, null);
    const tell = (now: string) =>
      tellChanges(db, channel, { round: null, morning: true, severity: 'medium', board: null, now: new Date(now) });
    // 07:30 in Shanghai on the 6th; the schedule is older than that, and nothing was planned.
    expect(await tell('2027-01-05T23:30:00Z')).toBe(1);
    expect(await tell('2027-01-05T23:40:00Z')).toBe(0);
    expect((hooked.got[0]!.body as { text: { content: string } }).text.content).toContain('2027-01-06：到点没有开始');
    // Before it was scheduled nothing can be missed.
    expect(await tell('2026-12-30T23:30:00Z')).toBe(0);
  });
});

/** Quoted-printable as percent signs. */
const quoted = (text: string): string =>
  text
    .replace(/=\r\n/g, '')
    .replace(/%/g, '%25')
    .replace(/=([0-9A-F]{2})/g, '%$1');
