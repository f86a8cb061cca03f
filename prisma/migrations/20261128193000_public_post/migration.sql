-- CreateTable
CREATE TABLE "post_hand_over" (
    "id" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "post_worker" TEXT NOT NULL,
    "handed_on" CHAR(10) NOT NULL,
    "handed_at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "sha256" CHAR(64),
    "outcomes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "post_hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_parcel" (
    "hand_over_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "slip_number" TEXT NOT NULL,
    "dossier_id" UUID,
    "procedure_code" TEXT,
    "sender_name" TEXT,
    "missing" TEXT,
    "draft_id" UUID,

    CONSTRAINT "post_parcel_pkey" PRIMARY KEY ("hand_over_id","place")
);

-- CreateIndex
CREATE INDEX "post_hand_over_unit_id_handed_on_idx" ON "post_hand_over"("unit_id", "handed_on");

-- CreateIndex
CREATE UNIQUE INDEX "post_parcel_draft_id_key" ON "post_parcel"("draft_id");

-- CreateIndex
CREATE INDEX "post_parcel_dossier_id_idx" ON "post_parcel"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_parcel_direction_slip_number_key" ON "post_parcel"("direction", "slip_number");

-- AddForeignKey
ALTER TABLE "post_hand_over" ADD CONSTRAINT "post_hand_over_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_hand_over" ADD CONSTRAINT "post_hand_over_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_hand_over" ADD CONSTRAINT "post_hand_over_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_parcel" ADD CONSTRAINT "post_parcel_hand_over_id_fkey" FOREIGN KEY ("hand_over_id") REFERENCES "post_hand_over"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_parcel" ADD CONSTRAINT "post_parcel_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_parcel" ADD CONSTRAINT "post_parcel_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Looking up whether a number was used, for parcels from before hand-overs were kept.
CREATE INDEX dossier_post_tracking_number ON dossier (post_tracking_number) WHERE post_tracking_number IS NOT NULL;

-- The day of an office with the post: only the post's own events.
CREATE INDEX dossier_event_post ON dossier_event (at) WHERE type IN ('SENT_BY_POST', 'DELIVERED', 'DELIVERY_FAILED');
