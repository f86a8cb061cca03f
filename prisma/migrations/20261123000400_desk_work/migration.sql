-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "answer_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "folder_place" TEXT,
ADD COLUMN     "folder_search" TEXT;

-- CreateTable
CREATE TABLE "dossier_note" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_note_withdrawal" (
    "note_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_note_withdrawal_pkey" PRIMARY KEY ("note_id")
);

-- CreateTable
CREATE TABLE "dossier_message" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "from_applicant" BOOLEAN NOT NULL,
    "agency_id" UUID,
    "text" TEXT NOT NULL,
    "asks_answer" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_talk" (
    "dossier_id" UUID NOT NULL,
    "applicant_read_at" TIMESTAMPTZ(3),
    "office_read_at" TIMESTAMPTZ(3),
    "applicant_wrote_at" TIMESTAMPTZ(3),
    "office_wrote_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_talk_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "dossier_folder" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_folder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_filter" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_filter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_columns" (
    "account_id" UUID NOT NULL,
    "columns" TEXT[],

    CONSTRAINT "desk_columns_pkey" PRIMARY KEY ("account_id")
);

-- CreateIndex
CREATE INDEX "dossier_note_dossier_id_at_idx" ON "dossier_note"("dossier_id", "at");

-- CreateIndex
CREATE INDEX "dossier_message_dossier_id_at_idx" ON "dossier_message"("dossier_id", "at");

-- CreateIndex
CREATE INDEX "dossier_message_account_id_at_idx" ON "dossier_message"("account_id", "at");

-- CreateIndex
CREATE INDEX "dossier_folder_dossier_id_at_idx" ON "dossier_folder"("dossier_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "desk_filter_account_id_name_key" ON "desk_filter"("account_id", "name");

-- AddForeignKey
ALTER TABLE "dossier_note" ADD CONSTRAINT "dossier_note_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_note" ADD CONSTRAINT "dossier_note_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_note" ADD CONSTRAINT "dossier_note_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_note_withdrawal" ADD CONSTRAINT "dossier_note_withdrawal_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "dossier_note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_message" ADD CONSTRAINT "dossier_message_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_message" ADD CONSTRAINT "dossier_message_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_message" ADD CONSTRAINT "dossier_message_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_talk" ADD CONSTRAINT "dossier_talk_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_folder" ADD CONSTRAINT "dossier_folder_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_folder" ADD CONSTRAINT "dossier_folder_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_filter" ADD CONSTRAINT "desk_filter_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_columns" ADD CONSTRAINT "desk_columns_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits for an answer of the applicant, in the order of the queues.
CREATE INDEX dossier_answer_asked ON dossier (holder_unit_id, next_due_at, id)
  WHERE closed_at IS NULL AND answer_asked_at IS NOT NULL;
-- Folders by their place.
CREATE INDEX dossier_folder_search ON dossier USING gin (folder_search gin_trgm_ops) WHERE folder_search IS NOT NULL;
-- What else somebody has asked for, for the warning at reception.
CREATE INDEX dossier_applicant_procedure ON dossier (applicant_personal_id, procedure_id, submitted_at);

-- What was written and where a folder lay stays: as with events, nothing of it is changed or removed.
CREATE TRIGGER dossier_note_append_only BEFORE UPDATE OR DELETE ON dossier_note
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE dossier_note ENABLE ALWAYS TRIGGER dossier_note_append_only;
CREATE TRIGGER dossier_note_withdrawal_append_only BEFORE UPDATE OR DELETE ON dossier_note_withdrawal
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE dossier_note_withdrawal ENABLE ALWAYS TRIGGER dossier_note_withdrawal_append_only;
CREATE TRIGGER dossier_message_append_only BEFORE UPDATE OR DELETE ON dossier_message
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE dossier_message ENABLE ALWAYS TRIGGER dossier_message_append_only;
CREATE TRIGGER dossier_folder_append_only BEFORE UPDATE OR DELETE ON dossier_folder
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE dossier_folder ENABLE ALWAYS TRIGGER dossier_folder_append_only;
