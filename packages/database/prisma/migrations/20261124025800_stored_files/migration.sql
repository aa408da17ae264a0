-- CreateTable
CREATE TABLE "stored_file" (
    "hash" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("hash")
);

-- What a file is follows from its content.
CREATE TRIGGER "stored_file_is_append_only" BEFORE UPDATE OR DELETE ON "stored_file"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "stored_file_is_never_emptied" BEFORE TRUNCATE ON "stored_file"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
