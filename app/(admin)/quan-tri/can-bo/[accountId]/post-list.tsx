import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Card } from "@/components/ui/card";
import type { OfficerDetail } from "@/lib/accounts/dto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { isRole } from "@/lib/organization/domain/role";
import { pageContext } from "@/lib/platform/entry/page-context";
import { endPostAction } from "../actions";

/** Posts of an officer, past ones too; those the administrator may end carry a small form. */
export async function PostList({ posts }: { posts: OfficerDetail["posts"] }) {
  const [t, accounts, ui, texts] = await Promise.all([
    getTranslations("admin"),
    getTranslations("accounts"),
    getTranslations("ui"),
    formTexts("admin"),
  ]);
  const today = localDateOf(pageContext.clock.now());
  const day = (on: string) => on.split("-").reverse().join("/");
  return (
    <Card title={t("officer.posts")}>
      {posts.length === 0 && <p className="text-ink-soft">{t("officers.noPosts")}</p>}
      <ul className="divide-y divide-line">
        {posts.map((post) => (
          <li key={post.id} className="flex flex-wrap items-end justify-between gap-3 py-3">
            <div>
              <p className="font-semibold">
                {isRole(post.role) ? accounts(`role.${post.role}`) : post.role}, {post.unitName}
              </p>
              <p className="text-sm text-ink-soft">
                {t("officer.from")} {day(post.validFrom)} · {t("officer.to")}{" "}
                {post.validTo ? day(post.validTo) : t("officer.open")}
              </p>
            </div>
            {post.mayEnd && (
              <ActionForm
                action={endPostAction}
                texts={texts}
                summaryTitle={ui("errorSummary")}
                className="flex flex-wrap items-end gap-3"
              >
                <input type="hidden" name="postId" value={post.id} />
                <ActionTextField
                  name="lastOn"
                  idPrefix={`${post.id}-`}
                  type="date"
                  label={t("officer.lastOn")}
                  defaultValue={today}
                  required
                />
                <ActionSubmit tone="danger" busyLabel={ui("sending")}>
                  {t("officer.end")}
                </ActionSubmit>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
