import { discreet } from '../../crawlers/browser/discretion.ts';
import type { AuditWeb } from '../../crawlers/browser/host.ts';
import type { Crawler } from '../../crawlers/crawler.ts';
import { type FactId, type FactOf, type Facts, FLOW_STEPS } from '../../crawlers/facts.ts';
import type { Hall } from '../../crawlers/hall.ts';
import { observeStep } from '../step.ts';

export interface SignedInParts {
  crawler: Crawler;
  hall: Hall;
  /** What a guest saw of the same step. */
  guest: Facts;
  open(): Promise<AuditWeb>;
  boundMs(): number;
  signal: AbortSignal;
}

/**
 * Walks the step from the guide on once more, signed in, where a guest came no further than the sign-in, and answers the facts
 * that are further, at the level `session`. What the entry is (`apply.entry`) stays what a guest sees. Addresses and titles go
 * without what a session or a person could be told by; no pictures and no pages are kept.
 */
export async function flowSignedIn({ crawler, hall, guest, open, boundMs, signal }: SignedInParts): Promise<Facts> {
  if (guest['flow.furthest']?.value !== 'login') return {};
  let web: AuditWeb | null = null;
  const end = await observeStep({
    crawler,
    hall: { ...hall, facts: { ...hall.facts, ...guest } },
    web: async () => (web ??= await open()),
    async dropWeb() {
      const old = web;
      web = null;
      await old?.close();
    },
    recorded: () => ({}),
    boundMs,
    signal,
  }).finally(() => web?.close());
  const furthest = end.facts['flow.furthest'];
  const place = (step: string) => FLOW_STEPS.indexOf(step as (typeof FLOW_STEPS)[number]);
  if (furthest?.state !== 'observed' || furthest.value === null || place(furthest.value) <= place('login')) return {};
  const further: Facts = {};
  for (const [id, fact] of Object.entries(end.facts) as [FactId, FactOf<FactId>][]) {
    const mine = id === 'flow.furthest' || id === 'flow.steps' || id.startsWith('handling.');
    if (mine && fact.state === 'observed')
      Object.assign(further, {
        [id]: { ...discreet(withoutEvidence(fact) as FactOf<FactId>), level: 'session', evidence: [] },
      });
  }
  return further;
}

/** Evidence inside a value is of a page that was kept nothing of. */
function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEvidence);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === 'evidence' ? null : withoutEvidence(v)]));
}
