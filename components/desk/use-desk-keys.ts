"use client";

import { useEffect } from "react";

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable], dialog *";
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk the rows of the list, `x` chooses the row, `/` goes to the search; Enter opens, as on any link. */
export function useDeskKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, []);
}

function walk(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target instanceof Element && event.target.matches(TYPING);
  if (typing) return;
  if (event.key === "/") {
    const search = document.querySelector<HTMLInputElement>("[data-desk-search]");
    if (search) event.preventDefault();
    search?.focus();
    return;
  }
  if (event.key === "x") {
    const box = document.activeElement?.closest("li")?.querySelector("[data-queue-row]")
      ? document.activeElement.closest("li")?.querySelector<HTMLInputElement>("input[type=checkbox]")
      : null;
    box?.click();
    return;
  }
  const step = STEPS[event.key];
  if (step) moveTo(step, event);
}

function moveTo(step: number, event: KeyboardEvent): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-queue-row]")];
  const at = rows.findIndex((row) => row.closest("li")?.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
