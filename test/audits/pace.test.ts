import { expect, it } from 'vitest';
import { paceFor } from '../../audits/pace.ts';
import { loadPlatforms } from '../../cities/platforms.ts';

const platforms = loadPlatforms();
const slow = [...platforms.values()].find((p) => p.pace.perSecond < 1);
const usual = [...platforms.values()].find((p) => p.pace.perSecond === 1);

/** Milliseconds between two questions to a host. */
async function between(pace: ReturnType<typeof paceFor>, url: string): Promise<number> {
  await pace.wait(url);
  const began = performance.now();
  await pace.wait(url);
  return performance.now() - began;
}

it('a platform that asks for less than one request a second gets it', async () => {
  const pace = paceFor(undefined, platforms);
  const [slower, normal] = await Promise.all([
    between(pace, slow!.portals[0]!.address),
    between(pace, usual!.portals[0]!.address),
  ]);
  expect(slower).toBeGreaterThan(1000 / slow!.pace.perSecond - 100);
  expect(normal).toBeGreaterThan(900);
  expect(slower).toBeGreaterThan(normal + 300);
});

it('a rate that is asked for holds everywhere', async () => {
  expect(await between(paceFor(20, platforms), slow!.portals[0]!.address)).toBeLessThan(500);
});
