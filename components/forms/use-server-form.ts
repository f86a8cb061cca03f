"use client";

import {
  type RefObject,
  type SubmitEvent,
  startTransition,
  useActionState,
  useLayoutEffect,
  useRef,
} from "react";
import { askServer, type FormServer } from "./ask-server";
import { CONNECTION_LOST, type FormAnswer } from "./form-answer";

/**
 * A form that a server action answers, with and without script: its props, the last answer, and whether it is being
 * sent; a second press meanwhile does nothing. A lost connection is a refusal like others (`errors.connection`), and
 * sending leaves the form as it stands: see `useFreshForm`.
 */
export function useServerForm<T>(action: FormServer<T>) {
  // The server writes the page with the action itself: only then can a browser without script send the form.
  const ask = typeof window === "undefined" ? action : askServer(action);
  const [answer, send, sending] = useActionState<FormAnswer<T> | null, FormData>(ask, null);
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    // A form that React sends by itself is emptied, whatever came of it.
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  }
  return { answer, sending, formProps: { action: send, onSubmit, noValidate: true } };
}

/** Puts a form back to what its fields start from, once the server has answered; not when nothing came back. */
export function useFreshForm(form: RefObject<HTMLFormElement | null>, answer: FormAnswer<unknown> | null) {
  const last = useRef(answer);
  useLayoutEffect(() => {
    if (answer === last.current) return;
    last.current = answer;
    if (answer && (answer.ok || answer.error.messageKey !== CONNECTION_LOST)) form.current?.reset();
  }, [form, answer]);
}
