/** The address of a prefecture's list in a round. */
export const recommendationAddress = (round: string, division: string): string =>
  `/recommendations/${encodeURIComponent(round)}/${encodeURIComponent(division)}`;
