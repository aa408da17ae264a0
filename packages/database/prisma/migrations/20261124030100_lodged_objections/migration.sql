-- CreateTable
CREATE TABLE "lodged_objection" (
    "objection_id" TEXT NOT NULL,
    "receipt" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,

    CONSTRAINT "lodged_objection_pkey" PRIMARY KEY ("objection_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "lodged_objection_receipt_key" ON "lodged_objection"("receipt");

-- CreateIndex
CREATE UNIQUE INDEX "lodged_objection_key_key" ON "lodged_objection"("key");

-- AddForeignKey
ALTER TABLE "lodged_objection" ADD CONSTRAINT "lodged_objection_objection_id_fkey" FOREIGN KEY ("objection_id") REFERENCES "objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
