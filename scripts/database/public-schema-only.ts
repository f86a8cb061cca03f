const OPTION = "-c search_path=public";

/**
 * The address of a connection on which a name without a schema means PostgreSQL's own or one in `public`, whatever other
 * schemas there are. PostgreSQL by itself looks first in a schema named like the connecting role: whoever may create that
 * one would have the owner of the tables run what he put there.
 */
export function publicSchemaOnly(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get("options") ?? "";
  // What stands last counts.
  if (!given.endsWith(OPTION)) url.searchParams.set("options", `${given} ${OPTION}`.trim());
  return url.href;
}
