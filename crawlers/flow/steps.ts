import { FLOW_STEPS, type FlowStep } from '../facts.ts';
import type { Hall } from '../hall.ts';
import type { SeenStep } from './wizard.ts';

/** The last of the steps that were seen; a sign-in ends the way of a guest wherever it stands (CONTRACT.md §6). */
export function furthestOf(steps: readonly SeenStep[]): FlowStep {
  if (steps.some((s) => s.kind === 'login')) return 'login';
  return steps.reduce<FlowStep>(
    (far, s) => (FLOW_STEPS.indexOf(s.kind) > FLOW_STEPS.indexOf(far) ? s.kind : far),
    'portal',
  );
}

/** The steps that were seen on the way to the guide. */
export function stepsBefore({ city, trail, facts }: Hall): SeenStep[] {
  const start = trail.hall?.steps[0];
  const steps: SeenStep[] = [
    {
      kind: 'portal',
      title: start?.text || '省级门户',
      url: start?.url ?? city.portals.province,
      evidence: trail.hall?.steps.find((s) => s.evidence !== null)?.evidence ?? trail.hall?.arrival ?? null,
    },
  ];
  if (trail.hall)
    steps.push({ kind: 'region', title: trail.hall.title, url: trail.hall.url, evidence: trail.hall.arrival ?? null });
  if (trail.guide) {
    const { url, title, arrival, steps: way } = trail.guide;
    const name = facts['item.name']?.value ?? title;
    const found = way.findLast((s) => s.evidence !== null && s !== start)?.evidence ?? null;
    steps.push({
      kind: 'item',
      title: name,
      url,
      evidence: found ?? facts['search.rank']?.evidence[0] ?? arrival ?? null,
    });
    steps.push({ kind: 'guide', title, url, evidence: arrival ?? null });
  }
  return steps;
}
