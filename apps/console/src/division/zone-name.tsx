import { useLanguage } from '../language/localized.ts';

/** A functional zone (功能区) by name. */
export interface NamedZone {
  readonly name: string;
  readonly english: string;
}

/** Names a zone in the person's language. */
export function useZoneName(): (zone: NamedZone) => string {
  const language = useLanguage();
  return ({ name, english }) => (language === 'en' ? english : name);
}

/** The zone that something lies in, behind the division. */
export function ZoneName({ of }: { readonly of: NamedZone }) {
  const zoneName = useZoneName();
  return (
    <span>
      {' · '}
      {zoneName(of)}
    </span>
  );
}
