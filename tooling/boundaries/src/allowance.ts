/**
 * What the code of one folder may reach besides itself. Whatever is not listed is forbidden.
 * Folders are written from the root of the checkout; `*` stands for one name.
 */
export type Allowance = {
  /** Folders or files of the workspace that its product code may import. */
  readonly imports: readonly string[];
  /** Further ones that only its tests may import. */
  readonly tests?: readonly string[];
  /** `node` may use the modules of Node.js; `pure` code runs anywhere and does no input or output. */
  readonly platform: 'pure' | 'node';
  /** Packages of the registry that it may import; when absent, every one that its manifest declares. */
  readonly packages?: readonly string[];
};

/** From folder to what its code may reach. A file belongs to the longest folder that contains it. */
export type AllowTable = Readonly<Record<string, Allowance>>;
