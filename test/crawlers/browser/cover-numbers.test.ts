import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coverNumbers } from '../../../crawlers/browser/cover-numbers.ts';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { screenshot } from '../../../crawlers/browser/screenshot.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>网厅</title>
<body style="font: 20px sans-serif; color: #ddd; background: #fff">
<p>手机 <b id="mobile">13812345678</b></p><p style="-webkit-text-fill-color: #eee">证件 <b id="identity">11010519491231002X</b></p>
<p>热线 <b id="hotline">0577-88880001</b></p><div id="host"></div><iframe srcdoc="<b style='color: #ddd'>13987654321</b>"></iframe>
<input id="field" value="13812345678" style="font: 20px sans-serif; color: #000">
<script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<b id="inner">139-1234-5678</b>';
window.changes = 0; new MutationObserver((r) => { window.changes += r.filter((x) => x.type !== 'attributes' || x.target.id !== 'field').length; })
  .observe(document, { childList: true, subtree: true, characterData: true, attributes: true });</script>`;

let host: BrowserHost;
let page: Page;
beforeAll(async () => {
  host = await launchBrowser();
  page = await (await host.browser()).newPage();
  await page.setContent(PAGE);
});
afterAll(() => host?.close());

/** The share of dark pixels of a picture where an element stands. */
async function dark(picture: Buffer, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  return page.evaluate(
    async ({ data, box: { x, y, width, height } }) => {
      const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      const { data: pixels = [] } = canvas?.getImageData(x + 2, y + 3, width - 4, height - 6) ?? {};
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 60) count++;
      return count / (pixels.length / 4);
    },
    { data: picture.toString('base64'), box },
  );
}

test('numbers of persons are black in a picture; everything else, and the page, is as it was', async () => {
  const html = await page.content();
  const picture = await screenshot(page, { quality: 90 });
  for (const covered of ['#mobile', '#identity', '#inner'])
    expect(await dark(picture, covered), covered).toBeGreaterThan(0.9);
  expect(await dark(picture, '#hotline')).toBeLessThan(0.05);
  expect(await page.content()).toBe(html);
  expect(await page.evaluate('window.changes')).toBe(0);
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
  const frame = page.frames()[1];
  expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a field shows dots for as long', async () => {
  const shown = () => page.evaluate(`getComputedStyle(document.getElementById('field')).webkitTextSecurity`);
  const uncover = await coverNumbers(page);
  expect(await shown()).toBe('disc');
  await uncover();
  expect(await shown()).toBe('none');
});
