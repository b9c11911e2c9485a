import type { HallDefinition } from '../kit/hall.ts';
import type { Answer } from '../kit/site.ts';
import { seen, unseen } from '../kit/truth.ts';

/** A firewall refuses whoever comes from outside: nothing may be said about this hall, and nobody be accused. */
const wall: Answer = {
  status: 403,
  headers: { server: 'WAF' },
  body: '<!doctype html><html><head><meta charset="utf-8"><title>访问被拒绝</title></head><body><h2>您的访问被拦截</h2><p>仅限中国大陆境内访问。如有疑问请联系网站管理员。事件编号：7f3a-9912</p></body></html>',
};
const FORBIDDEN = ['blocked', 'challenge', 'not-found-by-walker', 'not-measured'] as const;

export const hall: HallDefinition = {
  name: 'h12-blocked',
  origins: ['province', 'city', 'district'],
  sites: () => ({ province: () => wall, city: () => wall, district: () => wall }),
  city: (at) => ({
    id: 'h12-blocked',
    name: '云滇市',
    code: '530100',
    province: '云滇省',
    region: '西南',
    district: '五华区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
  }),
  truth: () => ({
    hall: 'h12-blocked',
    about: '全部 403（防火墙拒绝境外访问）：什么都不能说，谁都不能被指责',
    facts: {
      'site.province': seen('blocked', { orUnseen: ['blocked'] }),
      'site.city': seen('blocked', { orUnseen: ['blocked'] }),
      'site.district': seen('blocked', { orUnseen: ['blocked'] }),
      'site.availability': { seen: { ratio: null } as never, partial: true, orUnseen: ['blocked'] },
      'site.softNotFound': unseen(...FORBIDDEN),
      'site.emptyColumns': unseen(...FORBIDDEN),
      'entry.level': unseen(...FORBIDDEN),
      'entry.clicks': unseen(...FORBIDDEN),
      'search.works': unseen(...FORBIDDEN),
      'search.rank': unseen(...FORBIDDEN),
      'item.found': unseen(...FORBIDDEN),
      'guide.legalDays': unseen(...FORBIDDEN),
      'apply.entry': unseen(...FORBIDDEN),
      'handling.electronicCertificate': unseen(...FORBIDDEN),
      'interaction.assistant': unseen(...FORBIDDEN),
      'interaction.humanGuide': unseen(...FORBIDDEN),
      'interaction.complaint': unseen(...FORBIDDEN),
      'interaction.consult': unseen(...FORBIDDEN),
      'interaction.ratingBoard': unseen(...FORBIDDEN),
      'interaction.ratingSources': unseen(...FORBIDDEN),
    },
    links: {
      'links.home': { bad: [], orUnseen: ['blocked', 'not-found-by-walker', 'not-measured'] },
      'links.inner': { bad: [], orUnseen: ['blocked', 'not-found-by-walker', 'not-measured'] },
    },
    elements: null,
    materials: null,
    guideUnseen: [...FORBIDDEN],
    refutable: [
      { fact: 'site.province', value: 'down', why: '403 is a refusal, not a failure.' },
      { fact: 'entry.level', value: 'none', why: 'Who was not let in cannot say that there is no way.' },
      { fact: 'item.found', value: false, why: 'Nobody could look.' },
      { fact: 'interaction.complaint', value: 'none', why: 'Nobody could look.' },
    ],
  }),
};
