import { ENDS } from '../language/apply.ts';
import type { Action } from '../perception/view.ts';

/** A countdown that still runs; at nought the number may stay on the button. */
export const COUNTS = /(?<!\d)[1-9]\d*\s*(s|秒)|[(（]\s*[1-9]\d*\s*[)）]/i;

/** The words of a button without their countdown: 下一步（3）, 同意(5s), 已阅读，下一步 6s. */
export const bareOf = (text: string): string =>
  text
    .replace(/[(（【[]?\s*\d+\s*(s|秒)?(后|之后)?(可|再|自动)?(点击|继续)?\s*[)）】\]]?/gi, '')
    .replace(/[\s>›»→]+$/g, '')
    .trim();

/** A button that counts down until it may be pressed, whatever it is called until then: 请阅读（5）. */
export const waits = (a: Action): boolean => a.visible && a.disabled && COUNTS.test(a.text) && !ENDS.test(a.text);
