import { BrowserLostError } from '../../crawlers/errors.ts';
import { page, type TabCase } from './kit.ts';

const loop = 'for(;;){}';

/** Scripts that never return, take all memory, or never let a page rest. */
export const scripts: readonly TabCase[] = [
  {
    id: 'script-loop',
    does: 'a script that never returns while the page loads',
    comes: 'error `timeout` at the bound (ours, never the site’s); the page is closed, the tab goes on in another',
    serve: page(`<p>文字</p><script>${loop}</script>`),
    must: { error: 'timeout', ms: 20_000 },
  },
  {
    id: 'script-loop-later',
    does: 'a script that never returns, begun when the page has settled',
    comes: 'no look: BrowserLostError within the bound of a question, the step is tried once more; then `timeout-ours`',
    serve: page(`<h1>先正常</h1><p>${'字'.repeat(60)}</p><script>setTimeout(() => { ${loop} }, 4500)</script>`),
    act: async (tab) => {
      await new Promise((done) => setTimeout(done, 4_500));
      const looked = await tab.look().then(
        () => 'seen',
        (error: unknown) => (error instanceof BrowserLostError ? 'lost' : String(error)),
      );
      if (looked !== 'lost') throw new Error(`the page was ${looked}`);
    },
    must: { ms: 25_000 },
  },
  {
    id: 'script-loop-on-click',
    does: 'a button whose handler never returns',
    comes: 'the deed `failed`; the person stands on the page before it again',
    serve: page(`<h1>有按钮</h1><p>${'字'.repeat(60)}</p><button onclick="${loop}">办理</button>`),
    act: async (tab) => {
      const button = (await tab.look()).actions.find(({ text }) => text === '办理');
      const effect = button && (await tab.click(button));
      if (effect?.kind !== 'failed') throw new Error(`the deed was ${effect?.kind}`);
    },
    must: { sees: '有按钮', ms: 40_000 },
  },
  {
    id: 'script-loop-on-leaving',
    does: 'beforeunload, pagehide and unload handlers that never return',
    comes: 'the page is left all the same',
    serve: page(`<h1>不让走</h1><p>${'字'.repeat(60)}</p><script>
      onbeforeunload = onpagehide = onunload = () => { ${loop} }
    </script>`),
    must: { error: null, sees: '不让走', ms: 40_000 },
  },
  {
    id: 'script-loop-in-frame',
    does: 'a frame of another origin whose script never returns',
    comes: 'the page around it is seen where Chromium gives the frame a process of its own, else error `timeout`',
    serve: (_, response, rest, origin) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const other = origin.replace('127.0.0.1', 'localhost');
      response.end(
        rest === '/frame'
          ? `<script>${loop}</script>`
          : page(
              `<h1>框架之外</h1><p>${'字'.repeat(60)}</p><iframe src="${other}/script-loop-in-frame/frame" width="300" height="200">`,
            ),
      );
    },
    must: { ms: 40_000 },
  },
  {
    id: 'script-memory',
    does: 'a script that takes memory until there is none',
    comes: 'the renderer dies (out of memory): error `timeout`; the tab goes on in another',
    serve: page(`<p>文字</p><script>
      const all = []; for (;;) all.push(new Array(1e6).fill(all.length))
    </script>`),
    must: { error: 'timeout', ms: 40_000 },
  },
  {
    id: 'script-writes-for-ever',
    does: 'adds a paragraph at every frame, for ever',
    comes: 'looked at as it is at SETTLE_BOUND_MS',
    serve: page(`<h1>写个不停</h1><script>
      (function more() { document.body.append(document.createElement('p'), '字'); requestAnimationFrame(more) })()
    </script>`),
    must: { error: null, sees: '写个不停', ms: 20_000 },
  },
  {
    id: 'script-breaks-the-language',
    does: 'replaces JSON, Array and Object methods, performance.now and getComputedStyle with what throws',
    comes: 'the tab goes on; what such a page shows need not be seen',
    serve: page(`<h1>语言坏了</h1><p>${'字'.repeat(60)}</p><script>
      const bad = () => { throw new Error('no') };
      JSON.stringify = bad; Array.prototype.push = bad; Array.prototype.map = bad; Object.entries = bad;
      window.getComputedStyle = bad; performance.now = bad; document.querySelectorAll = bad;
    </script>`),
    must: { ms: 25_000 },
  },
  {
    id: 'script-lies-about-itself',
    does: 'a title without end, an innerText and a location that throw, a toJSON on all objects',
    comes: 'the look ends',
    serve: page(`<h1>自己说谎</h1><p>${'字'.repeat(60)}</p><script>
      document.title = '长'.repeat(2e6);
      Object.defineProperty(HTMLElement.prototype, 'innerText', { get() { throw new Error('no') } });
      Object.prototype.toJSON = () => 'lie';
    </script>`),
    must: { ms: 25_000 },
  },
  {
    id: 'script-reloads-for-ever',
    does: 'goes to itself every 20 ms',
    comes: 'the look ends within its bounds',
    serve: page(
      '<h1>刷新</h1><script>setInterval(() => { location.href = location.pathname + "?" + Math.random() }, 20)</script>',
    ),
    must: { ms: 45_000 },
  },
  {
    id: 'script-history-trap',
    does: 'five hundred history entries, and forward again at every step back',
    comes: 'one step back ends within its bound',
    serve: page(`<h1>退不回去</h1><p>${'字'.repeat(60)}</p><script>
      for (let i = 0; i < 500; i++) history.pushState(i, '', '#' + i);
      onpopstate = () => history.forward();
    </script>`),
    act: (tab) => tab.back(),
    must: { error: null, ms: 25_000 },
  },
];
