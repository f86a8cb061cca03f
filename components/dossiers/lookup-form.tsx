import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Box for a dossier code: an ordinary GET form to `/tra-cuu`. A refused code has the focus when the answer arrives. */
export function LookupForm({ id, typed, error }: { id: string; typed?: string; error?: string | undefined }) {
  const t = useTranslations("lookup");
  return (
    <form action="/tra-cuu" className="flex max-w-text flex-col gap-3">
      <TextField
        id={id}
        name="ma"
        label={t("label")}
        hint={t("hint")}
        error={error}
        defaultValue={typed}
        maxLength={500}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...(error ? { autoFocus: true } : {})}
      />
      <Button type="submit" className="self-start">
        {t("button")}
      </Button>
    </form>
  );
}
