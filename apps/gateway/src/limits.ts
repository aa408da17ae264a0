/**
 * How much one operation may ask for. The widest page of the console stays far below; a page of clusters with every
 * explanation of every requirement does not.
 */
export const complexityLimits = {
  limit: { complexity: 60_000, depth: 16, breadth: 600 },
  defaultComplexity: 1,
  defaultListMultiplier: 4,
};

/** The most tokens a document may have, and the most bytes a request. */
export const documentLimits = { maxTokens: 5_000, bodyBytes: 256 * 1024 };

/** The most rows that one page of a list holds. */
export const mostRows = 200;
