import type { ReactNode, Ref } from "react";
import { TAKES_FOCUS } from "./takes-focus";

export interface FieldProblem {
  /** Id of the control or group to go to; absent for what concerns the whole form. */
  id?: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  problems: readonly FieldProblem[];
  ref?: Ref<HTMLDivElement>;
  /** What helps further, below the problems. */
  children?: ReactNode;
}

/** Everything that keeps a form from being sent, each a link to its field. The form moves the focus here. */
export function ErrorSummary({ title, problems, ref, children }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div
      {...(ref ? TAKES_FOCUS : {})}
      ref={ref}
      id="error-summary"
      role="alert"
      className="rounded-field border-2 border-late bg-late-soft px-4 py-3"
    >
      <h2 className="text-lg text-late">{title}</h2>
      <ul className="mt-1">
        {problems.map(({ id, message }) => (
          <li key={id ?? message}>
            {id ? (
              <a
                href={`#${id}`}
                className="inline-flex min-h-11 items-center py-1 text-ink underline underline-offset-4"
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
