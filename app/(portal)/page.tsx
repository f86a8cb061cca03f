import { useTranslations } from "next-intl";

export default function HomePage() {
  const t = useTranslations("shell");
  return (
    <>
      <h1>{t("portalName")}</h1>
      <p>{t("description")}</p>
    </>
  );
}
