import type { ContentNode, PageView } from '../perception/view.ts';
import { walk } from './nodes.ts';

const PDF = /\.pdf$/i;
const HOLDERS = /^(?:iframe|frame|embed|object)$/;

/**
 * The document that a page shows in itself: a PDF in a frame, or a viewer in a frame that is told its file
 * (`viewer.html?file=/upload/guide.pdf`). Null where it shows none.
 */
export function embeddedDocument(view: Pick<PageView, 'content' | 'frames' | 'url'>): string | null {
  const sources = [...walk(view.content)].flatMap((n: ContentNode) =>
    HOLDERS.test(n.tag) && !n.hidden && n.src ? [n.src] : [],
  );
  const frames = view.frames.slice(1).filter((f) => f.visible);
  for (const source of [...sources, ...frames.map((f) => f.url)]) {
    const file = documentIn(source, view.url);
    if (file) return file;
  }
  return null;
}

function documentIn(source: string, base: string): string | null {
  if (!URL.canParse(source, base)) return null;
  const url = new URL(source, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  if (PDF.test(url.pathname)) return url.href;
  const fragment = url.hash.includes('=') ? url.hash.replace(/^#[^?]*\??/, '') : '';
  for (const [, value] of [...url.searchParams, ...new URLSearchParams(fragment)]) {
    if (PDF.test(value.split(/[?#]/)[0] ?? '') && URL.canParse(value, url.href)) return new URL(value, url.href).href;
  }
  return null;
}
