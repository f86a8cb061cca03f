import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import type { FilingFormProps } from "@/components/filing/filing-form";
import { LateFilingForm } from "@/components/filing/late-filing-form";
import { UNIT_FORM } from "@/components/filing/unit-form";
import { Notice } from "@/components/ui/notice";
import { signInPath } from "@/lib/accounts/domain/sign-in-path";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { DELIVERY_FORM } from "@/lib/dossiers/domain/delivery-form";
import type { FilingPage } from "@/lib/dossiers/domain/filing-pages";
import type { OwnDraft } from "@/lib/dossiers/dto";
import type { Answers } from "@/lib/forms/domain/e-form";
import { inOneLanguage } from "@/lib/forms/domain/in-one-language";
import { narrowToPage } from "@/lib/forms/domain/narrow-to-page";
import { shortenLists, unitListNames } from "@/lib/forms/domain/shorten-lists";
import { pageContext } from "@/lib/platform/entry/page-context";
import { finishPage } from "../../finish-page";

type Messages = Awaited<ReturnType<typeof getMessages>>;

interface FillInPageProps {
  draft: OwnDraft;
  page: FilingPage;
  backHref: string;
}

/** A page with questions: unit, applicant, a page of the form, or delivery. */
export async function FillInPage({ draft, page, backHref }: FillInPageProps) {
  const [t, locale, messages, texts] = await Promise.all([
    getTranslations("filing"),
    getLocale(),
    getMessages(),
    citizenTexts("draft"),
  ]);
  const only = page.kind === "UNIT" && draft.competentUnits.length <= 1 ? draft.competentUnits[0] : undefined;
  if (page.kind === "UNIT" && draft.competentUnits.length === 0) {
    return <Notice tone="warn">{t("unit.none")}</Notice>;
  }
  const source = sourceOf(page, draft);
  const { forms, ui } = messages;
  const lists = listsOf(source, page, draft, only !== undefined);
  return (
    <>
      {only && (
        <Notice>
          {t("unit.only")} <strong lang="vi">{only.label}</strong>.
        </Notice>
      )}
      <LateFilingForm
        key={page.slug}
        page={{ draftId: draft.id, version: draft.version, slug: page.slug, part: source.part }}
        definition={inOneLanguage({ ...source.definition, lists: lists.lists }, locale)}
        pageKey={source.pageKey}
        answers={only ? { competentUnitId: only.value } : source.answers}
        hidden={Boolean(only)}
        today={localDateOf(pageContext.clock.now())}
        context={{
          locale,
          ...lists.context,
          words: questionWords(forms, ui),
        }}
        texts={texts}
        words={{
          summary: ui.errorSummary,
          next: t("continue"),
          busy: t("saving"),
          back: t("back"),
          save: messages.filing.save,
        }}
        backHref={backHref}
        signInHref={signInPath(`/nop-ho-so/${draft.id}/${page.slug}`)}
        finish={finishPage}
      />
    </>
  );
}

function questionWords(forms: Messages["forms"], ui: Messages["ui"]): FilingFormProps["context"]["words"] {
  return {
    optional: forms.optional,
    why: forms.whyAsked,
    yes: forms.yes,
    no: forms.no,
    day: ui.day,
    month: ui.month,
    year: ui.year,
    choose: ui.choose,
    noMatch: ui.noMatch,
    addRow: forms.addRow,
    removeRow: forms.removeRow.replace("{index, number}", "{index}"),
  };
}

type Source = Pick<FilingFormProps, "definition" | "pageKey" | "answers"> & {
  part: FilingFormProps["page"]["part"];
};

function sourceOf(page: FilingPage, draft: OwnDraft): Source {
  const { applicant, answers, delivery } = draft.content;
  switch (page.kind) {
    case "APPLICANT":
      return {
        part: "applicant",
        definition: APPLICANT_FORM,
        pageKey: "applicant",
        answers: applicant,
      };
    case "DELIVERY":
      return {
        part: "delivery",
        definition: DELIVERY_FORM,
        pageKey: "delivery",
        answers: delivery,
      };
    case "FORM":
      return {
        part: "answers",
        pageKey: page.formPageKey,
        ...narrowToPage(draft.form, page.formPageKey, answers),
      };
    default: {
      const chosen: Answers = draft.competentUnitId ? { competentUnitId: draft.competentUnitId } : {};
      return { part: "unit", definition: UNIT_FORM, pageKey: "unit", answers: chosen };
    }
  }
}

/** The lists that the questions choose from: long ones come when somebody begins to fill in. */
function listsOf(source: Source, page: FilingPage, draft: OwnDraft, only: boolean) {
  const names = page.kind === "UNIT" ? ["any/any"] : unitListNames(source.definition);
  const all = { ...draft.unitLists, "any/any": draft.competentUnits };
  const asked = Object.entries(all).filter(([name]) => names.includes(name));
  const answers = only ? {} : source.answers;
  const lists = shortenLists(source.definition.lists, answers);
  const units = shortenLists(Object.fromEntries(asked), answers);
  return {
    lists: lists.lists,
    context: { unitLists: units.lists, awaited: only ? [] : [...lists.awaited, ...units.awaited] },
  };
}
