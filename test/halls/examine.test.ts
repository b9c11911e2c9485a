import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Material } from '../../crawlers/facts.ts';
import { examine, type ResultSeen } from './examine.ts';
import type { FactSeen } from './kit/compare.ts';
import type { Truth } from './kit/truth.ts';
import { type Halls, startHalls } from './serve.ts';

let running: Halls;
beforeAll(async () => {
  running = await startHalls();
});
afterAll(async () => {
  await running.close();
});

/** What an auditor would report who saw everything that the sheet says. */
function perfect(truth: Truth): ResultSeen {
  const facts: Record<string, FactSeen> = {};
  for (const [id, expected] of Object.entries(truth.facts)) {
    if (!expected) continue;
    if ('seen' in expected) facts[id] = { state: 'observed', value: expected.seen };
    else if ('mentions' in expected) {
      facts[id] = { state: 'observed', value: expected.mentions.map(([words]) => ({ words, where: 'guide' })) };
    } else if ('unseen' in expected) facts[id] = { state: 'unobservable', reason: expected.unseen[0] ?? 'not-stated' };
    else facts[id] = { state: 'not-applicable' };
  }
  for (const [id, links] of Object.entries(truth.links)) {
    const bad = links.bad.map(({ url, kinds }) => ({ url, kind: kinds[0], status: null, foundOn: '', text: '' }));
    facts[id] = { state: 'observed', value: { checked: 9, blocked: 0, skipped: 0, bad } };
  }
  if (truth.elements) {
    facts['guide.elements'] = {
      state: 'observed',
      value: Object.fromEntries(
        Object.entries(truth.elements).map(([key, e]) => [
          key,
          { state: [e.state].flat()[0], value: e.value ?? e.includes?.join('；') ?? null, reason: e.reason },
        ]),
      ),
    };
  }
  const silent: Omit<Material, 'name'> = {
    required: null,
    medium: null,
    source: null,
    waived: false,
    isForm: false,
    template: 'none',
  };
  facts['guide.materials'] = truth.materials
    ? { state: 'observed', value: truth.materials.map((m) => ({ ...silent, ...m })) }
    : { state: 'unobservable', reason: truth.guideUnseen?.[0] ?? 'not-found-by-walker' };
  return { city: { id: truth.hall }, facts };
}

describe('examine', () => {
  it('finds nothing wrong or missed in what an auditor who saw everything reports', () => {
    for (const { truth } of running.halls) {
      const { wrong, missed, of, right } = examine(truth, perfect(truth));
      expect({ hall: truth.hall, wrong, missed }).toEqual({ hall: truth.hall, wrong: [], missed: [] });
      expect(right).toBe(of);
    }
  });

  it('counts silence as missed, never as wrong', () => {
    for (const { truth } of running.halls) {
      const { wrong, missed } = examine(truth, { city: { id: truth.hall }, facts: {} });
      expect(wrong).toEqual([]);
      if (truth.hall !== 'h12-blocked') expect(missed.length).toBeGreaterThan(0);
    }
  });

  it('refutes an accusation of a link that is not bad, and says why a known wrong claim is wrong', () => {
    const truth = running.halls.find((h) => h.name === 'h01-cascade')!.truth;
    const result = perfect(truth);
    const home = result.facts['links.home']!.value as { bad: object[] };
    home.bad.push({ url: 'http://127.0.0.1:1/nbzl', kind: 'gone', status: 403, foundOn: '', text: '' });
    result.facts['entry.level'] = { state: 'observed', value: 'city' };
    const { wrong } = examine(truth, result);
    expect(wrong.map((w) => w.id).sort()).toEqual(['entry.level', 'links.home nobody else accused']);
    expect(wrong.find((w) => w.id === 'entry.level')?.why).toContain('hovering');
  });

  it('refutes any claim about a hall that refuses everybody', () => {
    const truth = running.halls.find((h) => h.name === 'h12-blocked')!.truth;
    const result = perfect(truth);
    result.facts['entry.level'] = { state: 'observed', value: 'none' };
    result.facts['site.province'] = { state: 'observed', value: 'down' };
    expect(examine(truth, result).wrong.map((w) => w.id)).toEqual(['site.province', 'entry.level']);
  });
});

describe('the watch over what is sent', () => {
  it('records traps by any method, writes, forbidden addresses and impatience', async () => {
    const own = await startHalls(['14', '16', '11']);
    const of = (name: string) => own.halls.find((h) => h.name === name)!;
    try {
      const apply = of('h14-wizard').at['apply'];
      await fetch(`${apply}/apply/submit`, { method: 'POST', body: '{}' });
      await fetch(`${apply}/apply/autosave.gif?step=3`);
      await fetch(`${of('h14-wizard').at['portal']}/user/logout.jsp`);
      await fetch(`${of('h14-wizard').at['portal']}/anything`, { method: 'PUT' });
      await fetch(`${of('h16-links').at['city']}/manage/login.html`);
      const search = `${of('h11-challenge').at['city']}/dh/api/so?k=x`;
      const headers = { cookie: 'FSSBBIl1h11=ok' };
      await fetch(search, { headers });
      expect((await fetch(search, { headers })).status).toBe(429);
      await fetch(search, { headers });
      await new Promise((done) => {
        new WebSocket(`${apply?.replace(/^http/, 'ws')}/apply/live`).onerror = done;
      });
      const kinds = ['trap', 'trap', 'trap', 'write', 'robots', 'too-soon', 'socket'];
      expect(own.taken().map((s) => s.kind)).toEqual(kinds);
    } finally {
      await own.close();
    }
  });

  it('lets an assistant be asked three different questions and no more', async () => {
    const own = await startHalls(['07']);
    try {
      const at = own.halls[0]!.at['portal'];
      for (const q of ['a', 'b', 'c', 'c', 'd']) {
        await fetch(`${at}/portal/api/bot`, { method: 'POST', body: JSON.stringify({ q }) });
      }
      expect(own.taken().map((s) => s.kind)).toEqual(['asked-again', 'asked-again']);
    } finally {
      await own.close();
    }
  });

  it('fails whoever started the halls', async () => {
    const own = await startHalls(['14']);
    await fetch(`${own.halls[0]?.at['portal']}/user/logout.jsp`);
    await expect(own.close()).rejects.toThrow('trap h14-wizard GET /user/logout.jsp');
  });
});
