import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

type ClockWords = { text: string; tone: Tone };

/** The answer first: where the dossier is in its life, how much time is left, who holds it. */
export function DossierHead({
  dossier,
  clock,
  ownPart,
}: {
  dossier: DeskDossier;
  clock: ClockWords;
  /** The clock of what the reader's unit was asked; it leads, since the rest is another office's work. */
  ownPart: (ClockWords & { dueAt: string }) | null;
}) {
  const t = useTranslations("desk.dossier");
  const words = useTranslations("dossiers");
  const format = useFormatter();
  const holder = [dossier.holder.unitName, dossier.holder.officerName].filter(Boolean).join(", ");
  return (
    <header className="mb-4 rounded-field border border-line bg-paper-raised p-4">
      <p className="text-sm text-ink-soft tabular-nums">{dossier.code ?? dossier.reference}</p>
      <h1>{dossier.ownerName}</h1>
      <p className="max-w-text">{dossier.procedureName}</p>
      {ownPart && (
        <p className="mt-2 flex flex-wrap items-center gap-2">
          <span className="font-semibold">{t("ownPart")}</span>
          <ClockBadge clock={ownPart} />
          <span>{t("ownPartDue", { time: sayMoment(format, new Date(ownPart.dueAt)) })}</span>
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <span className={ownPart ? undefined : "font-semibold"}>{words(`state.${dossier.state}`)}</span>
        <ClockBadge clock={clock} />
        <span>
          {t("dueAt")}: {dossier.dueAt ? sayMoment(format, new Date(dossier.dueAt)) : t("dueUnknown")}
        </span>
      </p>
      {dossier.dueProvisional && <p className="text-sm text-warn">{t("provisional")}</p>}
      <p className="text-sm text-ink-soft">
        {t("holder")}: {holder},{" "}
        {t("holderSince", { time: sayMoment(format, new Date(dossier.holder.sinceAt)) })}
      </p>
      {dossier.holder.leaseUntilAt && (
        <p className="text-sm text-ink-soft">
          {t("leaseUntil", { time: sayMoment(format, new Date(dossier.holder.leaseUntilAt)) })}
        </p>
      )}
    </header>
  );
}

function ClockBadge({ clock: { text, tone } }: { clock: ClockWords }) {
  return (
    <Badge tone={tone} icon={tone === "neutral" ? "clock" : undefined}>
      {text}
    </Badge>
  );
}
