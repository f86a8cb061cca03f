/** What a server action said of a form that it refused; `ActionError` fits. */
export type FormRefusal = {
  messageKey: string;
  fieldErrors?: Record<string, string[]>;
  errorId?: string;
  typed?: Record<string, string | string[]>;
};

/** What a server action answers to a form; `ActionResult` fits. */
export type FormAnswer<T> = { ok: true; data: T } | { ok: false; error: FormRefusal };

/** Said by the browser itself, when nothing came back from the server. */
export const CONNECTION_LOST = "connection";
