-- CreateTable
CREATE TABLE "account_change" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "by_account_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "account_change_account_id_at_idx" ON "account_change"("account_id", "at");

-- AddForeignKey
ALTER TABLE "account_change" ADD CONSTRAINT "account_change_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_change" ADD CONSTRAINT "account_change_by_account_id_fkey" FOREIGN KEY ("by_account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was done to an account stays on record.
ALTER TABLE account_change ADD CONSTRAINT account_change_reason CHECK (kind <> 'REOPENED' OR reason IS NOT NULL);
CREATE TRIGGER account_change_append_only BEFORE UPDATE OR DELETE ON account_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER account_change_no_truncate BEFORE TRUNCATE ON account_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE account_change ENABLE ALWAYS TRIGGER account_change_append_only;
ALTER TABLE account_change ENABLE ALWAYS TRIGGER account_change_no_truncate;
