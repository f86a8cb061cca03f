import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { TONE_CLASSES, TONE_ICONS, type Tone } from "./tone";

/** A state in one or two words, with its sign. */
export function Badge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: string;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-2xl border px-2 text-sm font-semibold",
        TONE_CLASSES[tone],
      )}
    >
      <Icon name={icon ?? TONE_ICONS[tone]} className="size-4 shrink-0" />
      {children}
    </span>
  );
}
