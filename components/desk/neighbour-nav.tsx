import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Queue } from "@/lib/dossiers/domain/queue";
import { deskPath } from "./desk-path";

type Neighbour = { id: string; ownerName: string } | null;

const LINK = "inline-flex min-h-11 min-w-0 items-center gap-1 text-cham underline underline-offset-4";

/** Back to the list, and straight on to the dossier before or after in the same queue. */
export function NeighbourNav({
  queue,
  previous,
  next,
}: {
  queue: Queue;
  previous: Neighbour;
  next: Neighbour;
}) {
  const t = useTranslations("desk");
  const tools = useTranslations("tools.neighbours");
  return (
    <nav aria-label={tools("label")} className="flex flex-wrap items-center gap-x-6">
      <Link href={deskPath.queue(queue)} prefetch={false} data-desk-list="" className={LINK}>
        {t("dossier.back")}: {t(`queue.${queue}`)}
      </Link>
      {previous && (
        <Link
          href={deskPath.dossier(previous.id, { queue })}
          prefetch={false}
          data-desk-previous=""
          className={LINK}
        >
          <Icon name="previous" />
          <span className="truncate">{tools("previous", { owner: previous.ownerName })}</span>
        </Link>
      )}
      {next && (
        <Link href={deskPath.dossier(next.id, { queue })} prefetch={false} data-desk-next="" className={LINK}>
          <span className="truncate">{tools("next", { owner: next.ownerName })}</span>
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}
