-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "folder_list_id" UUID,
ADD COLUMN     "folder_unit_id" UUID,
ADD COLUMN     "result_handed_edition" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "result_list_id" UUID;

-- CreateTable
CREATE TABLE "hand_over_list" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "from_unit_id" UUID NOT NULL,
    "to_unit_id" UUID NOT NULL,
    "giver_account_id" UUID NOT NULL,
    "giver_in_place_of_id" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "paper" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,

    CONSTRAINT "hand_over_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over_item" (
    "list_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hand_over_item_pkey" PRIMARY KEY ("list_id","dossier_id")
);

-- CreateTable
CREATE TABLE "hand_over_end" (
    "list_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "in_place_of_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sha256" CHAR(64),

    CONSTRAINT "hand_over_end_pkey" PRIMARY KEY ("list_id")
);

-- CreateTable
CREATE TABLE "hand_over_missing" (
    "list_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "hand_over_missing_pkey" PRIMARY KEY ("list_id","dossier_id")
);

-- CreateIndex
CREATE INDEX "hand_over_list_from_unit_id_given_at_idx" ON "hand_over_list"("from_unit_id", "given_at");

-- CreateIndex
CREATE INDEX "hand_over_list_to_unit_id_given_at_idx" ON "hand_over_list"("to_unit_id", "given_at");

-- CreateIndex
CREATE INDEX "hand_over_item_dossier_id_idx" ON "hand_over_item"("dossier_id");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_folder_unit_id_fkey" FOREIGN KEY ("folder_unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_list" ADD CONSTRAINT "hand_over_list_from_unit_id_fkey" FOREIGN KEY ("from_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_list" ADD CONSTRAINT "hand_over_list_to_unit_id_fkey" FOREIGN KEY ("to_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_list" ADD CONSTRAINT "hand_over_list_giver_account_id_fkey" FOREIGN KEY ("giver_account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_list" ADD CONSTRAINT "hand_over_list_giver_in_place_of_id_fkey" FOREIGN KEY ("giver_in_place_of_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_list" ADD CONSTRAINT "hand_over_list_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_item" ADD CONSTRAINT "hand_over_item_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "hand_over_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_item" ADD CONSTRAINT "hand_over_item_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_end" ADD CONSTRAINT "hand_over_end_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "hand_over_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_end" ADD CONSTRAINT "hand_over_end_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_end" ADD CONSTRAINT "hand_over_end_in_place_of_id_fkey" FOREIGN KEY ("in_place_of_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_end" ADD CONSTRAINT "hand_over_end_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_missing" ADD CONSTRAINT "hand_over_missing_list_id_dossier_id_fkey" FOREIGN KEY ("list_id", "dossier_id") REFERENCES "hand_over_item"("list_id", "dossier_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the counter, or a unit, still has to hand over: the same conditions as in read-owed-papers.
CREATE INDEX dossier_folder_owed ON dossier (folder_unit_id, next_due_at, id)
  WHERE folder_unit_id <> holder_unit_id AND folder_list_id IS NULL AND ended_at IS NULL AND closed_at IS NULL;
CREATE INDEX dossier_result_owed ON dossier (result_unit_id, next_due_at, id)
  WHERE result_unit_id <> holder_unit_id AND state = 'RESULT_READY' AND result_list_id IS NULL
    AND result_handed_edition <= result_corrections AND delivery->>'method' <> 'ONLINE';
-- The papers of one list, when it ends.
CREATE INDEX dossier_folder_list ON dossier (folder_list_id) WHERE folder_list_id IS NOT NULL;
CREATE INDEX dossier_result_list ON dossier (result_list_id) WHERE result_list_id IS NOT NULL;

-- What was received before there were lists has gone with its dossier: nothing of it is to be handed over.
UPDATE dossier d SET folder_unit_id = d.holder_unit_id
  WHERE EXISTS (SELECT FROM dossier_sheets s WHERE s.dossier_id = d.id);
UPDATE dossier SET result_handed_edition = result_corrections + 1 WHERE result_number IS NOT NULL;

-- What two units have signed stays: as with events, nothing of it is changed or removed.
CREATE TRIGGER hand_over_list_append_only BEFORE UPDATE OR DELETE ON hand_over_list
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE hand_over_list ENABLE ALWAYS TRIGGER hand_over_list_append_only;
CREATE TRIGGER hand_over_item_append_only BEFORE UPDATE OR DELETE ON hand_over_item
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE hand_over_item ENABLE ALWAYS TRIGGER hand_over_item_append_only;
CREATE TRIGGER hand_over_end_append_only BEFORE UPDATE OR DELETE ON hand_over_end
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE hand_over_end ENABLE ALWAYS TRIGGER hand_over_end_append_only;
CREATE TRIGGER hand_over_missing_append_only BEFORE UPDATE OR DELETE ON hand_over_missing
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE hand_over_missing ENABLE ALWAYS TRIGGER hand_over_missing_append_only;
