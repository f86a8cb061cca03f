import { useTranslations } from "next-intl";
import { GallerySection } from "./gallery-section";

/** Whole class names: Tailwind finds classes by reading the source. */
const SWATCHES = {
  ink: "bg-ink",
  "ink-soft": "bg-ink-soft",
  paper: "bg-paper",
  "paper-raised": "bg-paper-raised",
  line: "bg-line",
  "line-strong": "bg-line-strong",
  cham: "bg-cham",
  "cham-soft": "bg-cham-soft",
  dao: "bg-dao",
  "dao-soft": "bg-dao-soft",
  ok: "bg-ok",
  "ok-soft": "bg-ok-soft",
  warn: "bg-warn",
  "warn-soft": "bg-warn-soft",
  late: "bg-late",
  "late-soft": "bg-late-soft",
  band: "bg-band",
};

const SIZES = { "2xl": "text-2xl", xl: "text-xl", lg: "text-lg", base: "text-base", sm: "text-sm" };

/** Colours and sizes of type. */
export function GalleryFoundations() {
  const t = useTranslations("gallery");
  return (
    <>
      <GallerySection title={t("colours")}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
          {Object.entries(SWATCHES).map(([token, className]) => (
            <li key={token}>
              <div className={`h-12 rounded-field border border-line ${className}`} />
              <code className="text-sm">{token}</code>
            </li>
          ))}
        </ul>
      </GallerySection>
      <GallerySection title={t("type")}>
        {Object.entries(SIZES).map(([size, className]) => (
          <p key={size} className={className}>
            {t("typeSample")} <span className="font-semibold">{t("typeSample")}</span>
          </p>
        ))}
      </GallerySection>
    </>
  );
}
