import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from './errors.ts';
import { nearest } from './nearest.ts';
import { SCENARIOS_FOLDER } from './paths.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';
import { readYaml, throwFaults } from './yaml.ts';

/** The scenario of the editions since 2022, and of a city file that names none. */
export const DEFAULT_SCENARIO = 'drug-retail';

/** Whether a scenario is scored. One that is not is only observed: facts and no scores. True where its file is gone. */
export const isScored = (id: string, folder = SCENARIOS_FOLDER): boolean =>
  !scenarioIds(folder).includes(id) || loadScenario(id, folder).scored;

/** The ids of the scenarios there are. */
export function scenarioIds(folder = SCENARIOS_FOLDER): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * A scenario by its id.
 *
 * @throws InputError for an unknown id or a faulty file.
 */
export function loadScenario(id: string = DEFAULT_SCENARIO, folder = SCENARIOS_FOLDER): Scenario {
  const ids = scenarioIds(folder);
  if (!ids.includes(id)) {
    const near = nearest(id, ids, 1);
    throw new InputError(`没有情形“${id}”，${near.length > 0 ? `是否指 ${near[0]}；` : ''}现有：${ids.join('、')}`);
  }
  const { value, faults } = readYaml(join(folder, `${id}.yaml`), scenarioSchema);
  throwFaults(faults);
  return value!;
}
