import { getTranslations } from "next-intl/server";
import { DescriptionList } from "@/components/ui/description-list";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { OwnProfile } from "@/lib/accounts/dto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { pageContext } from "@/lib/platform/entry/page-context";

interface IdentityListProps {
  actor: Exclude<Actor, { kind: "SYSTEM" }>;
  profile: OwnProfile;
}

/** Who the person is for the administration: proved facts, not to be changed here. */
export async function IdentityList({ actor, profile }: IdentityListProps) {
  const t = await getTranslations("accounts");
  const none = t("profile.none");
  const posts = actor.kind === "OFFICER" ? actor.posts.filter((post) => !post.onBehalfOf) : [];
  const tree = posts.length > 0 ? await getUnitTree(localDateOf(pageContext.clock.now())) : null;
  const items =
    actor.kind === "CITIZEN"
      ? [
          { term: t("profile.personalId"), value: profile.personalId ?? none },
          { term: t("profile.birthOn"), value: profile.birthOn ?? none },
        ]
      : [
          { term: t("profile.loginName"), value: profile.loginName },
          {
            term: t("profile.posts"),
            value:
              posts.length === 0 ? (
                none
              ) : (
                <ul>
                  {posts.map((post) => (
                    <li key={post.postId}>
                      {t(`role.${post.role}`)}, {tree?.byId.get(post.unitId)?.name}
                    </li>
                  ))}
                </ul>
              ),
          },
        ];
  return (
    <section>
      <h2 className="mb-2 text-lg">{t("profile.identity")}</h2>
      <DescriptionList items={[{ term: t("profile.fullName"), value: profile.fullName }, ...items]} />
    </section>
  );
}
