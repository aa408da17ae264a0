-- CreateTable
CREATE TABLE "form_statement" (
    "id" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "application_id" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "form_statement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "form_statement_sequence_key" ON "form_statement"("sequence");

-- CreateIndex
CREATE INDEX "form_statement_application_id_slot_sequence_idx" ON "form_statement"("application_id", "slot", "sequence");

-- AddForeignKey
ALTER TABLE "form_statement" ADD CONSTRAINT "form_statement_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
