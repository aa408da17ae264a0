-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "login" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "division_code" TEXT,
    "organization_zh" TEXT NOT NULL,
    "organization_en" TEXT NOT NULL,
    "display_name_zh" TEXT NOT NULL,
    "display_name_en" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cluster" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT,
    "name" TEXT NOT NULL,
    "leading_industry" TEXT,
    "industry_code" TEXT,
    "niche" TEXT,
    "division_code" TEXT NOT NULL,
    "prefecture_code" TEXT,
    "zone_id" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cluster_county" (
    "cluster_id" TEXT NOT NULL,
    "county_code" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL,
    "output_share" DECIMAL(6,3),

    CONSTRAINT "cluster_county_pkey" PRIMARY KEY ("cluster_id","county_code")
);

-- CreateTable
CREATE TABLE "recognition" (
    "id" TEXT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "year" INTEGER,
    "label" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "batch" TEXT,
    "proposed" BOOLEAN NOT NULL,
    "nominated_nationally" BOOLEAN NOT NULL,
    "qualifier" TEXT,
    "note" TEXT,
    "confidence" TEXT,
    "source" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "division" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "english" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_code" TEXT,
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "valid_from" DATE,
    "valid_to" DATE,
    "successor_code" TEXT,
    "validity" JSONB,

    CONSTRAINT "division_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "adjacency" (
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "adjacent" BOOLEAN NOT NULL,
    "provenance" JSONB NOT NULL,

    CONSTRAINT "adjacency_pkey" PRIMARY KEY ("a","b")
);

