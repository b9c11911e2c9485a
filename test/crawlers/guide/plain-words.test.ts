import { expect, test } from 'vitest';
import { labelOf } from '../../../crawlers/guide/labels.ts';

test.each([
  ['谁能办', 'condition'],
  ['办理需要符合哪些条件？', 'condition'],
  ['要交什么材料', 'materials'],
  ['我需要带哪些东西', 'materials'],
  ['一步一步怎么办', 'process'],
  ['如何办理', 'process'],
  ['多长时间能办好', 'promiseLimit'],
  ['收不收钱', 'fee'],
  ['要花多少钱？', 'fee'],
  ['凭什么办', 'legalBasis'],
  ['办好了拿什么', 'result'],
  ['证怎么拿', 'delivery'],
  ['去哪儿办', 'place'],
  ['何时能办', 'time'],
  ['去哪里、什么时候办', 'time'],
  ['找谁问', 'consult'],
  ['找谁问、找谁说', 'complain'],
  ['不满意找谁', 'complain'],
  ['需要跑几趟？', 'visits'],
  ['能在网上办吗', 'online'],
  ['大家常问的', 'faq'],
])('%s asks for %s', (title, key) => {
  expect(labelOf(title)?.keys).toContain(key);
});

test.each([
  '租来的房子可以开药店吗？',
  '执业药师可以兼职吗',
  '您代表谁办理？',
  '怎么',
  '什么是药品经营许可',
  '网上办理指南在哪下载',
])('%s is no title of a part', (title) => {
  expect(labelOf(title)).toBeNull();
});
