import type { HttpCase } from './kit.ts';

const written = (id: string, url: string, what: string, says: string): HttpCase => ({
  id,
  does: `${what}: ${url}`,
  comes: `\`refused\` (${says})`,
  url: () => url,
  must: { error: 'refused', says, status: null, requests: 0 },
});
const named = (id: string, host: string, what: string): HttpCase => ({
  id,
  does: `${what} (${host})`,
  comes: '`refused` (private-address) where the connection is made',
  url: (origin) => `http://${host}:${new URL(origin).port}/${id}`,
  must: { error: 'refused', says: 'private-address', status: null, requests: 0 },
});

/** Addresses that lead inside, however they are written. All asked with loopback allowed, and nothing else. */
export const addresses: readonly HttpCase[] = [
  written('address-decimal', 'http://167772161/', '10.0.0.1 as one number', 'private-address'),
  written('address-octal', 'http://0300.0250.0.1/', '192.168.0.1 in octal', 'private-address'),
  written('address-hex', 'http://0xa.0x0.0x0.0x1/', '10.0.0.1 in hexadecimal', 'private-address'),
  written('address-short', 'http://10.1/', '10.0.0.1 in two parts', 'private-address'),
  written('address-mapped', 'http://[::ffff:192.168.0.1]/', 'IPv4 in IPv6', 'private-address'),
  written('address-nat64', 'http://[64:ff9b::a00:1]/', '10.0.0.1 behind NAT64', 'private-address'),
  written('address-6to4', 'http://[2002:a00:1::]/', '10.0.0.1 in 6to4', 'private-address'),
  written('address-unique-local', 'http://[fd00::1]/', 'unique local IPv6', 'private-address'),
  written('address-zero', 'http://0.0.0.0/', 'this host', 'private-address'),
  written('address-broadcast', 'http://255.255.255.255/', 'broadcast', 'private-address'),
  written('address-fullwidth', 'http://１０.０.０.１/', 'full-width digits', 'private-address'),
  written('address-user', 'http://www.gov.cn@10.0.0.1/', 'a name before the @', 'private-address'),
  named('name-private', 'inside.example', 'a name that leads to 10.0.0.1'),
  named('name-metadata', 'metadata.example', 'a name that leads to 169.254.169.254'),
  named('name-mixed', 'mixed.example', 'a name with a good and a private address'),
  named('name-mapped', 'mapped.example', 'a name that leads to ::ffff:10.0.0.1'),
];
