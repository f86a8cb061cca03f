"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { QueueColumn } from "@/lib/dossiers/domain/queue-column";
import type { Specialist } from "./bulk/bulk-ask";
import type { BulkTexts } from "./bulk/bulk-texts";
import { ChoosableList } from "./bulk/choosable-list";
import { DeskKeys, type DeskKeysTexts } from "./desk-keys";
import { QueueNav } from "./queue-nav";
import type { QueueView } from "./queue-view";

const REFRESH_MS = 20_000;

type QueueBoardProps = {
  /** The query of the address, for the same list from the server. */
  search: string;
  first: QueueView;
  labels: { queues: string; list: string; pages: string };
  bulk: BulkTexts;
  keys: DeskKeysTexts;
  /** To whom dossiers of this desk can be given. */
  specialists: readonly Specialist[];
  columns: readonly QueueColumn[];
  /** Search and filters, rendered on the server. */
  children: ReactNode;
};

/** Queues and list that keep themselves true: read again every 20 seconds and when the window is looked at. */
export function QueueBoard(props: QueueBoardProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <LiveBoard {...props} />
    </QueryClientProvider>
  );
}

async function readQueue(search: string, signal: AbortSignal): Promise<QueueView> {
  const answer = await fetch(`/api/queue?${search}`, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function LiveBoard({ search, first, labels, bulk, keys, specialists, columns, children }: QueueBoardProps) {
  const { data, isError } = useQuery({
    queryKey: ["queue", search],
    queryFn: ({ signal }) => readQueue(search, signal),
    initialData: first,
    staleTime: REFRESH_MS,
    refetchInterval: REFRESH_MS,
    refetchOnWindowFocus: "always",
    retry: false,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className="flex flex-col gap-4 lg:flex-row lg:gap-6">
      <QueueNav label={labels.queues} queues={data.queues} />
      <div className="min-w-0 grow">
        {children}
        <div className="mt-2 mb-1 flex flex-wrap items-baseline gap-x-4">
          <h2 ref={heading} tabIndex={-1} className="text-lg">
            {data.title}
          </h2>
          <p role="status" className="text-sm text-ink-soft">
            {data.summary} · {isError ? data.stale : data.updated}
          </p>
          <DeskKeys texts={keys} />
        </div>
        <ChoosableList
          label={labels.list}
          rows={data.rows}
          empty={<EmptyState title={data.empty.title}>{data.empty.body}</EmptyState>}
          texts={bulk}
          specialists={specialists}
          columns={columns}
          onDone={() => heading.current?.focus()}
        />
        <Pagination label={labels.pages} previous={data.first ?? undefined} next={data.next ?? undefined} />
      </div>
    </div>
  );
}
