/** How people reach the owner of the portal; what the installation did not set is left out. */
export interface SiteContacts {
  address?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  hotline: string;
  responsible?: string | undefined;
}
