import { collectDefaultMetrics, Registry } from 'prom-client';

/** What is measured of a process, in the text format that Prometheus and the OpenTelemetry collector read. */
export interface Metrics {
  registry: Registry;
  contentType: string;
  /** Has something asked before each answer. */
  before(refresh: () => Promise<void>): void;
  text(): Promise<string>;
}

/** Starts with the process's own memory, processor time and event loop. One for each process, and none is global. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const refreshes: (() => Promise<void>)[] = [];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    contentType: registry.contentType,
    before: (refresh) => void refreshes.push(refresh),
    async text() {
      for (const refresh of refreshes) await refresh();
      return registry.metrics();
    },
  };
}
