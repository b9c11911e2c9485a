import { expect, test } from 'vitest';
import { READ } from './content.ts';
import { hunan } from './hunan.ts';
import { visiting } from './visiting.ts';

const go = visiting();

test('Hunan: questions through a proxy, an assistant in its own window, a helper that rewrites the page', async () => {
  const v = await go(hunan);
  expect(await v.read(`${v.at.province}/hnywtb/branch.html`)).toMatchObject({
    'item.found': true,
    'guide.elements': READ,
  });
  expect(await v.ask()).toMatchObject({
    'interaction.assistant': 'works',
    'interaction.complaint': 'open',
    'interaction.ratingBoard': false,
  });
  // Nothing but the three questions and the lists was sent.
  const posts = v.asked.filter((a) => a.includes(' POST ')).map((a) => a.split('?')[0]);
  expect(new Set(posts)).toEqual(new Set(['province POST /hnywtb/anony', 'province POST /hnywtb/robot/ask']));
  expect(posts.filter((p) => p?.endsWith('/ask'))).toHaveLength(3);
});
