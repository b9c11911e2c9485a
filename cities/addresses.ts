import ipaddr from 'ipaddr.js';
import type { City } from './city.ts';

export type NamedAddress = { path: PropertyKey[]; address: string };

/** Every address that a city file names, with the path at which it stands. */
export function addressesOf(city: City): NamedAddress[] {
  const list: { path: PropertyKey[]; address: string | undefined }[] = [
    { path: ['portals', 'province'], address: city.portals.province },
    { path: ['portals', 'city'], address: city.portals.city },
    { path: ['portals', 'district'], address: city.portals.district },
    ...(city.districts ?? []).map((d, i) => ({ path: ['districts', i, 'portal'], address: d.portal })),
    ...(city.hints ?? []).map((h, i) => ({ path: ['hints', i, 'address'], address: h.address })),
  ];
  return list.filter((a): a is NamedAddress => a.address !== undefined);
}

/**
 * Why an address may not be audited, in Chinese, or undefined. Only what the text of the address shows; names are
 * resolved, and judged again, when they are asked (CONTRACT.md §7). Loopback is what `--allow-loopback` allows, and
 * nothing else: a private network or a link-local address is never a city's public hall.
 */
export function forbiddenAddress(address: string, allowLoopback: boolean): string | undefined {
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return '网址里不能写用户名和密码';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return loopback(allowLoopback);
  // The URL parser has already turned 0x7f.1, 2130706433 and the like into dotted form.
  if (!ipaddr.isValid(host)) return undefined;
  const range = ipaddr.process(host).range();
  if (range === 'loopback') return loopback(allowLoopback);
  return range === 'unicast' ? undefined : '是内网或保留地址，不能访问';
}

const loopback = (allowed: boolean) => (allowed ? undefined : '是本机地址，须加 --allow-loopback 才能访问');
