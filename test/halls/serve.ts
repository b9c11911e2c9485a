import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { HALLS } from './index.ts';
import { type HallDefinition, type RunningHall, type Sent, startHall } from './kit/hall.ts';
import { reword } from './kit/reword.ts';

export interface Halls {
  halls: RunningHall[];
  /** What reached a hall and must not have: stays empty. */
  sent: Sent[];
  /** Takes out of `sent` what a test sent on purpose. */
  taken(): Sent[];
  /** Throws where something is in `sent`: whoever starts halls proves that nothing was sent. */
  close(): Promise<void>;
}

/**
 * Starts halls at free ports of 127.0.0.1, an origin a site.
 * @param names all halls if not given; a number (`'07'`) or the whole name. Throws on a name that is none.
 * @param said what the halls' texts become before they are sent
 */
export async function startHalls(
  names?: readonly string[],
  onSent?: (sent: Sent) => void,
  said?: (text: string) => string,
): Promise<Halls> {
  const unknown = names?.filter((name) => !HALLS.some((h) => fits(h, name))) ?? [];
  if (unknown.length > 0) throw new Error(`no such hall: ${unknown.join(', ')}`);
  const wanted = names ? HALLS.filter((h) => names.some((name) => fits(h, name))) : HALLS;
  const sent: Sent[] = [];
  const running: { hall: RunningHall; close(): Promise<void> }[] = [];
  for (const definition of wanted) {
    const noted = (entry: Sent): void => {
      sent.push(entry);
      onSent?.(entry);
    };
    running.push(await startHall(definition, noted, said));
  }
  return {
    halls: running.map(({ hall }) => hall),
    sent,
    taken: () => sent.splice(0),
    close: async () => {
      await Promise.all(running.map((r) => r.close()));
      if (sent.length > 0) throw new Error(`sent to halls:\n${sent.map(lineOf).join('\n')}`);
    },
  };
}

const lineOf = ({ kind, hall, method, url }: Sent): string => `${kind} ${hall} ${method} ${url}`;
const fits = (hall: HallDefinition, name: string): boolean => hall.name === name || hall.name.startsWith(`h${name}-`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, reword: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (!values.out) {
    process.stderr.write('node test/halls/serve.ts --out DIR [--reword] [hall…]\n');
    process.exit(2);
  }
  const out = resolve(values.out);
  mkdirSync(join(out, 'truth'), { recursive: true });
  writeFileSync(join(out, 'sent.jsonl'), '');
  const said = values.reword ? reword : (text: string) => text;
  const note = (entry: Sent): void => {
    appendFileSync(join(out, 'sent.jsonl'), `${JSON.stringify(entry)}\n`);
    process.stderr.write(`SENT ${lineOf(entry)}\n`);
  };
  const halls = await startHalls(positionals.length > 0 ? positionals : undefined, note, said);
  for (const { name, city, truth, at } of halls.halls) {
    writeFileSync(join(out, `${name}.yaml`), stringify(city));
    writeFileSync(join(out, 'truth', `${name}.truth.json`), `${said(JSON.stringify(truth, null, 2))}\n`);
    process.stdout.write(
      `${name}  ${Object.entries(at)
        .map(([site, url]) => `${site} ${url}`)
        .join('  ')}\n`,
    );
  }
  process.stdout.write('ready\n');
  const stop = () =>
    void halls.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) await main();
