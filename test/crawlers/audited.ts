import { loadScenario } from '../../cities/scenarios.ts';
import { emptyTrail, type Hall } from '../../crawlers/hall.ts';

/** What is audited, around local servers. */
export function auditedHall(portals: Hall['city']['portals'], change: Partial<Hall> = {}): Hall {
  return {
    city: { id: 'qingshi', name: '青石市', code: '990100', region: '华东', district: '云溪区', portals },
    district: { name: '云溪区' },
    scenario: loadScenario(),
    round: '2022',
    profile: 'quick',
    facts: {},
    trail: emptyTrail(),
    ...change,
  };
}
