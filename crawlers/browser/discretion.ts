import type { Cookie } from 'playwright';
import type { FactId, FactOf, Facts } from '../facts.ts';
import { oncePer } from '../once.ts';
import { redactText, withoutValues } from './redaction.ts';
import type { EvidenceSink } from './web.ts';

/** A value with all its texts redacted; the very same object where there was nothing to redact. */
export function discreet<T>(value: T): T {
  return redacted(value) as T;
}

function redacted(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) {
    const list = value.map(redacted);
    return list.every((item, at) => item === value[at]) ? value : list;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const clean = entries.map(([key, item]) => [key, redacted(item)] as const);
  return clean.every(([, item], at) => item === entries[at]?.[1]) ? value : Object.fromEntries(clean);
}

/** Each fact is redacted once: whoever compares facts by identity still can. */
const discreetFact = oncePer((fact: FactOf<FactId>) => discreet(fact));

export function discreetFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, discreetFact(fact as FactOf<FactId>)]));
}

/** Cookies that open a session, by their name or because scripts may not read them. Shorter values and numbers are counters, flags and places. */
const SESSION = /sess|sid|token|ticket|auth|jwt|csrf|xsrf|login|user/i;
const SHORTEST_SECRET = 8;

/** The values of those of these cookies that open something. */
export const secretsOf = (cookies: readonly Pick<Cookie, 'name' | 'value' | 'httpOnly'>[]): string[] =>
  cookies
    .filter(({ name, httpOnly }) => httpOnly || SESSION.test(name))
    .map(({ value }) => value)
    .filter((value) => value.length >= SHORTEST_SECRET && !/^\d{1,14}$/.test(value));

/**
 * Keeps texts, addresses and notes without what opens a session or belongs to a person, whatever crawler puts them. Pictures and
 * documents go on as they are: numbers in pictures are covered when they are taken (screenshot.ts), a PDF is what the authority published.
 * @param secrets values that are known to open something: those of the visitor's own cookies
 */
export function discreetSink(sink: EvidenceSink, secrets: () => Promise<readonly string[]>): EvidenceSink {
  return {
    async put(bytes, about) {
      const known = await secrets();
      const clean = (text: string) => redactText(withoutValues(text, known));
      const isText = about.type === 'text/html' || about.type === 'application/json' || about.type === 'text/plain';
      const kept = isText ? Buffer.from(clean(Buffer.from(bytes).toString('utf8'))) : bytes;
      const { note } = about;
      return sink.put(kept, {
        ...about,
        url: clean(about.url),
        ...(note === undefined ? {} : { note: clean(note) }),
      });
    },
  };
}
