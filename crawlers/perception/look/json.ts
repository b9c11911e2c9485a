/** Runs inside a frame: writes as JSON. Old libraries (Prototype) give arrays a toJSON of their own, which writes them as texts. */
export function toJson(report: unknown): string {
  const hidden = [Array.prototype, Object.prototype].flatMap((prototype) => {
    const own = Object.getOwnPropertyDescriptor(prototype, 'toJSON');
    return own?.configurable && Reflect.deleteProperty(prototype, 'toJSON') ? [{ prototype, own }] : [];
  });
  try {
    return JSON.stringify(report);
  } finally {
    for (const { prototype, own } of hidden) Object.defineProperty(prototype, 'toJSON', own);
  }
}
