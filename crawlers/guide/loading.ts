import { ADVICE, APOLOGY, FAILED, NOT_ARRIVED } from '../language/guide-values.ts';
import { half, tight } from './text.ts';

/**
 * Whether a text says nothing but that what should stand there did not load: 数据加载失败，请稍后重试！ Whoever reads it
 * learns neither what the guide says nor that it says nothing.
 */
export function notLoaded(text: string): boolean {
  const plain = tight(half(text)).replace(APOLOGY, '');
  const words = plain.replace(ADVICE, '');
  if (words === '') return /^请?稍[候后等](?:再试|重试|刷新)?[.。!！…·]*$/.test(plain);
  // 暂无数据 is an answer; 暂无数据，请稍后再试 is none.
  if (/^(?:暂无|没有|无)(?:相关)?(?:数据|内容|信息)$/.test(words)) return /稍[候后等]|刷新|重试/.test(plain);
  return NOT_ARRIVED.test(words) || NOT_ARRIVED.test(plain) || FAILED.test(words);
}
