import { lifeOf } from '../../crawlers/browser/in-time.ts';
import { page, type TabCase } from './kit.ts';

const words = `<p>${'字'.repeat(60)}</p>`;

/** Pages that bring their renderer down, or are taken down. */
export const crashes: readonly TabCase[] = [
  {
    id: 'crash-after-load',
    does: 'the renderer crashes while the page stands (Page.crash)',
    comes: 'the next open is in another page; the crash is known as ours',
    serve: page(`<h1>将要崩溃</h1>${words}`),
    act: async (tab) => {
      const before = tab.page();
      const session = await before.context().newCDPSession(before);
      session.send('Page.crash').catch(() => {});
      await new Promise((done) => before.once('crash', done));
      if (!lifeOf(before).crashed) throw new Error('not known');
    },
    must: { ms: 20_000 },
  },
  {
    id: 'crash-under-a-question',
    does: 'the renderer crashes while it is asked something that it never answers',
    comes: 'the question is rejected at once',
    serve: page(`<h1>问到一半</h1>${words}`),
    act: async (tab) => {
      const before = tab.page();
      const session = await before.context().newCDPSession(before);
      const pending = tab.look().then(
        () => 'seen',
        () => 'rejected',
      );
      session.send('Page.crash').catch(() => {});
      await pending;
    },
    must: { ms: 20_000 },
  },
  {
    id: 'crash-by-depth',
    does: '50,000 elements one in the other, made by script: the layout overflows the stack',
    comes: 'error `timeout` where the renderer dies of it, else seen; the tab goes on',
    serve: page(`${words}<script>
      let at = document.body; for (let i = 0; i < 50000; i++) at = at.appendChild(document.createElement('div')); at.textContent = '底'
    </script>`),
    must: { ms: 30_000 },
  },
  {
    id: 'closes-itself',
    does: 'window.close() while it is looked at',
    comes: 'the tab goes on',
    serve: page(`<h1>自己关闭</h1>${words}<script>setTimeout(() => window.close(), 10)</script>`),
    must: { ms: 20_000 },
  },
];
