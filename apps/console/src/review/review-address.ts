/** The page on which an application is judged. */
export const reviewAddress = (application: string): string => `/review/${encodeURIComponent(application)}`;
