import type { ChartStep } from "@/lib/statistics/dto";

interface FlowBarsProps {
  /** Says in words what the chart shows. */
  label: string;
  steps: readonly ChartStep[];
  /** What stands under a step: the day, or the month. */
  tickOf: (step: ChartStep) => string;
  /** Width of the drawing in its own units; narrow for phones, so that the writing stays legible. */
  width: number;
  className: string;
  format: (value: number) => string;
}

const HEIGHT = 190;
const TOP = 18;
const FOOT = 24;
const LEFT = 44;
const TICK_WIDTH = 30;

/**
 * Two bars a step: received is full, finished has an outline with its late part full. Drawn on the server, each kind in
 * one path: a rectangle for each bar made the page a tenth larger.
 */
export function FlowBars({ label, steps, tickOf, width, className, format }: FlowBarsProps) {
  const most = niceCeiling(Math.max(1, ...steps.flatMap((step) => [step.received, step.finished])));
  const room = (width - LEFT) / Math.max(1, steps.length);
  const bar = Math.min(26, room * 0.4);
  const every = Math.ceil(TICK_WIDTH / room);
  const heightOf = (value: number) => (value / most) * (HEIGHT - TOP - FOOT);
  const base = HEIGHT - FOOT;
  const middleOf = (index: number) => LEFT + room * (index + 0.5);
  const bars = (from: number, of: (step: ChartStep) => number) =>
    steps.map((step, index) => outline(middleOf(index) + from, bar, heightOf(of(step)))).join("");
  const lines = [0, most / 2, most].map((value) => ({ value, y: short(base - heightOf(value)) }));
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${HEIGHT}`} className={className}>
      <path d={lines.map(({ y }) => `M${LEFT} ${y}H${width}`).join("")} className="stroke-line" />
      {lines.map(({ value, y }) => (
        <text key={value} x={LEFT - 6} y={y + 4} textAnchor="end" fontSize="12" className="fill-ink-soft">
          {format(value)}
        </text>
      ))}
      <path d={bars(-bar - 1, (step) => step.received)} className="fill-cham" />
      <path d={bars(1, (step) => step.finished)} className="fill-ok-soft stroke-ok" />
      <path d={bars(1, (step) => step.late)} className="fill-late" />
      {steps.map(
        (step, index) =>
          index % every === 0 && (
            <text
              key={step.on}
              x={short(middleOf(index))}
              y={HEIGHT - 7}
              textAnchor="middle"
              fontSize="12"
              className="fill-ink-soft"
            >
              {tickOf(step)}
            </text>
          ),
      )}
    </svg>
  );
}

/** A bar that stands on the base line; nothing for a height of nothing. */
function outline(x: number, width: number, height: number): string {
  if (height === 0) return "";
  return `M${short(x)} ${HEIGHT - FOOT}v${short(-height)}h${short(width)}v${short(height)}z`;
}

const short = (value: number) => Math.round(value * 10) / 10;

/** The next even number of one or two significant digits: half of it is a whole number too. */
function niceCeiling(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  const step = unit * 2;
  return Math.ceil(value / step) * step;
}
