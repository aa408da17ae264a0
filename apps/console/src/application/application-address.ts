/** The address of an application's page. */
export const applicationAddress = (id: string): string => `/applications/${encodeURIComponent(id)}`;

/** The address of an application's form. */
export const formAddress = (id: string): string => `${applicationAddress(id)}/form`;
