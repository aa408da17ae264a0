import { officeDocuments } from '../file-store/media-type.ts';

/** How often one address may hand in an objection, or ask for one that is not there, within a quarter of an hour. */
export const lodgingLimits = { lodged: 20, unknownReceipts: 20 } as const;

/** The files that may go with an objection: how many, and what each may be. */
export const evidenceFiles = { files: 3, accepted: { types: officeDocuments, most: 8 * 1024 * 1024 } } as const;

/** The most bytes of a request that hands one in: its files, and as much again as any other request may have. */
export const lodgingBytes = evidenceFiles.files * evidenceFiles.accepted.most + 256 * 1024;
