import type { Latency } from "./latency";
import type { PageWeight } from "./page-weights";

/** Rows as a Markdown table; the first is its head. */
function toTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "--:"))), ...body.map(line)].join(
    "\n",
  );
}

/** Times in milliseconds, one row a measurement. */
export function latencyTable(latencies: readonly Latency[]): string {
  return toTable([
    ["What", "at once", "count", "p50 ms", "p95 ms", "max ms", "per second", "CPU ms"],
    ...latencies.map(({ what, concurrency, count, p50, p95, max, perSecond, processorMs }) => [
      what,
      String(concurrency),
      String(count),
      ...[p50, p95, max, perSecond].map((value) => value.toFixed(1)),
      processorMs?.toFixed(1) ?? "",
    ]),
  ]);
}

/** Weights in kB (1,000 bytes). */
export function weightTable(weights: readonly PageWeight[]): string {
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
  return toTable([
    ["Page", "HTML", "script", "style", "fonts", "other", "total kB", "fetched ahead"],
    ...weights.map(({ path, document, script, style, font, other, total, ahead }) => [
      `\`${path}\``,
      ...[document, script, style, font, other, total, ahead].map(kilo),
    ]),
  ]);
}
