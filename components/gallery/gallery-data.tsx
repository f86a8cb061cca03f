import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Progress } from "@/components/ui/progress";
import { PageSkeleton } from "@/components/ui/skeleton";
import { Stepper } from "@/components/ui/stepper";
import { type Column, Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { TextTable } from "@/components/ui/text-table";
import { GallerySection } from "./gallery-section";

interface Row {
  code: string;
  applicant: string;
  pages: number;
  late: boolean;
}

const ROWS: Row[] = [
  { code: "000.19.15.H37-261122-0004", applicant: "Nông Thị An", pages: 3, late: false },
  { code: "000.19.15.H37-261121-0009", applicant: "Lý Văn Bình", pages: 12, late: true },
];

const HERE = "/quan-tri/giao-dien";

/** Tables, cards, lists, progress and the shapes of waiting. */
export function GalleryData() {
  const t = useTranslations("gallery");
  const ui = useTranslations("ui");
  const nav = useTranslations("shell.nav");
  return (
    <GallerySection title={t("data")}>
      <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: "/thu-tuc", label: nav("procedures") }]} />
      <Tabs
        label={t("tabs")}
        tabs={[
          { href: HERE, label: t("tabReceive"), count: "12", current: true },
          { href: `${HERE}?tab=2`, label: t("tabMine"), count: "5", current: false },
        ]}
      />
      <GalleryTables />
      <Pagination
        label={ui("pages")}
        previous={{ href: HERE, label: ui("previous") }}
        next={{ href: HERE, label: ui("next") }}
      />
      <Card title={t("cardTitle")} level={3}>
        <DescriptionList
          items={[
            { term: t("term"), value: t("termValue") },
            { term: t("fee"), value: t("feeValue") },
          ]}
        />
      </Card>
      <Stepper
        label={t("steps")}
        words={{ done: ui("stepDone"), current: ui("stepCurrent") }}
        steps={[
          { label: t("stepFile"), state: "done", detail: "22/11/2026" },
          { label: t("stepAccept"), state: "done", detail: "22/11/2026" },
          { label: t("stepAppraise"), state: "current" },
          { label: t("stepSign"), state: "ahead" },
          { label: t("stepReturn"), state: "ahead" },
        ]}
      />
      <Progress id="gallery-progress" label={t("upload")} value={0.62} />
      <EmptyState title={t("empty")}>{t("emptyBody")}</EmptyState>
      <PageSkeleton label={t("skeleton")} rows={2} />
    </GallerySection>
  );
}

function GalleryTables() {
  const t = useTranslations("gallery");
  const columns: Column<Row>[] = [
    { key: "code", header: t("code"), rowHeader: true, cell: (row) => row.code },
    { key: "applicant", header: t("applicant"), cell: (row) => row.applicant },
    {
      key: "state",
      header: t("state"),
      cell: (row) =>
        row.late ? <Badge tone="late">{t("overdue")}</Badge> : <Badge icon="clock">{t("inTime")}</Badge>,
    },
    { key: "pages", header: t("pages"), numeric: true, cell: (row) => row.pages },
  ];
  return (
    <>
      <Table caption={t("queue")} columns={columns} rows={ROWS} rowKey={(row) => row.code} />
      <TextTable
        caption={t("queueCompact")}
        columns={[
          { key: "code", header: t("code"), rowHeader: true },
          { key: "applicant", header: t("applicant") },
          { key: "pages", header: t("pages"), numeric: true, linkClassName: "underline" },
        ]}
        rows={ROWS.map(({ code, applicant, pages }) => ({
          key: code,
          cells: [code, applicant, { text: String(pages), href: HERE }],
        }))}
      />
    </>
  );
}
