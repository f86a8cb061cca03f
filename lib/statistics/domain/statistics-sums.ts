import type { FlowCount, StatisticsDelta } from "./statistics-delta";

/** Whose figures: constant over the life of a dossier. */
export type FigureOwner = { agencyId: string; procedureId: string; channel: string };

export type FlowSum = FigureOwner & { grain: "DAY" | "MONTH"; periodOn: string } & Record<FlowCount, number>;
export type OpenSum = FigureOwner & { dueOn: string; open: number };

const NOTHING: Record<FlowCount, number> = {
  received: 0,
  endedEarly: 0,
  endedOnTime: 0,
  endedLate: 0,
  withdrawn: 0,
  refused: 0,
  apologized: 0,
};

/** Adds up what a batch of events changes; sums over batches give the same as one batch of all. */
export class StatisticsSums {
  readonly #flow = new Map<string, FlowSum>();
  readonly #open = new Map<string, OpenSum>();

  add(owner: FigureOwner, { flow, open }: StatisticsDelta): void {
    if (flow) {
      this.#addFlow(owner, "DAY", flow.on, flow.count);
      this.#addFlow(owner, "MONTH", `${flow.on.slice(0, 7)}-01`, flow.count);
    }
    if (open.from) this.#addOpen(owner, open.from, -1);
    if (open.to) this.#addOpen(owner, open.to, 1);
  }

  get flow(): FlowSum[] {
    return [...this.#flow.values()];
  }

  /** Without what cancels out within the batch. */
  get open(): OpenSum[] {
    return [...this.#open.values()].filter((sum) => sum.open !== 0);
  }

  #addFlow(owner: FigureOwner, grain: FlowSum["grain"], periodOn: string, count: FlowCount): void {
    const key = `${grain}/${periodOn}/${keyOf(owner)}`;
    const sum = this.#flow.get(key) ?? { ...owner, grain, periodOn, ...NOTHING };
    sum[count] += 1;
    this.#flow.set(key, sum);
  }

  #addOpen(owner: FigureOwner, dueOn: string, by: number): void {
    const key = `${dueOn}/${keyOf(owner)}`;
    const sum = this.#open.get(key) ?? { ...owner, dueOn, open: 0 };
    sum.open += by;
    this.#open.set(key, sum);
  }
}

function keyOf({ agencyId, procedureId, channel }: FigureOwner): string {
  return `${agencyId}/${procedureId}/${channel}`;
}
