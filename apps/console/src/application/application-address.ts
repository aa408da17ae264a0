/** The address of an application's page. */
export const applicationAddress = (id: string): string => `/applications/${encodeURIComponent(id)}`;

/** The address of an application's form. */
export const formAddress = (id: string): string => `${applicationAddress(id)}/form`;

/** The address at which an application is reviewed aspect by aspect. */
export const aspectsAddress = (id: string): string => `${applicationAddress(id)}/review`;

/** The address of an application's checklist for the visit on site. */
export const checklistAddress = (id: string): string => `${applicationAddress(id)}/verification`;
