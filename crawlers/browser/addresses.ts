import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** One address of a host, as `node:dns` gives it. */
export interface HostAddress {
  address: string;
  family: number;
}

export type AddressRule = 'scheme' | 'address-form' | 'dns' | 'private-address' | 'loopback-address';
export type AddressVerdict = { ok: true; addresses: HostAddress[] } | { ok: false; rule: AddressRule };

/** Thrown out of a connection attempt that the policy refuses; its `rule` tells it from the network's own errors. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
  readonly code = 'ERR_ADDRESS_REFUSED';
  readonly rule: AddressRule;
  constructor(rule: AddressRule, host: string) {
    super(`${host}: ${rule}`);
    this.rule = rule;
  }
}

/** Which addresses may be asked (DESIGN: rules that protect the audited site, 3). */
export interface AddressPolicy {
  /** Judges an address before anything is sent; names are resolved. Never throws. `dns`: the name has no address. */
  check(url: string): Promise<AddressVerdict>;
  /** Judges scheme and host as written, without asking DNS: the rule that forbids them, or null. */
  checkWritten(url: URL): AddressRule | null;
  /**
   * Resolves for a connection and gives only addresses that are allowed, so that what was checked is what is connected to
   * (no second look-up that could answer otherwise). Fails with AddressRefusedError.
   */
  lookup: LookupFunction;
}

export interface AddressPolicyOptions {
  /** Allows loopback, and nothing else that is not public. */
  allowLoopback: boolean;
  /** For tests of names; the system's resolver by default. */
  resolve?: (host: string) => Promise<HostAddress[]>;
}

/** Addresses whose rule is remembered. */
const MAX_KNOWN = 1_000;

/**
 * A name of which any address is not allowed is refused as a whole: a site whose name also points inside is not to be
 * reached by chance.
 */
export function createAddressPolicy({ allowLoopback, resolve = resolveName }: AddressPolicyOptions): AddressPolicy {
  const known = new Map<string, AddressRule | null>();

  function ruleOf(address: string): AddressRule | null {
    const before = known.get(address);
    if (before !== undefined) return before;
    const rule = ruleNow(address);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(address, rule);
    return rule;
  }

  function ruleNow(address: string): AddressRule | null {
    const range = rangeOf(address);
    if (range === 'unicast') return null;
    if (range === 'loopback') return allowLoopback ? null : 'loopback-address';
    return 'private-address';
  }

  function checkWritten(url: URL): AddressRule | null {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme';
    const host = bareHost(url.hostname);
    if (host === '') return 'address-form';
    return isIP(host) ? ruleOf(host) : null;
  }

  async function resolved(host: string): Promise<AddressVerdict> {
    let addresses: HostAddress[];
    try {
      addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host);
    } catch {
      return { ok: false, rule: 'dns' };
    }
    if (addresses.length === 0) return { ok: false, rule: 'dns' };
    for (const { address } of addresses) {
      const rule = ruleOf(address);
      if (rule) return { ok: false, rule };
    }
    return { ok: true, addresses };
  }

  return {
    checkWritten,
    async check(text) {
      let url: URL;
      try {
        url = new URL(text);
      } catch {
        return { ok: false, rule: 'address-form' };
      }
      const rule = checkWritten(url);
      return rule ? { ok: false, rule } : resolved(bareHost(url.hostname));
    },
    lookup(host, options, callback) {
      resolved(host).then((verdict) => {
        if (!verdict.ok) {
          const error =
            verdict.rule === 'dns'
              ? Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND', hostname: host })
              : new AddressRefusedError(verdict.rule, host);
          callback(error, '', 0);
        } else if (options.all) callback(null, verdict.addresses);
        else callback(null, verdict.addresses[0]!.address, verdict.addresses[0]!.family);
      });
    },
  };
}

/** `[::1]` → `::1`. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');

/** The range of an address as ipaddr.js names it; `unicast` is what may be asked. Metadata services (169.254.169.254, Alibaba's 100.100.100.200) lie in link-local and carrier-grade NAT. */
function rangeOf(text: string): string {
  // A zone id (fe80::1%eth0) never belongs to a public address.
  if (text.includes('%') || !ipaddr.isValid(text)) return 'invalid';
  const address = ipaddr.process(text);
  if (!(address instanceof ipaddr.IPv6)) return address.range();
  const bytes = address.toByteArray();
  const range = address.range();
  // NAT64 (RFC 6052) and 6to4 (RFC 3056) lead to the IPv4 address that they hold.
  if (range === 'rfc6052') return held(bytes.slice(12));
  if (range === '6to4') return held(bytes.slice(2, 6));
  // Only 2000::/3 is global unicast; ipaddr.js calls the deprecated ::a.b.c.d and unassigned space unicast too.
  return range === 'unicast' && (bytes[0]! & 0xe0) !== 0x20 ? 'reserved' : range;
}

function held(bytes: number[]): string {
  return new ipaddr.IPv4(bytes).range() === 'unicast' ? 'unicast' : 'private';
}

/** The system's resolver (hosts file, search domains), as a browser would ask it. */
function resolveName(host: string): Promise<HostAddress[]> {
  return new Promise((done, fail) => {
    systemLookup(host, { all: true, order: 'verbatim' }, (error, addresses) => (error ? fail(error) : done(addresses)));
  });
}
