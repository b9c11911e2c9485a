import type { Indicator } from '../../checks/check.ts';
import type { City } from '../../cities/city.ts';
import type { NewAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import type { Scores } from '../../storage/result.ts';
import { openRound } from '../../storage/rounds.ts';

export const vantage = { host: 'test', egress: null };

export const city = (id: string, code = '990100'): City => ({
  id,
  name: '青石市',
  code,
  region: '华东',
  district: '云溪区',
  portals: { province: 'http://127.0.0.1:4101/', city: 'http://127.0.0.1:4102/' },
});

export const start = (round: string, id: string, more: Partial<NewAttempt> = {}): NewAttempt => ({
  round,
  city: city(id),
  district: { name: '云溪区', code: '990102' },
  vantage,
  profile: 'quick',
  program: '0.1.0',
  ...more,
});

export const round = (db: Database, name: string) =>
  openRound(db, { name, standard: '2022', scenario: 'drug-licence', practice: true, vantage });

export const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  name: '入口路径',
  state: 'scored',
  score: 92,
  weight: 25,
  rule: 1,
  sentence: '从省级首页点击 4 次到达。',
  suggestion: '',
  finding: null,
  veto: null,
  reason: null,
  evidence: [],
  ...more,
});

export const scores: Scores = { A: 91.2, B: 88, C: 70.5, D: null, total: null, grade: null, coverage: 0.83 };
