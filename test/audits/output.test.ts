import { expect, it } from 'vitest';
import { shown } from '../../audits/output.ts';

it.each([
  ['escape sequences', 'a\u001b[2Jb', 'a\uFFFD[2Jb'],
  ['their eight-bit form', 'a\u009b31mb', 'a\uFFFD31mb'],
  ['bell, backspace, delete', '\u0007\u0008\u007f', '\uFFFD\uFFFD\uFFFD'],
  ['a return that writes over the line', '通过\r未通过', '通过\uFFFD未通过'],
  ['marks of direction', '优秀\u202e下不\u2066', '优秀\uFFFD下不\uFFFD'],
  ['halves of characters', '\ud800孤', '\uFFFD孤'],
])('a terminal is not told %s', (_, text, expected) => expect(shown(text)).toBe(expected));

it('a terminal is told everything else', () => {
  const text = '网厅 😀\t列\r\n行\n';
  expect(shown(text)).toBe(text);
});
