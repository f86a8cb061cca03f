import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { getOwnProfile } from "@/lib/accounts/queries/get-own-profile";
import { requirePerson } from "@/lib/accounts/queries/require-person";
import { pageContext } from "@/lib/platform/entry/page-context";
import { ContactsForm } from "./contacts-form";
import { DeskLinks } from "./desk-links";
import { IdentityList } from "./identity-list";
import { IdentityRecords } from "./identity-records";
import { NoticeList } from "./notice-list";
import { SecurityForms } from "./security-forms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.profile");
  return { title: t("title") };
}

export default async function AccountPage() {
  const actor = await requirePerson("/tai-khoan");
  const [profile, t] = await Promise.all([getOwnProfile(actor, pageContext), getTranslations("accounts")]);
  return (
    <div className="flex max-w-text flex-col gap-8">
      <div className="flex flex-col gap-4">
        <h1>{actor.fullName}</h1>
        {profile.warnings.length > 0 && (
          <Notice tone="warn" title={t("warning.title")}>
            {profile.warnings.map((warning) => (
              <p key={warning}>{t(`warning.${warning}`)}</p>
            ))}
          </Notice>
        )}
        <DeskLinks actor={actor} />
      </div>
      <NoticeList actor={actor} />
      <IdentityList actor={actor} profile={profile} />
      <ContactsForm profile={profile} />
      <IdentityRecords actor={actor} />
      <SecurityForms openSessions={profile.openSessions} />
    </div>
  );
}
