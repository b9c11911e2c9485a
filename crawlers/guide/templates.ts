import type { Web } from '../browser/web.ts';
import type { Material } from '../facts.ts';
import { createChecker } from '../links/check.ts';
import { createExchanges } from '../links/exchange.ts';
import { createLooker } from '../links/look.ts';
import { createMadeUps } from '../links/made-up.ts';
import type { Template } from './material.ts';

/** Forms and samples of one guide that are opened at the most. */
const MAX_TEMPLATES = 20;
/** Of these, in a browser: behind a script challenge, or where an answer is in doubt. */
const MAX_LOOKS = 6;

/** Addresses that were made for one download: that they do not answer a second time says nothing of the file. */
const ONE_TIME = /[?&][^=&#]*(ticket|token|sign(ature)?|expires?|nonce|once)[^=&#]*=/i;

/** Opens the blank forms and samples that a guide offers and notes on each material whether they came. */
export async function checkTemplates(
  web: Web,
  materials: Material[],
  offered: readonly Template[],
  base: string,
): Promise<Material[]> {
  const templates = offered.filter((t) => !t.beside);
  const exchanges = createExchanges(web);
  const looker = createLooker(web, MAX_LOOKS);
  const checker = createChecker({ exchanges, madeUps: createMadeUps(exchanges, base), looker });
  const state = new Map<string, 'ok' | 'dead'>(templates.flatMap((t) => (t.lost ? [[t.material, 'dead']] : [])));
  try {
    for (const t of templates.slice(0, MAX_TEMPLATES)) {
      const url = resolve(t.url, base);
      if (!url) continue;
      const link = await checker.check(url);
      // What was blocked or skipped says nothing about the file.
      const certain = !t.guessed && !ONE_TIME.test(url);
      const found = link.outcome === 'ok' ? 'ok' : link.kind !== null && certain ? 'dead' : null;
      if (found === null) continue;
      if (state.get(t.material) !== 'ok') state.set(t.material, found);
    }
  } finally {
    await looker.close();
  }
  // One that is offered and was not shown to be dead is offered.
  const own = new Set(templates.map((t) => t.material));
  return materials.map((m) => ({ ...m, template: state.get(m.name) ?? (own.has(m.name) ? 'ok' : m.template) }));
}

/** Addresses of everything that a guide offers for its materials, for whoever checks links. */
export const filesOf = (templates: readonly Template[], base: string): { url: string; text: string }[] =>
  templates.flatMap(({ url: written, guessed, material }) => {
    const url = guessed ? null : resolve(written, base);
    return url && !ONE_TIME.test(url) ? [{ url, text: material }] : [];
  });

function resolve(url: string | null, base: string): string | null {
  if (!url) return null;
  try {
    const u = new URL(url, base);
    return u.protocol === 'http:' || u.protocol === 'https:' ? u.href : null;
  } catch {
    return null;
  }
}
