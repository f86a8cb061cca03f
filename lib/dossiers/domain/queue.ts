/** The piles of work on an officer's desk, in the order in which they are shown. */
export const QUEUES = [
  "receive",
  "mine",
  "handedOver",
  "parts",
  "unit",
  "supplement",
  "withdrawal",
  "applicant",
  "nearDue",
  "overdue",
  "toReturn",
] as const;

export type Queue = (typeof QUEUES)[number];

/** How many dossiers lie in each pile at one moment. */
export type QueueCounts = Readonly<Record<Queue, number>>;

const SLUGS: Record<Queue, string> = {
  receive: "cho-tiep-nhan",
  mine: "viec-cua-toi",
  handedOver: "chuyen-den",
  parts: "phoi-hop",
  unit: "don-vi",
  supplement: "cho-bo-sung",
  withdrawal: "xin-rut",
  applicant: "cho-nguoi-dan",
  nearDue: "sap-den-han",
  overdue: "qua-han",
  toReturn: "cho-tra",
};

/** What a queue is called in an address. */
export function slugOfQueue(queue: Queue): string {
  return SLUGS[queue];
}

/** The queue an address names; undefined for anything else. */
export function findQueue(slug: string | undefined): Queue | undefined {
  return QUEUES.find((queue) => SLUGS[queue] === slug);
}

/** What waits for this officer, before what lies with somebody of the unit. */
const TO_DO_FIRST: readonly Queue[] = ["receive", "mine", "handedOver", "parts", "toReturn"];

/** The queue a desk opens with: the first that holds something to do, then any that holds something, else their own. */
export function firstQueue(counts: QueueCounts): Queue {
  return [...TO_DO_FIRST, ...QUEUES].find((queue) => counts[queue] > 0) ?? "mine";
}
