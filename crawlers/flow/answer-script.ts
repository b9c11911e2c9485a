import { chooseOnes } from './answer-script/choices.ts';
import { tickBoxes } from './answer-script/consents.ts';
import { pressDrawn } from './answer-script/drawn.ts';
import { readNotices } from './answer-script/notices.ts';
import { pageTools } from './answer-script/page.ts';
import type { Answered, Rules } from './answer-script/rules.ts';
import { chooseInSelects } from './answer-script/selects.ts';
import { typeWords } from './answer-script/typed.ts';

const PARTS = { pageTools, readNotices, chooseOnes, tickBoxes, pressDrawn, chooseInSelects, typeWords };

/** A script for one frame, whose value is what it answered: functions travel as their sources, so none uses anything from outside. */
export const answerScript = (rules: Rules): string =>
  `(${answerInPage})(${JSON.stringify(rules)}, { ${Object.entries(PARTS)
    .map(([name, part]) => `${name}: ${part}`)
    .join(', ')} })`;

/**
 * Runs inside a frame: ticks consents, takes the plainest of the choices that are open, and types test words. Only what
 * is seen; never files, captchas, search boxes, heads and feet of pages.
 */
function answerInPage(rules: Rules, parts: typeof PARTS): Answered {
  const page = parts.pageTools(rules);
  parts.readNotices();
  const ones = parts.chooseOnes(page);
  const boxes = parts.tickBoxes(page, ones.asked);
  const drawn = parts.pressDrawn(page);
  const selects = parts.chooseInSelects(page);
  const typed = rules.typed ? parts.typeWords(page) : { given: 0, lists: [] };
  (window as unknown as { [k: symbol]: HTMLElement[] })[Symbol.for('wangting.lists')] = typed.lists;
  return { given: ones.given + boxes + drawn + selects + typed.given, lists: typed.lists.length };
}
