/** The address of a cluster's page, under a standard where one is chosen. */
export const clusterAddress = (id: string, standard?: string | null): string =>
  `/clusters/${encodeURIComponent(id)}${standard ? `?standard=${encodeURIComponent(standard)}` : ''}`;
