/**
 * A page that tries by itself to submit, save, pay, delete and sign out: by every means that a page has, on every occasion that it gets.
 * Each attempt says in its address what it was (`?by=…&when=…`).
 */

/** When a page can act without being asked to. */
export const OCCASIONS = ['load', 'timer', 'focus', 'blur', 'key', 'unload'] as const;

/** Addresses with an effect; the means take them in turn. */
export const DEEDS = ['/apply/submit', '/form/saveDraft', '/pay/doPay', '/file/delete', '/user/logout'];

/** Runs in the page: each means takes an address and sends to it. */
const SENDING = `{
  fetch: (to) => fetch(to, { method: 'POST', body: 'a=1' }).catch(() => {}),
  fetchGet: (to) => fetch(to).catch(() => {}),
  fetchKept: (to) => fetch(to, { method: 'POST', body: 'a=1', keepalive: true }).catch(() => {}),
  fetchLater: (to) => fetchLater(to, { method: 'POST', body: 'a=1', activateAfter: 0 }),
  fetchPut: (to) => fetch(to, { method: 'PUT', body: 'a=1' }).catch(() => {}),
  fetchNoCors: (to) => fetch(to, { method: 'POST', body: new Blob(['a=1']), mode: 'no-cors', keepalive: true }).catch(() => {}),
  xhr: (to) => { const x = new XMLHttpRequest(); x.open('POST', to); x.send('a=1'); },
  xhrWaiting: (to) => { const x = new XMLHttpRequest(); x.open('POST', to, false); try { x.send('a=1'); } catch {} },
  beacon: (to) => navigator.sendBeacon(to, 'a=1'),
  beaconOfFrame: (to) => {
    const f = document.body.appendChild(document.createElement('iframe'));
    f.contentWindow.navigator.sendBeacon(new URL(to, location.href).href, 'a=1');
  },
  fetchOfFrame: (to) => {
    const f = document.body.appendChild(document.createElement('iframe'));
    f.contentWindow.fetch(new URL(to, location.href).href, { method: 'POST', body: 'a=1', keepalive: true }).catch(() => {});
  },
  beaconOfDocument: (to) => {
    const f = document.createElement('iframe');
    f.srcdoc = '<script>navigator.sendBeacon(' + JSON.stringify(new URL(to, location.href).href) + ", 'a=1')<\\/script>";
    document.body.append(f);
  },
  socket: (to) => { const s = new WebSocket(new URL(to, location.href).href.replace(/^http/, 'ws')); s.onopen = () => s.send('a=1'); },
  socketOfFrame: (to) => {
    const f = document.body.appendChild(document.createElement('iframe'));
    new f.contentWindow.WebSocket(new URL(to, location.href).href.replace(/^http/, 'ws'));
  },
  events: (to) => void new EventSource(to),
  picture: (to) => { new Image().src = to; },
  script: (to) => { document.head.append(Object.assign(document.createElement('script'), { src: to })); },
  module: (to) => import(to).catch(() => {}),
  style: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to })); },
  ahead: (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to })); },
  rules: (to) => { document.head.append(rules(to)); },
  rulesInside: (to) => { const d = document.createElement('div'); d.append(rules(to)); document.body.append(d); },
  rulesInShadow: (to) => { document.body.append(document.createElement('div')); document.body.lastChild.attachShadow({ mode: 'closed' }).append(rules(to)); },
  background: (to) => { document.body.append(Object.assign(document.createElement('i'), { style: 'display:block;width:9px;height:9px;background:url(' + to + ')' })); },
  video: (to) => { document.body.append(Object.assign(document.createElement('video'), { src: to, preload: 'auto' })); },
  object: (to) => { document.body.append(Object.assign(document.createElement('object'), { data: to })); },
  frame: (to) => { document.body.append(Object.assign(document.createElement('iframe'), { src: to })); },
  form: (to) => send(to, 'post', 'inner'),
  formGet: (to) => send(to, 'get', 'inner'),
  formTab: (to) => send(to, 'post', '_blank'),
  multipart: (to) => send(to, 'post', 'inner', 'multipart/form-data'),
  plain: (to) => send(to, 'post', 'inner', 'text/plain'),
  ping: (to) => { const a = Object.assign(document.createElement('a'), { href: '#x', ping: to }); document.body.append(a); a.click(); },
  tab: (to) => void window.open(to),
  download: (to) => { const a = Object.assign(document.createElement('a'), { href: to, download: 'x' }); document.body.append(a); a.click(); },
  worker: (to) => work("fetch(" + JSON.stringify(new URL(to, location.href).href) + ", { method: 'POST', body: 'a=1', mode: 'no-cors', keepalive: true }).catch(() => {})"),
  workerScript: (to) => work("importScripts(" + JSON.stringify(new URL(to, location.href).href) + ")"),
  workerSocket: (to) => work("new WebSocket(" + JSON.stringify(new URL(to, location.href).href.replace(/^http/, 'ws')) + ")"),
  sharedWorker: (to) => void new SharedWorker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(new URL(to, location.href).href) + ", { method: 'POST', body: 'a=1', mode: 'no-cors' }).catch(() => {})"]))),
  reading: (to) => fetch('/item/queryList' + to.replace(/^[^?]*/, ''), { method: 'POST', body: 'a=1' }).catch(() => {}),
}`;

