/** The one document of its kind. */
export const profileId = 'profile:company';
