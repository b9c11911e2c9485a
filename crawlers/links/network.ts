import { isIP } from 'node:net';
import type { Answer, Web } from '../browser/web.ts';

/**
 * What this run knows of our own network. A link may be called unreachable only while others can be reached: a cable
 * that is out or a resolver that is down is ours, never the site's.
 */
export interface Network {
  /** Takes note of an exchange. */
  saw(answer: Answer): void;
  /** Whether an answer has come since (`performance.now()` milliseconds); asks a host that answered before, if need be. */
  worksSince(since: number): Promise<boolean>;
  /** Whether some host's name was resolved in this run. */
  readonly resolves: boolean;
}

export function watchOwnNetwork(web: Pick<Web, 'fetch'>): Network {
  let lastAnswer = Number.NEGATIVE_INFINITY;
  let good: string | null = null;
  let resolves = false;
  let proving: Promise<boolean> | null = null;

  function saw(answer: Answer): void {
    if (answer.status === null) return;
    lastAnswer = performance.now();
    const { origin, hostname: host } = new URL(answer.finalUrl);
    good = origin;
    if (isIP(host.replace(/^\[|\]$/g, '')) === 0 && host !== 'localhost') resolves = true;
  }

  return {
    saw,
    get resolves() {
      return resolves;
    },
    async worksSince(since) {
      if (lastAnswer >= since) return true;
      if (!good) return false;
      const asked = good;
      proving ??= web.fetch(`${asked}/`, { method: 'HEAD' }).then((answer) => {
        proving = null;
        saw(answer);
        return answer.status !== null;
      });
      return proving;
    },
  };
}

/**
 * Whether an error is an authoritative "no such host" rather than a resolver that could not be asked: ENOTFOUND, where
 * names do resolve in this run; and everything under .invalid, which never exists (RFC 6761 §6.4).
 */
export function unknownHost(answer: Answer, network: Pick<Network, 'resolves'>): boolean {
  if (answer.error?.kind !== 'dns') return false;
  if (new URL(answer.finalUrl).hostname.endsWith('.invalid')) return true;
  return network.resolves && /ENOTFOUND|NXDOMAIN|EAI_NONAME/.test(answer.error.message);
}
