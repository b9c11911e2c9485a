import { describe, expect, test } from 'vitest';
import { InputError } from '../../cities/errors.ts';
import { isScored, loadScenario, scenarioIds } from '../../cities/scenarios.ts';
import { matchItem } from '../../crawlers/item/match.ts';
import { cityFile, folder } from './folder.ts';

test('the four scenarios', () => {
  expect(scenarioIds()).toEqual(['drug-retail', 'food', 'restaurant', 'temporary-id']);
  expect(scenarioIds().map((id) => loadScenario(id).scored)).toEqual([true, true, true, false]);
});

test('what is only observed, and what is no longer there', () => {
  expect(['temporary-id', 'food', 'gone'].map((id) => isScored(id))).toEqual([false, true, true]);
});

test('the default is the retail drug licence', () => {
  const scenario = loadScenario();
  expect(scenario.name).toBe('药品经营许可证核发');
  expect(scenario.codes[0]).toBe('00017211100301');
  expect(scenario.searchTerms).toEqual(['药品经营许可证', '药品零售', '药店', '开药店', '药品经营许可']);
  expect(scenario.legalLimitDays).toBe(20);
});

describe.each(scenarioIds())('%s', (id) => {
  const scenario = loadScenario(id);
  const names = scenario.names.flat();
  test('asks by name, as a citizen says it, and for its materials', () => {
    expect(scenario.questions[0]).toBe(scenario.name);
    expect(scenario.questions[2]).toContain('材料');
  });
  test('knows its own full name best, and no name twice', () => {
    expect(scenario.names[0]).toContain(scenario.name);
    expect(new Set(names).size).toBe(names.length);
  });
  test('does not exclude what it wants', () => {
    for (const name of names) expect(matchItem(name, scenario), name).not.toBeNull();
    for (const action of scenario.wantedActions) expect(scenario.otherActions).not.toContain(action);
  });
});

test('an unknown scenario names the nearest and all there are', () => {
  expect(() => loadScenario('drug-retial')).toThrow(
    new InputError('没有情形“drug-retial”，是否指 drug-retail；现有：drug-retail、food、restaurant、temporary-id'),
  );
});

test('a faulty scenario file is an input error with its line', () => {
  using dir = folder({ 'x.yaml': cityFile() });
  expect(() => loadScenario('x', dir.path)).toThrow(/x\.yaml:1: 缺少“audience”/);
});
