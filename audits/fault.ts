/** A failed statement is told with its parameters: what people wrote and pages said. They never come into a log. */
const PARAMS = /\nparams:[\s\S]*$/;

/** What went wrong, with why (drizzle, fetch: the reason stands in `cause` alone); nothing of a statement's parameters. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.message.replace(PARAMS, '') || ((error as NodeJS.ErrnoException).code ?? error.name);
  if (error.cause === undefined) return own;
  const why = messageOf(error.cause);
  return own.startsWith('Failed query:') ? why : `${own}：${why}`;
}

/** What, why and where. */
export function stackOf(error: Error): string {
  const { stack = '', message } = error;
  const at = stack.indexOf(message);
  const frames = at < 0 ? '' : stack.slice(at + message.length);
  const why = error.cause === undefined ? '' : `\n  cause: ${messageOf(error.cause)}`;
  return `${error.name}: ${message.replace(PARAMS, '')}${why}${frames}`;
}
