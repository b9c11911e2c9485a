import { actionTool } from './look/actions.ts';
import { addressTools } from './look/addresses.ts';
import { contentTool } from './look/content.ts';
import { documentTools } from './look/document.ts';
import { fieldTool } from './look/fields.ts';
import { toJson } from './look/json.ts';
import { landmarkTool } from './look/landmark.ts';
import { findLayer } from './look/layers.ts';
import { nameTools } from './look/names.ts';
import { drawsOnlyRows } from './look/partial.ts';
import { pressableTools } from './look/pressable.ts';
import type { Bounds } from './look/report.ts';
import { rowTools } from './look/rows.ts';
import type { State } from './look/state.ts';
import { walkDocument } from './look/walk.ts';

const PARTS = {
  actionTool,
  addressTools,
  contentTool,
  documentTools,
  drawsOnlyRows,
  fieldTool,
  findLayer,
  landmarkTool,
  nameTools,
  pressableTools,
  rowTools,
  toJson,
  walkDocument,
};

/**
 * A function of bounds, as a source for one frame: reports what a person sees there and what could be acted on, open shadow roots
 * included, in reading order. Its parts travel as their sources, so none uses anything from outside. Answers a `FrameReport` as
 * JSON: Playwright hands objects over value by value, twice checked, which took longer than the walk itself.
 */
export const LOOK_SOURCE = `((bounds) => (${perceiveFrame})(bounds, { ${Object.entries(PARTS)
  .map(([name, part]) => `${name}: ${part}`)
  .join(', ')} }))`;

function perceiveFrame(bounds: Bounds, parts: typeof PARTS): string {
  const state: State = {
    report: {
      title: document.title,
      actions: [],
      fields: [],
      content: { tag: '#document', children: [] },
      text: '',
      headings: [],
      overlay: null,
      partial: false,
      frames: [],
    },
    nodeOf: new WeakMap(),
    heading: '',
    scrollers: [],
  };
  const doc = parts.documentTools();
  const addresses = parts.addressTools();
  const names = parts.nameTools(doc);
  const rows = parts.rowTools(doc);
  const pressable = parts.pressableTools(doc, addresses);
  const landmark = parts.landmarkTool(doc);
  const describe = parts.contentTool(doc, addresses);
  const add = parts.actionTool(state, { doc, addresses, names, rows, pressable, landmark });
  const addField = parts.fieldTool(state, { doc, addresses, names, landmark });
  parts.walkDocument(bounds, state, { doc, pressable, describe, add, addField });
  state.report.partial = parts.drawsOnlyRows(state.scrollers, doc);
  parts.findLayer(state, doc);
  return parts.toJson(state.report);
}
