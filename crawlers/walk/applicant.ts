import { APPLICANT } from '../language/apply.ts';
import type { Action } from '../perception/view.ts';

/** Options of one question at the most. */
const MAX_OPTIONS = 8;

/** Whom a text names as applicant, where it names nobody else and says nothing more; null else. */
export function applicantOf(text: string): '法人' | '个人' | null {
  const plain = text.normalize('NFKC').replace(/[^\u4e00-\u9fa5]/g, '');
  if (plain.length < 2) return null;
  // A card says below its title what that means.
  const [title = ''] = text.trim().split(/\s+/);
  if (plain.length > 14) return title !== text.trim() && plain.length <= 60 ? applicantOf(title) : null;
  const whole = ofWords(plain);
  return whole ?? (title !== text.trim() ? applicantOf(title) : null);
}

function ofWords(plain: string): '法人' | '个人' | null {
  return APPLICANT.法人.test(plain) ? '法人' : APPLICANT.个人.test(plain) ? '个人' : null;
}

/**
 * The answer to the question who applies (个人 / 法人或其他组织), where both are offered side by side and none is chosen
 * yet; null where nothing asks. The options may be links, boxes or buttons.
 */
export function applicantChoice(actions: readonly Action[], audience: '法人' | '个人'): Action | null {
  const named = actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      a.region !== 'header' &&
      a.region !== 'nav' &&
      !/登[录陆]/.test(a.text) &&
      applicantOf(a.text) !== null,
  );
  if (named.length < 2 || named.length > MAX_OPTIONS || named.some((a) => a.selected)) return null;
  const wanted = named.find((a) => applicantOf(a.text) === audience);
  const other = named.some((a) => applicantOf(a.text) !== audience && a.tag === wanted?.tag);
  return wanted && other ? wanted : null;
}
