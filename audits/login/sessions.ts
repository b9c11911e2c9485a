import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright';
import { z } from 'zod';
import type { City } from '../../cities/city.ts';
import { InputError } from '../../cities/errors.ts';
import { isAddress } from '../../storage/database.ts';

/** What a browser context keeps of a sign-in: cookies and local storage. */
export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

const fileSchema = z.object({
  id: z.string(),
  name: z.string(),
  savedAt: z.string(),
  state: z.custom<StorageState>((value) => typeof value === 'object' && value !== null && 'cookies' in value),
});

/** A session as it may be told of: nothing in it opens anything. */
export interface SessionAbout {
  id: string;
  name: string;
  savedAt: string;
  /** Hosts and domains that it belongs to. */
  hosts: string[];
  file: string;
}

/** The evaluator's sessions: one file a platform, for the owner alone (mode 0600 in a folder of 0700). */
export interface Sessions {
  readonly folder: string;
  keep(id: string, name: string, state: StorageState): SessionAbout;
  /** Null where there is none. Throws InputError for one that others can read, or that is none. */
  load(id: string): StorageState | null;
  list(): SessionAbout[];
  /** False where there was none. */
  forget(id: string): boolean;
}

/** What a session is kept under: the platform that signs people in, else the city. */
export const sessionId = (city: Pick<City, 'id' | 'platform'>): string => city.platform ?? city.id;

/** Beside the database, as the evidence is. */
export const defaultSessions = (db: string): string =>
  isAddress(db) ? './data/sessions' : join(dirname(resolve(db)), 'sessions');

export function openSessions(path: string): Sessions {
  const folder = resolve(path);
  const fileOf = (id: string) => {
    if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new InputError(`不是平台或城市的 id：${id}`);
    return join(folder, `${id}.json`);
  };
  const read = (file: string) => {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new InputError('别人可以读这个登录文件，不能使用；请删除后重新登录，或运行 chmod 600', file);
    const parsed = fileSchema.safeParse(parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new InputError('不是 wangting login 保存的文件，请用 wangting login 重新登录', file);
    return parsed.data;
  };
  return {
    folder,
    keep(id, name, state) {
      const file = fileOf(id);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // A folder that was there before may be open to others.
      chmodSync(folder, 0o700);
      const savedAt = new Date().toISOString();
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify({ id, name, savedAt, state }), { mode: 0o600, flag: 'wx' });
      renameSync(draft, file);
      return { id, name, savedAt, hosts: hostsOf(state), file };
    },
    load(id) {
      const file = fileOf(id);
      return existsSync(file) ? read(file).state : null;
    },
    list() {
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          const file = join(folder, name);
          const { id, name: of, savedAt, state } = read(file);
          return { id, name: of, savedAt, hosts: hostsOf(state), file };
        });
    },
    forget(id) {
      const file = fileOf(id);
      if (!existsSync(file)) return false;
      rmSync(file);
      return true;
    },
  };
}

function hostsOf({ cookies, origins }: StorageState): string[] {
  const hosts = [...cookies.map((c) => c.domain.replace(/^\./, '')), ...origins.map((o) => new URL(o.origin).host)];
  return [...new Set(hosts)].sort();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
