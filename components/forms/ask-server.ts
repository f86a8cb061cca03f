import { CONNECTION_LOST, type FormAnswer } from "./form-answer";
import { isNavigation } from "./is-navigation";

export type FormServer<T> = (previous: FormAnswer<T> | null, form: FormData) => Promise<FormAnswer<T>>;

/**
 * `action`, which answers with a refusal when the server cannot be reached. What the fields start from stays that of
 * the answer before: only then does React leave what stands in them now.
 */
export function askServer<T>(action: FormServer<T>): FormServer<T> {
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (thrown) {
      if (isNavigation(thrown)) throw thrown;
      const typed = previous && !previous.ok ? previous.error.typed : undefined;
      return { ok: false, error: { messageKey: CONNECTION_LOST, ...(typed && { typed }) } };
    }
  };
}
