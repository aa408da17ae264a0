-- CreateTable
CREATE TABLE "expert_panel" (
    "id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "expert_panel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "panel_seat" (
    "panel_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "panel_seat_pkey" PRIMARY KEY ("panel_id","account_id")
);

-- CreateTable
CREATE TABLE "expert" (
    "account_id" TEXT NOT NULL,
    "employer_credit_code" TEXT,
    "home_code" TEXT,
    "fields" TEXT[],
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "expert_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "spot_check" (
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spot_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "expert_panel_application_id_key" ON "expert_panel"("application_id");

-- CreateIndex
CREATE INDEX "expert_panel_stage_since_idx" ON "expert_panel"("stage", "since");

-- CreateIndex
CREATE INDEX "panel_seat_application_id_account_id_idx" ON "panel_seat"("application_id", "account_id");

-- CreateIndex
CREATE INDEX "panel_seat_account_id_state_idx" ON "panel_seat"("account_id", "state");

-- CreateIndex
CREATE INDEX "spot_check_division_code_since_idx" ON "spot_check"("division_code", "since");

-- CreateIndex
CREATE INDEX "spot_check_round_id_idx" ON "spot_check"("round_id");

-- AddForeignKey
ALTER TABLE "expert_panel" ADD CONSTRAINT "expert_panel_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_seat" ADD CONSTRAINT "panel_seat_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "expert_panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_seat" ADD CONSTRAINT "panel_seat_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_seat" ADD CONSTRAINT "panel_seat_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert" ADD CONSTRAINT "expert_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert" ADD CONSTRAINT "expert_home_code_fkey" FOREIGN KEY ("home_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spot_check" ADD CONSTRAINT "spot_check_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spot_check" ADD CONSTRAINT "spot_check_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