/** The names of all means. */
export const MEANS = [...SENDING.matchAll(/^ {2}(\w+): \(to\)/gm)].map(([, name]) => name ?? '');

export const PAGE = `<!doctype html><meta charset="utf-8"><title>网厅</title>
<script type="speculationrules">{ "prefetch": [{ "source": "list", "urls": ["/user/logout?by=rulesOfPage&when=load"], "eagerness": "immediate" }] }</script>
${(['open', 'closed'] as const)
  .map(
    (mode) =>
      `<div><template shadowrootmode="${mode}"><script type="speculationrules">{ "prefetch": [{ "source": "list", "urls": ["/user/logout?by=${mode}Root&when=load"], "eagerness": "immediate" }] }</script></template></div>`,
  )
  .join('')}
<iframe name="inner"></iframe>
<form method="post" action="/apply/submit?by=enter&when=key"><input id="field" name="name" title="姓名"></form>
<script>
const deeds = ${JSON.stringify(DEEDS)};
const send = (to, method, target, enctype) => {
  const f = Object.assign(document.createElement('form'), { action: to, method, target });
  if (enctype) f.enctype = enctype;
  for (const [name, value] of new URL(to, location.href).searchParams) f.append(Object.assign(document.createElement('input'), { name, value }));
  document.body.append(f);
  f.submit();
};
const rules = (to) => {
  const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
  script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to], eagerness: 'immediate' }], prerender: [{ source: 'list', urls: [to] }] });
  return script;
};
const work = (code) => void new Worker(URL.createObjectURL(new Blob([code])));
const means = ${SENDING};
const tried = new Set();
function attempt(when) {
  if (tried.has(when)) return;
  tried.add(when);
  Object.entries(means).forEach(([by, deed], i) => {
    try { deed(deeds[i % deeds.length] + '?by=' + by + '&when=' + when); } catch {}
  });
}
addEventListener('load', () => attempt('load'));
setTimeout(() => attempt('timer'), 300);
const field = document.getElementById('field');
field.onfocus = () => attempt('focus');
field.onblur = () => attempt('blur');
field.onkeydown = () => attempt('key');
addEventListener('beforeunload', () => attempt('unload'));
addEventListener('pagehide', () => attempt('unload'));
</script>`;

/** Leaves by itself for the address that signs out, as a page and as a header of its answer. */
export const leaving = (how: 'meta' | 'script' | 'form'): string =>
  `<!doctype html><meta charset="utf-8"><title>网厅</title>${
    {
      meta: '<meta http-equiv="refresh" content="0;url=/user/logout?by=meta&when=load">',
      script: "<script>setTimeout(() => location.replace('/user/logout?by=location&when=timer'), 50)</script>",
      form: '<form id="f" method="post" action="/apply/submit?by=own&when=load"></form><script>document.getElementById("f").requestSubmit()</script>',
    }[how]
  }`;
