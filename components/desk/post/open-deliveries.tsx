import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { OpenDelivery } from "@/lib/dossiers/domain/post-hand-over";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "../desk-path";

/** Deliveries by the post with dossiers still to be entered: their terms run already. */
export function OpenDeliveries({ deliveries }: { deliveries: readonly OpenDelivery[] }) {
  const t = useTranslations("post.open");
  const format = useFormatter();
  if (deliveries.length === 0) return null;
  return (
    <section aria-labelledby="open-deliveries">
      <h2 id="open-deliveries" className="text-lg">
        {t("title")}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {deliveries.map(({ id, postWorker, handedAt, waiting }) => (
          <li key={id} className="py-2">
            <Link
              href={deskPath.delivery(id)}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-cham underline"
            >
              {t("delivery", { at: sayMoment(format, new Date(handedAt)), name: postWorker })}
            </Link>
            <span className="block">{t("waiting", { count: waiting })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
