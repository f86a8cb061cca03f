import type { IRegularForbiddenRuleType } from "dependency-cruiser";

const SUBJECT = "^lib/(?!platform/)([^/]+)/";
const TEST = "[.]test[.]tsx?$";
const INSIDE_TRANSACTIONS = "(queries|commands|ledger|render|access[.]ts)";

interface Wall {
  name: string;
  comment: string;
  from: IRegularForbiddenRuleType["from"];
  to: IRegularForbiddenRuleType["to"];
}

/** The import table of DESIGN.md, section 2, as rules of dependency-cruiser; each is an error. */
const walls: Wall[] = [
  {
    name: "no-cycle",
    comment: "Files may not import each other in a circle.",
    from: {},
    to: { circular: true },
  },
  {
    name: "resolvable",
    comment: "Every import leads to a file or an installed package.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "domain-is-pure",
    comment: "A domain knows other domains and hashing, nothing else: no framework, no package, no server.",
    from: { path: "^lib/[^/]+/domain/", pathNot: TEST },
    to: { pathNot: ["^lib/[^/]+/domain/", "^(node:)?crypto$"] },
  },
  {
    name: "schemas-know-domain-only",
    comment: "Input schemas are shared with the browser: domain, other schemas and zod.",
    from: { path: "^lib/[^/]+/schemas/", pathNot: TEST },
    to: { pathNot: ["^lib/[^/]+/(domain|schemas)/", "^node_modules/zod/"] },
  },
  {
    name: "dto-knows-no-server",
    comment: "What leaves the server is described without the database.",
    from: { path: "^lib/[^/]+/dto[.]ts$" },
    to: { pathNot: ["^lib/[^/]+/(domain|schemas)/", "^lib/[^/]+/dto[.]ts$"] },
  },
  {
    name: "app-goes-through-subjects",
    comment: "Pages read by queries and act by commands; never the database, never access rules.",
    from: { path: "^app/" },
    to: {
      path: "^lib/",
      pathNot: [
        "^lib/[^/]+/(queries|commands|schemas|domain)/",
        "^lib/[^/]+/dto[.]ts$",
        "^lib/platform/(entry|auth|i18n)/",
      ],
    },
  },
  {
    name: "components-know-no-server",
    comment: "Components get data as properties: no queries, commands, database, sign-in or pages.",
    from: { path: "^components/" },
    to: {
      path: "^(app|lib)/",
      pathNot: ["^lib/[^/]+/(domain|schemas)/", "^lib/[^/]+/dto[.]ts$", "^lib/platform/i18n/"],
    },
  },
  {
    name: "components-take-types-of-dto",
    comment: "Of a dto, components know the type alone.",
    from: { path: "^components/" },
    to: { path: "^lib/[^/]+/dto[.]ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "database-behind-subjects",
    comment: "Only queries, commands and what they share speak to the database.",
    from: {
      path: "^(app|components|lib)/",
      pathNot: [`${SUBJECT}${INSIDE_TRANSACTIONS}`, "^lib/platform/", TEST],
    },
    to: { path: ["^lib/platform/db/", "^node_modules/(@prisma|pg|pg-boss)/"] },
  },
  {
    name: "subjects-know-no-pages",
    comment: "Imports run downwards: a subject never knows pages or components.",
    from: { path: "^lib/" },
    to: { path: "^(app|components)/" },
  },
  {
    name: "subject-inside-is-private",
    comment:
      "Of another subject: domain, schemas, queries, commands, ledger and render; its access rules stay its own.",
    from: { path: SUBJECT, pathNot: TEST },
    to: {
      path: SUBJECT,
      pathNot: [
        "^lib/$1/",
        "^lib/[^/]+/(domain|schemas|queries|commands|ledger|render)/",
        "^lib/[^/]+/dto[.]ts$",
      ],
    },
  },
  {
    name: "ledger-only-in-transactions",
    comment: "A ledger writes within its caller's transaction: only commands and ledgers call it.",
    from: {
      path: "^(app|components|lib)/",
      pathNot: [`${SUBJECT}(commands|ledger)/`, "^lib/[^/]+/queries/", TEST],
    },
    to: { path: `${SUBJECT}ledger/` },
  },
  {
    name: "platform-knows-no-subject",
    comment: "The platform has no word of the domain in it.",
    from: { path: "^lib/platform/" },
    to: { path: SUBJECT },
  },
  {
    name: "product-needs-no-tools",
    comment: "The product does not import scripts, tests, benches or seed data.",
    from: { path: "^(app|components|lib)/", pathNot: TEST },
    to: { path: "^(scripts|e2e|bench|prisma)/" },
  },
];

export const importRules: IRegularForbiddenRuleType[] = walls.map((wall) => ({ ...wall, severity: "error" }));
