import { Icon } from "@/components/ui/icon";

interface SearchBoxProps {
  id: string;
  texts: { label: string; placeholder?: string; button: string };
  words?: string;
}

/** The large search of the catalogue: an ordinary GET form to `/thu-tuc`, or part of the form around it. */
export function SearchBox({ id, texts, words }: SearchBoxProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {texts.label}
      </label>
      <div className="flex">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={words}
          placeholder={texts.placeholder}
          maxLength={200}
          autoComplete="off"
          className="h-12 w-full min-w-0 rounded-l-field border border-line-strong bg-paper px-4 text-ink placeholder:text-ink-soft"
        />
        <button
          type="submit"
          className="inline-flex h-12 shrink-0 items-center gap-2 rounded-r-field border border-dao bg-dao px-5 font-semibold text-on-dao hover:bg-dao-deep"
        >
          <Icon name="search" />
          {texts.button}
        </button>
      </div>
    </div>
  );
}
