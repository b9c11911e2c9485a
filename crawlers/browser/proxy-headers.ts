/** Header of an answer that is ours, not the site's: the rule that refused the request. */
export const GUARD_HEADER = 'x-wangting-guard';
/** Header of an answer that stands for a failure of the network: its kind as in `Answer.error`. */
export const UPSTREAM_HEADER = 'x-wangting-upstream';

/** Headers that belong to one connection (RFC 9110 §7.6.1), those for proxies, and names that only we may use. */
const HOP =
  /^(connection|keep-alive|proxy-connection|proxy-authenticate|proxy-authorization|te|trailer|transfer-encoding|upgrade|x-wangting-.*)$/i;

/** The headers (name, value, name, value …) that go on from one side to the other. */
export function endToEnd(raw: readonly string[]): string[] {
  // RFC 9112 §6.3: where both are given, the chunks count.
  const chunked = raw.some((name, at) => at % 2 === 0 && /^transfer-encoding$/i.test(name));
  const kept: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]!;
    if (!HOP.test(name) && !(chunked && /^content-length$/i.test(name))) kept.push(name, raw[at + 1]!);
  }
  return kept;
}

/** The headers of a request, its host being the one that was judged. */
export function forwarded(raw: readonly string[], host: string): string[] {
  const kept = endToEnd(raw);
  for (let at = 0; at < kept.length; at += 2) if (/^host$/i.test(kept[at]!)) kept[at + 1] = host;
  return kept;
}
