import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import type { PostDay, PostDayLine } from "@/lib/dossiers/domain/post-hand-over";
import { deskPath } from "../desk-path";

interface PostDayTableProps {
  kind: Exclude<keyof PostDay, "on">;
  lines: readonly PostDayLine[];
}

/** What happened to parcels of one kind on a day. */
export function PostDayTable({ kind, lines }: PostDayTableProps) {
  const t = useTranslations("post.day");
  const format = useFormatter();
  const caption = t(`kind.${kind}`, { count: lines.length });
  if (lines.length === 0) {
    return (
      <section aria-label={caption}>
        <h2 className="text-lg">{caption}</h2>
        <p className="text-ink-soft">{t("none")}</p>
      </section>
    );
  }
  const columns: Column<PostDayLine>[] = [
    {
      key: "code",
      header: t("code"),
      rowHeader: true,
      cell: ({ code, dossierId }) => (
        <Link href={deskPath.dossier(dossierId)} prefetch={false} className="text-cham underline">
          {code}
        </Link>
      ),
    },
    { key: "number", header: t("number"), cell: ({ trackingNumber }) => trackingNumber ?? "–" },
    { key: "receiver", header: t("receiver"), cell: ({ receiver }) => receiver },
    {
      key: "at",
      header: t("at"),
      cell: ({ at }) => format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit" }),
    },
    { key: "remark", header: t("remark"), cell: ({ remark }) => remark ?? "" },
  ];
  return (
    <div>
      <h2 className="text-lg">{caption}</h2>
      <Table
        caption={caption}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ dossierId, at }) => `${dossierId} ${at}`}
        compact
      />
    </div>
  );
}
