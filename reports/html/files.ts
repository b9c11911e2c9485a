import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../cities/errors.ts';

/** Names the files that the last report left in a folder, so that the next one takes away its own and nothing else. */
const LIST = '.wangting-report.json';
/** What a report writes. Anything else in the list was not written by one. */
const OURS = /^(?:cities\/[\w-]{1,140}\.html|evidence\/[0-9a-f]{64}\.(?:png|jpg|pdf|txt))$/;

/** Removes what an earlier report wrote here and this one did not, then writes down what this one wrote. */
export async function replaceReport(out: string, written: readonly string[]): Promise<void> {
  const earlier = await readFile(join(out, LIST), 'utf8')
    .then(
      (text) => JSON.parse(text) as unknown,
      () => [],
    )
    .catch(() => []);
  const kept = new Set(written);
  for (const name of Array.isArray(earlier) ? earlier : [])
    if (typeof name === 'string' && OURS.test(name) && !kept.has(name)) await rm(join(out, name), { force: true });
  await writeFile(join(out, LIST), `${JSON.stringify([...kept].sort())}\n`);
}

/** Throws InputError where the report's `evidence` folder would lie in the evidence store itself, or the store in it. */
export function apartFromStore(out: string, stored: string | null): void {
  if (stored === null) return;
  const folder = resolve(out, 'evidence');
  const inside = (a: string, b: string) => !relative(b, a).startsWith(`..${sep}`) && relative(b, a) !== '..';
  if (inside(dirname(stored), folder)) throw new InputError('报告不能写在证据库所在的文件夹里，请换一个 --out', out);
}
