import type { EvidenceSink } from '../browser/web.ts';
import { type BadLink, type FactOf, type Links, observed } from '../facts.ts';
import type { LinkClass } from './address.ts';
import { withoutMarks } from './parts.ts';
import type { Link } from './registry.ts';
import type { LinkVerdict } from './verdict.ts';

export interface Judged {
  link: Link;
  verdict: LinkVerdict;
}

export interface TallyOptions {
  judged: readonly Judged[];
  /** Links that were never asked for: other schemes, forbidden deeds. */
  skipped: number;
  truncated: boolean;
  evidence: EvidenceSink;
}

/** Counts one class of links and keeps the evidence of each bad one. */
export async function tally<C extends LinkClass>(
  name: C,
  { judged, skipped, truncated, evidence }: TallyOptions,
): Promise<FactOf<`links.${C}`>> {
  const bad: BadLink[] = [];
  const kept: string[] = [];
  const links: Links = { checked: 0, ok: 0, gone: 0, serverError: 0, timeout: 0, blocked: 0, skipped, truncated, bad };
  for (const { link, verdict } of judged) {
    links[verdict.outcome]++;
    if (verdict.outcome === 'skipped') {
      links.truncated ||= verdict.skipped === 'bound';
      continue;
    }
    links.checked++;
    if (verdict.kind === null) continue;
    bad.push({ url: link.url, status: verdict.status, kind: verdict.kind, foundOn: link.foundOn, text: link.text });
    kept.push(...(await evidenceOf(link, verdict, evidence)));
  }
  return observed(`links.${name}`, links as never, [...new Set(kept)]) as FactOf<`links.${C}`>;
}

/** The exchanges with a bad link, and what page came. */
async function evidenceOf(link: Link, verdict: LinkVerdict, evidence: EvidenceSink): Promise<string[]> {
  const { url, foundOn, text } = link;
  const { kind, status, why, tries } = verdict;
  const summary = Buffer.from(JSON.stringify({ url, foundOn, text, kind, status, why, tries }, null, 2));
  const kept = [await evidence.put(summary, { type: 'application/json', url, note: `失效链接：${text}` })];
  if (verdict.page && verdict.page.source !== '')
    kept.push(
      await evidence.put(Buffer.from(withoutMarks(verdict.page.source)), {
        type: 'text/html',
        url,
        note: `失效链接的页面：${text}`,
      }),
    );
  return [...kept, ...verdict.evidence];
}
