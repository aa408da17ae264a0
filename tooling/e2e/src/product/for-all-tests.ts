import type { TestProject } from 'vitest/node';
import { startProduct } from './start-product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the product that all browser tests share. */
    productUrl: string;
    /** What the product printed while it started: addresses and demonstration accounts. */
    productPrinted: string;
  }
}

/** Starts the product once for all files of browser tests. @returns what stops it, and fails when it did not end in order */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct();
  // Browsers put their profiles there: whatever a stopped run leaves is removed with it.
  process.env.TMPDIR = product.scratch;
  project.provide('productUrl', product.url);
  project.provide('productPrinted', product.printed());
  return async () => {
    const code = await product.stop();
    if (code !== 0) throw new Error(`the product ended with ${code} when it was asked to stop:\n${product.printed()}`);
  };
}
