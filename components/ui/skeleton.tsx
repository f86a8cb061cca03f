import { classNames } from "./class-names";

/** The shape of something that is still loading. */
export function Skeleton({ className }: { className?: string }) {
  return <div className={classNames("animate-pulse rounded-field bg-line", className ?? "h-6 w-full")} />;
}

/** A page that is still loading: a heading and some rows; `label` tells it to a screen reader. */
export function PageSkeleton({ label, rows = 5 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">{label}</span>
      <Skeleton className="h-9 w-2/3 max-w-96" />
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <Skeleton key={key} className="h-11" />
      ))}
    </div>
  );
}
