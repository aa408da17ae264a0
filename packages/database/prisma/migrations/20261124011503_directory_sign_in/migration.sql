-- CreateTable
CREATE TABLE "directory_link" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "directory_link_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "directory_visit" (
    "cookie_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "verifier" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "directory_visit_pkey" PRIMARY KEY ("cookie_hash")
);

-- CreateIndex
CREATE INDEX "directory_link_account_id_idx" ON "directory_link"("account_id");

-- CreateIndex
CREATE INDEX "directory_visit_expires_at_idx" ON "directory_visit"("expires_at");

-- AddForeignKey
ALTER TABLE "directory_link" ADD CONSTRAINT "directory_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
