type Query = (text: string) => Promise<unknown>;

/** How many figures a copy has at most. */
export const copiedFigures = 12;

const copying = [
  `INSERT INTO cluster SELECT k.id, programme_id, name || ' ' || n, leading_industry, industry_code, niche, division_code,
     prefecture_code, zone_id, demonstration, source, recorded_at
   FROM copy k JOIN cluster c ON c.id = k.original`,
  `INSERT INTO cluster_county SELECT k.id, county_code, lead, output_share
   FROM copy k JOIN cluster_county c ON c.cluster_id = k.original`,
  `INSERT INTO recognition SELECT r.id || '-' || n, k.id, year, label, level, batch, proposed, nominated_nationally, qualifier,
     note, confidence, source, fingerprint || '-' || n, recorded_at, recorded_by
   FROM copy k JOIN recognition r ON r.cluster_id = k.original`,
  `INSERT INTO figure_revision (id, cluster_id, item, period, period_kind, reported, unit, value, source, unused, recorded_at,
     recorded_by)
   SELECT f.id || '-' || n, k.id, item, period, period_kind, reported, unit, value, source, unused, recorded_at, recorded_by
   FROM copy k JOIN (SELECT *, row_number() OVER (PARTITION BY cluster_id ORDER BY sequence) AS nth FROM figure_revision) f
     ON f.cluster_id = k.original AND nth <= ${copiedFigures}`,
  `INSERT INTO evaluation (id, cluster_id, standard_hash, reference_date, reference_year, verdict, provisional, coverage_known,
     coverage_needed, met, total, input_hash, result_hash, engine, algebra, evaluated_at, evaluated_by)
   SELECT k.evaluation, k.id, e.standard_hash, reference_date, reference_year, e.verdict, e.provisional, e.coverage_known,
     e.coverage_needed, e.met, e.total, input_hash, result_hash, engine, algebra, e.evaluated_at, evaluated_by
   FROM copy k JOIN evaluation e ON e.id = k.evaluated`,
  `INSERT INTO criterion_result SELECT k.evaluation, criterion_id, position, verdict, provisional, met, total, warnings,
     coverage_known, coverage_needed
   FROM copy k JOIN criterion_result r ON r.evaluation_id = k.evaluated`,
  `INSERT INTO evaluation_receipt SELECT k.evaluation, r.text
   FROM copy k JOIN evaluation_receipt r ON r.evaluation_id = k.evaluated`,
  `INSERT INTO latest_evaluation SELECT l.standard_id, k.id, l.standard_hash, k.evaluation, l.verdict, l.provisional,
     l.coverage_known, l.coverage_needed, l.coverage, l.met, l.total, e.sequence, l.evaluated_at
   FROM copy k JOIN latest_evaluation l ON l.evaluation_id = k.evaluated JOIN evaluation e ON e.id = k.evaluation`,
];

/**
 * Fills the register up with copies of the clusters that are there, each with its newest evaluation: only what registers and pages
 * read. The checks of foreign keys are left out, since every row is a copy of one that passed them.
 */
export const fillRegister = async (query: Query, size: number): Promise<void> => {
  await query(`
    CREATE UNLOGGED TABLE copy AS
    SELECT original, original || '-' || n AS id, evaluated, evaluated || '-' || n AS evaluation, n
    FROM (SELECT DISTINCT ON (c.id) c.id AS original, l.evaluation_id AS evaluated
          FROM cluster c JOIN latest_evaluation l ON l.cluster_id = c.id WHERE c.programme_id IS NOT NULL
          ORDER BY c.id, l.sequence DESC) c
    CROSS JOIN generate_series(1, ${Math.ceil(size / 10)}) n
    ORDER BY n, original
    LIMIT greatest(0, ${size} - (SELECT count(*) FROM cluster WHERE programme_id IS NOT NULL))`);
  await query('ANALYZE copy');
  await query(`SET session_replication_role = replica`);
  for (const statement of copying) await query(statement);
  await query(`SET session_replication_role = origin`);
  await query('DROP TABLE copy');
};
