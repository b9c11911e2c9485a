import type { FactValue } from '../crawlers/facts.ts';
import type { Verdict } from './check.ts';

/** An entry that is there: on the home and on the guide 100, on one of them 60. Where the places are not known it counts in full. */
export function scorePlaces(entry: string, at: FactValue<'interaction.complaintAt'> | undefined): Verdict {
  if (at === undefined) return { score: 100, sentence: `网厅提供${entry}。`, suggestion: '' };
  const home = at.includes('home') || at.includes('hall');
  if (home && at.includes('guide'))
    return { score: 100, sentence: `首页或网厅以及办事指南页均有${entry}。`, suggestion: '' };
  return {
    score: 60,
    sentence: home ? `首页或网厅有${entry}，办事指南页未见。` : `办事指南页有${entry}，首页和网厅未见。`,
    suggestion: `请在${home ? '办事指南页' : '首页'}也设置${entry}。`,
  };
}
