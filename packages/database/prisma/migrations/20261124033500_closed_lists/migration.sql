-- Words of closed lists, as the types of the program have them: any other word is a fault, whoever writes it.
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_verdict_is_known"
  CHECK ("verdict" IN ('met', 'not-met', 'no-data', 'no-number', 'needs-judgement', 'unset', 'not-applicable'));
ALTER TABLE "criterion_result" ADD CONSTRAINT "criterion_result_verdict_is_known"
  CHECK ("verdict" IN ('met', 'not-met', 'no-data', 'no-number', 'needs-judgement', 'unset', 'not-applicable'));
ALTER TABLE "latest_evaluation" ADD CONSTRAINT "latest_evaluation_verdict_is_known"
  CHECK ("verdict" IN ('met', 'not-met', 'no-data', 'no-number', 'needs-judgement', 'unset', 'not-applicable'));
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_role_is_known"
  CHECK ("role" IN ('county', 'prefecture', 'centre', 'province', 'expert', 'operator', 'auditor'));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_role_is_known"
  CHECK ("role" IN ('county', 'prefecture', 'centre', 'province', 'expert', 'operator', 'auditor'));
ALTER TABLE "standard" ADD CONSTRAINT "standard_layer_is_known"
  CHECK ("layer" IN ('national', 'province', 'prefecture'));
ALTER TABLE "division" ADD CONSTRAINT "division_level_is_known"
  CHECK ("level" IN ('nation', 'province', 'prefecture', 'county'));
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_level_is_known"
  CHECK ("level" IN ('national', 'province'));
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_period_kind_is_known"
  CHECK ("period_kind" IN ('year', 'year-end', 'part-year', 'date'));
ALTER TABLE "incident" ADD CONSTRAINT "incident_kind_is_known"
  CHECK ("kind" IN ('safety', 'quality', 'environment', 'network-security', 'data-security', 'tax', 'dishonesty', 'other'));
