import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { DOSSIER_STATES, isClosed } from "@/lib/dossiers/domain/dossier-state";
import { type Queue, slugOfQueue } from "@/lib/dossiers/domain/queue";
import { CHANNELS } from "@/lib/procedures/domain/channel";
import { deskPath } from "./desk-path";

/** Finds dossiers by code, name or place of the folder; a plain form that leaves an address which can be kept. */
export function QueueSearch({ text }: { text: string | undefined }) {
  const t = useTranslations("desk.filter");
  return (
    <form action="/mot-cua" className="flex items-end gap-2">
      <TextField
        id="desk-search"
        name="tim"
        type="search"
        label={t("search")}
        defaultValue={text ?? ""}
        maxLength={200}
        className="grow"
        data-desk-search=""
      />
      <Button type="submit">{t("searchButton")}</Button>
    </form>
  );
}

type QueueFiltersProps = {
  queue: Queue;
  values: {
    search?: string | undefined;
    state?: string | undefined;
    procedure?: string | undefined;
    channel?: string | undefined;
  };
  procedures: readonly { id: string; name: string }[];
};

const OPEN_STATES = DOSSIER_STATES.filter((state) => !isClosed(state));

/** Filters of a list, opened where they are asked for; the form works without script too. */
export function QueueFilters({ queue, values, procedures }: QueueFiltersProps) {
  const t = useTranslations("desk.filter");
  const words = useTranslations("dossiers");
  const filtered = Boolean(values.state || values.procedure || values.channel || values.search);
  return (
    <>
      <Disclosure
        open={Boolean(values.state || values.procedure || values.channel)}
        className="open:basis-full"
        summary={t("legend")}
      >
        <form action="/mot-cua" className="grid gap-3 sm:grid-cols-3">
          <input type="hidden" name="hang" value={slugOfQueue(queue)} />
          <SelectField
            id="filter-state"
            name="trang-thai"
            label={t("state")}
            defaultValue={values.state ?? ""}
            placeholder={t("all")}
            options={OPEN_STATES.map((state) => ({ value: state, label: words(`state.${state}`) }))}
          />
          <SelectField
            id="filter-procedure"
            name="thu-tuc"
            label={t("procedure")}
            defaultValue={values.procedure ?? ""}
            placeholder={t("all")}
            options={procedures.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            id="filter-channel"
            name="kenh"
            label={t("channel")}
            defaultValue={values.channel ?? ""}
            placeholder={t("all")}
            options={CHANNELS.map((channel) => ({ value: channel, label: words(`channel.${channel}`) }))}
          />
          <Button type="submit" className="sm:col-start-3">
            {t("apply")}
          </Button>
        </form>
      </Disclosure>
      {filtered && (
        <Link
          href={deskPath.queue(queue)}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
        >
          {t("clear")}
        </Link>
      )}
    </>
  );
}
