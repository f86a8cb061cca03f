import { classNames } from "./class-names";
import { Icon } from "./icon";

export type StepState = "done" | "current" | "ahead";

export interface Step {
  label: string;
  state: StepState;
  /** Said after the label, e.g. when it was done. */
  detail?: string;
}

interface StepperProps {
  label: string;
  steps: readonly Step[];
  /** Words for the states, for those who do not see the signs. */
  words: { done: string; current: string };
}

const DOTS: Record<StepState, string> = {
  done: "border-ok bg-ok-soft text-ok",
  current: "border-cham bg-cham text-on-cham",
  ahead: "border-line-strong bg-paper text-ink-soft",
};

/** Where a thing stands on its way: a column on phones, a row on wide screens. */
export function Stepper({ label, steps, words }: StepperProps) {
  return (
    <ol aria-label={label} className="flex flex-col gap-2 sm:flex-row sm:gap-0">
      {steps.map((step, index) => (
        <li
          key={step.label}
          aria-current={step.state === "current" ? "step" : undefined}
          className="relative flex gap-3 sm:flex-1 sm:flex-col sm:gap-1"
        >
          <span className="flex items-center">
            <span
              className={classNames(
                "flex size-8 shrink-0 items-center justify-center rounded-full border-2 text-sm font-semibold",
                DOTS[step.state],
              )}
            >
              {step.state === "done" ? <Icon name="check" /> : <span aria-hidden="true">{index + 1}</span>}
            </span>
            {index < steps.length - 1 && (
              <span
                className={classNames(
                  "mx-1 hidden h-0.5 grow sm:block",
                  step.state === "done" ? "bg-ok" : "bg-line",
                )}
              />
            )}
          </span>
          <span className="pt-0.5 pr-2 sm:pt-0">
            <span
              className={classNames(
                "block",
                step.state === "current" && "font-semibold",
                step.state === "ahead" && "text-ink-soft",
              )}
            >
              {step.label}
            </span>
            {step.state !== "ahead" && <span className="sr-only">, {words[step.state]}</span>}
            {step.detail && <span className="block text-sm text-ink-soft">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
