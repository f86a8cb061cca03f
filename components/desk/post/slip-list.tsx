import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import type { FormTexts } from "@/components/forms/form-texts";
import type { PostDelivery, PostedDossier, PostSlip } from "@/lib/dossiers/domain/post-hand-over";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "../desk-path";

interface SlipListProps {
  delivery: PostDelivery;
  enter: React.ComponentProps<typeof ActionForm>["action"];
  sentences: FormTexts;
}

/** The slips of a delivery: each with its dossier and appointment, or the way to enter it. */
export function SlipList({ delivery, enter, sentences }: SlipListProps) {
  const t = useTranslations("post.delivered");
  return (
    <ol aria-label={t("slips")} className="divide-y divide-line border-y border-line">
      {delivery.slips.map((slip) => (
        <li key={slip.place} className="py-3">
          <p className="font-semibold">{t("slip", { number: slip.slipNumber, name: slip.senderName })}</p>
          <p lang="vi">{slip.procedureName}</p>
          {slip.missing && <p className="text-late">{t("missing", { what: slip.missing })}</p>}
          {slip.dossier ? (
            <PostedDossierLine dossier={slip.dossier} />
          ) : (
            <EnterSlip handOverId={delivery.id} slip={slip} enter={enter} sentences={sentences} />
          )}
        </li>
      ))}
    </ol>
  );
}

function PostedDossierLine({ dossier }: { dossier: PostedDossier }) {
  const t = useTranslations("post.delivered");
  const words = useTranslations("dossiers.state");
  const format = useFormatter();
  const { dueAt } = dossier;
  return (
    <>
      <p>
        <Link
          href={deskPath.dossier(dossier.id)}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-cham underline"
        >
          {dossier.code ?? dossier.reference}
        </Link>{" "}
        · {words(dossier.state)}
      </p>
      {dueAt && <p>{t("due", { at: sayMoment(format, new Date(dueAt)) })}</p>}
      {dossier.receiptId && (
        <p className="no-print">
          <a
            href={`/api/official-papers/${dossier.receiptId}`}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center text-cham underline"
          >
            {t("receipt", { code: dossier.code ?? dossier.reference })}
          </a>
        </p>
      )}
    </>
  );
}

type EnterSlipProps = Omit<SlipListProps, "delivery"> & { handOverId: string; slip: PostSlip };

function EnterSlip({ handOverId, slip, enter, sentences }: EnterSlipProps) {
  const t = useTranslations("post.delivered");
  return (
    <ActionForm action={enter} texts={sentences} summaryTitle={t("problems")} className="no-print mt-2">
      <input type="hidden" name="handOverId" value={handOverId} />
      <input type="hidden" name="place" value={slip.place} />
      <ActionSubmit busyLabel={t("busy")}>{t("enter", { number: slip.slipNumber })}</ActionSubmit>
    </ActionForm>
  );
}
