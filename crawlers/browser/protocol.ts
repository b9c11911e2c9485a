import type { CDPSession, Page } from 'playwright';
import { oncePer } from '../once.ts';

/** The page's own line to the browser, opened once a page: opening and closing one costs more than what is said on it. */
export const protocolOf: (page: Page) => Promise<CDPSession> = oncePer((page) => page.context().newCDPSession(page));
