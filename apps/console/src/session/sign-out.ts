import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { tellOtherWindows } from './other-windows.ts';
import { useSession } from './session.tsx';

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and leads to sign-in. */
export function useSignOut(): () => Promise<void> {
  const [, signOut] = useMutation(SignOutMutation);
  const { renew } = useSession();
  const navigate = useNavigate();
  return useCallback(async () => {
    const { error } = await signOut({});
    if (error) return;
    tellOtherWindows();
    await navigate('/sign-in');
    renew();
  }, [signOut, renew, navigate]);
}
