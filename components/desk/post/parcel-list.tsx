import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Parcel, Parcels } from "@/lib/dossiers/domain/parcel";
import { deskPath } from "../desk-path";

/** Parcels of one kind, each with the way to its dossier, where it is handed over or reported. */
export function ParcelList({
  kind,
  parcels,
}: {
  kind: Exclude<keyof Parcels, "toHandOver">;
  parcels: readonly Parcel[];
}) {
  const t = useTranslations("post.parcels");
  return (
    <section aria-labelledby={`parcels-${kind}`}>
      <h2 id={`parcels-${kind}`} className="text-lg">
        {t(`kind.${kind}`, { count: parcels.length })}
      </h2>
      {parcels.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {parcels.map((parcel) => (
            <li key={parcel.id} className="py-2">
              <Link
                href={deskPath.dossier(parcel.id)}
                prefetch={false}
                className="inline-flex min-h-11 items-center text-cham underline"
              >
                {parcel.code}
              </Link>
              <span className="block">
                {parcel.receiver}, {parcel.address}
              </span>
              {parcel.trackingNumber && (
                <span className="block text-sm text-ink-soft">
                  {t("tracking", { number: parcel.trackingNumber })}
                </span>
              )}
              {parcel.failures > 0 && (
                <span className="block text-sm text-late">{t("failures", { count: parcel.failures })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
