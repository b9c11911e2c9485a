import type { BadLink, Links } from '../../../crawlers/facts.ts';
import type { FactSeen, Verdict } from './compare.ts';
import type { LinkClass, LinkTruth } from './truth.ts';

const address = (url: string): string => url.replace(/#[^/!]*$/, '').replace(/\/$/, '');

/** One verdict a planted link, and one for every address accused that is none of them. */
export function compareLinks(id: LinkClass, truth: LinkTruth, fact: FactSeen | undefined): Verdict[] {
  const unseen = fact?.state === 'unobservable' && truth.orUnseen?.some((reason) => reason === fact.reason);
  if (unseen) return [{ id, outcome: 'right', expected: 'unobservable', given: fact.reason }];
  const links = fact?.state === 'observed' ? (fact.value as Links) : null;
  const bad: BadLink[] = links?.bad ?? [];
  const verdicts: Verdict[] = truth.bad.map((planted) => {
    const found = bad.find((link) => address(link.url) === address(planted.url));
    const outcome = found ? (planted.kinds.includes(found.kind) ? 'right' : 'wrong') : 'missed';
    return {
      id: `${id} ${planted.why}`,
      outcome,
      expected: `${planted.kinds.join('/')} ${planted.url}`,
      given: found ? `${found.kind} ${found.status ?? ''}` : links ? 'not accused' : (fact?.state ?? 'not given'),
    };
  });
  const known = [...truth.bad.map((b) => b.url), ...(truth.tolerated ?? [])].map(address);
  const accused = bad.filter((link) => !known.includes(address(link.url)));
  if (links) {
    verdicts.push({
      id: `${id} nobody else accused`,
      outcome: accused.length === 0 ? 'right' : 'wrong',
      expected: 'no other bad link',
      given: accused.map((link) => `${link.kind} ${link.status ?? ''} ${link.url}`).join('; ') || 'none',
    });
    if (truth.bad.length === 0 && links.checked === 0 && links.blocked === 0 && links.skipped === 0) {
      verdicts.pop();
      verdicts.push({ id, outcome: 'right', expected: 'no bad link', given: 'nothing to check' });
    }
  } else if (truth.bad.length === 0) {
    verdicts.push({
      id,
      outcome: 'missed',
      expected: 'no bad link',
      given: fact?.reason ?? fact?.state ?? 'not given',
    });
  }
  return verdicts;
}
