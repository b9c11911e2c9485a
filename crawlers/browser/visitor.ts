import type { BrowserContext, Page } from 'playwright';
import { noteBeginnings } from '../perception/beginnings.ts';
import { installListeners } from '../perception/listen.ts';
import type { NetworkWatch } from './settle.ts';

/** What all tabs of one audit know together: origins whose storage is to be forgotten, requests that never rest. */
interface ContextMemory {
  origins: Set<string>;
  endless: Set<string>;
}
const memories = new WeakMap<BrowserContext, ContextMemory>();
export function memoryOf(context: BrowserContext): ContextMemory {
  const known = memories.get(context) ?? { origins: new Set<string>(), endless: new Set<string>() };
  memories.set(context, known);
  return known;
}

/** The watch over each page, kept with it: a page that an earlier tab left has its requests counted on. */
export const networks = new WeakMap<Page, NetworkWatch>();
const listeners = new WeakMap<BrowserContext, Promise<unknown>>();

/** Every document of the visitor notes who listens to clicks; said to the browser once. */
export function listening(context: BrowserContext): Promise<unknown> {
  const asked =
    listeners.get(context) ?? context.addInitScript(installListeners).then(() => context.addInitScript(noteBeginnings));
  listeners.set(context, asked);
  return asked;
}