-- CreateTable
CREATE TABLE "zone" (
    "id" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "provenance" JSONB NOT NULL,

    CONSTRAINT "zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zone_county" (
    "zone_id" TEXT NOT NULL,
    "county_code" TEXT NOT NULL,
    "extent" TEXT NOT NULL,

    CONSTRAINT "zone_county_pkey" PRIMARY KEY ("zone_id","county_code")
);

-- CreateTable
CREATE TABLE "enterprise" (
    "id" TEXT NOT NULL,
    "credit_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "industry_code" TEXT,
    "county_code" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "title" (
    "id" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "batch" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "title_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident" (
    "id" TEXT NOT NULL,
    "cluster_id" TEXT,
    "enterprise_id" TEXT,
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "grade" TEXT,
    "description" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "id" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "standard_hash" TEXT NOT NULL,
    "reference_date" DATE NOT NULL,
    "reference_year" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "coverage_known" INTEGER NOT NULL,
    "coverage_needed" INTEGER NOT NULL,
    "met" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result_hash" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "algebra" TEXT NOT NULL,
    "evaluated_at" TIMESTAMPTZ(3) NOT NULL,
    "evaluated_by" TEXT NOT NULL,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion_result" (
    "evaluation_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "met" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "coverage_known" INTEGER NOT NULL,
    "coverage_needed" INTEGER NOT NULL,

    CONSTRAINT "criterion_result_pkey" PRIMARY KEY ("evaluation_id","criterion_id")
);

-- CreateTable
CREATE TABLE "evaluation_receipt" (
    "evaluation_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "evaluation_receipt_pkey" PRIMARY KEY ("evaluation_id")
);

-- CreateTable
CREATE TABLE "case_input" (
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "case_input_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "latest_evaluation" (
    "standard_id" TEXT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "standard_hash" TEXT NOT NULL,
    "evaluation_id" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "coverage_known" INTEGER NOT NULL,
    "coverage_needed" INTEGER NOT NULL,
    "coverage" INTEGER NOT NULL,
    "met" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "evaluated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "latest_evaluation_pkey" PRIMARY KEY ("standard_id","cluster_id")
);

-- CreateTable
CREATE TABLE "figure_revision" (
    "id" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "cluster_id" TEXT,
    "division_code" TEXT,
    "subject" TEXT,
    "county_code" TEXT,
    "item" TEXT,
    "period" TEXT NOT NULL,
    "period_kind" TEXT,
    "period_label" TEXT,
    "published_key" TEXT,
    "label_zh" TEXT,
    "label_en" TEXT,
    "concept" TEXT,
    "scope" TEXT,
    "reported" TEXT NOT NULL,
    "unit" TEXT,
    "value" JSONB,
    "qualifier" TEXT,
    "exactness" TEXT,
    "year_inferred" BOOLEAN NOT NULL DEFAULT false,
    "confidence" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "unused" JSONB,
    "supersedes_id" TEXT,
    "fingerprint" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "figure_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_choice" (
    "id" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "county_code" TEXT,
    "item" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "revision_id" TEXT,
    "reason_zh" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "chosen_by" TEXT NOT NULL,

    CONSTRAINT "figure_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instance" (
    "id" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seed_step" (
    "key" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seed_step_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "document_zh" TEXT NOT NULL,
    "document_en" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "terms" JSONB NOT NULL,
    "procedure_hash" TEXT NOT NULL,
    "deciding_standard_hash" TEXT NOT NULL,

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_advisory" (
    "round_id" TEXT NOT NULL,
    "standard_hash" TEXT NOT NULL,

    CONSTRAINT "round_advisory_pkey" PRIMARY KEY ("round_id","standard_hash")
);

-- CreateTable
CREATE TABLE "roster_revision" (
    "id" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "enterprises" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "roster_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_sheet" (
    "revision_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "roster_sheet_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "roster_member" (
    "cluster_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "roster_member_pkey" PRIMARY KEY ("cluster_id","year","enterprise_id")
);

-- CreateTable
CREATE TABLE "standard" (
    "hash" TEXT NOT NULL,
    "standard_id" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "document_zh" TEXT NOT NULL,
    "document_en" TEXT NOT NULL,
    "layer" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,
    "exercise" BOOLEAN NOT NULL,
    "sequence" SERIAL NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standard_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "procedure" (
    "hash" TEXT NOT NULL,
    "procedure_id" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "procedure_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "criterion" (
    "hash" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "algebra" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_login_key" ON "account"("login");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_key_at_idx" ON "sign_in_attempt"("key", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_at_idx" ON "sign_in_attempt"("at");

-- CreateIndex
CREATE UNIQUE INDEX "cluster_name_key" ON "cluster"("name");

-- CreateIndex
CREATE INDEX "cluster_programme_id_idx" ON "cluster"("programme_id");

-- CreateIndex
CREATE INDEX "cluster_division_code_id_idx" ON "cluster"("division_code", "id");

-- CreateIndex
CREATE INDEX "cluster_prefecture_code_division_code_id_idx" ON "cluster"("prefecture_code", "division_code", "id");

-- CreateIndex
CREATE INDEX "cluster_leading_industry_idx" ON "cluster"("leading_industry");

-- CreateIndex
CREATE INDEX "cluster_industry_code_idx" ON "cluster"("industry_code");

-- CreateIndex
CREATE INDEX "cluster_zone_id_idx" ON "cluster"("zone_id");

-- CreateIndex
CREATE INDEX "cluster_county_county_code_cluster_id_idx" ON "cluster_county"("county_code", "cluster_id");

-- CreateIndex
CREATE UNIQUE INDEX "recognition_fingerprint_key" ON "recognition"("fingerprint");

-- CreateIndex
CREATE INDEX "recognition_cluster_id_idx" ON "recognition"("cluster_id");

-- CreateIndex
CREATE INDEX "division_parent_code_idx" ON "division"("parent_code");

-- CreateIndex
CREATE INDEX "adjacency_b_idx" ON "adjacency"("b");

-- CreateIndex
CREATE INDEX "zone_county_county_code_idx" ON "zone_county"("county_code");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_credit_code_key" ON "enterprise"("credit_code");

-- CreateIndex
CREATE INDEX "enterprise_county_code_id_idx" ON "enterprise"("county_code", "id");

-- CreateIndex
CREATE INDEX "enterprise_name_idx" ON "enterprise"("name");

-- CreateIndex
CREATE INDEX "title_kind_enterprise_id_idx" ON "title"("kind", "enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "title_enterprise_id_kind_valid_from_source_key" ON "title"("enterprise_id", "kind", "valid_from", "source");

-- CreateIndex
CREATE INDEX "incident_cluster_id_date_idx" ON "incident"("cluster_id", "date");

-- CreateIndex
CREATE INDEX "incident_enterprise_id_date_idx" ON "incident"("enterprise_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_sequence_key" ON "evaluation"("sequence");

-- CreateIndex
CREATE INDEX "evaluation_cluster_id_sequence_idx" ON "evaluation"("cluster_id", "sequence");

-- CreateIndex
CREATE INDEX "evaluation_standard_hash_sequence_idx" ON "evaluation"("standard_hash", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "latest_evaluation_evaluation_id_key" ON "latest_evaluation"("evaluation_id");

-- CreateIndex
CREATE INDEX "latest_evaluation_standard_id_verdict_cluster_id_idx" ON "latest_evaluation"("standard_id", "verdict", "cluster_id");

-- CreateIndex
CREATE INDEX "latest_evaluation_standard_id_coverage_cluster_id_idx" ON "latest_evaluation"("standard_id", "coverage", "cluster_id");

-- CreateIndex
CREATE INDEX "latest_evaluation_cluster_id_sequence_idx" ON "latest_evaluation"("cluster_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "figure_revision_sequence_key" ON "figure_revision"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "figure_revision_fingerprint_key" ON "figure_revision"("fingerprint");

-- CreateIndex
CREATE INDEX "figure_revision_cluster_id_item_period_sequence_idx" ON "figure_revision"("cluster_id", "item", "period", "sequence");

-- CreateIndex
CREATE INDEX "figure_revision_division_code_idx" ON "figure_revision"("division_code");

-- CreateIndex
CREATE UNIQUE INDEX "figure_choice_sequence_key" ON "figure_choice"("sequence");

-- CreateIndex
CREATE INDEX "figure_choice_cluster_id_item_period_sequence_idx" ON "figure_choice"("cluster_id", "item", "period", "sequence");

-- CreateIndex
CREATE INDEX "round_programme_id_idx" ON "round"("programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "roster_revision_sequence_key" ON "roster_revision"("sequence");

-- CreateIndex
CREATE INDEX "roster_revision_cluster_id_year_sequence_idx" ON "roster_revision"("cluster_id", "year", "sequence");

-- CreateIndex
CREATE INDEX "roster_member_enterprise_id_year_idx" ON "roster_member"("enterprise_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "standard_sequence_key" ON "standard"("sequence");

-- CreateIndex
CREATE INDEX "standard_standard_id_sequence_idx" ON "standard"("standard_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_sequence_key" ON "procedure"("sequence");

-- CreateIndex
CREATE INDEX "procedure_procedure_id_sequence_idx" ON "procedure"("procedure_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_sequence_key" ON "criterion"("sequence");

-- CreateIndex
CREATE INDEX "criterion_criterion_id_sequence_idx" ON "criterion"("criterion_id", "sequence");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_prefecture_code_fkey" FOREIGN KEY ("prefecture_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_zone_id_fkey" FOREIGN KEY ("zone_id") REFERENCES "zone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_county" ADD CONSTRAINT "cluster_county_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_county" ADD CONSTRAINT "cluster_county_county_code_fkey" FOREIGN KEY ("county_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "division" ADD CONSTRAINT "division_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "division" ADD CONSTRAINT "division_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_county" ADD CONSTRAINT "zone_county_zone_id_fkey" FOREIGN KEY ("zone_id") REFERENCES "zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_county" ADD CONSTRAINT "zone_county_county_code_fkey" FOREIGN KEY ("county_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_county_code_fkey" FOREIGN KEY ("county_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title" ADD CONSTRAINT "title_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_standard_hash_fkey" FOREIGN KEY ("standard_hash") REFERENCES "standard"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_input_hash_fkey" FOREIGN KEY ("input_hash") REFERENCES "case_input"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_result" ADD CONSTRAINT "criterion_result_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_receipt" ADD CONSTRAINT "evaluation_receipt_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "latest_evaluation" ADD CONSTRAINT "latest_evaluation_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "latest_evaluation" ADD CONSTRAINT "latest_evaluation_standard_hash_fkey" FOREIGN KEY ("standard_hash") REFERENCES "standard"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "latest_evaluation" ADD CONSTRAINT "latest_evaluation_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_county_code_fkey" FOREIGN KEY ("county_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "figure_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_choice" ADD CONSTRAINT "figure_choice_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_choice" ADD CONSTRAINT "figure_choice_county_code_fkey" FOREIGN KEY ("county_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_choice" ADD CONSTRAINT "figure_choice_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "figure_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_procedure_hash_fkey" FOREIGN KEY ("procedure_hash") REFERENCES "procedure"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_deciding_standard_hash_fkey" FOREIGN KEY ("deciding_standard_hash") REFERENCES "standard"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_advisory" ADD CONSTRAINT "round_advisory_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_advisory" ADD CONSTRAINT "round_advisory_standard_hash_fkey" FOREIGN KEY ("standard_hash") REFERENCES "standard"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_revision" ADD CONSTRAINT "roster_revision_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_sheet" ADD CONSTRAINT "roster_sheet_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "roster_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_member" ADD CONSTRAINT "roster_member_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_member" ADD CONSTRAINT "roster_member_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard" ADD CONSTRAINT "standard_hash_fkey" FOREIGN KEY ("hash") REFERENCES "document"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_hash_fkey" FOREIGN KEY ("hash") REFERENCES "document"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_hash_fkey" FOREIGN KEY ("hash") REFERENCES "document"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
