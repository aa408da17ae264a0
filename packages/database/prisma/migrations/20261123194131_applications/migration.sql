-- CreateTable
CREATE TABLE "application" (
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "applicant_code" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "procedure_hash" TEXT NOT NULL,
    "standard_hash" TEXT NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3),
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain_event" (
    "stream" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "domain_event_pkey" PRIMARY KEY ("stream","sequence")
);

-- CreateTable
CREATE TABLE "performed_act" (
    "account_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "performed_act_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateIndex
CREATE INDEX "application_cluster_id_round_id_idx" ON "application"("cluster_id", "round_id");

-- CreateIndex
CREATE INDEX "application_stage_since_idx" ON "application"("stage", "since");

-- CreateIndex
CREATE INDEX "application_applicant_code_since_idx" ON "application"("applicant_code", "since");

-- CreateIndex
CREATE INDEX "domain_event_account_id_at_idx" ON "domain_event"("account_id", "at");

-- CreateIndex
CREATE INDEX "performed_act_at_idx" ON "performed_act"("at");

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_applicant_code_fkey" FOREIGN KEY ("applicant_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_procedure_hash_fkey" FOREIGN KEY ("procedure_hash") REFERENCES "procedure"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_standard_hash_fkey" FOREIGN KEY ("standard_hash") REFERENCES "standard"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domain_event" ADD CONSTRAINT "domain_event_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performed_act" ADD CONSTRAINT "performed_act_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performed_act" ADD CONSTRAINT "performed_act_stream_sequence_fkey" FOREIGN KEY ("stream", "sequence") REFERENCES "domain_event"("stream", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What happened stays as it was recorded.
CREATE TRIGGER "domain_event_is_append_only" BEFORE UPDATE OR DELETE ON "domain_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "domain_event_is_never_emptied" BEFORE TRUNCATE ON "domain_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
