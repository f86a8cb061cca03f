import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { z } from "zod";
import { formTexts } from "@/app/form-texts";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ProcessEditor } from "@/components/workflow/process-editor";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readParam } from "@/lib/platform/entry/read-param";
import { getProcessDraft } from "@/lib/workflow/queries/get-process-draft";
import { publishProcessAction, saveProcessDraftAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workflow.edit");
  return { title: t("title") };
}

export default async function ProcessDraftPage({ params }: PageProps<"/quan-tri/quy-trinh/[id]/soan">) {
  const id = readParam(z.uuid(), (await params).id);
  const path = `/quan-tri/quy-trinh/${id}`;
  const actor = await requireOfficer(`${path}/soan`, ["CATALOG_ADMIN"]);
  const [t, ui, messages, texts, draft] = await Promise.all([
    getTranslations("workflow"),
    getTranslations("ui"),
    getMessages(),
    formTexts("admin"),
    orNotFound(getProcessDraft(actor, id, pageContext)),
  ]);
  const { workflow, accounts } = messages;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <Breadcrumb
          label={ui("breadcrumb")}
          crumbs={[
            { href: "/quan-tri/quy-trinh", label: t("list.title") },
            { href: path, label: draft.name },
          ]}
        />
        <h1>{t("edit.title")}</h1>
        <p className="text-ink-soft">
          {draft.name} · {t("edit.basedOn", { version: draft.basedOnVersion })}
        </p>
      </div>
      <NextIntlClientProvider messages={{ workflow, accounts: { role: accounts.role }, ui: messages.ui }}>
        <ProcessEditor
          key={draft.draftId}
          draft={draft}
          save={saveProcessDraftAction}
          publish={publishProcessAction}
          donePath={path}
          texts={texts}
        />
      </NextIntlClientProvider>
    </div>
  );
}
