import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Card } from "@/components/ui/card";
import type { Actor } from "@/lib/accounts/domain/actor";
import { addPostAction } from "../actions";
import { PostFields } from "../post-fields";

export async function AddPostForm({ actor, accountId }: { actor: Actor; accountId: string }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("admin.officer"),
    getTranslations("ui"),
    formTexts("admin"),
  ]);
  return (
    <Card title={t("addPost")}>
      <ActionForm
        action={addPostAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        doneText={t("added")}
      >
        <input type="hidden" name="accountId" value={accountId} />
        <PostFields actor={actor} />
        <div>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t("add")}
          </ActionSubmit>
        </div>
      </ActionForm>
    </Card>
  );
}
