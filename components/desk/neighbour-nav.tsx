import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import { deskPath } from "./desk-path";

type Neighbour = { id: string; ownerName: string } | null;

const LINK = "inline-flex min-h-11 min-w-0 items-center gap-1 text-cham underline underline-offset-4";

/** Back to the list, and straight on to the dossier before or after in the same list. */
export function NeighbourNav({
  list,
  previous,
  next,
}: {
  list: DeskList;
  previous: Neighbour;
  next: Neighbour;
}) {
  const t = useTranslations("desk");
  const tools = useTranslations("tools.neighbours");
  return (
    <nav aria-label={tools("label")} className="flex flex-wrap items-center gap-x-6">
      <Link href={deskPath.list(list)} prefetch={false} data-desk-list="" className={LINK}>
        {t("dossier.back")}: {t(`queue.${list.queue}`)}
      </Link>
      {previous && (
        <Link
          href={deskPath.dossier(previous.id, { list })}
          prefetch={false}
          data-desk-previous=""
          className={LINK}
        >
          <Icon name="previous" />
          <span className="truncate">{tools("previous", { owner: previous.ownerName })}</span>
        </Link>
      )}
      {next && (
        <Link href={deskPath.dossier(next.id, { list })} prefetch={false} data-desk-next="" className={LINK}>
          <span className="truncate">{tools("next", { owner: next.ownerName })}</span>
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}
