import type { City } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { findCity } from '../cities/find.ts';
import { loadCities } from '../cities/load.ts';
import { loadPlatforms } from '../cities/platforms.ts';
import { launchHeaded, NoWindowError } from '../crawlers/browser/headed.ts';
import { defaultDatabase } from '../storage/database.ts';
import { shanghaiTime } from './clock.ts';
import { EXIT } from './exit.ts';
import { defaultSessions, openSessions, type Sessions, sessionId } from './login/sessions.ts';
import { atTerminal, type Person, signIn, signInPages } from './login/sign-in.ts';
import { print, printJson, table, tell } from './output.ts';

export interface LoginOptions {
  cities?: string;
  allowLoopback?: boolean;
  db?: string;
  list?: boolean;
  forget?: boolean;
  at?: string;
  json?: boolean;
}

/** For tests: another browser and another person than the one at the terminal. */
export interface LoginParts {
  launch?: typeof launchHeaded;
  person?: Person;
}

/** Lets the evaluator sign in by hand and keeps the session for the city's platform. Throws InputError. */
export async function login(word: string | undefined, options: LoginOptions, parts: LoginParts = {}): Promise<void> {
  const sessions = openSessions(defaultSessions(options.db ?? defaultDatabase()));
  if (options.list) return list(sessions, options);
  if (word === undefined) throw new InputError('缺少参数：城市；用 --list 列出已保存的登录');
  const city = findCity(loadCities(options.cities, { allowLoopback: options.allowLoopback ?? false }), word);
  const id = sessionId(city);
  if (options.forget) {
    const was = sessions.forget(id);
    return options.json ? printJson({ id, forgotten: was }) : print(was ? `已删除 ${id} 的登录` : `没有 ${id} 的登录`);
  }
  await keepSignIn(city, id, sessions, options, parts);
}

async function keepSignIn(city: City, id: string, sessions: Sessions, options: LoginOptions, parts: LoginParts) {
  const platform = city.platform === undefined ? undefined : loadPlatforms().get(city.platform);
  const pages = options.at === undefined ? signInPages(city, platform) : [webAddress(options.at)];
  const browser = await (parts.launch ?? launchHeaded)().catch((error: unknown) => {
    throw error instanceof NoWindowError ? new InputError(error.message) : error;
  });
  try {
    tell(`已打开：${pages.join('  ')}`);
    tell(`请在浏览器窗口中由您本人登录（${platform?.name ?? city.name}）。本程序不填写、不读取任何账号和密码。`);
    tell('登录完成后回到这里按 Enter；也可以直接关闭浏览器的全部标签页。');
    const state = await signIn(browser, pages, parts.person ?? atTerminal());
    if (!state) {
      tell('浏览器里没有留下任何登录信息，没有保存。');
      process.exitCode = EXIT.incomplete;
      return;
    }
    const kept = sessions.keep(id, platform?.name ?? city.name, state);
    if (options.json) await printJson(kept);
    else
      await print(
        `已保存 ${kept.name}（${id}）的登录，只有您能读：${kept.file}\n涉及 ${kept.hosts.join('、')}。测评时加 --session 才使用；用完请 wangting login ${city.id} --forget。`,
      );
  } finally {
    await browser.close().catch(() => undefined);
  }
}

async function list(sessions: Sessions, { json }: LoginOptions): Promise<void> {
  const kept = sessions.list();
  if (json) return printJson(kept);
  if (kept.length === 0) return print(`没有保存任何登录（${sessions.folder}）。`);
  const rows = kept.map((s) => [s.id, s.name, shanghaiTime(s.savedAt), s.hosts.join('、')]);
  await print(table([['id', '平台或城市', '保存于', '涉及主机'], ...rows]));
}

function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InputError(`--at 须为 http:// 或 https:// 开头的网址，不能是“${text}”`);
  return new URL(text).href;
}
