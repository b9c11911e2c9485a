import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../../reports/dashboard/access/password.ts';
import { accessLines } from '../../../storage/board/access-log.ts';
import { keepUser, removeUser } from '../../../storage/board/users.ts';
import { madeBoard, NOW, send } from './made.ts';

let made: Awaited<ReturnType<typeof madeBoard>>;
beforeAll(async () => {
  made = await madeBoard({ cities: 2 });
});
afterAll(() => made.close());

const PASSWORD = '正确的口令至少有十二个字';

describe('without signing in, on this machine', () => {
  it('every answer forbids scripts and frames of others', async () => {
    const { app } = made.open();
    for (const path of ['/', '/rounds', `/rounds/${NOW}`, '/nix', '/assets/report.css', '/findings']) {
      const { headers } = await app.request(path);
      expect(headers.get('content-security-policy'), path).toMatch(
        /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('evidence is inert: a page is text, all is in a sandbox', async () => {
    const { app } = made.open();
    const put = (bytes: string, type: 'text/html' | 'image/png' | 'application/pdf') =>
      made.evidence.put(Buffer.from(bytes), { type, url: 'https://evil.example/' });
    const shas = [
      await put('<script>alert(1)</script>', 'text/html'),
      // What calls itself a picture and is none.
      await put('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/png'),
      await put('%PDF-1.7 1 0 obj', 'application/pdf'),
    ];
    const types = [];
    for (const sha of shas) {
      const { headers } = await app.request(`/evidence/${sha.replace('sha256:', '')}`);
      types.push([headers.get('content-type'), headers.get('content-disposition')?.split(';')[0]]);
      expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(types).toEqual([
      ['text/plain; charset=utf-8', 'inline'],
      ['text/plain; charset=utf-8', 'inline'],
      ['application/pdf', 'attachment'],
    ]);
  });

  it('another name for this machine is refused', async () => {
    const { app } = made.open();
    expect((await app.request('http://evil.example/')).status).toBe(403);
    expect((await app.request('/', { headers: { host: 'evil.example:4600' } })).status).toBe(403);
  });

  it('a body that is too large is not read to its end', async () => {
    const { app } = made.open();
    const large = `token=x&note=${'a'.repeat(70_000)}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const whole = await app.request('/findings/1', { method: 'POST', headers, body: large });
    expect(whole.status).toBe(413);
    let given = 0;
    // Nobody says how much it will be.
    const endless = new ReadableStream({
      pull(controller) {
        given++;
        controller.enqueue(new TextEncoder().encode('a'.repeat(1_000)));
      },
    });
    const cut = await app.request('/findings/1', {
      method: 'POST',
      headers,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(cut.status).toBe(413);
    expect(given).toBeLessThan(100);
  });

  it('a form of another site changes nothing', async () => {
    const { app } = made.open();
    const page = load(await (await app.request('/findings?data=practice')).text());
    const href = page('.findings a').first().attr('href')!;
    const body = () => new URLSearchParams({ owner: 'x', token: '' });
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const [headers, sent] of [
      [type, body()],
      [{ ...type, 'sec-fetch-site': 'cross-site' }, body()],
      [{ 'content-type': 'text/plain' }, 'owner=x'],
      [{ 'content-type': 'application/json' }, '{"owner":"x"}'],
    ] as const)
      expect((await app.request(href, { method: 'POST', headers, body: sent })).status).toBe(403);
    const token = /name="token" value="([^"]+)"/.exec(await (await app.request(href)).text())?.[1] ?? '';
    const cross = { ...type, 'sec-fetch-site': 'cross-site' };
    const stolen = new URLSearchParams({ owner: 'x', token });
    expect((await app.request(href, { method: 'POST', headers: cross, body: stolen })).status).toBe(403);
  });
});

describe('where one has to sign in', () => {
  const access = { signIn: true, actor: '—', secure: true, hosts: null };
  const account = async (name: string, role: 'reader' | 'evaluator' | 'admin') =>
    keepUser(made.db, { name, role, password: await hashPassword(PASSWORD) });
  const signIn = async (app: ReturnType<typeof made.open>['app'], name: string, password = PASSWORD) => {
    const answer = await send(app, '/sign-in', '/sign-in', { name, password, to: '/runs' });
    return { answer, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
  };

  it('nothing is shown before, and afterwards what was asked for', async () => {
    const { app } = made.open({ access });
    await account('chen', 'reader');
    for (const path of ['/', `/rounds/${NOW}`, '/findings', '/log', '/runs/1/events', `/evidence/${'0'.repeat(64)}`]) {
      const answer = await app.request(path);
      expect([answer.status, answer.headers.get('location')?.split('?')[0]], path).toEqual([303, '/sign-in']);
    }
    const { answer, cookie } = await signIn(app, 'chen');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/runs']);
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-wangting=[\w-]{43};.*HttpOnly.*Secure.*SameSite=Lax/);
    expect((await app.request('/runs', { headers: { cookie } })).status).toBe(200);
    const out = await send(app, '/runs', '/sign-out', {}, cookie);
    expect(out.headers.get('clear-site-data')).toBe('"cache"');
    expect(out.status).toBe(303);
    expect((await app.request('/runs', { headers: { cookie } })).status).toBe(303);
  });

  it('leads nowhere else after signing in', async () => {
    const { app } = made.open({ access });
    for (const to of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/\n/evil.example',
    ])
      expect(
        (await send(app, '/sign-in', '/sign-in', { name: 'chen', password: PASSWORD, to })).headers.get('location'),
      ).toBe('/');
  });

  it('a reader reads, an evaluator acts, an admin oversees', async () => {
    const { app } = made.open({ access });
    await account('wang', 'evaluator');
    await account('li', 'admin');
    const finding = '/findings/1';
    const results: Record<string, number[]> = {};
    for (const name of ['chen', 'wang', 'li']) {
      const { cookie } = await signIn(app, name);
      const set = await send(app, finding, finding, { owner: '市审批局', deadline: '', state: '', note: '' }, cookie);
      // A reader has no form there: the token is the one of another form of the page.
      results[name] = [set.status, (await app.request('/log', { headers: { cookie } })).status];
    }
    expect(results).toEqual({ chen: [403, 403], wang: [303, 403], li: [303, 200] });
    const lines = await accessLines(made.db, { limit: 50, offset: 0 });
    expect(lines.filter((l) => l.event === 'finding-set').map((l) => l.actor)).toEqual(['li', 'wang']);
  });

  it('guessing is slowed down, and told apart from nothing', async () => {
    const { app } = made.open({ access });
    await account('zhao', 'reader');
    const wrong = [];
    for (let i = 0; i < 5; i++) wrong.push((await signIn(app, 'zhao', `猜的口令第${i}次啊啊啊`)).answer.status);
    expect(wrong).toEqual([401, 401, 401, 401, 401]);
    const { answer } = await signIn(app, 'zhao');
    expect([answer.status, Number(answer.headers.get('retry-after')) > 600]).toEqual([429, true]);
    const [nobody, known] = [await signIn(app, 'nobody', 'x'), await signIn(app, 'chen', 'x')];
    const said = async (of: typeof nobody) => load(await of.answer.text())('[role="alert"]').text();
    expect(await said(nobody)).toBe(await said(known));
  });

  it('a removed account is out at once', async () => {
    const { app } = made.open({ access });
    await account('sun', 'reader');
    const { cookie } = await signIn(app, 'sun');
    expect((await app.request('/runs', { headers: { cookie } })).status).toBe(200);
    await removeUser(made.db, 'sun');
    expect((await app.request('/runs', { headers: { cookie } })).status).toBe(303);
  });
});
