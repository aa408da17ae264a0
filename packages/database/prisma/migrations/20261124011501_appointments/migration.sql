-- CreateTable
CREATE TABLE "organization" (
    "id" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "division_code" TEXT,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "organization_division_code_idx" ON "organization"("division_code");

-- CreateIndex
CREATE INDEX "appointment_account_id_idx" ON "appointment"("account_id");

-- CreateIndex
CREATE INDEX "appointment_organization_id_idx" ON "appointment"("organization_id");

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What each account acted as becomes its first appointment.
INSERT INTO "organization" ("id", "name_zh", "name_en", "division_code")
SELECT gen_random_uuid()::text, "organization_zh", "organization_en", "division_code" FROM "account"
GROUP BY "organization_zh", "organization_en", "division_code";

INSERT INTO "appointment" ("id", "account_id", "organization_id", "role", "valid_from")
SELECT gen_random_uuid()::text, a."id", o."id", a."role", a."created_at" FROM "account" a
JOIN "organization" o ON o."name_zh" = a."organization_zh" AND o."name_en" = a."organization_en"
  AND o."division_code" IS NOT DISTINCT FROM a."division_code";

-- AlterTable
ALTER TABLE "account" DROP CONSTRAINT "account_division_code_fkey";

ALTER TABLE "account" DROP COLUMN "division_code",
DROP COLUMN "organization_en",
DROP COLUMN "organization_zh",
DROP COLUMN "role";

-- A session that was open goes on by its account's only appointment.
ALTER TABLE "session" ADD COLUMN     "appointment_id" TEXT,
ADD COLUMN     "browser" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "id" TEXT;

UPDATE "session" s SET "id" = gen_random_uuid()::text,
  "appointment_id" = (SELECT p."id" FROM "appointment" p WHERE p."account_id" = s."account_id");

ALTER TABLE "session" ALTER COLUMN "id" SET NOT NULL, ALTER COLUMN "appointment_id" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "session_id_key" ON "session"("id");

-- CreateIndex
CREATE INDEX "session_appointment_id_idx" ON "session"("appointment_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
