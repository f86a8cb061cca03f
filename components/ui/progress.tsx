interface ProgressProps {
  id: string;
  label: string;
  /** Share done, 0 to 1; left out while it is not known. */
  value?: number | undefined;
}

/** How far long work has come. */
export function Progress({ id, label, value }: ProgressProps) {
  return (
    <div>
      <label htmlFor={id} className="flex justify-between text-sm">
        <span>{label}</span>
        {value !== undefined && <span className="tabular-nums">{Math.round(value * 100)} %</span>}
      </label>
      <progress
        id={id}
        max={1}
        value={value}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-cham [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-cham"
      />
    </div>
  );
}
