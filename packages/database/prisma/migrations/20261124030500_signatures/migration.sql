-- CreateTable
CREATE TABLE "signature" (
    "hash" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "appointment_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "division_code" TEXT,
    "organization_zh" TEXT NOT NULL,
    "organization_en" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "seal" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "signature_scan" (
    "id" TEXT NOT NULL,
    "signature_hash" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signature_scan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "signature_account_id_idx" ON "signature"("account_id");

-- CreateIndex
CREATE INDEX "signature_appointment_id_idx" ON "signature"("appointment_id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_stream_sequence_key" ON "signature"("stream", "sequence");

-- CreateIndex
CREATE INDEX "signature_scan_file_hash_idx" ON "signature_scan"("file_hash");

-- CreateIndex
CREATE INDEX "signature_scan_account_id_idx" ON "signature_scan"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_scan_signature_hash_file_hash_key" ON "signature_scan"("signature_hash", "file_hash");

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_stream_sequence_fkey" FOREIGN KEY ("stream", "sequence") REFERENCES "domain_event"("stream", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_scan" ADD CONSTRAINT "signature_scan_signature_hash_fkey" FOREIGN KEY ("signature_hash") REFERENCES "signature"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_scan" ADD CONSTRAINT "signature_scan_file_hash_fkey" FOREIGN KEY ("file_hash") REFERENCES "stored_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_scan" ADD CONSTRAINT "signature_scan_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was signed stays as it was, and so does what was bound to it.
CREATE TRIGGER "signature_is_append_only" BEFORE UPDATE OR DELETE ON "signature"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "signature_is_never_emptied" BEFORE TRUNCATE ON "signature"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "signature_scan_is_append_only" BEFORE UPDATE OR DELETE ON "signature_scan"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "signature_scan_is_never_emptied" BEFORE TRUNCATE ON "signature_scan"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
