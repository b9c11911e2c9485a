export type SentKind =
  | 'submit'
  | 'save'
  | 'pay'
  | 'delete'
  | 'sign-out'
  | 'upload'
  | 'rate'
  | 'complain'
  | 'sms'
  /** A WebSocket was asked for: what is said over it cannot be told apart as reading. */
  | 'socket';
export interface Sent {
  url: string;
  method: string;
  kind: SentKind;
}

/** Addresses with an effect, whatever the method: an image or a link can sign out as well as a form. */
const ACTIONS: readonly [RegExp, SentKind][] = [
  [/(apply\/submit|sqtj|consult\/submit|appoint\/submit|doLogin)/, 'submit'],
  [/(saveDraft|zancun)/, 'save'],
  [/pay\/order/, 'pay'],
  [/(file\/delete|apply\/cancel)/, 'delete'],
  [/logout/, 'sign-out'],
  [/file\/upload/, 'upload'],
  [/evaluate\/submit/, 'rate'],
  [/complaint\/submit/, 'complain'],
  [/sms\/send/, 'sms'],
];

export const actionOf = (path: string): SentKind | undefined => ACTIONS.find(([pattern]) => pattern.test(path))?.[1];
