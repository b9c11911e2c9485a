import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../cities/errors.ts';
import type { Bulletin } from './bulletin/model.ts';

export const BULLETIN_FORMATS = ['html', 'docx'] as const;
export type BulletinFormat = (typeof BULLETIN_FORMATS)[number];

/** Writes a bulletin into a folder and answers the files to open. Throws InputError for a folder that cannot be used. */
export async function writeBulletin(
  bulletin: Bulletin,
  options: { formats: readonly BulletinFormat[]; out: string },
): Promise<string[]> {
  const out = resolve(options.out);
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw new InputError(`不能写入通报文件夹（${(error as NodeJS.ErrnoException).code}）`, out);
  }
  const name = `好差评通报-${safe(bulletin.area)}-${bulletin.quarter}`;
  const files: string[] = [];
  for (const format of new Set(options.formats)) {
    const file = join(out, `${name}.${format}`);
    if (format === 'html') {
      const { bulletinPage } = await import('./bulletin/html.ts');
      await writeFile(file, bulletinPage(bulletin));
      for (const asset of ['report.css', 'report.js'])
        await copyFile(join(import.meta.dirname, 'html', asset), join(out, asset));
    } else {
      const { bulletinDocument } = await import('./bulletin/docx.ts');
      await writeFile(file, await bulletinDocument(bulletin));
    }
    files.push(file);
  }
  return files;
}

/** An area's name as part of a file name: it came out of a work sheet. */
const safe = (area: string): string => area.replace(/[^\p{L}\p{N}]+/gu, '_').slice(0, 60);
