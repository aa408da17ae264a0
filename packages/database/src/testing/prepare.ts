import { preparedDirectory } from './prepared-copy.ts';

/** Makes the prepared database before test files ask for it at the same time. */
export const setup = async (): Promise<void> => {
  await preparedDirectory();
};
