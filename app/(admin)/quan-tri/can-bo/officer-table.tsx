import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Tone } from "@/components/ui/tone";
import type { OfficerRow } from "@/lib/accounts/dto";
import { isRole } from "@/lib/organization/domain/role";

export const STATE_TONES: Record<OfficerRow["state"], Tone> = {
  active: "ok",
  noPassword: "warn",
  inactive: "neutral",
};

export async function OfficerTable({ rows }: { rows: readonly OfficerRow[] }) {
  const [t, accounts] = await Promise.all([getTranslations("admin.officers"), getTranslations("accounts")]);
  return (
    <Table
      caption={t("caption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          header: t("name"),
          rowHeader: true,
          cell: (row) => (
            <Link href={`/quan-tri/can-bo/${row.id}`} prefetch={false}>
              {row.fullName}
            </Link>
          ),
        },
        { key: "login", header: t("loginName"), cell: (row) => row.loginName },
        {
          key: "posts",
          header: t("posts"),
          cell: (row) =>
            row.posts.length === 0 ? (
              <span className="text-ink-soft">{t("noPosts")}</span>
            ) : (
              <ul>
                {row.posts.map(({ role, unitName }) => (
                  <li key={`${role} ${unitName}`}>
                    {isRole(role) ? accounts(`role.${role}`) : role}, {unitName}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: "state",
          header: t("state"),
          cell: (row) => <Badge tone={STATE_TONES[row.state]}>{t(row.state)}</Badge>,
        },
      ]}
    />
  );
}
