import { InputError } from '../cities/errors.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { listRounds } from '../storage/rounds.ts';

/** Works with a database that is there already, and closes it. Throws InputError where there is none. */
export async function withStored<T>(db: string | undefined, work: (db: Database) => Promise<T>): Promise<T> {
  const opened = await openDatabase({ ...(db !== undefined && { db }), create: false });
  try {
    // Awaited here: the database must not close under the work.
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** The round named, else the newest. Throws InputError where there is none at all. */
export async function roundOr(db: Database, name: string | undefined): Promise<string> {
  if (name !== undefined) return name;
  const [newest] = await listRounds(db);
  if (!newest) throw new InputError('数据库里还没有任何轮次；先运行 wangting audit');
  return newest.name;
}
