"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useDeskKeys } from "./use-desk-keys";

export type DeskKeysTexts = {
  open: string;
  title: string;
  close: string;
  typing: string;
  keys: Record<
    "walk" | "choose" | "chooseAll" | "enter" | "search" | "next" | "previous" | "list" | "help",
    string
  >;
};

const KEYS: readonly (readonly [keyof DeskKeysTexts["keys"], readonly string[]])[] = [
  ["walk", ["↑", "↓"]],
  ["enter", ["Enter"]],
  ["choose", ["x"]],
  ["chooseAll", ["X"]],
  ["search", ["/"]],
  ["next", ["j", "]"]],
  ["previous", ["k", "["]],
  ["list", ["u"]],
  ["help", ["?"]],
];

/** Makes the keys of the desk work, and says which there are: by `?`, or by the button. */
export function DeskKeys({ texts }: { texts: DeskKeysTexts }) {
  const [open, setOpen] = useState(false);
  useDeskKeys();
  return (
    <>
      <span className="hidden lg:inline">
        <Button
          tone="quiet"
          size="compact"
          className="needs-script"
          data-desk-help=""
          onClick={() => setOpen(true)}
        >
          {texts.open}
        </Button>
      </span>
      <Dialog
        id="desk-keys"
        open={open}
        onClose={() => setOpen(false)}
        title={texts.title}
        closeLabel={texts.close}
      >
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {KEYS.map(([name, keys]) => (
            <div key={name} className="contents">
              <dt>
                {keys.map((key) => (
                  <kbd key={key} className="mr-1 rounded-field border border-line-strong px-2 py-0.5">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{texts.keys[name]}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-sm text-ink-soft">{texts.typing}</p>
      </Dialog>
    </>
  );
}
