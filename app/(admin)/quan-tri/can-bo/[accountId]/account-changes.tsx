import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import type { OfficerDetail } from "@/lib/accounts/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** When the account was closed and reopened, by whom and why; nothing while neither ever happened. */
export async function AccountChanges({ changes }: Pick<OfficerDetail, "changes">) {
  const [t, format] = await Promise.all([getTranslations("admin.officer"), getFormatter()]);
  if (changes.length === 0) return null;
  return (
    <Card title={t("changes")}>
      <ul className="divide-y divide-line">
        {changes.map(({ id, kind, at, byName, reason }) => (
          <li key={id} className="py-3">
            <p>{t("change", { kind, date: sayMoment(format, new Date(at)), by: byName ?? t("bySystem") })}</p>
            {reason && <p className="text-sm text-ink-soft">{t("because", { reason })}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
