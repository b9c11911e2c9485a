import { afterAll, afterEach } from 'vitest';
import { closeBrowser, type Kind, type Visit, visit } from './setup.ts';

/** Opens kinds in a test file: each is closed after its test, the browser after all of them. */
export function visiting(): <H extends string>(kind: Kind<H>) => Promise<Visit<H>> {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const v of open.splice(0)) await v.close();
  });
  afterAll(closeBrowser);
  return async (kind) => {
    const v = await visit(kind);
    open.push(v);
    return v;
  };
}
