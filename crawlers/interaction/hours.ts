import { HOURS, HUMAN, NOT_HUMAN, TELEPHONE } from '../language/interaction.ts';
import { fold } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';

/** Lines around an entry in which its hours may stand. */
const LINES_AROUND = 2;

/** A line that offers a person online and tells the hours; a telephone's hours are another matter. */
export function statedHours(view: Pick<PageView, 'text'>): string | null {
  const lines = view.text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.length > 160 || !HUMAN.test(line) || NOT_HUMAN.test(line)) continue;
    const around = lines.slice(i, i + LINES_AROUND).join(' ');
    const part = HOURS.test(line) ? line : HOURS.test(around) && /时间/.test(around) ? around : null;
    if (part && !TELEPHONE.test(part)) return fold(part).slice(0, 60);
  }
  return null;
}
