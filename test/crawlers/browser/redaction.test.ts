import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { discreet, discreetFacts, discreetSink, secretsOf } from '../../../crawlers/browser/discretion.ts';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { redactText } from '../../../crawlers/browser/redaction.ts';
import { observed } from '../../../crawlers/facts.ts';
import { fc } from '../../fuzz.ts';

/** Made up: the check digit is right, the person is nobody. */
const IDENTITY = '11010519491231002X';
const OLD_IDENTITY = '110105491231002';
const TOKEN = '9f8e7d6c5b4a39281706f5e4d3c2b1a0';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

describe('what opens a session', () => {
  test.each([
    [`http://a.test/x?token=${TOKEN}&id=3`, 'http://a.test/x?token=***&id=3'],
    [`http://a.test/x;jsessionid=${TOKEN}?id=3`, 'http://a.test/x;jsessionid=***?id=3'],
    [`http://a.test/cas?ticket=ST-1-abcdef`, 'http://a.test/cas?ticket=***'],
    [`http://a.test/x#access_token=${TOKEN}`, 'http://a.test/x#access_token=***'],
    [`http://a.test/?back=https%3A%2F%2Fb.test%3Fticket%3D${TOKEN}%26id%3D3`, /%3Fticket%3D\*\*\*%26id%3D3$/],
    [`http://a.test/?code=${TOKEN}`, 'http://a.test/?code=***'],
    [`http://a.test/index.html?code=${TOKEN}`, 'http://a.test/index.html?code=***'],
    [`http://a.test/sso/callback?to=guide&code=${TOKEN}`, 'http://a.test/sso/callback?to=guide&code=***'],
    [`https://tyrz.gd.gov.cn/am/item?code=${TOKEN}`, 'https://tyrz.gd.gov.cn/am/item?code=***'],
    [`https://a.test/jis-web/item?code=${TOKEN}`, 'https://a.test/jis-web/item?code=***'],
    [`https://a.test/guide/detail?code=${TOKEN}&from=sso`, 'https://a.test/guide/detail?code=***&from=sso'],
    [`<a href="https://sso.test/authorize?${'x=1&'.repeat(48)}r=/item/&code=${TOKEN}">`, /&r=\/item\/&code=\*\*\*">$/],
    [`http://a.test/guide?code=${TOKEN}&${'x=1&'.repeat(80)}from=sso`, /code=\*\*\*/],
    [`http://a.test/guide?id=3&code=${TOKEN}&state=x`, 'http://a.test/guide?id=3&code=***&state=x'],
    [`<a href="/guide">办事指南</a> <a href="/?code=${TOKEN}">`, '<a href="/guide">办事指南</a> <a href="/?code=***">'],
    [`<a href="/x?a=1&amp;token=${TOKEN}">`, '<a href="/x?a=1&amp;token=***">'],
    [`<input type="hidden" name="_csrf" value="${TOKEN}">`, '<input type="hidden" name="_csrf" value="***">'],
    [`<input value='${TOKEN}' name='user_token'>`, /value="\*\*\*"/],
    [`<meta name="csrf-token" content="${TOKEN}"/>`, '<meta name="csrf-token" content="***"/>'],
    [`<input type="password" value="hunter22">`, '<input type="password" value="***">'],
    [`var accessToken = '${TOKEN}';`, `var accessToken = '***';`],
    [`{"access_token":"${TOKEN}","id":3}`, `{"access_token":"***","id":3}`],
    [`{\\"token\\":\\"${TOKEN}\\"}`, `{\\"token\\":\\"***\\"}`],
    [`{&quot;sessionId&quot;:&quot;${TOKEN}&quot;}`, `{&quot;sessionId&quot;:&quot;***&quot;}`],
    [`document.cookie = "JSESSIONID=${TOKEN}; path=/"`, 'document.cookie = "JSESSIONID=***; path=/"'],
    [`Set-Cookie: SHIRO=${TOKEN}; HttpOnly\nDate: now`, 'Set-Cookie: ***\nDate: now'],
    [`{"set-cookie": "a=${TOKEN}"}`, `{"set-cookie": "***"}`],
    ['Authorization: Basic dXNlcjpwYXNz', 'Authorization: ***'],
    [`Bearer ${TOKEN}`, 'Bearer ***'],
    [`http://a.test/?session=${TOKEN}`, 'http://a.test/?session=***'],
    [`<p>${JWT}</p>`, '<p>***</p>'],
  ])('%s', (text, expected) => {
    if (expected instanceof RegExp) expect(redactText(text)).toMatch(expected);
    else expect(redactText(text)).toBe(expected);
    for (const secret of [TOKEN, JWT, 'hunter22', 'dXNlcjpwYXNz']) expect(redactText(text)).not.toContain(secret);
  });

  test.each([
    'http://a.test/list?sid=1024&code=1101',
    'http://a.test/guide?code=11330106MB1234567X4330172013000',
    'http://a.test/guide?code=0f8fad5b-d9cb-469f-a165-70867728950e&x=1',
    `http://a.test/#/itemDetail?code=${TOKEN}`,
    `/guide?code=${TOKEN}`,
    `http://a.test/login <a href="/guide?code=${TOKEN}" class="sso">`,
    `<a href="/bszn/view.html?area=330106&amp;code=${TOKEN.toUpperCase()}">`,
    'http://a.test/x?st=3&id=5&page=2',
    '请妥善保管密码 password: 由您自己设定',
    '"ticket": "景区门票"',
    '药品经营许可证（零售）核发 token',
    'tokenType = "bearer"',
  ])('nothing of %s', (text) => expect(redactText(text)).toBe(text));

  test('the values of the visitor’s own cookies, wherever they stand', async () => {
    const cookies = [
      { name: 'SHIRO', value: 'a1b2c3d4e5/f6==', httpOnly: true },
      { name: 'user_sid', value: 'zyxwvuts', httpOnly: false },
      { name: 'area', value: '330106000000', httpOnly: false },
      { name: 'login', value: '1', httpOnly: false },
      { name: 'userArea', value: '330106000000', httpOnly: false },
    ];
    const kept = memoryEvidence();
    const sink = discreetSink(kept, async () => secretsOf(cookies));
    const url = `http://a.test/?back=${encodeURIComponent('a1b2c3d4e5/f6==')}`;
    await sink.put(Buffer.from('zyxwvuts 330106000000 1 a1b2c3d4e5/f6=='), {
      type: 'text/plain',
      url,
      note: 'zyxwvuts',
    });
    const [piece] = kept.kept.values();
    expect(Buffer.from(piece?.bytes ?? []).toString()).toBe('*** 330106000000 1 ***');
    expect(piece?.about).toEqual({ type: 'text/plain', url: 'http://a.test/?back=***', note: '***' });
  });
});

describe('numbers of persons', () => {
  test.each([
    [`身份证号：${IDENTITY}`, '身份证号：110105***********'],
    [`<td>${IDENTITY.toLowerCase()}</td>`, '<td>110105***********</td>'],
    [`旧证 ${OLD_IDENTITY}。`, '旧证 110105***********。'],
    ['手机13812345678', '手机138****5678'],
    ['138-1234-5678 或 139 1234 5678', '138****5678 或 139****5678'],
    ['+86 13812345678、008613812345678', '+86 138****5678、0086138****5678'],
    ['<a href="tel:13812345678">', '<a href="tel:138****5678">'],
    ['http://a.test/?phone=13812345678', 'http://a.test/?phone=138****5678'],
    ['{"idCard":"11010519491231002X"}', '{"idCard":"110105***********"}'],
  ])('%s', (text, expected) => expect(redactText(text)).toBe(expected));

  test.each([
    '咨询电话：0577-88880001、010-12345，监督 12345、96345、400-800-1234，110',
    // The check digit is wrong; a province that is none; a month that is none.
    '编号 110105194912310021',
    '编号 190105194912310027',
    '编号 110105491331002',
    '统一社会信用代码 91330106MA2B1X4Y5Z、事项编码 11330106MB1234567X4330172013000',
    '时间 1669000000123，0.13812345678，订单 20221126123456789012',
  ])('nothing of %s', (text) => expect(redactText(text)).toBe(text));

  test('redacting again changes nothing, and nothing that is asked for is left', () => {
    const secret = fc.constantFrom(IDENTITY, OLD_IDENTITY, '13812345678', `token=${TOKEN}`, JWT, `Bearer ${TOKEN}`);
    const around = fc.constantFrom('', ' ', '\n', '<p>', '</p>', '"', '：', '，', '?', '&', '=', '。', ';');
    fc.assert(
      fc.property(fc.array(fc.tuple(around, secret, around), { maxLength: 6 }), (parts) => {
        const once = redactText(parts.map((part) => part.join('')).join(' '));
        expect(redactText(once)).toBe(once);
        for (const [, number] of parts) expect(once).not.toContain(number);
      }),
    );
  });
});

test('a value is redacted all through, and stays the same object where nothing was', () => {
  const fact = observed('item.url', 'http://a.test/guide?id=3');
  expect(discreet(fact)).toBe(fact);
  const told = observed('entry.path', [{ text: '王某 13812345678', url: `http://a.test/?token=${TOKEN}` }]);
  expect(discreet(told).value).toEqual([{ text: '王某 138****5678', url: 'http://a.test/?token=***' }]);
  const [one, other] = [discreetFacts({ 'entry.path': told }), discreetFacts({ 'entry.path': told })];
  expect(one['entry.path']).toBe(other['entry.path']);
});

test('a page of a megabyte is done within seconds, whatever it repeats', { timeout: 60_000 }, () => {
  const parts =
    '=|"|a|1|<input |<input name=|token|token=|token="|-|-eyJ|eyJaaaaaaaa.|138|1101051949|%3f|&st=|Bearer |cookie:| |138-|86'.split(
      '|',
    );
  const program = `import { redactText } from ${JSON.stringify(new URL('../../../crawlers/browser/redaction.ts', import.meta.url).href)};
    for (const part of ${JSON.stringify(parts)}) { redactText('cookie:' + part.repeat(1e6 / part.length)); process.stdout.write('.'); }`;
  // A process of its own: a pattern that runs away must not take the tests with it.
  const done = execFileSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 50_000 });
  expect(done.length).toBe(parts.length);
});
