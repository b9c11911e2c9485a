import { type AnswerKind, type BlockKind, classifyAnswer, seen } from '../answers.ts';
import type { Answer, Web } from '../browser/web.ts';
import type { Network } from '../links/network.ts';
import { isLoopback } from './sites.ts';

/** Probes of each portal. 国办秘函〔2019〕19号 wants 20 a day over a week; those of many nights add up to that. */
export const PROBES = { quick: 3, full: 5 } as const;
/** Milliseconds between the probes of a portal. */
export const PROBE_SPACING_MS = { quick: 4_000, full: 20_000 } as const;
export const LOOPBACK_SPACING_MS = 150;
/** Bytes of a home that are read: its message, not its pictures. */
const HOME_BYTES = 512 * 1024;

export interface Probe {
  kind: AnswerKind;
  block: BlockKind | null;
  why: string;
  status: number | null;
  finalUrl: string;
  redirects: number;
  error: Answer['error'];
  ttfbMs: number | null;
  totalMs: number;
  /** Source of the page, of the last probe only. */
  source?: string;
}

export interface ProbeOptions {
  probes: number;
  spacingMs: number;
  network: Network;
  timeoutMs?: number | undefined;
}

/** Asks for a portal's home several times, spaced. */
export async function probe(web: Pick<Web, 'fetch'>, url: string, options: ProbeOptions): Promise<Probe[]> {
  const found: Probe[] = [];
  for (let count = 0; count < options.probes; count++) {
    if (count > 0)
      await new Promise((done) =>
        setTimeout(done, isLoopback(url) ? Math.min(options.spacingMs, LOOPBACK_SPACING_MS) : options.spacingMs),
      );
    const answer = await web.fetch(url, {
      maxBytes: HOME_BYTES,
      ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    });
    options.network.saw(answer);
    const { kind, block, why } = classifyAnswer(answer);
    const { status, finalUrl, error, ttfbMs, totalMs } = answer;
    const last = count === options.probes - 1 && answer.body.length > 0;
    found.push({
      kind,
      block,
      why,
      status,
      finalUrl,
      redirects: answer.redirects.length,
      error,
      ttfbMs,
      totalMs,
      ...(last ? { source: seen(answer).source } : {}),
    });
    if (error?.kind === 'refused' || error?.kind === 'budget') break;
  }
  return found;
}
