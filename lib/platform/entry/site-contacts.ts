import "server-only";
import { env } from "@/lib/platform/env";

/** How people reach the owner of the portal; what the installation did not set is left out. */
export interface SiteContacts {
  address?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  hotline: string;
  responsible?: string | undefined;
}

/** Contacts of this installation, from its environment (Circular 32/2017/TT-BTTTT, Article 16: shown on every page). */
export function siteContacts(): SiteContacts {
  const { PORTAL_ADDRESS, PORTAL_PHONE, PORTAL_EMAIL, PORTAL_HOTLINE, PORTAL_RESPONSIBLE } = env;
  return {
    address: PORTAL_ADDRESS,
    phone: PORTAL_PHONE,
    email: PORTAL_EMAIL,
    hotline: PORTAL_HOTLINE,
    responsible: PORTAL_RESPONSIBLE,
  };
}
