import { choosesRegion, saysOnlyWhere } from './region-choice.ts';
import { namedDeeds, personalData, readBody } from './request-body.ts';
import { innerDeeds, isRating, type Named, pathMeaning, queryDeeds, segmentsOf, signsOut } from './request-meaning.ts';
import { asksForSms, CHAT, HUMAN, hasAny, isHandler, isPersonal, isTelemetry, SIGN_IN } from './request-words.ts';
import { allow, type Phase, type RequestToJudge, refuse, type SubmissionVerdict } from './submission-rules.ts';

/** The body of a post that says neither what it reads nor what it writes; encrypted queries (SM2) are a few kilobytes. */
const MAX_UNKNOWN_BODY = 8 * 1024;

/** POST: refused unless its words are known as reading, or the page sent it by itself and it holds nothing of a person. */
export function judgePost(url: URL, request: RequestToJudge): SubmissionVerdict {
  const { phase = 'load', contentType = '' } = request;
  // <a ping> and the reports that browsers send by themselves.
  if (/^(text\/ping|application\/(csp-report|reports\+json))/i.test(contentType ?? '')) return refuse('telemetry');
  const body = readBody(request.body ?? '', contentType ?? '');
  const override = body.override ?? url.searchParams.get('_method');
  if (override && !/^(get|post)$/i.test(override)) return refuse('method');
  // What a form with files holds cannot be seen whole; reading interfaces do not need one.
  if (body.multipart && (body.file || request.body == null)) return refuse('upload');
  if (body.graphql) return body.graphql === 'query' ? allow : refuse('graphql-mutation');

  const segments = segmentsOf(url);
  const deeds = [...queryDeeds(url), ...namedDeeds(body), ...innerDeeds(url)];
  const path = pathMeaning(segments);
  const last: Named = segments.at(-1) ?? { tokens: [], meaning: 'none' };
  // An interface of reading below a name (`/login/isLogin`, `/sms/list`) is judged alone.
  const tail = last.meaning === 'read' || last.meaning === 'noun' ? [last] : segments.slice(-2);
  const reads = deeds.some(({ meaning }) => meaning === 'read') || path.meaning === 'read';

  if (deeds.some(({ tokens }) => asksForSms(tokens)) || asksForSms(tail.flatMap(({ tokens }) => tokens)))
    return refuse('sms');
  if ([...deeds, last].some(({ tokens, meaning }) => meaning !== 'read' && signsOut(tokens))) return refuse('sign-out');
  if (
    [...deeds, ...tail].some(
      ({ tokens, meaning }) => meaning !== 'read' && meaning !== 'noun' && hasAny(tokens, SIGN_IN),
    ) ||
    body.password
  )
    return refuse('sign-in');
  if (phase !== 'form' && choosesRegion([...segments, ...deeds], body, url.searchParams)) return allow;
  if (deeds.some(({ meaning }) => meaning === 'write' || meaning === 'post'))
    return chat(deeds, phase) ?? refuse('submit');
  const told = deeds.some(({ meaning }) => meaning === 'read' || meaning === 'noun') && isHandler(path.tokens);
  const chatting = chat([...segments, ...deeds], phase);
  if ((path.meaning === 'write' || path.meaning === 'post') && !told) {
    if (path.meaning === 'post' && chatting) return chatting;
    return refuse(
      path.tokens.includes('upload')
        ? 'upload'
        : path.meaning === 'post' && isTelemetry(path.tokens)
          ? 'telemetry'
          : 'submit',
    );
  }
  if (chatting && last.meaning !== 'read' && last.meaning !== 'noun') return chatting;
  if (reads) return allow;
  if (isTelemetry(last.tokens) && path.meaning !== 'noun') return refuse('telemetry');
  // The board of a region's ratings is asked for by the region alone; a rating says how many stars.
  const others = segments.slice(0, -1);
  const ofBoard =
    phase === 'load' &&
    isRating(last.tokens) &&
    saysOnlyWhere(body, url.searchParams) &&
    !others.some(({ tokens, meaning }) => isPersonal(tokens) || meaning === 'write' || meaning === 'post');
  if (last.meaning === 'none' && isPersonal(last.tokens) && !ofBoard) return refuse('submit');
  // Marked sample data and numbers of persons go only to what is surely a question.
  if (personalData(body.text) || personalData(url.search)) return refuse('personal-data');
  if (path.meaning === 'noun' || deeds.some(({ meaning }) => meaning === 'noun') || isSignedQuery(url)) return allow;
  // A body that cannot be seen (a Blob, a stream) is announced by its type.
  if (phase === 'form' || (request.body == null && contentType)) return refuse('unknown-post');
  return body.text.length <= MAX_UNKNOWN_BODY ? allow : refuse('unknown-post');
}

/** A question to an automatic assistant: allowed in its phase only, and never to a person. Null where it is none. */
function chat(named: Named[], phase: Phase): SubmissionVerdict | null {
  if (!named.some(({ tokens }) => hasAny(tokens, CHAT))) return null;
  if (named.some(({ tokens }) => hasAny(tokens, HUMAN) || isRating(tokens))) return refuse('person');
  if (named.some(({ meaning }) => meaning === 'write')) return refuse('submit');
  return phase === 'assistant' ? allow : refuse('assistant');
}

/** icity's signed interface, `…Cmd/name?s=&t=&o=`: the page signs every question that way (seen in Shandong and Xi'an). */
const isSignedQuery = (url: URL) =>
  /Cmd\/\w+$/.test(url.pathname) && ['s', 't', 'o'].every((key) => url.searchParams.has(key));
