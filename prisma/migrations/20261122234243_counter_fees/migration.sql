-- CreateTable
CREATE TABLE "fee_taking" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "amount_dong" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "receipt_number" TEXT NOT NULL,
    "taken_on" CHAR(10) NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fee_taking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_sheets" (
    "dossier_id" UUID NOT NULL,
    "component_code" TEXT NOT NULL,
    "originals" INTEGER NOT NULL,
    "certified" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,
    "no_scan_reason" TEXT,

    CONSTRAINT "dossier_sheets_pkey" PRIMARY KEY ("dossier_id","component_code")
);

-- CreateIndex
CREATE INDEX "fee_taking_unit_id_taken_on_idx" ON "fee_taking"("unit_id", "taken_on");

-- CreateIndex
CREATE UNIQUE INDEX "fee_taking_dossier_id_event_seq_key" ON "fee_taking"("dossier_id", "event_seq");

-- AddForeignKey
ALTER TABLE "fee_taking" ADD CONSTRAINT "fee_taking_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_taking" ADD CONSTRAINT "fee_taking_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_taking" ADD CONSTRAINT "fee_taking_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_sheets" ADD CONSTRAINT "dossier_sheets_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
