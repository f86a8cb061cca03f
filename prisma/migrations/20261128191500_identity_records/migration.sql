-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "shown_identity" JSONB;

-- CreateTable
CREATE TABLE "identity_record" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "personal_id" CHAR(12) NOT NULL,
    "act" TEXT NOT NULL,
    "warnings" TEXT[],

    CONSTRAINT "identity_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "identity_record_personal_id_at_idx" ON "identity_record"("personal_id", "at");

-- AddForeignKey
ALTER TABLE "identity_record" ADD CONSTRAINT "identity_record_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_record" ADD CONSTRAINT "identity_record_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who looked somebody up stays: as with events, nothing of it is changed or removed.
CREATE TRIGGER identity_record_append_only BEFORE UPDATE OR DELETE ON identity_record
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE identity_record ENABLE ALWAYS TRIGGER identity_record_append_only;
