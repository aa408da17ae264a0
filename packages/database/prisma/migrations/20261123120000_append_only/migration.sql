-- What was recorded stays as it was recorded: corrections are new rows. A figure is about a cluster or about a division,
-- an incident about a cluster or about an enterprise.
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_has_one_subject"
  CHECK (("cluster_id" IS NULL) <> ("division_code" IS NULL));
ALTER TABLE "incident" ADD CONSTRAINT "incident_has_one_subject"
  CHECK (("cluster_id" IS NULL) <> ("enterprise_id" IS NULL));

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "document_is_append_only" BEFORE UPDATE OR DELETE ON "document"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "figure_revision_is_append_only" BEFORE UPDATE OR DELETE ON "figure_revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "figure_choice_is_append_only" BEFORE UPDATE OR DELETE ON "figure_choice"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "roster_revision_is_append_only" BEFORE UPDATE OR DELETE ON "roster_revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "roster_sheet_is_append_only" BEFORE UPDATE OR DELETE ON "roster_sheet"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "evaluation_is_append_only" BEFORE UPDATE OR DELETE ON "evaluation"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "evaluation_receipt_is_append_only" BEFORE UPDATE OR DELETE ON "evaluation_receipt"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "case_input_is_append_only" BEFORE UPDATE OR DELETE ON "case_input"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "instance_is_fixed" BEFORE UPDATE OR DELETE ON "instance"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
