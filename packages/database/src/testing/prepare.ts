import { preparedCopy } from './prepared-copy.ts';

/** Makes the prepared copy before test files ask for it at the same time. */
export const setup = async (): Promise<void> => {
  await preparedCopy();
};
