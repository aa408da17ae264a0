-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "item" TEXT,
    "file_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "stated" JSONB,
    "attached_at" TIMESTAMPTZ(3) NOT NULL,
    "attached_by_id" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evidence_application_id_attached_at_idx" ON "evidence"("application_id", "attached_at");

-- CreateIndex
CREATE INDEX "evidence_file_hash_idx" ON "evidence"("file_hash");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_hash_fkey" FOREIGN KEY ("file_hash") REFERENCES "stored_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_attached_by_id_fkey" FOREIGN KEY ("attached_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
