import { certaintyKey } from '../../cities/check.ts';
import type { City } from '../../cities/city.ts';
import type { Facts } from '../../crawlers/facts.ts';
import type { AddressLook, CityExam, Proposal, Remark } from './exam.ts';

export interface Judged {
  proposals: Proposal[];
  remarks: Remark[];
  /** Whether everything that was to be tried could be looked at. */
  whole: boolean;
}

const LEVELS = { province: '省级门户', city: '市级门户', district: '区县政府网站', none: '各级门户' } as const;

/**
 * What follows from an exam: the changes that what was seen carries, and remarks for what it does not. An address that was
 * blocked or could not be reached changes nothing. `today` is the day of the exam, ISO.
 *
 * @param own the city as its own file says, without what the platform fills in
 */
export function judgeExam(exam: CityExam, own: City, today: string, homes: boolean): Judged {
  const proposals: Proposal[] = [];
  const remarks: Remark[] = [];
  for (const look of exam.addresses) {
    const key = certaintyKey(own, look.path);
    remarks.push(addressRemark(look));
    const moved = movedTo(look, own);
    // A page that does not call itself by the name in the file may be anything: a person has to look.
    const itself = shows(look, key ?? '');
    if (moved && !itself)
      remarks.push({
        kind: 'doubt',
        text: `${look.key}：跳转到 ${moved}，页面“${look.title}”没有自称本地门户，请人工确认`,
      });
    else if (moved) proposals.push(...moveTo(look, moved, key, own, today));
    else if (key !== undefined && own.certainty && own.certainty[key] !== 'seen' && itself)
      proposals.push({
        path: ['certainty', key],
        from: own.certainty[key] ?? null,
        value: 'seen',
        why: `${today} 打开，页面自称“${look.title}”`,
      });
  }
  if (!homes) {
    remarks.push(wayRemark(exam), guideRemark(exam));
    const login = loginOf(exam, own);
    proposals.push(...login.proposals);
    remarks.push(login.remark);
  }
  remarks.push(...hintRemarks(exam, own, homes));
  const verified = !homes && workedThrough(exam);
  if (verified && own.verifiedAt !== today)
    proposals.push({
      path: ['verifiedAt'],
      from: own.verifiedAt ?? null,
      value: today,
      why: '各地址都能打开，走到了区县网厅、办事指南和在线办理入口',
    });
  const whole = exam.incomplete === null && !remarks.some((r) => r.kind === 'unseen');
  return { proposals, remarks, whole };
}

/** Where a portal that moved to another name is now; null where it did not, or led to something else than a portal. */
function movedTo({ address, finalUrl, state, login, path }: AddressLook, own: City): string | null {
  if (state !== 'up' || finalUrl === null || login || path[0] === 'hints') return null;
  const [from, to] = [new URL(address), new URL(finalUrl)];
  if (!/^https?:$/.test(to.protocol) || from.host === to.host) return null;
  if ((own.unifiedLogin ?? []).some((host) => host === to.host || host === to.hostname)) return null;
  // What a session put there is nobody else's address.
  to.pathname = to.pathname.replace(/;jsessionid=.*$/i, '');
  const personal = [...to.searchParams.keys()].filter((k) =>
    /^(_|t|ts|time|token|ticket|sid|session|code|state|from)$/i.test(k),
  );
  for (const k of personal) to.searchParams.delete(k);
  return to.href;
}

function moveTo(look: AddressLook, to: string, key: string | undefined, own: City, today: string): Proposal[] {
  const why = `${look.address} 跳转到 ${to}`;
  const changes: Proposal[] = [{ path: look.path, from: look.address, value: to, why }];
  if (key === undefined) return changes;
  // A source in one sentence speaks of all addresses: not ours to rewrite.
  if (typeof own.source !== 'string')
    changes.push({
      path: ['source', key],
      from: own.source?.[key] ?? null,
      value: `${today} 见到由 ${look.address} 跳转而来`,
      why,
    });
  if (own.certainty?.[key] !== 'seen')
    changes.push({
      path: ['certainty', key],
      from: own.certainty?.[key] ?? null,
      value: 'seen',
      why: `页面自称“${look.title}”`,
    });
  return changes;
}

/** Whether the page that opened shows itself to be what the file takes it for. */
function shows({ state, names, login }: AddressLook, key: string): boolean {
  if (state !== 'up' || login) return false;
  return names.includes(key === 'province' ? 'province' : key === 'city' ? 'city' : 'district');
}

function addressRemark(look: AddressLook): Remark {
  const elsewhere = look.finalUrl !== null && new URL(look.finalUrl).host !== new URL(look.address).host;
  const said = `${look.key}　${look.address}：${look.note}${elsewhere ? `，跳转到 ${look.finalUrl}` : ''}`;
  if (look.state === 'blocked') return { kind: 'unseen', text: `${said}——未能核对，此项不动` };
  if (look.state === 'unknown') return { kind: 'unseen', text: `${said}——未能核对，此项不动；请用普通浏览器打开确认` };
  if (look.state === 'maintenance') return { kind: 'unseen', text: `${said}——改日再试，此项不动` };
  if (look.state === 'down') return { kind: 'doubt', text: `${said}；没有见到可以替换的地址，请人工查找` };
  if (look.login) return { kind: 'doubt', text: `${said}，是登录页而不是门户` };
  if (look.key === 'portals.city' && !look.names.includes('city'))
    return { kind: 'doubt', text: `${said}，但页面上没有见到本市名称（地址中的区划参数可能不起作用）` };
  return { kind: 'good', text: said };
}

