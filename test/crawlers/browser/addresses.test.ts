import { describe, expect, test } from 'vitest';
import { createAddressPolicy } from '../../../crawlers/browser/addresses.ts';
import { fc } from '../../fuzz.ts';

const names: Record<string, string[]> = {
  'public.example': ['93.184.216.34'],
  'six.example': ['2606:2800:220:1:248:1893:25c8:1946'],
  'inside.example': ['10.0.0.5'],
  'both.example': ['93.184.216.34', '192.168.1.1'],
  'local.example': ['127.0.0.1'],
  'none.example': [],
};
const resolve = async (host: string) => {
  const found = names[host];
  if (!found) throw new Error('ENOTFOUND');
  return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};
const rule = async (url: string, allowLoopback = false) => {
  const verdict = await createAddressPolicy({ allowLoopback, resolve }).check(url);
  return verdict.ok ? null : verdict.rule;
};

describe('addresses that may be asked', () => {
  test.each([
    'http://public.example/',
    'https://six.example/',
    'http://93.184.216.34:8080/',
    'http://[2606:2800:220:1::1]/',
    'http://[64:ff9b::5db8:d822]/',
  ])('%s', async (url) => expect(await rule(url)).toBeNull());
});

describe('addresses that may not, with and without loopback', () => {
  test.each([
    ['ftp://public.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:1', 'scheme'],
    ['http://', 'address-form'],
    ['x', 'address-form'],
    ['http://nowhere.example/', 'dns'],
    ['http://none.example/', 'dns'],
    ['http://inside.example/', 'private-address'],
    ['http://both.example/', 'private-address'],
    ['http://10.1.2.3/', 'private-address'],
    ['http://172.16.0.1/', 'private-address'],
    ['http://192.168.0.1/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data', 'private-address'],
    ['http://100.100.100.200/', 'private-address'],
    ['http://100.64.0.1/', 'private-address'],
    ['http://0.0.0.0/', 'private-address'],
    ['http://224.0.0.1/', 'private-address'],
    ['http://255.255.255.255/', 'private-address'],
    ['http://[fe80::1]/', 'private-address'],
    ['http://[fd00::1]/', 'private-address'],
    ['http://[ff02::1]/', 'private-address'],
    ['http://[::]/', 'private-address'],
    ['http://[::ffff:10.0.0.1]/', 'private-address'],
    ['http://[::10.0.0.1]/', 'private-address'],
    ['http://[64:ff9b::a00:1]/', 'private-address'],
    ['http://[2002:a00:1::]/', 'private-address'],
    ['http://[2001:db8::1]/', 'private-address'],
    ['http://0x0a000001/', 'private-address'],
    ['http://012.0.0.1/', 'private-address'],
    ['http://167772161/', 'private-address'],
    ['http://192.168.257/', 'private-address'],
  ])('%s', async (url, expected) => {
    expect(await rule(url)).toBe(expected);
    expect(await rule(url, true)).toBe(expected);
  });
});

describe('loopback only where it is allowed', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.8.8.8:99/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://local.example/',
  ])('%s', async (url) => {
    expect(await rule(url)).toBe('loopback-address');
    expect(await rule(url, true)).toBeNull();
  });
});

describe('whatever form an address inside is written in', () => {
  const octet = fc.nat(255);
  const inside = fc.oneof(
    fc.tuple(fc.constant(10), octet, octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    fc.tuple(fc.constant(127), octet, octet, octet),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
    fc.tuple(fc.constant(0), octet, octet, octet),
  );
  const written: ((of: number[]) => string)[] = [
    (of) => of.join('.'),
    (of) => of.map((n) => `0x${n.toString(16)}`).join('.'),
    (of) => of.map((n) => `0${n.toString(8)}`).join('.'),
    (of) => String(of.reduce((sum, n) => sum * 256 + n, 0)),
    (of) => `0x${of.reduce((sum, n) => sum * 256 + n, 0).toString(16)}`,
    ([a = 0, b = 0, c = 0, d = 0]) => `${a}.${b}.${c * 256 + d}`,
    (of) => `[::ffff:${of.join('.')}]`,
    ([a = 0, b = 0, c = 0, d = 0]) => `[::ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
    ([a = 0, b = 0, c = 0, d = 0]) => `[64:ff9b::${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
    (of) => of.join('。'),
    (of) => `${of.join('.')}.`,
  ];
  test('is refused', () => {
    const policy = createAddressPolicy({ allowLoopback: false, resolve: async () => [] });
    fc.assert(
      fc.property(inside, fc.constantFrom(...written), fc.constantFrom('http', 'https'), (of, write, scheme) => {
        const text = `${scheme}://${write(of)}/x`;
        expect(URL.canParse(text) ? policy.checkWritten(new URL(text)) : 'address-form', text).not.toBeNull();
      }),
    );
  });
});
