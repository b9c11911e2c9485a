import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from './format.ts';
import { cityPage } from './html/city.ts';
import { copyEvidence, referredEvidence } from './html/evidence.ts';
import { overviewPage } from './html/overview.ts';
import { cityFile, folderSite } from './html/site.ts';

const ASSETS = ['report.css', 'report.js'] as const;

/** A folder that opens offline: `index.html`, a page a city, the evidence. Made anew, so that no page of an older report stays. */
export const html: Format = {
  name: 'html',
  async write({ model, evidence, out }) {
    await mkdir(join(out, 'cities'), { recursive: true });
    const views = await copyEvidence(referredEvidence(model), evidence, join(out, 'evidence'));
    for (const file of ASSETS) await copyFile(join(import.meta.dirname, 'html', file), join(out, file));
    const inner = folderSite(model.practice, views, 1);
    for (const city of model.cities)
      await writeFile(join(out, 'cities', cityFile(city.id)), cityPage(inner, model, city));
    const file = join(out, 'index.html');
    await writeFile(file, overviewPage(folderSite(model.practice, views, 0), model));
    return [{ format: 'html', file }];
  },
};
