import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from './format.ts';
import { cityPage } from './html/city.ts';
import { copyEvidence, referredEvidence } from './html/evidence.ts';
import { apartFromStore, replaceReport } from './html/files.ts';
import { overviewPage } from './html/overview.ts';
import { cityFile, folderSite } from './html/site.ts';

const ASSETS = ['report.css', 'report.js'] as const;

/** A folder that opens offline: `index.html`, a page a city, the evidence. Files of an older report there are replaced. */
export const html: Format = {
  name: 'html',
  async write({ model, evidence, out }) {
    const referred = referredEvidence(model);
    apartFromStore(out, referred.map((sha) => evidence.path(sha)).find((path) => path !== null) ?? null);
    await mkdir(join(out, 'cities'), { recursive: true });
    const views = await copyEvidence(referred, evidence, join(out, 'evidence'));
    for (const file of ASSETS) await copyFile(join(import.meta.dirname, 'html', file), join(out, file));
    const inner = folderSite(model.practice, views, 1);
    for (const city of model.cities)
      await writeFile(join(out, 'cities', cityFile(city.id)), cityPage(inner, model, city));
    const index = join(out, 'index.html');
    await writeFile(index, overviewPage(folderSite(model.practice, views, 0), model));
    await replaceReport(out, [
      ...model.cities.map((c) => `cities/${cityFile(c.id)}`),
      ...[...views.values()].flatMap((v) => (v.file === null ? [] : [`evidence/${v.file}`])),
    ]);
    return [{ format: 'html', file: index }];
  },
};
