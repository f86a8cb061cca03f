-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "archived_on" CHAR(10),
ADD COLUMN     "clock_stopped_at" TIMESTAMPTZ(3),
ADD COLUMN     "fee_dong" INTEGER,
ADD COLUMN     "fee_paid_dong" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "fee_timing" TEXT,
ADD COLUMN     "lease_until_at" TIMESTAMPTZ(3),
ADD COLUMN     "legs" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "paused_from" TEXT,
ADD COLUMN     "post_failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "post_tracking_number" TEXT,
ADD COLUMN     "proposal" JSONB,
ADD COLUMN     "reappointments" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "result_corrections" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "result_unit_id" UUID,
ADD COLUMN     "sent_by" JSONB,
ADD COLUMN     "step_due_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "dossier_event" ADD COLUMN     "actor_on_behalf_of_id" UUID;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_result_unit_id_fkey" FOREIGN KEY ("result_unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_actor_on_behalf_of_id_fkey" FOREIGN KEY ("actor_on_behalf_of_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the worker looks for: steps, claims and supplements whose time is up.
CREATE INDEX dossier_step_due ON dossier (step_due_at, id) WHERE ended_at IS NULL AND step_due_at IS NOT NULL;
CREATE INDEX dossier_lease ON dossier (lease_until_at, id) WHERE lease_until_at IS NOT NULL;
CREATE INDEX dossier_supplement_due ON dossier (supplement_due_at, id) WHERE supplement_due_at IS NOT NULL;
