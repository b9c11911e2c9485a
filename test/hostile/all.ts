import { addresses } from './addresses.ts';
import { bodies, bombs } from './bodies.ts';
import { certificates } from './certificates.ts';
import { charsets } from './charsets.ts';
import { cities } from './cities.ts';
import { cookies } from './cookies.ts';
import { crashes } from './crashes.ts';
import { http2 } from './http2.ts';
import { huge } from './huge.ts';
import type { Case } from './kit.ts';
import { names } from './names.ts';
import { processes } from './processes.ts';
import { redirects, redirectsInTab } from './redirects.ts';
import { robots } from './robots.ts';
import { scripts } from './scripts.ts';
import { texts } from './texts.ts';
import { unrest } from './unrest.ts';
import { windows } from './windows.ts';

/** A theme: its title in README.md, which file holds its cases and which test runs them. */
export interface Theme {
  title: string;
  file: string;
  test: string;
  cases: readonly Case[];
}

/** The whole set, in the order of README.md. */
export const ALL: readonly Theme[] = [
  { title: 'Redirects', file: 'redirects.ts', test: 'http.test.ts', cases: redirects },
  { title: 'Redirects in a browser', file: 'redirects.ts', test: 'tabs.test.ts', cases: redirectsInTab },
  { title: 'Addresses', file: 'addresses.ts', test: 'http.test.ts', cases: addresses },
  { title: 'Names that answer otherwise the second time', file: 'names.ts', test: 'names.test.ts', cases: names },
  { title: 'Slow, broken and lying answers', file: 'bodies.ts', test: 'http.test.ts', cases: bodies },
  { title: 'Bombs', file: 'bodies.ts', test: 'http.test.ts', cases: bombs },
  { title: 'Cookies', file: 'cookies.ts', test: 'http.test.ts', cases: cookies },
  { title: 'Charsets', file: 'charsets.ts', test: 'http.test.ts', cases: charsets },
  { title: 'robots.txt', file: 'robots.ts', test: 'http.test.ts', cases: robots },
  { title: 'Certificates', file: 'certificates.ts', test: 'tls.test.ts', cases: certificates },
  { title: 'HTTP/2', file: 'http2.ts', test: 'tls.test.ts', cases: http2 },
  { title: 'Huge pages', file: 'huge.ts', test: 'pages.test.ts', cases: huge },
  { title: 'Scripts', file: 'scripts.ts', test: 'tabs.test.ts', cases: scripts },
  { title: 'Windows, dialogs and whatever wants attention', file: 'windows.ts', test: 'tabs.test.ts', cases: windows },
  { title: 'Pages that never rest', file: 'unrest.ts', test: 'pages.test.ts', cases: unrest },
  { title: 'Crashes', file: 'crashes.ts', test: 'pages.test.ts', cases: crashes },
  { title: 'The browser’s processes', file: 'processes.ts', test: 'processes.test.ts', cases: processes },
  { title: 'Texts', file: 'texts.ts', test: 'cities.test.ts', cases: texts },
  { title: 'Whole cities, beside a good one', file: 'cities.ts', test: 'cities.test.ts', cases: cities },
];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** The text of README.md. `node test/hostile/all.ts > test/hostile/README.md` writes it anew. */
export function readme(): string {
  const count = ALL.reduce((sum, { cases }) => sum + cases.length, 0);
  const tables = ALL.map(
    ({ title, file, test, cases }) =>
      `## ${title}\n\n\`${file}\`, run by \`${test}\`.\n\n| case | what it does | what must come of it |\n|---|---|---|\n${cases
        .map(({ id, does, comes }) => `| \`${id}\` | ${cell(does)} | ${cell(comes)} |`)
        .join('\n')}\n`,
  );
  return `# The hostile set

${count} pages and servers of our own, all on loopback, that are broken, enormous, malicious or merely odd. Each costs what would have been seen of it and
nothing else: after every case the same door or tab reads a good page, and a good city that is audited beside hostile cities has the facts that it has alone.

A case is a line of data: what the server does and what must come of it. A new one needs no more than that line. This file is written by
\`node test/hostile/all.ts > test/hostile/README.md\`, and a test holds it to the set. Bounds that would take long are injected smaller; that the real ones are there, by name and with
their reason, is to be seen where they are declared.

${tables.join('\n')}`;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(readme());
