INSERT INTO division (code, name, short_name, english, level, parent_code, valid_from, validity) VALUES
  ('520000', '贵州省', '贵州', 'Guizhou', 'province', NULL, NULL, NULL),
  ('520300', '遵义市', '遵义', 'Zunyi', 'prefecture', '520000', '1997-06-10', '{"status":"official","source":{"zh-CN":"国务院批复","en":"State Council"}}'),
  ('520302', '红花岗区', '红花岗', 'Honghuagang', 'county', '520300', NULL, NULL),
  ('520324', '正安县', '正安', 'Zheng’an', 'county', '520300', NULL, NULL);
INSERT INTO adjacency (a, b, adjacent, provenance) VALUES ('520302', '520324', false, '{"status":"provisional"}');
INSERT INTO zone (id, name_zh, name_en, short_name, provenance) VALUES ('a-zone', '某开发区', 'A zone', '某区', '{"status":"provisional"}');
INSERT INTO zone_county (zone_id, county_code, extent) VALUES ('a-zone', '520324', 'part');
INSERT INTO programme (id, title_zh, title_en, document_zh, document_en, division_code) VALUES ('guizhou', '贵州省项目', 'Guizhou programme', '办法', 'Measures', '520000');
INSERT INTO document (hash, text) VALUES ('sha256:standard', '{"id":"trial-2024"}'), ('sha256:procedure', '{"id":"procedure"}'), ('sha256:criterion', '{"id":"trial"}');
INSERT INTO standard (hash, standard_id, title_zh, title_en, document_zh, document_en, layer, division_code, exercise, recorded_at)
  VALUES ('sha256:standard', 'trial-2024', '试行标准', 'Trial standard', '试行1号', 'Trial 1', 'province', '520000', true, '2024-03-01T08:00:00Z');
INSERT INTO procedure (hash, procedure_id, title_zh, title_en, recorded_at) VALUES ('sha256:procedure', 'procedure', '办法', 'Procedure', '2024-03-01T08:00:00Z');
INSERT INTO criterion (hash, criterion_id, version, algebra, title_zh, title_en, recorded_at) VALUES ('sha256:criterion', 'trial', '1.0.0', '1.0', '试行方面', 'Trial aspect', '2024-03-01T08:00:00Z');
INSERT INTO round (id, programme_id, title_zh, title_en, terms, procedure_hash, deciding_standard_hash) VALUES ('guizhou-2024-1', 'guizhou', '2024 年第一批', 'First of 2024', '{"copies":3}', 'sha256:procedure', 'sha256:standard');
INSERT INTO round_advisory (round_id, standard_hash) VALUES ('guizhou-2024-1', 'sha256:standard');
INSERT INTO instance (id, demonstration, created_at) VALUES ('instance', false, '2024-03-01T08:00:00Z');
INSERT INTO seed_step (key, done_at) VALUES ('reference', '2024-03-01T08:00:00Z');
INSERT INTO account (id, login, password_hash, role, division_code, organization_zh, organization_en, display_name_zh, display_name_en, created_at)
  VALUES ('account-1', 'officer', 'scrypt$hash', 'county', '520324', '正安县工信局', 'Zheng’an', '经办人', 'Officer', '2024-03-01T08:00:00Z');
INSERT INTO session (token_hash, account_id, created_at, expires_at) VALUES ('token', 'account-1', '2024-03-01T08:00:00Z', '2024-03-01T20:00:00Z');
INSERT INTO sign_in_attempt (id, key, at) VALUES ('attempt-1', 'officer', '2024-03-01T07:59:00Z');
INSERT INTO cluster (id, programme_id, name, leading_industry, industry_code, niche, division_code, prefecture_code, zone_id, source, recorded_at)
  VALUES ('cluster-1', 'guizhou', '正安县吉他产业集群', '吉他制造', '2422', '电吉他', '520324', '520300', 'a-zone', '测试', '2024-03-01T08:00:00Z');
INSERT INTO cluster_county (cluster_id, county_code, lead, output_share) VALUES ('cluster-1', '520324', true, 62.5), ('cluster-1', '520302', false, 37.5);
INSERT INTO recognition (id, cluster_id, year, label, level, proposed, nominated_nationally, source, fingerprint, recorded_at, recorded_by)
  VALUES ('recognition-1', 'cluster-1', 2023, '省级', 'province', true, false, '公告', 'f1', '2024-03-01T08:00:00Z', 'test');
