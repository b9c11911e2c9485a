import type { Page } from 'playwright';
import { inTime } from './in-time.ts';
import { protocolOf } from './protocol.ts';

interface ItemAdded {
  storageId: { isLocalStorage: boolean };
}

const watched = new WeakMap<Page, { used: boolean }>();

/**
 * Notes whether sites keep something in the session storage of a tab. It lives as long as the tab does, whatever else is
 * opened in it, and nothing but the tab's end takes it away (Storage.clearDataForOrigin does not, seen with Chromium 153).
 */
export async function watchSessionStorage(page: Page): Promise<void> {
  if (watched.has(page)) return;
  const state = { used: false };
  watched.set(page, state);
  const protocol = await inTime(page, protocolOf(page));
  protocol.on('DOMStorage.domStorageItemAdded', ({ storageId }: ItemAdded) => {
    if (!storageId.isLocalStorage) state.used = true;
  });
  await inTime(page, protocol.send('DOMStorage.enable'));
}

/** Whether a site kept something in it; false for a page that is not watched. */
export const usedSessionStorage = (page: Page): boolean => watched.get(page)?.used ?? false;