function wayRemark({ facts, trail, district }: CityExam): Remark {
  const level = facts['entry.level'];
  const clicks = facts['entry.clicks']?.value;
  if (level?.state === 'observed' && level.value && level.value !== 'none')
    return {
      kind: 'good',
      text: `区县网厅：从${LEVELS[level.value]}走到${district.name}，${clicks} 次点击（${trail.hall?.url}）`,
    };
  if (level?.state === 'observed')
    return {
      kind: 'doubt',
      text: `区县网厅：从各级门户都没有走到${district.name}；如果人能走到，请加一条 step: region 的提示（hints）`,
    };
  return { kind: 'unseen', text: `区县网厅：未能核对（${level?.note ?? level?.reason ?? '没有走这一步'}）` };
}

function guideRemark({ facts, trail }: CityExam): Remark {
  const found = facts['item.found'];
  if (found?.value === true)
    return {
      kind: 'good',
      text: `办事指南：“${facts['item.name']?.value ?? ''}”（${trail.guide?.url ?? facts['item.url']?.value}）`,
    };
  if (found?.value === false)
    return {
      kind: 'doubt',
      text: '办事指南：网厅上没有找到事项；名称不同时写在 item 里，走不到时加一条 step: item 或 guide 的提示（hints）',
    };
  return { kind: 'unseen', text: `办事指南：未能核对（${found?.note ?? found?.reason ?? '没有走这一步'}）` };
}

function loginOf({ facts, trail, city }: CityExam, own: City): { proposals: Proposal[]; remark: Remark } {
  const entry = facts['apply.entry'];
  const host = loginHost(facts, trail.apply?.url, trail.guide?.url);
  const listed = city.unifiedLogin ?? [];
  const known = host !== null && listed.some((l) => l === host || l === host.replace(/:\d+$/, ''));
  if (entry?.state !== 'observed')
    return {
      proposals: [],
      remark: { kind: 'unseen', text: `统一身份认证：未能核对（${entry?.note ?? entry?.reason ?? '没有走这一步'}）` },
    };
  if (entry.value !== 'unified-login' && entry.value !== 'own-login')
    return {
      proposals: [],
      remark: { kind: 'good', text: `在线办理入口：没有走到登录页（${entry.note ?? entry.value}）` },
    };
  if (host === null)
    return { proposals: [], remark: { kind: 'good', text: `在线办理入口：登录在页内（${entry.note ?? ''}）` } };
  if (known)
    return { proposals: [], remark: { kind: 'good', text: `统一身份认证：入口到 ${host}，在 unifiedLogin 之列` } };
  if (entry.value === 'own-login')
    return {
      proposals: [],
      remark: {
        kind: 'doubt',
        text: `统一身份认证：入口到 ${host}，不在 unifiedLogin 之列，页面也没有自称统一身份认证；若确是，请加上`,
      },
    };
  // The file's own list goes before the platform's: what the platform gave is written along.
  const start = own.unifiedLogin?.length ?? 0;
  const missing = own.unifiedLogin ? [host] : [...listed, host];
  const why = `在线办理入口到 ${host}，${entry.note ?? '登录页自称统一身份认证'}`;
  return {
    proposals: missing.map((value, i) => ({ path: ['unifiedLogin', start + i], from: null, value, why })),
    remark: { kind: 'doubt', text: `统一身份认证：${host} 未列入 unifiedLogin` },
  };
}

/** Host of the sign-in behind the apply entry, with its port; null where it lies in the guide's own page. */
function loginHost(facts: Facts, apply: string | undefined, guide: string | undefined): string | null {
  const told = facts['apply.loginHost']?.value;
  if (told) return told;
  if (apply === undefined || !URL.canParse(apply)) return null;
  const { host } = new URL(apply);
  return host === '' || (guide !== undefined && URL.canParse(guide) && new URL(guide).host === host) ? null : host;
}

function hintRemarks({ trail }: CityExam, own: City, homes: boolean): Remark[] {
  return (own.hints ?? []).map(({ step }) => {
    const use = trail.hints?.find((h) => h.step === step);
    if (!use) {
      const beyond = step === 'assistant' || step === 'complaint' || step === 'rating';
      return {
        kind: 'good',
        text: `提示 ${step}：没有试（${homes ? '只看了首页' : beyond ? '体检不问智能客服、不看投诉和评价' : '没有走到这一步'}）`,
      };
    }
    const kind = use.outcome === 'used' ? 'good' : 'doubt';
    const mend =
      use.outcome === 'stale' ? '；请改写或删去这一条' : use.outcome === 'idle' ? '；不写它也走得通，可考虑删去' : '';
    return { kind, text: `提示 ${step}：${use.why}${mend}` };
  });
}

/** Everything that an audit starts from was really seen to work. */
function workedThrough({ addresses, facts, incomplete }: CityExam): boolean {
  const level = facts['entry.level'];
  const entry = facts['apply.entry'];
  return (
    incomplete === null &&
    addresses.length > 0 &&
    addresses.every((a) => a.state === 'up' && !a.login) &&
    level?.state === 'observed' &&
    level.value !== 'none' &&
    facts['item.found']?.value === true &&
    entry?.state === 'observed'
  );
}
