-- AlterTable
ALTER TABLE "calendar_version" ADD COLUMN     "published_by_id" UUID;

-- CreateTable
CREATE TABLE "calendar_draft_day" (
    "on" CHAR(10) NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID NOT NULL,

    CONSTRAINT "calendar_draft_day_pkey" PRIMARY KEY ("on")
);

-- AddForeignKey
ALTER TABLE "calendar_version" ADD CONSTRAINT "calendar_version_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_draft_day" ADD CONSTRAINT "calendar_draft_day_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
