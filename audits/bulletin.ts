import { InputError } from '../cities/errors.ts';
import { bulletinOf } from '../reports/bulletin/model.ts';
import { quarterOf, quarterWords } from '../reports/bulletin/quarter.ts';
import { type BulletinFormat, writeBulletin } from '../reports/bulletin.ts';
import { ratingsOf } from '../storage/observations.ts';
import type { DataOptions } from './options.ts';
import { print, printJson } from './output.ts';
import { REPORTS_FOLDER } from './report.ts';
import { withStored } from './stored.ts';

export interface BulletinOptions extends DataOptions {
  area?: string;
  format?: BulletinFormat[];
  out?: string;
}

/** Writes a quarter's 好差评 bulletin of every area that reported, or of one; with `--json` prints the figures as well. */
export async function bulletin(word: string, options: BulletinOptions): Promise<void> {
  const quarter = quarterOf(word);
  if (quarter === null) throw new InputError(`季度“${word}”不对，请写作 2026Q3 或 2026年第三季度`);
  const all = await withStored(options.db, (db) => ratingsOf(db, { quarter }));
  const ratings = options.area === undefined ? all : all.filter((r) => r.area === options.area);
  if (ratings.length === 0) {
    const others = [...new Set(all.map((r) => r.area))];
    throw new InputError(
      others.length > 0
        ? `${quarterWords(quarter)}没有“${options.area}”的填报；有填报的地区：${others.join('、')}`
        : `${quarterWords(quarter)}还没有“好差评”填报；先用 wangting import 导入（模板的“好差评部门”“好差评镇街”两表）`,
    );
  }
  const bulletins = [...new Set(ratings.map((r) => r.area))].map((area) =>
    bulletinOf(
      area,
      quarter,
      ratings.filter((r) => r.area === area),
    ),
  );
  const files: string[] = [];
  for (const one of bulletins)
    files.push(
      ...(await writeBulletin(one, {
        formats: options.format ?? ['html', 'docx'],
        out: options.out ?? REPORTS_FOLDER,
      })),
    );
  if (options.json) return printJson({ quarter, files, bulletins });
  await print(files.join('\n'));
}
