/** The address of a cluster's page or of one of its parts, under a standard where one is chosen. */
export const clusterAddress = (id: string, standard?: string | null, part: '' | '/figures' = ''): string =>
  `/clusters/${encodeURIComponent(id)}${part}${standard ? `?standard=${encodeURIComponent(standard)}` : ''}`;
