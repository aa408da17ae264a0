/** The address of a certification's page. */
export const certificationAddress = (id: string): string => `/certifications/${encodeURIComponent(id)}`;
