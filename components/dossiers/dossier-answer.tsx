import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { inVietnamese } from "@/components/ui/in-vietnamese";
import { Stepper } from "@/components/ui/stepper";
import type { OwnDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { useDueSentence } from "./use-due-sentence";
import { useFeeSentence } from "./use-fee-sentence";

/** The answer first: how it stands, how long still, until when; then who has it and how far it is. */
export function DossierAnswer({ dossier }: { dossier: OwnDossier }) {
  const t = useTranslations("dossiers");
  const ui = useTranslations("ui");
  const fees = useTranslations("counter.dossierFee");
  const format = useFormatter();
  const due = useDueSentence(dossier);
  const fee = useFeeSentence()(dossier.fee);
  const late = dossier.remaining?.late ?? false;
  const open = dossier.parts.filter((part) => part.doneAt === null);
  const asked = open
    .map((part) => part.dueAt)
    .sort()
    .at(-1);
  const over = dossier.endedAt !== null;
  return (
    <div className="flex flex-col gap-4">
      <div
        className={classNames(
          "rounded-field border-l-4 px-4 py-3",
          late
            ? "border-late bg-late-soft"
            : dossier.supplement
              ? "border-warn bg-warn-soft"
              : "border-cham bg-cham-soft",
        )}
      >
        <p className="text-lg font-semibold">{t(`stateSentence.${dossier.state}`)}</p>
        <p className="first-letter:uppercase">{due.join(" · ")}</p>
        {dossier.due?.provisional && !over && <p className="text-sm">{t("detail.provisional")}</p>}
        {asked && (
          <p>
            {t.rich("detail.asking", {
              ...inVietnamese,
              units: format.list(open.map((part) => part.unitName)),
              date: sayMoment(format, new Date(asked)),
            })}
          </p>
        )}
        {fee && (
          <p>
            {fees("title")}: {fee}
          </p>
        )}
        {!over && (
          <p className="mt-1 text-ink-soft">
            {t.rich("detail.holder", {
              ...inVietnamese,
              unit: dossier.holderUnitName,
              date: sayMoment(format, new Date(dossier.heldSinceAt)),
            })}
          </p>
        )}
      </div>
      <Stepper
        label={t("detail.progress")}
        steps={dossier.steps.map(({ key, state }) => ({ label: t(`detail.step.${key}`), state }))}
        words={{ done: ui("stepDone"), current: ui("stepCurrent") }}
      />
    </div>
  );
}
