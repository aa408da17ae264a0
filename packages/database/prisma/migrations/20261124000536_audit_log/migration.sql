-- AlterTable
ALTER TABLE "domain_event" ALTER COLUMN "account_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "audit_log" (
    "id" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "streams" INTEGER NOT NULL,
    "roots" TEXT[],

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_pending" (
    "stream" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "audit_pending_pkey" PRIMARY KEY ("stream","sequence")
);

-- CreateTable
CREATE TABLE "audit_leaf" (
    "leaf_index" INTEGER NOT NULL,
    "stream" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_leaf_pkey" PRIMARY KEY ("leaf_index")
);

-- CreateTable
CREATE TABLE "audit_key" (
    "id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "size" INTEGER NOT NULL,
    "streams" INTEGER NOT NULL,
    "root" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("size","key_id")
);

-- CreateTable
CREATE TABLE "personal_data" (
    "commitment" TEXT NOT NULL,
    "salt" TEXT,
    "value" TEXT,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_data_pkey" PRIMARY KEY ("commitment")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_leaf_stream_sequence_key" ON "audit_leaf"("stream", "sequence");

-- CreateIndex
CREATE INDEX "domain_event_at_idx" ON "domain_event"("at");

-- AddForeignKey
ALTER TABLE "audit_pending" ADD CONSTRAINT "audit_pending_stream_sequence_fkey" FOREIGN KEY ("stream", "sequence") REFERENCES "domain_event"("stream", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_leaf" ADD CONSTRAINT "audit_leaf_stream_sequence_fkey" FOREIGN KEY ("stream", "sequence") REFERENCES "domain_event"("stream", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "audit_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was logged and signed stays as it was.
CREATE TRIGGER "audit_leaf_is_append_only" BEFORE UPDATE OR DELETE ON "audit_leaf"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_leaf_is_never_emptied" BEFORE TRUNCATE ON "audit_leaf"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_key_is_append_only" BEFORE UPDATE OR DELETE ON "audit_key"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_key_is_never_emptied" BEFORE TRUNCATE ON "audit_key"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_head_is_append_only" BEFORE UPDATE OR DELETE ON "audit_head"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_head_is_never_emptied" BEFORE TRUNCATE ON "audit_head"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Personal data are there whole, or erased with their salt.
ALTER TABLE "personal_data" ADD CONSTRAINT "personal_data_is_whole_or_erased"
  CHECK (("salt" IS NULL) = ("erased_at" IS NOT NULL) AND ("value" IS NULL) = ("erased_at" IS NOT NULL));

-- Every event waits for the log from the moment on at which it is there, whoever appends it.
CREATE FUNCTION "await_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "audit_pending" ("stream", "sequence") VALUES (NEW."stream", NEW."sequence");
  RETURN NULL;
END $$;
CREATE TRIGGER "domain_event_awaits_log" AFTER INSERT ON "domain_event"
  FOR EACH ROW EXECUTE FUNCTION "await_log"();
INSERT INTO "audit_pending" ("stream", "sequence") SELECT "stream", "sequence" FROM "domain_event";
INSERT INTO "audit_log" ("id", "size", "streams", "roots") VALUES ('log', 0, 0, '{}');
