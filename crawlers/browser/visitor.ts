import type { BrowserContext, Page } from 'playwright';
import { oncePer } from '../once.ts';
import { noteBeginnings } from '../perception/beginnings.ts';
import { installListeners } from '../perception/listen.ts';
import { installLook } from '../perception/perceive.ts';
import { type NetworkWatch, watchNetwork } from './settle.ts';

/**
 * What all tabs of one audit know together: origins whose storage is to be forgotten, requests that never rest, and the pages
 * that somebody wanted.
 */
interface ContextMemory {
  origins: Set<string>;
  endless: Set<string>;
  wanted: WeakSet<Page>;
}
export const memoryOf: (context: BrowserContext) => ContextMemory = oncePer(() => ({
  origins: new Set<string>(),
  endless: new Set<string>(),
  wanted: new WeakSet<Page>(),
}));

/** The watch over each page, kept with it: a page that an earlier tab left has its requests counted on. */
export const networkOf: (page: Page) => NetworkWatch = oncePer((page) =>
  watchNetwork(page, memoryOf(page.context()).endless),
);

/** Every document of the visitor notes who listens to clicks, and can be looked at; said to the browser once. */
export const listening: (context: BrowserContext) => Promise<unknown> = oncePer(async (context) => {
  await context.addInitScript(installListeners);
  await context.addInitScript(noteBeginnings);
  await installLook(context);
});
