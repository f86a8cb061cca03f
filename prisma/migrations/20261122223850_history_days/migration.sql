-- AlterTable
ALTER TABLE "dossier_event" ADD COLUMN     "salt" TEXT;

-- CreateTable
CREATE TABLE "history_day" (
    "no" INTEGER NOT NULL,
    "on" CHAR(10) NOT NULL,
    "key_id" CHAR(64) NOT NULL,
    "heads" INTEGER NOT NULL,
    "events" INTEGER NOT NULL,
    "root" CHAR(64) NOT NULL,
    "previous" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "signature" TEXT NOT NULL,
    "txid" BIGINT NOT NULL,
    "event_id" BIGINT NOT NULL,
    "leaves" BYTEA NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "history_day_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "history_key" (
    "id" CHAR(64) NOT NULL,
    "public_key" TEXT NOT NULL,
    "first_used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "history_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "history_day_on_key" ON "history_day"("on");

-- CreateIndex
CREATE UNIQUE INDEX "history_day_txid_event_id_key" ON "history_day"("txid", "event_id");

-- AddForeignKey
ALTER TABLE "history_day" ADD CONSTRAINT "history_day_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "history_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is published stays: as for events, nobody changes or removes it, whatever their rights on rows.
CREATE OR REPLACE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER history_day_append_only BEFORE UPDATE OR DELETE ON history_day
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER history_day_no_truncate BEFORE TRUNCATE ON history_day
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE history_day ENABLE ALWAYS TRIGGER history_day_append_only;
ALTER TABLE history_day ENABLE ALWAYS TRIGGER history_day_no_truncate;
CREATE TRIGGER history_key_append_only BEFORE UPDATE OR DELETE ON history_key
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER history_key_no_truncate BEFORE TRUNCATE ON history_key
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE history_key ENABLE ALWAYS TRIGGER history_key_append_only;
ALTER TABLE history_key ENABLE ALWAYS TRIGGER history_key_no_truncate;
