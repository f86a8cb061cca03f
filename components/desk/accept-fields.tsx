import { useFormatter, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { ActTextField } from "./act-fields";
import { SimilarNotice } from "./similar-notice";

/** The reception checklist (NĐ 118/2025/NĐ-CP Art. 17) and the date that will be promised. */
export function AcceptFields({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("desk.accept");
  const format = useFormatter();
  const { checklist, promised, similar } = dossier.acts;
  return (
    <>
      <SimilarNotice similar={similar} />
      <p>{t("lead")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {checklist.map((item) => (
          <li key={item.code} className="flex items-start gap-2 py-2">
            <Icon
              name={item.attached > 0 ? "check" : "dot"}
              className={
                item.attached > 0 ? "mt-1 size-5 shrink-0 text-ok" : "mt-1 size-5 shrink-0 text-ink-soft"
              }
            />
            <span className="min-w-0 grow">
              {item.name}
              <span className="block text-sm text-ink-soft">
                {t("attached", { count: item.attached })}
                {item.required && ` · ${t("required")}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <Notice tone="info">
        <p>
          {promised ? t("promise", { due: sayMoment(format, new Date(promised.dueAt)) }) : t("noPromise")}
        </p>
      </Notice>
      <ActTextField
        name="setCount"
        first="1"
        label={t("setCount")}
        inputMode="numeric"
        width="tiny"
        maxLength={2}
        required
      />
    </>
  );
}
