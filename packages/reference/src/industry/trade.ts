/** A trade that clusters may have: a niche with the code of its industry in GB/T 4754-2017. */
export interface Trade {
  /** Name of the industry. */
  readonly name: string;
  /** Two to four digits. */
  readonly industryCode: string;
  readonly niche: string;
  /** What enterprises of the trade are called after. */
  readonly product: string;
}
