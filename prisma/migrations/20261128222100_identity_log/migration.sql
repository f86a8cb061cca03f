-- CreateIndex
CREATE INDEX "identity_record_at_idx" ON "identity_record"("at");

-- CreateIndex
CREATE INDEX "identity_record_account_id_at_idx" ON "identity_record"("account_id", "at");
