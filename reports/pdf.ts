import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from './format.ts';
import { escapeText } from './html/escape.ts';
import { INERT, withBrowser } from './print/browser.ts';
import { printPage } from './print/page.ts';

/** The report on A4, made by the browser from the HTML; tagged, with an outline and page numbers. */
export const pdf: Format = {
  name: 'pdf',
  async write({ model, out }) {
    const file = join(out, 'report.pdf');
    const folder = await mkdtemp(join(tmpdir(), 'wangting-print-'));
    try {
      await writeFile(join(folder, 'print.html'), printPage(model));
      await copyFile(join(import.meta.dirname, 'html', 'report.css'), join(folder, 'report.css'));
      await copyFile(join(import.meta.dirname, 'html', 'report.js'), join(folder, 'report.js'));
      await withBrowser(async (browser) => {
        const tab = await browser.newPage({ ...INERT, colorScheme: 'light' });
        await tab.goto(pathToFileURL(join(folder, 'print.html')).href);
        await tab.pdf({
          path: file,
          format: 'A4',
          printBackground: true,
          tagged: true,
          outline: true,
          displayHeaderFooter: true,
          // Templates have a font size of 0 unless they say otherwise.
          headerTemplate: '<span></span>',
          footerTemplate: `<div style="font-size:8px;width:100%;padding:0 16mm;color:#555;display:flex;justify-content:space-between"><span>${escapeText(
            `${model.practice ? '【演练数据】' : ''}${model.title} · ${model.round.name}`,
          )}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
          margin: { top: '16mm', bottom: '18mm', left: '16mm', right: '16mm' },
        });
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return [{ format: 'pdf', file }];
  },
};
