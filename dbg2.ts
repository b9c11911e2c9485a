import { startPracticeProcess } from './cities/practice/process.ts';
import { loadScenario } from './cities/scenarios.ts';
import { memoryEvidence } from './crawlers/browser/evidence.ts';
import { launchBrowser } from './crawlers/browser/host.ts';
import { createPace } from './crawlers/browser/pace.ts';
import { openTab } from './crawlers/browser/tab.ts';
import { entryPath } from './crawlers/entry.ts';
import { emptyTrail } from './crawlers/hall.ts';
import { itemByNavigation } from './crawlers/item/navigate.ts';
import { walk } from './crawlers/walk/walk.ts';

const halls = await startPracticeProcess({ year: 2022 });
const browser = await launchBrowser();
const web = await browser.openWeb({ allowLoopback: true, pace: createPace({}), evidence: memoryEvidence() });
const city = halls.cities.find((c) => c.id === (process.argv[2] ?? 'huizhou'))!;
const scenario = loadScenario(process.argv[3]);
const hall: any = { city, district: { name: city.district }, scenario, facts: {}, trail: emptyTrail() };
const e = await entryPath.observe(hall, web);
console.log(JSON.stringify(e.facts['entry.level']), JSON.stringify(e.facts['entry.path']?.value));
const place = e.trail!.hall!;
const tab = await openTab(web);
const g = itemByNavigation(scenario, city, hall.district);
const goal = {
  ...g,
  reached: (s: any) => {
    const r = g.reached(s);
    console.log('  REACHED?', r, s.view.url, s.steps.map((x: any) => x.text).join(' > '));
    return r;
  },
  deeds: (s: any) => {
    const d = g.deeds(s);
    console.log(
      '  DEEDS',
      d
        .sort((a: any, b: any) => b.score - a.score)
        .slice(0, 14)
        .map(
          (x: any) =>
            `${x.score} ${x.kind} ${x.action?.text ?? x.option?.text}${x.action?.visible === false ? '(hidden)' : ''}`,
        )
        .join(' | '),
    );
    return d;
  },
};
const w = await walk(tab, web, { url: place.url, steps: place.steps }, goal, {
  expansions: 26,
  clicks: 6,
  branches: 8,
  history: true,
});
console.log(!!w.found, w.exhausted, w.expansions, JSON.stringify(w.obstacles.slice(0, 5)));
await tab.close();
await web.close();
await browser.close();
await halls.close();
