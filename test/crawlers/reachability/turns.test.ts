import { expect, it } from 'vitest';
import { createTurns } from '../../../crawlers/reachability/turns.ts';

it('portals of one host name wait for each other, whatever the port; others do not', async () => {
  const turns = createTurns();
  const [province, city, other] = [
    turns('http://127.0.0.1:1001/'),
    turns('http://127.0.0.1:1002/'),
    turns('http://localhost:1001/'),
  ];
  const order: string[] = [];
  const came = city.come.then(() => order.push('city'));
  await province.come;
  await other.come;
  order.push('province');
  province.end();
  await came;
  expect(order).toEqual(['province', 'city']);
});
