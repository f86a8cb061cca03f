-- CreateTable
CREATE TABLE "event_epoch" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "xid_offset" BIGINT NOT NULL,

    CONSTRAINT "event_epoch_pkey" PRIMARY KEY ("id")
);
ALTER TABLE event_epoch ADD CONSTRAINT event_epoch_one_row CHECK (id = 1);
INSERT INTO event_epoch (id, xid_offset) VALUES (1, 0);

-- A server restored from a dump counts transactions from the start again; the offset keeps the stream in order.
CREATE FUNCTION event_txid() RETURNS bigint LANGUAGE sql STABLE AS
  'SELECT pg_current_xact_id()::text::bigint + (SELECT xid_offset FROM event_epoch)';

-- AlterTable
ALTER TABLE "dossier_event" ALTER COLUMN "txid" SET DEFAULT (event_txid());
