import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";

const TONES: Partial<Record<DossierState, Tone>> = {
  SUPPLEMENT_RECEPTION: "warn",
  SUPPLEMENT: "warn",
  WITHDRAW_ASKED: "warn",
  REFUSED_RECEPTION: "late",
  STOPPED: "neutral",
  RESULT_READY: "ok",
  RETURNED: "ok",
};

/** The state of a dossier in a few words, with its sign. */
export function StateBadge({ state }: { state: DossierState }) {
  const t = useTranslations("dossiers.state");
  return <Badge tone={TONES[state] ?? "info"}>{t(state)}</Badge>;
}
