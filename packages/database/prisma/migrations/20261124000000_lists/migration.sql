-- CreateTable
CREATE TABLE "case_list" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,
    "number" TEXT,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_list_member" (
    "list_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "pending" BOOLEAN NOT NULL,

    CONSTRAINT "case_list_member_pkey" PRIMARY KEY ("list_id","application_id")
);

-- CreateTable
CREATE TABLE "objection" (
    "id" TEXT NOT NULL,
    "notice_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objector" (
    "commitment" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "objector_pkey" PRIMARY KEY ("commitment")
);

-- CreateTable
CREATE TABLE "certification" (
    "id" TEXT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "ends_before" DATE,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_list_kind_round_id_division_code_idx" ON "case_list"("kind", "round_id", "division_code");

-- CreateIndex
CREATE INDEX "case_list_kind_stage_since_idx" ON "case_list"("kind", "stage", "since");

-- CreateIndex
CREATE INDEX "case_list_member_application_id_idx" ON "case_list_member"("application_id");

-- CreateIndex
CREATE INDEX "objection_notice_id_stage_idx" ON "objection"("notice_id", "stage");

-- CreateIndex
CREATE INDEX "objection_application_id_idx" ON "objection"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "certification_application_id_key" ON "certification"("application_id");

-- CreateIndex
CREATE INDEX "certification_cluster_id_idx" ON "certification"("cluster_id");

-- AddForeignKey
ALTER TABLE "case_list" ADD CONSTRAINT "case_list_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_list" ADD CONSTRAINT "case_list_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_list_member" ADD CONSTRAINT "case_list_member_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "case_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_list_member" ADD CONSTRAINT "case_list_member_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "case_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certification" ADD CONSTRAINT "certification_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certification" ADD CONSTRAINT "certification_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
