const PATHS = {
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20 20l-4-4",
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6 6 18",
  check: "M5 13l4 4L19 7",
  warn: "M12 4 3 19h18L12 4ZM12 10v4M12 16.6v.1",
  late: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v5M12 16v.1",
  clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4l3 2",
  info: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11v5M12 8v.1",
  dot: "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  day: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5",
  night: "M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5Z",
  system: "M4 5h16v11H4zM9 20h6M12 16v4",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  pdf: "M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h6",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9",
  speaker: "M4 10v4h4l5 4V6L8 10H4ZM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11",
  play: "M8 5v14l11-7L8 5Z",
  pause: "M8 5v14M16 5v14",
  stop: "M6 6h12v12H6z",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 20c1-4 4-6 8-6s7 2 8 6",
  previous: "M14 6l-6 6 6 6",
  next: "M10 6l6 6-6 6",
  down: "M6 10l6 6 6-6",
  upload: "M12 16V5M7 9l5-5 5 5M4 19h16",
  empty: "M4 8l3-4h10l3 4v12H4zM4 8h16M9 12h6",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l2 2H4l2-2ZM10 20h4",
  letter: "M4 19 10 5l6 14M6.5 14h7M18 9v6M15 12h6",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 1.25 em. Decorative: the word beside it, or the label of its button, carries the meaning. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className={className ?? "size-5 shrink-0"}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