INSERT INTO enterprise (id, credit_code, name, industry_code, county_code, recorded_at) VALUES ('enterprise-1', '91520324MA6DL0XX01', '甲厂', '2422', '520324', '2024-03-01T08:00:00Z');
INSERT INTO title (id, enterprise_id, kind, number, valid_from, valid_to, source, recorded_at, recorded_by)
  VALUES ('title-1', 'enterprise-1', 'little-giant', '1', '2022-01-01', '2024-12-31', '公告', '2024-03-01T08:00:00Z', 'test');
INSERT INTO incident (id, enterprise_id, date, kind, grade, description, source, recorded_at, recorded_by)
  VALUES ('incident-1', 'enterprise-1', '2022-05-01', 'safety', '一般', '火灾', '通报', '2024-03-01T08:00:00Z', 'test');
INSERT INTO roster_revision (id, cluster_id, year, enterprises, source, recorded_at, recorded_by) VALUES ('roster-1', 'cluster-1', 2023, 1, '县工信局', '2024-03-01T08:00:00Z', 'test');
INSERT INTO roster_sheet (revision_id, text) VALUES ('roster-1', '{"codes":["91520324MA6DL0XX01"],"columns":{}}');
INSERT INTO roster_member (cluster_id, year, enterprise_id, position) VALUES ('cluster-1', 2023, 'enterprise-1', 0);
INSERT INTO figure_revision (id, cluster_id, item, period, reported, unit, value, source, recorded_at, recorded_by) VALUES
  ('figure-1', 'cluster-1', 'profile/gross-output', 'y2023', '60', '亿元', '"600000"', '统计年鉴', '2024-03-01T08:00:00Z', 'test'),
  ('figure-2', 'cluster-1', 'profile/gross-output', 'y2023', '61', '亿元', '"610000"', '更正', '2024-03-02T08:00:00Z', 'test');
INSERT INTO figure_revision (id, division_code, subject, period, reported, unit, unused, source, recorded_at, recorded_by)
  VALUES ('figure-3', '520000', '全省白酒', 'y2022', '1204.4', '亿元', '[{"code":"NO_ITEM","message":{"zh-CN":"无","en":"none"}}]', '报纸', '2024-03-01T08:00:00Z', 'test');
INSERT INTO figure_choice (id, cluster_id, item, period, revision_id, reason_zh, reason_en, chosen_at, chosen_by)
  VALUES ('choice-1', 'cluster-1', 'profile/gross-output', 'y2023', 'figure-1', '年鉴为准', 'the yearbook holds', '2024-03-01T08:00:00Z', 'officer');
INSERT INTO case_input (hash, text) VALUES ('sha256:input', '{"subject":"cluster-1"}');
INSERT INTO evaluation (id, cluster_id, standard_hash, reference_date, reference_year, verdict, provisional, coverage_known, coverage_needed, met, total, input_hash, result_hash, engine, algebra, evaluated_at, evaluated_by)
  VALUES ('evaluation-1', 'cluster-1', 'sha256:standard', '2023-12-31', 2023, 'met', false, 2, 2, 1, 1, 'sha256:input', 'sha256:result', '1.0.0', '1.0', '2024-03-01T08:00:00Z', 'officer');
INSERT INTO criterion_result (evaluation_id, criterion_id, position, verdict, provisional, met, total, warnings, coverage_known, coverage_needed)
  VALUES ('evaluation-1', 'trial', 0, 'met', false, 2, 2, 0, 2, 2);
INSERT INTO evaluation_receipt (evaluation_id, text) VALUES ('evaluation-1', '{"receipt":"1"}');
INSERT INTO latest_evaluation (standard_id, cluster_id, standard_hash, evaluation_id, verdict, provisional, coverage_known, coverage_needed, coverage, met, total, sequence, evaluated_at)
  VALUES ('trial-2024', 'cluster-1', 'sha256:standard', 'evaluation-1', 'met', false, 2, 2, 1000, 1, 1, 1, '2024-03-01T08:00:00Z');
