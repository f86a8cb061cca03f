-- CreateTable
CREATE TABLE "assignment_rule" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "procedure_id" UUID,
    "kind" TEXT NOT NULL,
    "excluded_account_ids" UUID[],
    "last_account_id" UUID,
    "valid_from" CHAR(10) NOT NULL,
    "valid_to" CHAR(10),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "assignment_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stand_in" (
    "id" UUID NOT NULL,
    "absent_account_id" UUID NOT NULL,
    "stand_in_account_id" UUID NOT NULL,
    "post_id" UUID,
    "from_on" CHAR(10) NOT NULL,
    "to_on" CHAR(10) NOT NULL,
    "procedure_ids" UUID[],
    "excluded_actions" TEXT[],
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "stand_in_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignment_rule_unit_id_valid_from_idx" ON "assignment_rule"("unit_id", "valid_from");

-- CreateIndex
CREATE INDEX "stand_in_absent_account_id_to_on_idx" ON "stand_in"("absent_account_id", "to_on");

-- CreateIndex
CREATE INDEX "stand_in_stand_in_account_id_to_on_idx" ON "stand_in"("stand_in_account_id", "to_on");

-- AddForeignKey
ALTER TABLE "assignment_rule" ADD CONSTRAINT "assignment_rule_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_rule" ADD CONSTRAINT "assignment_rule_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "procedure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_rule" ADD CONSTRAINT "assignment_rule_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_absent_account_id_fkey" FOREIGN KEY ("absent_account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_stand_in_account_id_fkey" FOREIGN KEY ("stand_in_account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One rule in force without an end for each unit and procedure, and one for all the others.
CREATE UNIQUE INDEX assignment_rule_open ON assignment_rule (unit_id, procedure_id) NULLS NOT DISTINCT
  WHERE valid_to IS NULL;
