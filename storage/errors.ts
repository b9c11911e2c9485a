/**
 * The city is being audited by another living process in this round: not a fault. Nothing is retried; the command says
 * so and leaves the city to the other one.
 */
export class CityBusyError extends Error {
  override readonly name = 'CityBusyError';
  readonly city: string;
  constructor(city: string, round: string) {
    super(`${city} 正由另一个 wangting 进程测评（轮次 ${round}）`);
    this.city = city;
  }
}

/**
 * The attempt was taken over by another process (this one had lost its session) or has ended: nothing more may be
 * written to it. Not retried; the audit of this city stops here, what the other process does counts.
 */
export class AttemptLostError extends Error {
  override readonly name = 'AttemptLostError';
  constructor() {
    super('本次测评已被另一个进程接管或已结束，不再写入');
  }
}

/**
 * Evidence that could not be kept, or is not what was kept: a full disk, a lost or a changed file. Our own fault (exit
 * code 1), never the site's; a verdict does not stand on such evidence. `full` and `unwritable` end the audit of the city at
 * once, also where a crawler swallows them; the attempt stays interrupted and goes on when there is room.
 */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  readonly kind: 'full' | 'unwritable' | 'missing' | 'tampered';
  constructor(kind: 'full' | 'unwritable' | 'missing' | 'tampered', message: string) {
    super(message);
    this.kind = kind;
  }
}
