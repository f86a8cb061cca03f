import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LookupForm } from "@/components/dossiers/lookup-form";
import { PublicStatusCard } from "@/components/dossiers/public-status-card";
import { Notice } from "@/components/ui/notice";
import { readLookupInput } from "@/lib/dossiers/domain/dossier-lookup";
import type { PublicStatus } from "@/lib/dossiers/dto";
import { findPublicStatus } from "@/lib/dossiers/queries/find-public-status";
import { limitVisit } from "@/lib/platform/entry/limit-visit";
import { pageContext } from "@/lib/platform/entry/page-context";

const LIMIT = { name: "look-up", attempts: 30, windowSeconds: 300 };

type Search = { ma?: string | string[]; k?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lookup");
  return { title: t("title"), robots: { index: false } };
}

/** Where a dossier stands, for anybody with its code or the QR code of its papers. */
export default async function LookupPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const typed = typeof search.ma === "string" ? search.ma.slice(0, 500) : "";
  const token = typeof search.k === "string" && search.k !== "" ? search.k.slice(0, 200) : null;
  const asked = search.ma !== undefined;
  const [t, found] = await Promise.all([getTranslations("lookup"), lookUp(asked, typed, token)]);
  const problem =
    found.kind === "empty" || found.kind === "unreadable"
      ? t(found.kind)
      : found.kind === "notFound"
        ? t("notFound", { code: found.code })
        : undefined;
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1>{t("title")}</h1>
        <p className="mt-2 max-w-text">{t("intro")}</p>
      </div>
      <LookupForm id="lookup-code" typed={typed} error={problem} />
      {found.kind === "tooMany" && (
        <Notice tone="warn" role="alert" focused>
          {t("tooMany", { seconds: found.seconds })}
        </Notice>
      )}
      {found.kind === "found" && (
        <>
          <PublicStatusCard status={found.status} />
          <p>
            {t("own")} <a href="/ho-so">{t("signIn")}</a>
          </p>
        </>
      )}
    </div>
  );
}

type Found =
  | { kind: "nothing" | "empty" | "unreadable" }
  | { kind: "notFound"; code: string }
  | { kind: "tooMany"; seconds: number }
  | { kind: "found"; status: PublicStatus };

async function lookUp(asked: boolean, typed: string, token: string | null): Promise<Found> {
  if (typed.trim() === "") return { kind: asked ? "empty" : "nothing" };
  const input = readLookupInput(typed);
  if (!input) return { kind: "unreadable" };
  const seconds = await limitVisit(LIMIT);
  if (seconds !== null) return { kind: "tooMany", seconds };
  const status = await findPublicStatus({ code: input.code, token: input.token ?? token }, pageContext);
  return status ? { kind: "found", status } : { kind: "notFound", code: input.code };
}
