import { APPLICANT } from '../language/apply.ts';
import type { Action } from '../perception/view.ts';

/** Options of one question at the most. */
const MAX_OPTIONS = 8;

/** Whom a text names as applicant, where it names nobody else and says nothing more; null else. */
export function applicantOf(text: string): '法人' | '个人' | null {
  const plain = text.normalize('NFKC').replace(/[^\u4e00-\u9fa5]/g, '');
  if (plain.length < 2 || plain.length > 14) return null;
  return APPLICANT.法人.test(plain) ? '法人' : APPLICANT.个人.test(plain) ? '个人' : null;
}

/**
 * The answer to the question who applies (个人 / 法人或其他组织), where both are offered side by side and none is chosen
 * yet; null where nothing asks. What has an address of its own is a way like others and left to whoever chooses ways.
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
