import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { ProcessRow } from "@/lib/workflow/dto";

/** Procedures with their process: which version applies, what is being drawn, how many dossiers are under way. */
export async function ProcessTable({ rows }: { rows: readonly ProcessRow[] }) {
  const [t, format] = await Promise.all([getTranslations("workflow.list"), getFormatter()]);
  return (
    <Table
      caption={t("caption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.procedureVersionId}
      columns={[
        {
          key: "name",
          header: t("name"),
          rowHeader: true,
          cell: (row) => (
            <Link
              href={`/quan-tri/quy-trinh/${row.procedureVersionId}`}
              prefetch={false}
              className="block min-w-52 text-cham underline underline-offset-4"
            >
              {row.name}
            </Link>
          ),
        },
        { key: "code", header: t("code"), cell: (row) => row.code },
        {
          key: "version",
          header: t("version"),
          cell: (row) =>
            row.version === null ? t("noneInForce") : t("versionNumber", { version: row.version }),
        },
        {
          key: "draft",
          header: t("draft"),
          cell: (row) => (row.hasDraft ? <Badge tone="info">{t("hasDraft")}</Badge> : t("noDraft")),
        },
        {
          key: "open",
          header: t("open"),
          numeric: true,
          cell: (row) => format.number(row.openDossiers, "count"),
        },
      ]}
    />
  );
}
