-- TRUNCATE empties a table past its row triggers, and past those of every table that CASCADE reaches.
CREATE TRIGGER "document_is_never_emptied" BEFORE TRUNCATE ON "document"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "figure_revision_is_never_emptied" BEFORE TRUNCATE ON "figure_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "figure_choice_is_never_emptied" BEFORE TRUNCATE ON "figure_choice"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "roster_revision_is_never_emptied" BEFORE TRUNCATE ON "roster_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "roster_sheet_is_never_emptied" BEFORE TRUNCATE ON "roster_sheet"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "evaluation_is_never_emptied" BEFORE TRUNCATE ON "evaluation"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "evaluation_receipt_is_never_emptied" BEFORE TRUNCATE ON "evaluation_receipt"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "case_input_is_never_emptied" BEFORE TRUNCATE ON "case_input"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "instance_is_never_emptied" BEFORE TRUNCATE ON "instance"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What a receipt names or a decision rests on: the verdict on an aspect, a title, a published recognition.
CREATE TRIGGER "criterion_result_is_append_only" BEFORE UPDATE OR DELETE ON "criterion_result"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "criterion_result_is_never_emptied" BEFORE TRUNCATE ON "criterion_result"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "title_is_append_only" BEFORE UPDATE OR DELETE ON "title"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "title_is_never_emptied" BEFORE TRUNCATE ON "title"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "recognition_is_append_only" BEFORE UPDATE OR DELETE ON "recognition"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "recognition_is_never_emptied" BEFORE TRUNCATE ON "recognition"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
