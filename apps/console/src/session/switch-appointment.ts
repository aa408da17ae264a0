import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { tellOtherWindows } from './other-windows.ts';
import { useSession } from './session.tsx';

const SwitchAppointmentMutation = graphql(`
  mutation SwitchAppointment($appointment: ID!) {
    switchAppointment(appointment: $appointment) {
      id
    }
  }
`);

/**
 * Goes on by another of the person's appointments, at home and over a fresh connection: nothing that was shown to the one stays for
 * the other. One that has ended meanwhile is asked for anew.
 */
export function useSwitchAppointment(): (appointment: string) => Promise<void> {
  const [, switchAppointment] = useMutation(SwitchAppointmentMutation);
  const { renew } = useSession();
  const navigate = useNavigate();
  return useCallback(
    async (appointment) => {
      const { data } = await switchAppointment({ appointment });
      if (data) {
        tellOtherWindows();
        await navigate('/');
      }
      renew();
    },
    [switchAppointment, renew, navigate],
  );
}
