import { reasonOf } from '../answers.ts';
import type { FactOf, Reason } from '../facts.ts';
import { unobservable } from '../facts.ts';
import { unknownHost } from '../links/network.ts';
import type { CertificateLook } from './certificate.ts';
import type { Load } from './load.ts';
import type { Probe } from './probe.ts';
import { opened, outcomeOf, type PastSample } from './samples.ts';
import type { SiteFact } from './sites.ts';

export interface Seen {
  url: string;
  probes: readonly Probe[];
  /** Null where the browser was not asked. */
  load: Load | null;
  certificate: CertificateLook;
  /** Whether others could be reached while this one could not. */
  networkWorks: boolean;
  resolves: boolean;
  /** Someone has seen this address work: then a name that does not exist is the site's, not our list's. */
  addressKnown: boolean;
}

export type SiteState = 'up' | 'down' | 'maintenance' | 'blocked';
export type Judged = { state: SiteState; note: string } | { state: null; reason: Reason; note: string };

/**
 * The state of a portal. One good answer makes it up; `down` needs every spaced probe and the browser to have failed while
 * our own network is known to work. What was refused to us is `blocked`, whatever else happened.
 */
export function judgeSite(seen: Seen): Judged {
  const { probes, load } = seen;
  const kinds = probes.map(({ kind }) => kind);
  const shown = load?.verdict?.kind;
  const last = probes.at(-1);
  if (kinds.some(opened)) return { state: 'up', note: sentence(probes) };
  if (opened(shown)) return { state: 'up', note: `直接请求未成（${last?.why ?? ''}），浏览器可以打开` };
  if (kinds.includes('maintenance') || shown === 'maintenance')
    return {
      state: 'maintenance',
      note: `网站提示：${probes.find(({ kind }) => kind === 'maintenance')?.why ?? load?.verdict?.why ?? ''}`,
    };
  const blocked = probes.find(({ kind }) => kind === 'blocked');
  if (blocked || shown === 'blocked')
    return { state: 'blocked', note: `访问被拒绝（${blocked?.why ?? load?.verdict?.why ?? ''}），不计入故障` };
  return broken(seen);
}

/** None of the answers was one, none was a refusal. */
function broken({ url, probes, certificate, networkWorks, resolves, addressKnown }: Seen): Judged {
  const last = probes.at(-1);
  const why = last?.why ?? '';
  const unknown = (reason: Reason, note: string): Judged => ({ state: null, reason, note });
  if (!last || last.kind === 'refused')
    return unknown(last?.error?.kind === 'budget' ? 'budget' : 'blocked', `未访问：${why}`);
  if (last.error?.kind === 'tls') {
    // The server is there and answers; whoever insists gets past the warning.
    return certificate.state === null
      ? unknown('network', `无法与该站建立加密连接（${certificate.why || why}）`)
      : { state: 'up', note: `服务器有应答，但证书有误（${certificate.why || why}）` };
  }
  if (last.error?.kind === 'dns') {
    if (unknownHost({ ...answerOf(last), error: last.error }, { resolves }) && addressKnown)
      return { state: 'down', note: '域名不存在' };
    return unknown('network', `域名无法解析（${why}）；地址是否仍有效待核实`);
  }
  if (last.kind === 'gone' || last.kind === 'soft-404') {
    if (new URL(url).pathname === '/') return { state: 'down', note: `首页回答“${why}”` };
    return unknown('not-found-by-walker', `网址回答“${why}”，可能已更换，待核实`);
  }
  const answered = probes.some(({ status }) => status !== null);
  if (!networkWorks && !answered)
    return unknown('network', `未能连通（${why}），同时其他网站也未能连通，可能是本机网络故障`);
  return { state: 'down', note: `${probes.length} 次间隔访问及浏览器访问均未打开（${why}）` };
}

const answerOf = (probe: Probe) => ({
  url: probe.finalUrl,
  finalUrl: probe.finalUrl,
  redirects: [],
  status: probe.status,
  headers: {},
  body: new Uint8Array(),
  truncated: false,
  ttfbMs: probe.ttfbMs,
  totalMs: probe.totalMs,
});

function sentence(probes: readonly Probe[]): string {
  const good = probes.filter(({ kind }) => opened(kind)).length;
  return good === probes.length ? `${good} 次访问均正常打开` : `${probes.length} 次访问中 ${good} 次正常打开`;
}

/** The fact of a portal's state. */
export function siteFact(judged: Judged, evidence: string[]): FactOf<SiteFact> {
  if (judged.state === null) return unobservable(judged.reason, judged.note, evidence);
  return { state: 'observed', value: judged.state, level: 'guest', reason: null, evidence, note: judged.note };
}

export interface Availability {
  samples: number;
  ok: number;
  blocked: number;
  ratio: number | null;
  medianMs: number | null;
}

/**
 * Probes as samples, with those of the week before: what was refused leaves the denominator, and what our own side stopped
 * is no sample at all.
 */
export function samplesOf(
  seen: readonly Seen[],
  past: readonly PastSample[] = [],
): { ok: number; blocked: number; samples: number; ms: number[] } {
  const total = { ok: 0, blocked: 0, samples: 0, ms: [] as number[] };
  const add = ({ outcome, ms }: Pick<PastSample, 'outcome' | 'ms'>) => {
    if (outcome === 'ours') return;
    total.samples++;
    if (outcome === 'ok') {
      total.ok++;
      if (ms !== null) total.ms.push(ms);
    } else if (outcome === 'blocked') total.blocked++;
  };
  past.forEach(add);
  for (const { url, probes, load, networkWorks } of seen) {
    for (const one of probes) add({ outcome: outcomeOf(url, one, networkWorks), ms: one.totalMs });
    if (!load) continue;
    // The browser's visit is a sample of its own where the plain requests were refused.
    if (probes.every(({ kind }) => kind === 'blocked') && opened(load.verdict?.kind)) {
      total.samples++;
      total.ok++;
    }
  }
  return total;
}

/** Why there is no figure of the loads of a home. */
export function reasonWithout({ load, probes }: Seen): Reason {
  if (load?.verdict) return reasonOf(load.verdict) ?? 'load-failed';
  // It answered, and only the browser could do nothing with it in time.
  if (load?.arrival.error === 'timeout' && probes.some(({ kind }) => opened(kind))) return 'timeout-ours';
  return 'site-down';
}
