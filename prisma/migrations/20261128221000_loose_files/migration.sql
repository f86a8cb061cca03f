-- CreateTable
CREATE TABLE "loose_file" (
    "sha256" CHAR(64) NOT NULL,
    "loose_since_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loose_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "loose_file_loose_since_at_idx" ON "loose_file"("loose_since_at");

-- CreateIndex
CREATE INDEX "draft_paper_sha256_idx" ON "draft_paper"("sha256");

-- CreateIndex
CREATE INDEX "dossier_paper_sha256_idx" ON "dossier_paper"("sha256");

-- CreateIndex
CREATE INDEX "official_paper_sha256_idx" ON "official_paper"("sha256");

-- CreateIndex
CREATE INDEX "hand_over_list_sha256_idx" ON "hand_over_list"("sha256");

-- CreateIndex
CREATE INDEX "hand_over_end_sha256_idx" ON "hand_over_end"("sha256");

-- CreateIndex
CREATE INDEX "post_hand_over_sha256_idx" ON "post_hand_over"("sha256");

-- What drafts that were discarded before this left behind.
INSERT INTO loose_file (sha256, loose_since_at)
SELECT sha256, now() FROM stored_file s
WHERE NOT EXISTS (SELECT FROM draft_paper WHERE sha256 = s.sha256)
  AND NOT EXISTS (SELECT FROM dossier_paper WHERE sha256 = s.sha256)
  AND NOT EXISTS (SELECT FROM official_paper WHERE sha256 = s.sha256)
  AND NOT EXISTS (SELECT FROM hand_over_list WHERE sha256 = s.sha256)
  AND NOT EXISTS (SELECT FROM hand_over_end WHERE sha256 = s.sha256)
  AND NOT EXISTS (SELECT FROM post_hand_over WHERE sha256 = s.sha256);
