/** The address of an application's page. */
export const applicationAddress = (id: string): string => `/applications/${encodeURIComponent(id)}`;
