"use client";

interface ManyOptionsProps {
  options: readonly { value: string; label: string }[];
}

/** Hundreds of choices, sent as a list of words: as elements each would be written twice and drawn twice on the server. */
export function ManyOptions({ options }: ManyOptionsProps) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
