import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rerunCity } from '../../audits/rerun.ts';
import { reachOf } from '../../audits/serve.ts';
import type { RunSaid } from '../../reports/dashboard/runs/queue.ts';
import type { Database } from '../../storage/database.ts';
import { listAttempts } from '../../storage/results.ts';
import { findRound, openRound } from '../../storage/rounds.ts';
import { temporaryDatabase } from '../storage/temporary.ts';

describe('where the dashboard may be reached', () => {
  it('is this machine without signing in, unless it is wanted', () => {
    expect(reachOf({})).toMatchObject({ host: '127.0.0.1', signIn: false, secure: false });
    expect(reachOf({ host: '::1' }).signIn).toBe(false);
    expect(reachOf({ signIn: true }).signIn).toBe(true);
  });
  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.cn', '127.0.0.1.example.cn'])('is not %s without https', (host) =>
    expect(() => reachOf({ host })).toThrow(/https/),
  );
  it('is any address by https and with a sign-in', () => {
    const url = 'https://pinggu.example.cn/';
    expect(reachOf({ host: '0.0.0.0', url })).toMatchObject({
      signIn: true,
      secure: true,
      hosts: ['pinggu.example.cn'],
    });
    // A proxy on this machine asks from this machine: for others.
    expect(reachOf({ url })).toMatchObject({ signIn: true, secure: true });
    expect(() => reachOf({ host: '0.0.0.0', url: 'http://pinggu.example.cn/' })).toThrow(/https/);
    expect(() => reachOf({ cert: 'a' })).toThrow(/--key/);
  });
});

describe('a city audited again', () => {
  let db: Database;
  beforeAll(async () => {
    db = await temporaryDatabase();
    const vantage = { host: 'test', egress: null };
    await openRound(db, { name: 'practice-2022', standard: '2022', scenario: 'drug-retail', practice: true, vantage });
  });
  afterAll(() => db.close());
  const again = async (city: string, said: (what: RunSaid) => void, signal: AbortSignal) => {
    const round = (await findRound(db, 'practice-2022'))!;
    return rerunCity({ db: db.url, evidence: `${process.env['TMPDIR'] ?? '/tmp'}/wangting-rerun-${process.pid}` })(
      { round, city, profile: 'quick' },
      { signal, said },
    );
  };

  it('says what was asked for wrongly', async () => {
    const end = await again('nix', () => {}, new AbortController().signal);
    expect(end).toMatchObject({ attempt: null, state: 'failed' });
    expect(end.reason).toContain('nix');
  });

  it('says how it goes, and keeps its state when it is cancelled', async () => {
    const stop = new AbortController();
    const said: RunSaid[] = [];
    const end = await again(
      'dalian',
      (what) => {
        said.push(what);
        if (what.kind === 'step' && what.n === 2) stop.abort();
      },
      stop.signal,
    );
    expect(said[0]).toEqual({ kind: 'step', n: 1, of: 7, name: '可用性' });
    expect(end).toEqual({ attempt: 1, state: 'cancelled', reason: '已取消' });
    const [attempt] = await listAttempts(db, { round: 'practice-2022', city: 'dalian' });
    expect(attempt?.state).toBe('interrupted');
  });
});
