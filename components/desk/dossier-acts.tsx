import { useTranslations } from "next-intl";
import type { FormTexts } from "@/components/forms/form-texts";
import type { ButtonTone } from "@/components/ui/button-class";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import type { ActionWeight, DeskAction } from "@/lib/dossiers/domain/rank-actions";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { writeDeskList } from "@/lib/dossiers/schemas/queue-inputs";
import { ActBody } from "./act-body";
import { ActForm, type ActServer } from "./act-form";
import { ActTexts } from "./act-texts";
import { deskPath } from "./desk-path";

type DossierActsProps = {
  dossier: DeskDossier;
  list: DeskList;
  servers: Record<DeskAction, ActServer>;
  texts: FormTexts;
};

const TONES: Record<ActionWeight, ButtonTone> = { MAIN: "primary", BESIDE: "secondary", CAREFUL: "danger" };

/** Exactly what this person may do now, the one thing to do first and open, the rest a press away. */
export function DossierActs({ dossier, list, servers, texts }: DossierActsProps) {
  const t = useTranslations("desk");
  const words = useTranslations("dossiers.action");
  const rules = useTranslations("errors.rule");
  const { actions, forbidden } = dossier.acts;
  return (
    <section aria-labelledby="acts-title" className="flex flex-col gap-3">
      <h2 id="acts-title" className="text-lg">
        {t("acts.title")}
      </h2>
      {actions.length === 0 && (
        <p className="text-ink-soft">
          {t("acts.none")} {t("acts.noneHeld", { unit: dossier.holder.unitName })}
        </p>
      )}
      <ActTexts texts={texts}>
        {actions.map(({ action, weight }, index) => (
          <Act
            key={action}
            action={action}
            tone={index === 0 ? TONES.MAIN : TONES[weight]}
            open={index === 0}
            dossier={dossier}
            list={list}
            server={servers[action]}
          />
        ))}
      </ActTexts>
      {forbidden.map(({ action, rule }) => (
        <p key={action} className="text-sm text-ink-soft">
          {t("acts.notNow", { action: words(action), why: rules(rule as "other") })}
        </p>
      ))}
    </section>
  );
}

type ActProps = {
  action: DeskAction;
  tone: ButtonTone;
  open: boolean;
  dossier: DeskDossier;
  list: DeskList;
  server: ActServer;
};

function Act({ action, tone, open, dossier, list, server }: ActProps) {
  const t = useTranslations("desk");
  const words = useTranslations("dossiers.action");
  return (
    <ActForm
      id={`act-${action}`}
      action={server}
      dossier={{
        id: dossier.id,
        version: dossier.version,
        list: writeDeskList(list),
        href: deskPath.dossier(dossier.id, { list }),
      }}
      submit={words(action)}
      tone={tone}
      open={open}
      labels={{
        busy: t("acts.busy"),
        problems: t("acts.problems"),
        overtakenTitle: t("overtaken.title"),
        overtakenKept: t("overtaken.kept"),
        showNewState: t("overtaken.show"),
      }}
    >
      <ActBody action={action} dossier={dossier} />
    </ActForm>
  );
}
