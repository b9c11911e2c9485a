import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { InputError } from '../cities/errors.ts';

/** A password: typed twice and unseen at a terminal, else the first line of standard input. Never an argument: those can be seen. */
export async function readPassword(question: string): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] ?? '';
  const first = await ask(question);
  if (first !== (await ask('再输一次：'))) throw new InputError('两次输入的口令不同');
  return first;
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise((resolve, reject) => {
      lines.question('', resolve);
      lines.once('SIGINT', () => reject(new InputError('已取消')));
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
