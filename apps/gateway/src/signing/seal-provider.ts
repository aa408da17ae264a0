import type { Seal } from '@qunxing/database';

/**
 * A provider of electronic seals (电子签章), to which only the hash of what is signed ever goes. An adapter is given to the gateway where it
 * is put together; without one the stamped paper is the original, of which a scan is bound to the signature.
 */
export interface SealProvider {
  /** Its name, which stands with every seal that it gave. */
  readonly name: string;
  /** Seals the hash of a content for an organization; gives what proves it. Throws where the provider cannot be reached or refuses. */
  readonly seal: (asked: SealAsked) => Promise<string>;
  /** Whether a receipt is one of this provider for the hash and the organization. */
  readonly isSeal: (asked: SealAsked, receipt: string) => Promise<boolean>;
}

/** What is to be sealed, for whom. */
export interface SealAsked {
  /** `sha256:<hex>` of the content. */
  readonly contentHash: string;
  /** The organization by its Chinese name. */
  readonly organization: string;
}

/** Seals a hash and checks at once that the seal is one; undefined where that fails. */
export const sealed = async ({ name, seal, isSeal }: SealProvider, asked: SealAsked): Promise<Seal | undefined> => {
  const receipt = await seal(asked);
  return (await isSeal(asked, receipt)) ? { provider: name, receipt } : undefined;
};
