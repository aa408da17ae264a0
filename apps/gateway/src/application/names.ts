import { type Names, partsBesideAspects } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import type { Gateway } from '../gateway.ts';
import { incidentGrade, incidentKind } from '../incident/incident-words.ts';

const asGiven = (id: string): Localized => ({ 'zh-CN': id, en: id });

/** The words by which a sentence about applications names what it speaks of; an application goes by the name of its cluster. */
export const namesOf = ({ divisions, library }: Gateway, clusterOf: (application: string) => string): Names => {
  const metrics = library.criteria.flatMap(({ definition }) => definition.metrics);
  const requirements = library.standards.flatMap(({ standard }) => standard.requirements);
  return {
    division: (code) => {
      const division = divisions.byCode.get(code);
      return division === undefined ? asGiven(code) : { 'zh-CN': division.name, en: division.english };
    },
    round: (id) => library.rounds.find((round) => round.id === id)?.title ?? asGiven(id),
    application: (id) => asGiven(clusterOf(id)),
    person: asGiven,
    item: (id) => library.items.get(id)?.title ?? asGiven(id),
    part: (id) =>
      library.criteria.find(({ definition }) => definition.id === id)?.definition.title ??
      partsBesideAspects.find(({ key }) => key === id)?.title ??
      asGiven(id),
    requirement: (id) => {
      const metric = requirements.find((requirement) => requirement.id === id)?.metric ?? id;
      return metrics.find((one) => one.id === metric)?.title ?? asGiven(id);
    },
    procedureValue: (key) => library.procedures[0]?.procedure.values[key].title ?? asGiven(key),
    incident: ({ date, kind, grade }) => ({
      'zh-CN': `${date} ${incidentGrade(grade)['zh-CN']}${incidentKind(kind)['zh-CN']}`,
      en: `${date} ${incidentGrade(grade).en} ${incidentKind(kind).en}`,
    }),
  };
};

/** The same for sentences about one application only. */
export const namesFor = (gateway: Gateway, cluster: string): Names => namesOf(gateway, () => cluster);
