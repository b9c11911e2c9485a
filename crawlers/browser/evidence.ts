import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { inTime } from './in-time.ts';
import { screenshot } from './screenshot.ts';
import type { EvidenceSink } from './web.ts';

type About = Parameters<EvidenceSink['put']>[1];

/** Pictures are cut here: lists without end must not become pictures without end. */
const MAX_WIDTH = 1_366;
const MAX_HEIGHT = 8_000;
/** Legible text at about a quarter of a PNG's size. */
const JPEG_QUALITY = 60;
/** Characters of a page that are kept; guides are far below. */
const MAX_HTML = 2_000_000;

/** Keeps nothing: what a signed-in page shows is the evaluator's own (name, identity number, telephone), and a look at a home says enough. */
export const noEvidence: EvidenceSink = {
  async put() {
    throw new Error('nothing is kept here');
  },
};

/**
 * Puts a picture of the page, from its top, into the sink. Null where none could be taken (the page is gone or hangs): evidence that is
 * missing must not end a step.
 */
export async function keepScreenshot(page: Page, sink: EvidenceSink, note?: string): Promise<string | null> {
  try {
    const measured = page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: Math.max(document.documentElement.scrollHeight, window.innerHeight),
    }));
    const size = await inTime(page, measured);
    const bytes = await screenshot(page, {
      quality: JPEG_QUALITY,
      area: { width: Math.min(size.width, MAX_WIDTH), height: Math.min(size.height, MAX_HEIGHT) },
    });
    return await sink.put(bytes, about('image/jpeg', page.url(), note));
  } catch {
    return null;
  }
}

/** Puts the page's HTML as it stands now into the sink; null where it could not be had. */
export async function keepHtml(page: Page, sink: EvidenceSink, note?: string): Promise<string | null> {
  try {
    const html = await inTime(page, page.evaluate(wholeSource, MAX_HTML));
    return await sink.put(Buffer.from(html), about('text/html', page.url(), note));
  } catch {
    return null;
  }
}

/** Runs in the page. Playwright's own `content` puts a third of a megabyte of script into the document first. */
function wholeSource(max: number): string {
  const type = document.doctype ? `${new XMLSerializer().serializeToString(document.doctype)}\n` : '';
  return `${type}${document.documentElement?.outerHTML ?? ''}`.slice(0, max);
}

function about(type: About['type'], url: string, note: string | undefined): About {
  return { type, url, ...(note === undefined ? {} : { note }) };
}

/** Keeps evidence in memory, by its SHA-256; for tests and for trials that store nothing. */
export function memoryEvidence(): EvidenceSink & {
  readonly kept: ReadonlyMap<string, { bytes: Uint8Array; about: About }>;
} {
  const kept = new Map<string, { bytes: Uint8Array; about: About }>();
  return {
    kept,
    async put(bytes, about) {
      const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (!kept.has(id)) kept.set(id, { bytes, about });
      return id;
    },
  };
}
