import { useTranslation } from 'react-i18next';
import { useAppearance } from '../appearance/appearance.tsx';
import { useDivisionName } from '../division/division-name.ts';
import { useLanguage, useLocalized } from '../language/localized.ts';
import { useViewer } from '../session/signed-in.tsx';
import { useSwitchAppointment } from '../session/switch-appointment.ts';

/** Something that can be done from anywhere by typing its name. */
interface Command {
  readonly key: string;
  readonly title: string;
  readonly open: { readonly to: string } | { readonly act: () => void };
}

/** What the person can do from anywhere: go to their queue, begin an application, act by another appointment, change language and appearance. */
export function useCommands(): readonly Command[] {
  const { t, i18n } = useTranslation(['shell', 'session', 'appearance']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const { appearance, toggle } = useAppearance();
  const { role, division, appointments } = useViewer();
  const switchAppointment = useSwitchAppointment();
  const begin = {
    key: 'begin',
    title: t('beginApplication'),
    open: { to: `/clusters?county=${encodeURIComponent(division?.code ?? '')}` },
  };
  return [
    { key: 'queue', title: t('toQueue'), open: { to: '/' } },
    ...(role === 'county' && division ? [begin] : []),
    ...appointments
      .filter(({ acting }) => !acting)
      .map(({ id, role: another, organization, division: place }) => ({
        key: id,
        title: t('session:actAs', {
          office: place ? `${t(`session:${another}`)} · ${nameOf(place)}` : localized(organization),
        }),
        open: { act: () => void switchAppointment(id) },
      })),
    {
      key: 'language',
      title: t(other === 'en' ? 'turnEnglish' : 'turnChinese'),
      open: { act: () => void i18n.changeLanguage(other) },
    },
    {
      key: 'appearance',
      title: t(appearance === 'dark' ? 'appearance:turnLight' : 'appearance:turnDark'),
      open: { act: toggle },
    },
  ];
}
