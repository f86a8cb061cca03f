import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { GalleryDialog } from "./gallery-dialog";
import { GallerySection } from "./gallery-section";

/** Buttons, links, dialog, notices and badges. */
export function GalleryActions() {
  const t = useTranslations("gallery");
  const ui = useTranslations("ui");
  return (
    <>
      <GallerySection title={t("buttons")}>
        <div className="flex flex-wrap gap-3">
          <Button tone="primary">{t("primary")}</Button>
          <Button>{t("secondary")}</Button>
          <Button tone="quiet">{t("quiet")}</Button>
          <Button tone="danger">{t("danger")}</Button>
          <Button tone="primary" busy>
            {t("busy")}
          </Button>
          <Button size="compact">{t("compact")}</Button>
          <LinkButton href="/tra-cuu">{t("linkButton")}</LinkButton>
          <GalleryDialog
            texts={{
              open: t("openDialog"),
              title: t("dialogTitle"),
              body: t("dialogBody"),
              act: t("danger"),
              close: ui("close"),
            }}
          />
        </div>
      </GallerySection>
      <GallerySection title={t("opens")}>
        <Disclosure summary={t("opensMore")}>
          <p>{t("dialogBody")}</p>
        </Disclosure>
        <Disclosure summary={t("danger")} look="danger">
          <Button tone="danger">{t("danger")}</Button>
        </Disclosure>
      </GallerySection>
      <GallerySection title={t("messages")}>
        <Notice>{t("noticeInfo")}</Notice>
        <Notice tone="ok" title={t("noticeOkTitle")}>
          {t("noticeOk")}
        </Notice>
        <Notice tone="warn">{t("noticeWarn")}</Notice>
        <Notice tone="late" title={t("noticeLateTitle")}>
          {t("noticeLate")}
        </Notice>
        <p className="flex flex-wrap gap-3">
          <Badge tone="info">{t("processing")}</Badge>
          <Badge icon="clock">{t("inTime")}</Badge>
          <Badge tone="warn">{t("nearDue")}</Badge>
          <Badge tone="late">{t("overdue")}</Badge>
          <Badge tone="ok">{t("returned")}</Badge>
        </p>
      </GallerySection>
    </>
  );
}
