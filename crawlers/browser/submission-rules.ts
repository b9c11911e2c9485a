/** What the walker is doing: only reading, standing in a form, asking the automatic assistant. */
export type Phase = 'load' | 'form' | 'assistant';

export interface RequestToJudge {
  method: string;
  url: string;
  /** Playwright's name of it; undefined where it is not known. */
  resourceType?: string | undefined;
  body?: string | null | undefined;
  contentType?: string | null | undefined;
  /** Default `load`. */
  phase?: Phase | undefined;
}
export type SubmissionRule =
  | 'method'
  | 'submit'
  | 'sign-out'
  | 'sign-in'
  | 'sms'
  | 'upload'
  | 'assistant'
  | 'person'
  | 'telemetry'
  | 'personal-data'
  | 'graphql-mutation'
  | 'unknown-post'
  | 'address-form';
export type SubmissionVerdict = { allow: true } | { allow: false; rule: SubmissionRule };

/** Whether what was stopped only told others of the visitor: nothing that a page shows hangs on it. */
export const onlyTells = (rule: string): boolean => rule === 'telemetry' || rule === 'beacon';

export const allow: SubmissionVerdict = { allow: true };
export const refuse = (rule: SubmissionRule): SubmissionVerdict => ({ allow: false, rule });
