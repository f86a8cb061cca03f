import "server-only";
import { env } from "@/lib/platform/env";

/** Contacts of this installation, from its environment (Circular 32/2017/TT-BTTTT, Article 16: on every page). */
export function siteContacts() {
  return {
    address: env.PORTAL_ADDRESS,
    phone: env.PORTAL_PHONE,
    email: env.PORTAL_EMAIL,
    hotline: env.PORTAL_HOTLINE,
    responsible: env.PORTAL_RESPONSIBLE,
  };
}
