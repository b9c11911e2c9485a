import type { BrowserContext, Request } from 'playwright';
import { NO_SOCKETS, takePolicy, watchWorkers } from './no-sockets.ts';
import type { SubmissionVerdict } from './submission.ts';

export interface GuardOptions {
  /** Judges what the browser is about to send; `rule` in the answer is recorded. */
  judge(request: {
    method: string;
    url: string;
    resourceType: string;
    body: string | null;
    contentType: string | null;
  }): SubmissionVerdict;
  stopped(request: { url: string; method: string; rule: string }): void;
  /** A request that goes out past this line (not seen by the proxy: https). */
  sent(url: string): void;
  /** Judge in the browser from the start: always, except where everything is plain http (practice halls on loopback). */
  fromStart: boolean;
}

export interface Guard {
  /** Puts up the line in the browser, if it does not stand yet. Before navigations to https. */
  ready(): Promise<void>;
  /** For the proxy: the rule that refuses a tunnel to an origin (https), or null once the line in the browser stands. */
  admit(origin: string): Promise<string | null>;
}

/** How long a request that opened a tunnel may be unknown to us before the tunnel is refused. */
const UNKNOWN_REQUEST_MS = 1_000;

/**
 * The line inside the browser. Plain http is judged by the proxy alone, which sees all of it at a fraction of the cost (a
 * route makes every request wait for Node twice and switches the HTTP cache off). For https the proxy sees only hosts, so
 * there a route judges every request; where `fromStart` is false it is put up with the first tunnel, which is held until
 * the requests that wait for it are judged. What neither sees surely (beacons, keepalive) is taken from the pages.
 */
export async function installGuard(context: BrowserContext, options: GuardOptions): Promise<Guard> {
  const { judge, stopped, sent } = options;
  /** Requests of https that left before the route stood, by origin, with their verdict. */
  const early = new Map<string, SubmissionVerdict[]>();
  let standing = false;
  let raising: Promise<void> | null = null;

  const verdictOf = (request: Request) =>
    judge({
      method: request.method(),
      url: request.url(),
      resourceType: request.resourceType(),
      body: request.postData(),
      contentType: request.headers()['content-type'] ?? null,
    });
  const record = (request: Request, rule: string) => stopped({ url: request.url(), method: request.method(), rule });

  function noteEarly(request: Request): void {
    if (!request.url().startsWith('https:')) return;
    const { origin } = new URL(request.url());
    const verdict = verdictOf(request);
    early.set(origin, [...(early.get(origin) ?? []), verdict]);
    if (verdict.allow) sent(request.url());
  }

  function raise(): Promise<void> {
    raising ??= context
      .route(
        (url) => url.protocol === 'https:' || url.protocol === 'wss:',
        async (route, request) => {
          const verdict = verdictOf(request);
          // The page may be gone before the answer.
          if (verdict.allow) {
            sent(request.url());
            return route.continue().catch(() => {});
          }
          record(request, verdict.rule);
          return route.abort('blockedbyclient').catch(() => {});
        },
      )
      .then(() => {
        standing = true;
        context.off('request', noteEarly);
      });
    return raising;
  }

  await context.exposeBinding(STOPPED, (_source, url: unknown, rule: unknown) =>
    stopped({
      url: String(url).slice(0, 2_000),
      method: rule === 'websocket' ? 'UPGRADE' : 'POST',
      rule: String(rule),
    }),
  );
  context.on('page', (page) => {
    // The page may be gone before the answer.
    watchWorkers(page, (url) => stopped({ url, method: 'UPGRADE', rule: 'websocket' })).catch(() => {});
  });
  await context.addInitScript(takePolicy, NO_SOCKETS);
  await context.addInitScript(quieten, STOPPED);
  if (options.fromStart) await raise();
  else context.on('request', noteEarly);

  return {
    ready: raise,
    async admit(origin) {
      if (standing) return null;
      const until = performance.now() + UNKNOWN_REQUEST_MS;
      while (!early.has(origin) && performance.now() < until) await new Promise((done) => setTimeout(done, 5));
      // Not awaited: Chromium answers only when the navigation that waits for this tunnel has gone on.
      raise().catch(() => {});
      // A tunnel that nobody is known to have asked for could carry anything.
      const refused = (early.get(origin) ?? [{ allow: false, rule: 'unknown-request' }]).find(
        (verdict) => !verdict.allow,
      );
      return refused && !refused.allow ? refused.rule : null;
    },
  };
}

const STOPPED = '__wangtingStopped';

/** Runs in every frame before its scripts: takes away what would send past the guard, or wait for a person. */
function quieten(name: string): void {
  const global = window as unknown as Record<string, unknown>;
  const tell = global[name] as ((url: string, rule: string) => void) | undefined;
  delete global[name];
  const report = (url: unknown, rule: string) => {
    try {
      tell?.(new URL(String(url), location.href).href, rule);
    } catch {
      tell?.(String(url), rule);
    }
  };
  const replace = (owner: object, key: string, value: unknown) =>
    Object.defineProperty(owner, key, { value, configurable: true, writable: true });

  replace(Navigator.prototype, 'sendBeacon', function sendBeacon(url: unknown) {
    report(url, 'beacon');
    return true;
  });
  replace(
    window,
    'fetch',
    new Proxy(window.fetch, {
      // A kept-alive request outlives the page and with it every line that stands in the browser.
      apply(target, self, [input, init]: [RequestInfo | URL, RequestInit?]) {
        const request = input instanceof Request && input.keepalive ? new Request(input, { keepalive: false }) : input;
        const plain = init?.keepalive ? { ...init, keepalive: false } : init;
        return Reflect.apply(target, self, plain === undefined ? [request] : [request, plain]);
      },
    }),
  );
  const Native = window.WebSocket;
  replace(
    window,
    'WebSocket',
    // What is said over it cannot be judged: it never opens.
    new Proxy(Native, {
      construct(_target, [url]: [unknown]) {
        report(url, 'websocket');
        const dead = Object.assign(new EventTarget(), {
          url: String(url),
          readyState: 3,
          bufferedAmount: 0,
          extensions: '',
          protocol: '',
          binaryType: 'blob',
          send() {},
          close() {},
        });
        Object.setPrototypeOf(dead, Native.prototype);
        const target = new EventTarget();
        for (const method of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
          replace(dead, method, (...given: never[]) => Reflect.apply(target[method], target, given));
        for (const key of ['onopen', 'onmessage', 'onerror', 'onclose']) replace(dead, key, null);
        setTimeout(() => {
          for (const event of [new Event('error'), new CloseEvent('close', { code: 1006, wasClean: false })]) {
            const handler: unknown = Reflect.get(dead, `on${event.type}`);
            if (typeof handler === 'function') handler.call(dead, event);
            target.dispatchEvent(event);
          }
        });
        return dead;
      },
    }),
  );
  // WebTransport goes over UDP, beside the proxy; the other is a WebSocket by another name.
  delete global['WebTransport'];
  delete global['WebSocketStream'];
  replace(window, 'print', () => {});
  if ('registerProtocolHandler' in Navigator.prototype)
    replace(Navigator.prototype, 'registerProtocolHandler', () => {});
  if ('Notification' in window)
    replace(Notification, 'requestPermission', (done?: (permission: string) => void) => {
      done?.('denied');
      return Promise.resolve('denied');
    });
}
