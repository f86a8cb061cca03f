import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

/** The way to hand over what an officer holds, which comes before they leave, and to name who stands in. */
export async function WorkLinks({ accountId }: { accountId: string }) {
  const t = await getTranslations("admin.officer");
  return (
    <Card title={t("work")} className="flex flex-col gap-3">
      <p className="max-w-text">{t("workHint")}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/mot-cua/phan-cong/ban-giao/${accountId}`}>{t("handOver")}</LinkButton>
        <LinkButton href={`/mot-cua/vang-mat?can-bo=${accountId}`}>{t("absence")}</LinkButton>
      </div>
    </Card>
  );
}
