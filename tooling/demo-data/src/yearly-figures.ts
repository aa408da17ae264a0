import type { Random } from './random.ts';
import type { Weakness } from './weakness.ts';

type Numbers = Readonly<Record<string, number>>;

const percentOf = (total: number, percent: number): number => Math.floor((total * percent) / 100);

/**
 * What a cluster declares year by year and no roster can confirm, in the order of the years: drawn once for the cluster and
 * carried on from year to year, in proportion to its output and revenue.
 */
export const yearlyFigures = (weak: ReadonlySet<Weakness>, random: Random): ((totals: Numbers) => Numbers) => {
  const percent = {
    profit: random.between(3, 10),
    tax: random.between(2, 5),
    energy: random.between(8, 40),
    clean: random.between(8, 45),
    purchases: random.between(40, 65),
    local: random.between(25, 75),
  };
  const nearly = (usual: number) => usual + random.between(0, 4);
  let area = weak.has('core-competitiveness/land-area') ? random.between(101, 180) : random.between(2, 60);
  const waterPerOutput = random.between(1, 6);
  const fewPatents = weak.has('innovation/invention-patents');
  const noPlatforms = weak.has('innovation/platforms');
  let platforms = noPlatforms ? 0 : random.between(1, 4);
  const provincial = Math.min(platforms, random.between(0, 3));
  let bodies = random.between(2, 8);
  const some = (metric: Weakness, most: number) => () => (weak.has(metric) ? 0 : random.between(1, most));
  const jointProjects = some('innovation/joint-projects', 5);
  const standards = some('innovation/standards', 3);
  const diagnoses = some('digital/diagnosis', 12);
  const partnerships = some('open-cooperation/partnerships', 4);
  let patents = fewPatents ? random.between(0, 4) : random.between(12, 60);
  let exports = random.chance(80) ? random.between(100, 900) : random.between(0, 60);
  return (totals) => {
    const output = totals['profile/gross-output'] ?? 0;
    const revenue = totals['profile/revenue'] ?? 0;
    const energy = percentOf(output, nearly(percent.energy));
    const purchases = percentOf(output, nearly(percent.purchases));
    area += random.between(0, 2);
    platforms += noPlatforms ? 0 : random.between(0, 1);
    bodies += random.between(0, 1);
    patents += fewPatents ? random.between(0, 1) : random.between(1, 9);
    exports = percentOf(exports, random.between(92, 135));
    return {
      'profile/profit': percentOf(revenue, nearly(percent.profit)),
      'profile/tax': percentOf(revenue, percent.tax),
      'profile/exports': exports,
      'profile/invention-patents': patents,
      'profile/energy-use': energy,
      'profile/water-use': output * waterPerOutput,
      'profile/land-area': area,
      'green/clean-energy-use': percentOf(energy, nearly(percent.clean)),
      'green/retrofit-completions': random.between(0, 4),
      'supply-chain/purchases': purchases,
      'supply-chain/local-purchases': percentOf(purchases, nearly(percent.local)),
      'innovation/city-and-above-platforms': platforms,
      'innovation/provincial-and-above-platforms': provincial,
      'innovation/national-platforms': Math.min(provincial, 1),
      'innovation/joint-project-starts': jointProjects(),
      'innovation/standards-issued': standards(),
      'digital/diagnoses': diagnoses(),
      'open-cooperation/cooperation-projects': partnerships(),
      'governance/service-body-total': bodies,
      'governance/city-and-above-service-bodies': Math.floor(bodies / 2),
      'governance/provincial-and-above-service-bodies': Math.floor(bodies / 3),
      'governance/national-service-bodies': Math.floor(bodies / 8),
    };
  };
};
