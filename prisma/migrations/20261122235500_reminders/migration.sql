-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "also_by" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "officer_notice" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "dossier_id" UUID,
    "kind" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "count" INTEGER,
    "due_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "also_by" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "officer_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_mark" (
    "dossier_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_mark_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateIndex
CREATE INDEX "officer_notice_account_id_id_idx" ON "officer_notice"("account_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "officer_notice_dossier_id_kind_basis_account_id_key" ON "officer_notice"("dossier_id", "kind", "basis", "account_id");

-- CreateIndex
CREATE INDEX "reminder_mark_next_at_idx" ON "reminder_mark"("next_at");

-- CreateIndex
CREATE INDEX "reminder_mark_planned_at_idx" ON "reminder_mark"("planned_at");

-- AddForeignKey
ALTER TABLE "officer_notice" ADD CONSTRAINT "officer_notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer_notice" ADD CONSTRAINT "officer_notice_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_mark" ADD CONSTRAINT "reminder_mark_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One sum a person and day, whoever counts it and how often.
CREATE UNIQUE INDEX officer_notice_digest ON officer_notice (kind, basis, account_id) WHERE dossier_id IS NULL;
-- The numbers in the header.
CREATE INDEX officer_notice_unread ON officer_notice (account_id) WHERE read_at IS NULL;
CREATE INDEX notice_unread ON notice (account_id) WHERE read_at IS NULL;
-- The register of an office, in the order of reception.
CREATE INDEX dossier_register ON dossier (receiving_unit_id, accepted_on, id) WHERE accepted_on IS NOT NULL;
