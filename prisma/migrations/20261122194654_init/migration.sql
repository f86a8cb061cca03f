CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "AccountKind" AS ENUM ('CITIZEN', 'OFFICER');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "kind" "AccountKind" NOT NULL,
    "login_name" TEXT NOT NULL,
    "password_hash" TEXT,
    "full_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "personal_id" TEXT,
    "birth_on" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT,
    "valid_from" CHAR(10) NOT NULL,
    "valid_to" CHAR(10),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_window" (
    "bucket" TEXT NOT NULL,
    "window_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL,

    CONSTRAINT "rate_window_pkey" PRIMARY KEY ("bucket","window_at")
);

-- CreateTable
CREATE TABLE "calendar_version" (
    "version" INTEGER NOT NULL,
    "last_loaded_year" INTEGER NOT NULL,
    "office_hours" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_version_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "version" INTEGER NOT NULL,
    "on" CHAR(10) NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("version","on")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "sha256" CHAR(64) NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "draft_paper" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "component_code" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_paper" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "component_code" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "round" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_paper" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "number" TEXT,
    "data" JSONB NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "sha256" CHAR(64),

    CONSTRAINT "official_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "procedure_version_id" UUID NOT NULL,
    "competent_unit_id" UUID,
    "content" JSONB NOT NULL,
    "page" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "code" TEXT,
    "lookup_token" TEXT NOT NULL,
    "regime" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "procedure_id" UUID NOT NULL,
    "procedure_version_id" UUID NOT NULL,
    "process_version_id" UUID NOT NULL,
    "calendar_version" INTEGER NOT NULL,
    "applicant_account_id" UUID,
    "applicant_name" TEXT NOT NULL,
    "applicant_personal_id" TEXT NOT NULL,
    "applicant_phone" TEXT,
    "applicant_email" TEXT,
    "applicant_address" TEXT NOT NULL,
    "owner_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "delivery" JSONB NOT NULL,
    "draft_result" JSONB,
    "draft_result_hash" CHAR(64),
    "content_hash" CHAR(64) NOT NULL,
    "state" TEXT NOT NULL,
    "step_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "receiving_unit_id" UUID NOT NULL,
    "competent_unit_id" UUID NOT NULL,
    "holder_unit_id" UUID NOT NULL,
    "holder_role" TEXT NOT NULL,
    "holder_account_id" UUID,
    "held_since_at" TIMESTAMPTZ(3) NOT NULL,
    "leg_seq" INTEGER NOT NULL,
    "appraiser_account_id" UUID,
    "resume_state" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "reception_due_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_on" CHAR(10),
    "clock_start_at" TIMESTAMPTZ(3),
    "term" JSONB,
    "due_at" TIMESTAMPTZ(3),
    "due_on" CHAR(10),
    "due_provisional" BOOLEAN NOT NULL,
    "next_due_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_on" CHAR(10),
    "timeliness" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "reception_supplement_rounds" INTEGER NOT NULL,
    "supplement_rounds" INTEGER NOT NULL,
    "supplement_due_at" TIMESTAMPTZ(3),
    "supplement_items" JSONB,
    "result_number" TEXT,
    "last_hash" CHAR(64) NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_agency" (
    "dossier_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "since_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_agency_pkey" PRIMARY KEY ("dossier_id","agency_id")
);

-- CreateTable
CREATE TABLE "dossier_event" (
    "id" BIGSERIAL NOT NULL,
    "txid" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
    "dossier_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_account_id" UUID,
    "actor_post_id" UUID,
    "actor_unit_id" UUID,
    "actor_role" TEXT,
    "payload" JSONB NOT NULL,
    "prev_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "dossier_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_counter" (
    "agency_code" TEXT NOT NULL,
    "local_on" CHAR(10) NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "code_counter_pkey" PRIMARY KEY ("agency_code","local_on")
);

-- CreateTable
CREATE TABLE "number_counter" (
    "agency_id" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_counter_pkey" PRIMARY KEY ("agency_id","series","year")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "level" (
    "code" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "level_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_version" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "level_code" TEXT NOT NULL,
    "parent_id" UUID,
    "agency_id" UUID NOT NULL,
    "function_code" TEXT NOT NULL,
    "area_code" TEXT,
    "agency_code" TEXT,
    "agency_code_scheme" TEXT,
    "agency_code_state" TEXT NOT NULL DEFAULT 'PROVISIONAL',
    "place" TEXT NOT NULL,
    "address" TEXT,
    "phone" TEXT,
    "valid_from" CHAR(10) NOT NULL,
    "valid_to" CHAR(10),

    CONSTRAINT "unit_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "share" TEXT NOT NULL,
    "effective_on" CHAR(10) NOT NULL,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("predecessor_id","successor_id")
);

