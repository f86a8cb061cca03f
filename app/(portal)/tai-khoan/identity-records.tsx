import { getFormatter, getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/accounts/domain/actor";
import { listIdentityRecords } from "@/lib/accounts/queries/list-identity-records";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** Which offices used the citizen's identity number at a counter, and when; not there while none has. */
export async function IdentityRecords({ actor }: { actor: Exclude<Actor, { kind: "SYSTEM" }> }) {
  const [records, t, format] = await Promise.all([
    listIdentityRecords(actor),
    getTranslations("accounts.identityRecords"),
    getFormatter(),
  ]);
  if (records.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">{t("title")}</h2>
      <p className="mb-2">{t("hint")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {records.map(({ id, act, unitName, at }) => (
          <li key={id} className="py-2.5">
            {t("line", { act: t(`act.${act}`), unit: unitName })}
            <p className="text-sm text-ink-soft">{sayMoment(format, at)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
