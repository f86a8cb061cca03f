/**
 * Stands in the place of the emblem: Mẫu Sơn's two peaks and a peach blossom, our own drawing. The national
 * emblem may replace it where the owner's rules for the emblem are met.
 */
export function PortalMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" className={className ?? "size-10 shrink-0"}>
      <rect width="40" height="40" rx="9" className="fill-on-band" />
      <path d="M4 31 15 15l6 8 4-5 11 13Z" className="fill-band stroke-band" strokeLinejoin="round" />
      <g className="fill-dao">
        <circle cx="28" cy="7.4" r="2.6" />
        <circle cx="31.4" cy="9.9" r="2.6" />
        <circle cx="30.1" cy="13.9" r="2.6" />
        <circle cx="25.9" cy="13.9" r="2.6" />
        <circle cx="24.6" cy="9.9" r="2.6" />
      </g>
      <circle cx="28" cy="11" r="1.6" className="fill-on-band" />
    </svg>
  );
}