-- CreateTable
CREATE TABLE "sector" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "sector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "sector_id" UUID NOT NULL,

    CONSTRAINT "procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure_version" (
    "id" UUID NOT NULL,
    "procedure_id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "level_codes" TEXT[],
    "subjects" TEXT[],
    "decision_number" TEXT,
    "valid_from" CHAR(10) NOT NULL,
    "valid_to" CHAR(10),
    "content" JSONB NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "procedure_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "e_form_version" (
    "id" UUID NOT NULL,
    "procedure_version_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,

    CONSTRAINT "e_form_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_version" (
    "id" UUID NOT NULL,
    "procedure_version_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,

    CONSTRAINT "process_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statistics_watermark" (
    "name" TEXT NOT NULL,
    "txid" BIGINT NOT NULL,
    "event_id" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statistics_watermark_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "statistics_flow" (
    "grain" CHAR(5) NOT NULL,
    "period_on" CHAR(10) NOT NULL,
    "agency_id" UUID NOT NULL,
    "procedure_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "ended_early" INTEGER NOT NULL DEFAULT 0,
    "ended_on_time" INTEGER NOT NULL DEFAULT 0,
    "ended_late" INTEGER NOT NULL DEFAULT 0,
    "withdrawn" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "statistics_flow_pkey" PRIMARY KEY ("grain","period_on","agency_id","procedure_id","channel")
);

-- CreateTable
CREATE TABLE "statistics_open" (
    "agency_id" UUID NOT NULL,
    "procedure_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "due_on" CHAR(10) NOT NULL,
    "open" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "statistics_open_pkey" PRIMARY KEY ("agency_id","procedure_id","channel","due_on")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_login_name_key" ON "account"("login_name");

-- CreateIndex
CREATE UNIQUE INDEX "account_personal_id_key" ON "account"("personal_id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "post_account_id_idx" ON "post"("account_id");

-- CreateIndex
CREATE INDEX "post_unit_id_role_idx" ON "post"("unit_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_secret_hash_key" ON "one_time_link"("secret_hash");

-- CreateIndex
CREATE INDEX "one_time_link_account_id_idx" ON "one_time_link"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_paper_draft_id_component_code_sha256_key" ON "draft_paper"("draft_id", "component_code", "sha256");

-- CreateIndex
CREATE INDEX "dossier_paper_dossier_id_idx" ON "dossier_paper"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "official_paper_dossier_id_form_event_seq_key" ON "official_paper"("dossier_id", "form", "event_seq");

-- CreateIndex
CREATE INDEX "draft_account_id_submitted_at_idx" ON "draft"("account_id", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_reference_key" ON "dossier"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_code_key" ON "dossier"("code");

-- CreateIndex
CREATE INDEX "dossier_applicant_account_id_submitted_at_idx" ON "dossier"("applicant_account_id", "submitted_at");

-- CreateIndex
CREATE INDEX "dossier_agency_agency_id_since_at_idx" ON "dossier_agency"("agency_id", "since_at");

-- CreateIndex
CREATE INDEX "dossier_event_txid_id_idx" ON "dossier_event"("txid", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_event_dossier_id_seq_key" ON "dossier_event"("dossier_id", "seq");

-- CreateIndex
CREATE INDEX "notice_account_id_created_at_idx" ON "notice"("account_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notice_dossier_id_event_seq_kind_key" ON "notice"("dossier_id", "event_seq", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "unit_source_key_key" ON "unit"("source_key");

-- CreateIndex
CREATE INDEX "unit_version_parent_id_idx" ON "unit_version"("parent_id");

-- CreateIndex
CREATE INDEX "unit_version_agency_id_idx" ON "unit_version"("agency_id");

-- CreateIndex
CREATE INDEX "unit_version_function_code_idx" ON "unit_version"("function_code");

-- CreateIndex
CREATE UNIQUE INDEX "unit_version_unit_id_valid_from_key" ON "unit_version"("unit_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "sector_name_key" ON "sector"("name");

-- CreateIndex
CREATE UNIQUE INDEX "sector_slug_key" ON "sector"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_code_key" ON "procedure"("code");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_version_source_key_key" ON "procedure_version"("source_key");

-- CreateIndex
CREATE INDEX "procedure_version_procedure_id_idx" ON "procedure_version"("procedure_id");

-- CreateIndex
CREATE UNIQUE INDEX "e_form_version_procedure_version_id_key" ON "e_form_version"("procedure_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "process_version_procedure_version_id_version_key" ON "process_version"("procedure_version_id", "version");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_version_fkey" FOREIGN KEY ("version") REFERENCES "calendar_version"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_paper" ADD CONSTRAINT "draft_paper_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_paper" ADD CONSTRAINT "draft_paper_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_paper" ADD CONSTRAINT "dossier_paper_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_paper" ADD CONSTRAINT "dossier_paper_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_paper" ADD CONSTRAINT "official_paper_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_paper" ADD CONSTRAINT "official_paper_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_procedure_version_id_fkey" FOREIGN KEY ("procedure_version_id") REFERENCES "procedure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_competent_unit_id_fkey" FOREIGN KEY ("competent_unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_procedure_version_id_fkey" FOREIGN KEY ("procedure_version_id") REFERENCES "procedure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_process_version_id_fkey" FOREIGN KEY ("process_version_id") REFERENCES "process_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_calendar_version_fkey" FOREIGN KEY ("calendar_version") REFERENCES "calendar_version"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_applicant_account_id_fkey" FOREIGN KEY ("applicant_account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_holder_account_id_fkey" FOREIGN KEY ("holder_account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_receiving_unit_id_fkey" FOREIGN KEY ("receiving_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_competent_unit_id_fkey" FOREIGN KEY ("competent_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_holder_unit_id_fkey" FOREIGN KEY ("holder_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_agency" ADD CONSTRAINT "dossier_agency_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_agency" ADD CONSTRAINT "dossier_agency_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_actor_account_id_fkey" FOREIGN KEY ("actor_account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_actor_post_id_fkey" FOREIGN KEY ("actor_post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_level_code_fkey" FOREIGN KEY ("level_code") REFERENCES "level"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_sector_id_fkey" FOREIGN KEY ("sector_id") REFERENCES "sector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_version" ADD CONSTRAINT "procedure_version_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "e_form_version" ADD CONSTRAINT "e_form_version_procedure_version_id_fkey" FOREIGN KEY ("procedure_version_id") REFERENCES "procedure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_version" ADD CONSTRAINT "process_version_procedure_version_id_fkey" FOREIGN KEY ("procedure_version_id") REFERENCES "procedure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- History holds: no role of the application can change or remove an event.
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'dossier_event is append-only: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER dossier_event_append_only BEFORE UPDATE OR DELETE ON dossier_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER dossier_event_no_truncate BEFORE TRUNCATE ON dossier_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
ALTER TABLE dossier_event ENABLE ALWAYS TRIGGER dossier_event_append_only;
ALTER TABLE dossier_event ENABLE ALWAYS TRIGGER dossier_event_no_truncate;

-- Queues read only what is open, in the order of the clock.
CREATE INDEX dossier_queue_unit ON dossier (holder_unit_id, next_due_at, id) WHERE closed_at IS NULL;
CREATE INDEX dossier_queue_person ON dossier (holder_account_id, next_due_at, id) WHERE closed_at IS NULL;
CREATE INDEX dossier_receiving_open ON dossier (receiving_unit_id, next_due_at, id) WHERE closed_at IS NULL;

-- Lists behind the leaders' numbers.
CREATE INDEX dossier_accepted ON dossier (accepted_on, id) WHERE accepted_on IS NOT NULL;
CREATE INDEX dossier_accepted_agency ON dossier (competent_unit_id, accepted_on, id) WHERE accepted_on IS NOT NULL;
CREATE INDEX dossier_ended ON dossier (ended_on, id) WHERE ended_on IS NOT NULL;
CREATE INDEX dossier_ended_agency ON dossier (competent_unit_id, ended_on, id) WHERE ended_on IS NOT NULL;
CREATE INDEX dossier_open_due ON dossier (due_on, id) WHERE ended_at IS NULL AND accepted_on IS NOT NULL;
CREATE INDEX dossier_open_due_agency ON dossier (competent_unit_id, due_on, id)
  WHERE ended_at IS NULL AND accepted_on IS NOT NULL;

-- Search with and without accents: the columns hold the accent-free form.
CREATE INDEX dossier_search_name ON dossier USING gin (search_name gin_trgm_ops);
CREATE INDEX dossier_code_prefix ON dossier (code text_pattern_ops);
CREATE INDEX procedure_search ON procedure_version USING gin (search_text gin_trgm_ops);
