import { randomUUID } from "node:crypto";
import { queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { callAction } from "./call-action";
import { requestsOf } from "./persons";

/** What the owner has, and what the administrator administers: the things that others try to reach. */
export interface AccessScene {
  dossierId: string;
  dossierVersion: number;
  paperId: string;
  officialPaperId: string;
  draftId: string;
  draftPage: string;
  draftComponent: string;
  draftPaperId: string;
  officerId: string;
  postId: string;
  unitId: string;
  /** Its process has a draft. */
  procedureVersionId: string;
  processVersionId: string;
  processDraftId: string;
  /** On its way to the counter of the dossier's commune. */
  handOverListId: string;
  /** What the post brought to the counter of `officer`. */
  deliveryId: string;
  /** Words of the dossier that nobody may read who may not see it. */
  secrets: string[];
}

const PROCEDURE = "1.001193";

/** A closed dossier of the owner at one commune only, and a new draft with one paper. */
export async function setAccessScene(baseURL: string): Promise<AccessScene> {
  const dossier = await queryOne<{ id: string; version: number; secrets: string[] }>(
    `SELECT d.id, d.version, ARRAY[d.reference, d.code, d.owner_name] AS secrets
     FROM dossier d JOIN account a ON a.id = d.applicant_account_id JOIN procedure p ON p.id = d.procedure_id
     WHERE a.login_name = $1 AND p.code = $2 AND d.state = 'RETURNED'
     ORDER BY d.submitted_at LIMIT 1`,
    [PEOPLE.citizen, PROCEDURE],
  );
  const idOf = async (table: string, kind = "true") =>
    (
      await queryOne<{ id: string }>(`SELECT id FROM ${table} WHERE dossier_id = $1 AND ${kind} LIMIT 1`, [
        dossier.id,
      ])
    ).id;
  const post = await queryOne<{ id: string; accountId: string; unitId: string }>(
    `SELECT p.id, p.account_id AS "accountId", p.unit_id AS "unitId"
     FROM post p JOIN account a ON a.id = p.account_id WHERE a.login_name = $1 LIMIT 1`,
    [PEOPLE.otherReception],
  );
  return {
    dossierId: dossier.id,
    dossierVersion: dossier.version,
    secrets: dossier.secrets,
    paperId: await idOf("dossier_paper"),
    officialPaperId: await idOf("official_paper", "form = 'RECEIPT'"),
    handOverListId: await findOpenHandOver(PEOPLE.reception),
    officerId: post.accountId,
    postId: post.id,
    unitId: post.unitId,
    ...(await startDraft(baseURL)),
    ...(await startProcessDraft(baseURL)),
    deliveryId: await bringByPost(baseURL),
  };
}

async function findOpenHandOver(receiver: string): Promise<string> {
  const list = await queryOne<{ id: string }>(
    `SELECT l.id FROM hand_over_list l JOIN post p ON p.unit_id = l.to_unit_id
     JOIN account a ON a.id = p.account_id WHERE a.login_name = $1
     AND NOT EXISTS (SELECT FROM hand_over_end e WHERE e.list_id = l.id) ORDER BY l.given_at LIMIT 1`,
    [receiver],
  );
  return list.id;
}

async function startDraft(baseURL: string) {
  const owner = await requestsOf(baseURL, "owner");
  try {
    const answer = await callAction(owner, "startFiling", { procedureCode: PROCEDURE }, { as: "form" });
    const draftId = /nop-ho-so\/([\w-]{36})/.exec(answer.headers()["x-action-redirect"] ?? "")?.[1] ?? "";
    const { component } = await queryOne<{ component: string }>(
      `SELECT v.content->'components'->0->>'code' AS component
       FROM draft d JOIN procedure_version v ON v.id = d.procedure_version_id WHERE d.id = $1`,
      [draftId],
    );
    const upload = await owner.put(`/api/drafts/${draftId}/papers?component=${component}&name=a.pdf`, {
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/pdf" },
      data: Buffer.from(`%PDF-1.7\n% ${draftId}\n%%EOF\n`),
    });
    if (!upload.ok()) throw new Error(`upload: ${upload.status()} ${await upload.text()}`);
    const resumed = await owner.get(`/nop-ho-so/${draftId}`);
    const draftPage = resumed.headers().location?.split("/").at(-1) ?? "";
    const paper = await queryOne<{ id: string }>("SELECT id FROM draft_paper WHERE draft_id = $1", [draftId]);
    return { draftId, draftPage, draftComponent: component, draftPaperId: paper.id };
  } finally {
    await owner.dispose();
  }
}

async function startProcessDraft(baseURL: string) {
  const version = await queryOne<{ processVersionId: string; procedureVersionId: string }>(
    `SELECT x.id AS "processVersionId", x.procedure_version_id AS "procedureVersionId"
     FROM process_version x JOIN procedure_version v ON v.id = x.procedure_version_id
     JOIN procedure p ON p.id = v.procedure_id WHERE p.code = $1 ORDER BY v.valid_from DESC, x.version LIMIT 1`,
    [PROCEDURE],
  );
  const administrator = await requestsOf(baseURL, "administrator");
  const { procedureVersionId } = version;
  await callAction(administrator, "startProcessDraftAction", { procedureVersionId });
  await administrator.dispose();
  const draft = await queryOne<{ id: string }>(
    "SELECT id FROM process_draft WHERE procedure_version_id = $1",
    [procedureVersionId],
  );
  return { ...version, processDraftId: draft.id };
}

async function bringByPost(baseURL: string): Promise<string> {
  const handOverId = randomUUID();
  const slipNumber = `EA${handOverId.replaceAll("-", "").slice(0, 12)}`;
  const slip = {
    slipNumber,
    senderName: "Nông Thị Hoa",
    procedureCode: PROCEDURE,
    content: "Tờ khai",
    missing: "",
  };
  const officer = await requestsOf(baseURL, "officer");
  const input = { handOverId, postWorker: "Lê Văn Sơn", slips: { 0: slip } };
  await callAction(officer, "receiveFromPostAction", input);
  await officer.dispose();
  const { id } = await queryOne<{ id: string }>("SELECT id FROM post_hand_over WHERE id = $1", [handOverId]);
  return id;
}

/** Everything of the scene that a refused request must leave as it was. */
export async function fingerprint(scene: AccessScene): Promise<string> {
  const row = await queryOne<{ all: string }>(
    `SELECT concat_ws('|',
       (SELECT d::text FROM dossier d WHERE id = $1), (SELECT count(*) FROM dossier_event WHERE dossier_id = $1),
       (SELECT d::text FROM draft d WHERE id = $2), (SELECT count(*) FROM draft_paper WHERE draft_id = $2),
       (SELECT concat(active, password_hash, full_name) FROM account WHERE id = $3),
       (SELECT string_agg(p::text, ',' ORDER BY id) FROM post p WHERE account_id = $3),
       (SELECT count(*) FROM one_time_link WHERE account_id = $3),
       (SELECT string_agg(v::text, ',' ORDER BY id) FROM unit_version v WHERE unit_id = $4),
       (SELECT string_agg(v::text, ',' ORDER BY id) FROM process_version v WHERE procedure_version_id = $5),
       (SELECT count(*) FROM hand_over_end WHERE list_id = $6),
       (SELECT string_agg(d::text, ',') FROM process_draft d WHERE procedure_version_id = $5),
       (SELECT count(*) FROM process_move WHERE procedure_version_id = $5),
       (SELECT string_agg(p::text, ',' ORDER BY place) FROM post_parcel p WHERE hand_over_id = $7)) AS all`,
    [
      scene.dossierId,
      scene.draftId,
      scene.officerId,
      scene.unitId,
      scene.procedureVersionId,
      scene.handOverListId,
      scene.deliveryId,
    ],
  );
  return row.all;
}
