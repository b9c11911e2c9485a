import type { Tab } from '../browser/tab.ts';
import type { PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { isGuideLayer } from './layer.ts';

/** Back from where a press led. A guide in a layer may be gone with it, and is then asked for by its address. */
export async function backTo(tab: Tab, guide: PageView): Promise<PageView> {
  await tab.back();
  const view = await closeNotices(tab);
  const lines = guide.text.split('\n').filter((line) => line.length >= 4);
  const there = new Set(view.text.split('\n'));
  if (lines.filter((line) => there.has(line)).length * 2 >= lines.length && isGuideLayer(view) === isGuideLayer(guide))
    return view;
  await tab.open(guide.url);
  return closeNotices(tab);
}

/** Without the fragment and what a tab may note in it; the route of an application that routes in the fragment stays. */
export const sansHash = (url: string): string => /^[^#]*(?:#!?\/[^?]*)?/.exec(url)?.[0] ?? url;
