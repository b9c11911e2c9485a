import { type HttpCase, type TabCase, to } from './kit.ts';

const IMDS = 'http://169.254.169.254/latest/meta-data/';

/** Redirects that do not end, or lead where nobody may go. */
export const redirects: readonly HttpCase[] = [
  {
    id: 'redirect-itself',
    does: '302 to its own address',
    comes: '`too-many-redirects` at the second round: one request',
    serve: to('/redirect-itself'),
    must: { error: 'too-many-redirects', requests: 1 },
  },
  {
    id: 'redirect-mutual',
    does: 'two addresses that send to each other',
    comes: '`too-many-redirects` when the first comes back: two requests',
    serve: (q, s, rest, origin) => to(rest === '' ? '/redirect-mutual/b' : '/redirect-mutual')(q, s, rest, origin),
    must: { error: 'too-many-redirects', requests: 2 },
  },
  {
    id: 'redirect-endless',
    does: '302 to ever new addresses',
    comes: '`too-many-redirects` after 10 (MAX_REDIRECTS)',
    serve: (q, s, rest, origin) => to(`/redirect-endless/${Number(rest.slice(1)) + 1}`)(q, s, rest, origin),
    must: { error: 'too-many-redirects', requests: 11 },
  },
  {
    id: 'redirect-cookie',
    does: '302 to itself with a new cookie each time',
    comes: '`too-many-redirects` after 10: a cookie makes a round no loop, but the bound holds',
    serve: (_, s) =>
      void s.writeHead(302, { location: '/redirect-cookie', 'set-cookie': `a${Math.random()}=${Math.random()}` }).end(),
    must: { error: 'too-many-redirects', requests: 11 },
  },
  {
    id: 'redirect-private',
    does: '302 to 10.0.0.1',
    comes: '`refused` (private-address), nothing is sent there',
    serve: to('http://10.0.0.1/'),
    must: { error: 'refused', says: 'private-address', status: null },
  },
  {
    id: 'redirect-link-local',
    does: '302 to [fe80::1]',
    comes: '`refused` (private-address)',
    serve: to('http://[fe80::1]/'),
    must: { error: 'refused', says: 'private-address' },
  },
  {
    id: 'redirect-metadata',
    does: '307 to the metadata service of the cloud, 169.254.169.254',
    comes: '`refused` (private-address)',
    serve: to(IMDS, 307),
    must: { error: 'refused', says: 'private-address' },
  },
  {
    id: 'redirect-metadata-alibaba',
    does: '308 to 100.100.100.200',
    comes: '`refused` (private-address)',
    serve: to('http://100.100.100.200/latest/meta-data/', 308),
    must: { error: 'refused', says: 'private-address' },
  },
  {
    id: 'redirect-file',
    does: '302 to file:///etc/passwd',
    comes: '`refused` (scheme)',
    serve: to('file:///etc/passwd'),
    must: { error: 'refused', says: 'scheme' },
  },
  {
    id: 'redirect-data',
    does: '302 to a data: address',
    comes: '`refused` (scheme)',
    serve: to('data:text/html,<h1>x</h1>'),
    must: { error: 'refused', says: 'scheme' },
  },
  {
    id: 'redirect-other-schemes',
    does: '302 to gopher:',
    comes: '`refused` (scheme)',
    serve: to('gopher://127.0.0.1:11211/_stats'),
    must: { error: 'refused', says: 'scheme' },
  },
  {
    id: 'redirect-javascript',
    does: '302 to javascript:',
    comes: '`refused` (scheme)',
    serve: to('javascript:alert(1)'),
    must: { error: 'refused', says: 'scheme' },
  },
  {
    id: 'redirect-no-address',
    does: '302 to what is no address (http://[)',
    comes: '`protocol`, no crash',
    serve: to('http://['),
    must: { error: 'protocol' },
  },
  {
    id: 'redirect-long',
    does: '302 to an address of 60,000 characters, and so on',
    comes: 'an error of the exchange, no crash',
    serve: (q, s, rest, origin) => to(`/redirect-long/${'x'.repeat(60_000)}${rest.length}`)(q, s, rest, origin),
    must: { status: null },
  },
  {
    id: 'redirect-signs-out',
    does: '302 to /user/logout',
    comes: '`refused` (sign-out): the address is never asked for',
    serve: to('/redirect-signs-out/user/logout'),
    must: { error: 'refused', says: 'sign-out', requests: 1 },
  },
];

/** The same in a browser, which follows redirects by itself: the proxy stands behind it. */
export const redirectsInTab: readonly TabCase[] = [
  {
    id: 'tab-redirect-endless',
    does: '302 to ever new addresses, in a browser',
    comes: "error `other`: Chromium's own bound (20)",
    serve: (q, s, rest, origin) => to(`/tab-redirect-endless/${Number(rest.slice(1)) + 1}`)(q, s, rest, origin),
    must: { error: 'other' },
  },
  {
    id: 'tab-redirect-metadata',
    does: '302 to 169.254.169.254, in a browser',
    comes: 'error `refused`, stopped (private-address)',
    serve: to(IMDS),
    must: { error: 'refused', stopped: 'private-address' },
  },
  {
    id: 'tab-redirect-private-https',
    does: '302 to https://192.168.1.1, in a browser: a tunnel',
    comes: 'error `refused`, not “connection failed”',
    serve: to('https://192.168.1.1/'),
    must: { error: 'refused', stopped: 'private-address' },
  },
  {
    id: 'tab-redirect-file',
    does: '302 to file:///etc/passwd, in a browser',
    comes: "error `other`: Chromium's own rule",
    serve: to('file:///etc/passwd'),
    must: { error: 'other' },
  },
  {
    id: 'tab-script-to-file',
    does: 'a script that goes to file:, data:, chrome: and intent: addresses',
    comes: 'the page stays',
    serve: `<meta charset="utf-8"><h1>留在这里</h1><p>${'字'.repeat(60)}</p><script>
      for (const to of ['file:///etc/passwd', 'data:text/html,x', 'chrome://crash', 'intent://x', 'mailto:a@b'])
        try { location.href = to } catch {}
    </script>`,
    must: { error: null, sees: '留在这里' },
  },
  {
    id: 'tab-refresh-mutual',
    does: 'two pages that send to each other by <meta refresh>',
    comes: 'the look ends within its bound',
    serve: (q, s, rest) => {
      const other = rest === '' ? '/tab-refresh-mutual/b' : '/tab-refresh-mutual';
      s.writeHead(200, { 'content-type': 'text/html' }).end(`<meta http-equiv="refresh" content="0;url=${other}">`);
      q.resume();
    },
    must: { ms: 15_000 },
  },
];
