/** First stop of the keyboard: jumps over header and tools to `<main id="noi-dung">`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#noi-dung"
      className="no-print fixed top-2 left-2 z-50 -translate-y-20 rounded-field bg-paper px-4 py-3 font-semibold text-cham focus:translate-y-0"
    >
      {label}
    </a>
  );
}
