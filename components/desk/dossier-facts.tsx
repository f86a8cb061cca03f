import { useFormatter, useTranslations } from "next-intl";
import { sayPhoneNumber } from "@/lib/accounts/domain/phone-number";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { useFeeSentence } from "../dossiers/use-fee-sentence";
import { FactList } from "./fact-list";

const METHODS = ["ONLINE", "COUNTER", "POST"] as const;

/** Who applies, how the dossier came, and how the result goes back. */
export function DossierFacts({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("desk.dossier");
  const words = useTranslations("dossiers");
  const format = useFormatter();
  const { applicant, agent, delivery } = dossier;
  const method = METHODS.find((candidate) => candidate === delivery.method);
  const moment = (at: string) => sayMoment(format, new Date(at));
  const sayFee = useFeeSentence();
  const items = [
    { term: t("applicant"), value: applicant.name },
    { term: t("personalId"), value: applicant.personalId },
    { term: t("phone"), value: applicant.phone && sayPhoneNumber(applicant.phone) },
    { term: t("email"), value: applicant.email },
    { term: t("address"), value: applicant.address },
    { term: t("agent"), value: agent && `${agent.name}, ${agent.personalId}, ${agent.right}` },
    {
      term: t("delivery"),
      value: method && [words(`delivery.${method}`), delivery.address].filter(Boolean).join(", "),
    },
    { term: t("fee"), value: sayFee(dossier.fee) },
    { term: t("channel"), value: words(`channel.${dossier.channel}`) },
    { term: t("submittedAt"), value: moment(dossier.submittedAt) },
    { term: t("acceptedAt"), value: dossier.acceptedAt && moment(dossier.acceptedAt) },
    { term: t("resultNumber"), value: dossier.resultNumber },
    { term: t("digitisation"), value: dossier.digitisation && t("digitised", dossier.digitisation) },
    {
      term: t("national"),
      value: dossier.nationalStatus && t("nationalStatus", { code: dossier.nationalStatus }),
    },
  ];
  return (
    <section aria-labelledby="facts-title" className="mb-5">
      <h2 id="facts-title" className="mb-2 text-lg">
        {t("summary")}
      </h2>
      <FactList items={items.flatMap(({ term, value }) => (value ? [{ term, value }] : []))} />
    </section>
  );
}
