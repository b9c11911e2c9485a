import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ITEM, page } from '../flow/shape.ts';
import { find, guide, LOST, startBrowser, stopBrowser } from './small-hall.ts';

beforeAll(startBrowser);
afterAll(stopBrowser);

const SIGN_IN = page(
  '统一身份认证平台',
  '<h1>用户登录</h1><form><p>账号 <input name="u" placeholder="请输入用户名"></p><p>密码 <input type="password"></p><button>登录</button></form>',
);
const row = (more: string): string => `<ul><li style="margin:20px">${more}</li></ul>`;

describe('a guide that asks to sign in', () => {
  test('as a page', async () => {
    const { item, listed, behindSignIn } = await find(row(`<a href="/g/9">${ITEM}</a>`), { '/g/9': SIGN_IN });
    expect({ item, listed }).toEqual({ item: null, listed: { title: ITEM, via: 'search' } });
    expect(behindSignIn).toHaveLength(1);
  });

  test('as a message', async () => {
    const { item, behindSignIn } = await find(
      row(
        `<a href="javascript:alert('请先登录后查看办事指南')">${ITEM}</a> <a href="/g/9">在线办理</a> <a href="#">收藏</a>`,
      ),
      { '/g/9': SIGN_IN },
    );
    expect(item).toBeNull();
    expect(behindSignIn).toHaveLength(1);
  });
});

describe('a guide that everybody reads', () => {
  test('though a further copy of the item asks to sign in', async () => {
    const { item } = await find(row(`<a href="/g/9">${ITEM}</a>`) + row(`<a href="/g/8">${ITEM}</a> 云溪区`), {
      '/g/9': SIGN_IN,
      '/g/8': guide(ITEM),
    });
    expect(item?.place.url).toMatch(/\/g\/8$/);
  });

  test('though the name leads to the application, where a link to the guide stands beside it', async () => {
    const { item } = await find(row(`<a href="/g/9">${ITEM}</a> <a href="/g/8">办事指南</a>`), {
      '/g/9': SIGN_IN,
      '/g/8': guide(ITEM),
    });
    expect(item?.place.url).toMatch(/\/g\/8$/);
  });

  test('though all that can be pressed in its row is the button of the application', async () => {
    const { item, behindSignIn } = await find(row(`<b>${ITEM}</b> <a href="/g/9">在线办理</a>`), { '/g/9': SIGN_IN });
    expect({ item, behindSignIn }).toEqual({ item: null, behindSignIn: null });
  });

  test('though its link is called as nobody would have thought', async () => {
    const { behindSignIn } = await find(row(`<a href="/g/9">${ITEM}</a> <a href="/g/8">一看便知</a>`), {
      '/g/9': SIGN_IN,
      '/g/8': guide(ITEM),
    });
    expect(behindSignIn).toBeNull();
  });

  test('and where nothing is listed nothing is said of it', async () => {
    expect((await find(LOST)).behindSignIn).toBeNull();
  });
});
