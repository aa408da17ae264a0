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

/** Starts the product once for all files of browser tests. @returns what stops it */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct();
  project.provide('productUrl', product.url);
  project.provide('productPrinted', product.printed());
  return async () => {
    await product.stop();
  };
}
