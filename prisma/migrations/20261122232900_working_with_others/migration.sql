-- AlterTable
ALTER TABLE "official_paper" ADD COLUMN     "part" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "replaced_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "dossier_part" (
    "dossier_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_part_pkey" PRIMARY KEY ("dossier_id","seq")
);

-- CreateTable
CREATE TABLE "dossier_opening" (
    "dossier_id" UUID NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_opening_pkey" PRIMARY KEY ("dossier_id","event_seq","account_id")
);

-- DropIndex
DROP INDEX "official_paper_dossier_id_form_event_seq_key";

-- CreateIndex
CREATE UNIQUE INDEX "official_paper_dossier_id_form_event_seq_part_key" ON "official_paper"("dossier_id", "form", "event_seq", "part");

-- AddForeignKey
ALTER TABLE "dossier_part" ADD CONSTRAINT "dossier_part_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_part" ADD CONSTRAINT "dossier_part_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_opening" ADD CONSTRAINT "dossier_opening_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_opening" ADD CONSTRAINT "dossier_opening_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits for a unit, and what is overdue.
CREATE INDEX dossier_part_open ON dossier_part (unit_id, due_at) WHERE done_at IS NULL;
CREATE INDEX dossier_part_due ON dossier_part (due_at) WHERE done_at IS NULL;
