-- AlterTable
ALTER TABLE "process_version" ADD COLUMN     "decision_number" TEXT,
ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "published_by_id" UUID,
ADD COLUMN     "valid_from" CHAR(10),
ADD COLUMN     "valid_to" CHAR(10);

-- What came with the product applies as long as its procedure version does.
UPDATE "process_version" v SET "valid_from" = p."valid_from"
FROM "procedure_version" p WHERE p."id" = v."procedure_version_id";
ALTER TABLE "process_version" ALTER COLUMN "valid_from" SET NOT NULL;

-- CreateTable
CREATE TABLE "process_draft" (
    "id" UUID NOT NULL,
    "procedure_version_id" UUID NOT NULL,
    "based_on_id" UUID NOT NULL,
    "definition" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "process_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_move" (
    "id" UUID NOT NULL,
    "procedure_version_id" UUID NOT NULL,
    "from_version_id" UUID NOT NULL,
    "to_version_id" UUID NOT NULL,
    "reverses_id" UUID,
    "ordered_by_id" UUID NOT NULL,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "process_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_move_item" (
    "move_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "from_step_key" TEXT,
    "to_step_key" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "process_move_item_pkey" PRIMARY KEY ("move_id","dossier_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "process_draft_procedure_version_id_key" ON "process_draft"("procedure_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "process_move_reverses_id_key" ON "process_move"("reverses_id");

-- CreateIndex
CREATE INDEX "process_move_procedure_version_id_ordered_at_idx" ON "process_move"("procedure_version_id", "ordered_at");

-- CreateIndex
CREATE INDEX "process_move_item_move_id_outcome_idx" ON "process_move_item"("move_id", "outcome");

-- AddForeignKey
ALTER TABLE "process_version" ADD CONSTRAINT "process_version_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_draft" ADD CONSTRAINT "process_draft_procedure_version_id_fkey" FOREIGN KEY ("procedure_version_id") REFERENCES "procedure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_draft" ADD CONSTRAINT "process_draft_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "process_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_draft" ADD CONSTRAINT "process_draft_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_move" ADD CONSTRAINT "process_move_procedure_version_id_fkey" FOREIGN KEY ("procedure_version_id") REFERENCES "procedure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_move" ADD CONSTRAINT "process_move_from_version_id_fkey" FOREIGN KEY ("from_version_id") REFERENCES "process_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_move" ADD CONSTRAINT "process_move_to_version_id_fkey" FOREIGN KEY ("to_version_id") REFERENCES "process_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_move" ADD CONSTRAINT "process_move_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "process_move"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_move" ADD CONSTRAINT "process_move_ordered_by_id_fkey" FOREIGN KEY ("ordered_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_move_item" ADD CONSTRAINT "process_move_item_move_id_fkey" FOREIGN KEY ("move_id") REFERENCES "process_move"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_move_item" ADD CONSTRAINT "process_move_item_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Open dossiers of a version, for the preview of a move.
CREATE INDEX dossier_open_process ON dossier (process_version_id, step_key) WHERE closed_at IS NULL;

-- Running dossiers keep their version: what it says never changes.
CREATE FUNCTION process_version_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published process does not change';
END $$;
CREATE TRIGGER process_version_is_final BEFORE UPDATE OF definition, version, procedure_version_id ON process_version
  FOR EACH ROW EXECUTE FUNCTION process_version_is_final();
