"use client";

import { useEffect } from "react";

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable], dialog *";
/** What a key presses, when the screen has it. */
const PRESSES: Record<string, string> = {
  j: "[data-desk-next]",
  "]": "[data-desk-next]",
  k: "[data-desk-previous]",
  "[": "[data-desk-previous]",
  u: "[data-desk-list]",
  "?": "[data-desk-help]",
  X: "[data-desk-choose-all]",
};
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/**
 * Keys for those who work at the desk all day; each does what a press on something on the screen does, and none
 * works while somebody types or a dialog is open.
 */
export function useDeskKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.matches(TYPING)) return;
  if (document.querySelector("dialog[open]")) return;
  const pressed = event.key === "x" ? chosenBox() : findPressed(event.key);
  const step = STEPS[event.key];
  if (event.key === "/") goToSearch(event);
  else if (pressed) {
    event.preventDefault();
    pressed.click();
  } else if (step) walk(step, event);
}

function findPressed(key: string): HTMLElement | null {
  const target = PRESSES[key];
  return target ? document.querySelector<HTMLElement>(target) : null;
}

function goToSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLInputElement>("[data-desk-search]");
  if (search) event.preventDefault();
  search?.focus();
}

/** The box of the row on which the focus is. */
function chosenBox(): HTMLInputElement | null {
  const row = document.activeElement?.closest("li:has([data-queue-row])");
  return row?.querySelector<HTMLInputElement>("input[type=checkbox]") ?? null;
}

function walk(step: number, event: KeyboardEvent): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-queue-row]")];
  const at = rows.findIndex((row) => row.closest("li")?.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
