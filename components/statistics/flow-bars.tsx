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

/** Two bars a step: received is full, finished has an outline with its late part full. Drawn on the server. */
export function FlowBars({ label, steps, tickOf, width, className, format }: FlowBarsProps) {
  const most = niceCeiling(Math.max(1, ...steps.flatMap((step) => [step.received, step.finished])));
  const room = (width - LEFT) / Math.max(1, steps.length);
  const bar = Math.min(26, room * 0.4);
  const every = Math.ceil(TICK_WIDTH / room);
  const heightOf = (value: number) => (value / most) * (HEIGHT - TOP - FOOT);
  const base = HEIGHT - FOOT;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${HEIGHT}`} className={className}>
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <line
            x1={LEFT}
            x2={width}
            y1={base - heightOf(value)}
            y2={base - heightOf(value)}
            className="stroke-line"
          />
          <text
            x={LEFT - 6}
            y={base - heightOf(value) + 4}
            textAnchor="end"
            fontSize="12"
            className="fill-ink-soft"
          >
            {format(value)}
          </text>
        </g>
      ))}
      {steps.map((step, index) => {
        const middle = LEFT + room * (index + 0.5);
        return (
          <g key={step.on}>
            <Bar
              x={middle - bar - 1}
              y={base}
              width={bar}
              height={heightOf(step.received)}
              look="fill-cham"
            />
            <Bar
              x={middle + 1}
              y={base}
              width={bar}
              height={heightOf(step.finished)}
              look="fill-ok-soft stroke-ok"
            />
            <Bar x={middle + 1} y={base} width={bar} height={heightOf(step.late)} look="fill-late" />
            {index % every === 0 && (
              <text x={middle} y={HEIGHT - 7} textAnchor="middle" fontSize="12" className="fill-ink-soft">
                {tickOf(step)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface BarProps {
  x: number;
  /** Where it stands. */
  y: number;
  width: number;
  height: number;
  look: string;
}

function Bar({ x, y, width, height, look }: BarProps) {
  if (height === 0) return null;
  return <rect x={x} y={y - height} width={width} height={height} className={look} />;
}

/** The next even number of one or two significant digits: half of it is a whole number too. */
function niceCeiling(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  const step = unit * 2;
  return Math.ceil(value / step) * step;
}
