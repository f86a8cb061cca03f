/** How long many repetitions of one thing took, in milliseconds. */
export type Latency = {
  what: string;
  concurrency: number;
  count: number;
  p50: number;
  p95: number;
  max: number;
  perSecond: number;
  /** Processor time a repetition cost the server and its database, on average; null where it cannot be read. */
  processorMs: number | null;
};

/** How often, how many at once, and where to read the processor time used so far (ms). */
export type Repetition = { count: number; concurrency: number; processor: () => number | null };

/** Repetitions before counting starts: connections, caches and compiled code are then as after an hour of daily use. */
const WARM_UP = 40;

/**
 * Does `run` `count` times, `concurrency` at once, and times each from the outside. `run` hears which repetition
 * it is, warm-up included, so that it can take another dossier each time.
 */
export async function measureLatency(
  what: string,
  { count, concurrency, processor }: Repetition,
  run: (index: number) => Promise<void>,
): Promise<Latency> {
  for (let index = 0; index < WARM_UP; index += 1) await run(index);
  const times: number[] = [];
  let next = WARM_UP;
  const before = processor();
  const startedAt = performance.now();
  const lane = async () => {
    while (next < WARM_UP + count) {
      const index = next;
      next += 1;
      const began = performance.now();
      await run(index);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const seconds = (performance.now() - startedAt) / 1000;
  const after = processor();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0;
  console.error(`measured: ${what} (${concurrency} at once), p95 ${at(0.95).toFixed(1)} ms`);
  return {
    what,
    concurrency,
    count,
    p50: at(0.5),
    p95: at(0.95),
    max: at(1),
    perSecond: count / seconds,
    processorMs: before === null || after === null ? null : (after - before) / count,
  };
}
