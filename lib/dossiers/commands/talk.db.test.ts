import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { getQueuePage } from "@/lib/dossiers/queries/get-queue-page";
import { listMessages } from "@/lib/dossiers/queries/list-messages";
import { listNotes } from "@/lib/dossiers/queries/list-notes";
import { queueInput } from "@/lib/dossiers/schemas/queue-inputs";
import { applicantMessageInput, folderInput, officeMessageInput } from "@/lib/dossiers/schemas/talk-inputs";
import { listNotices } from "@/lib/notifications/queries/list-notices";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError, NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import {
  clockAt,
  type DeskScene,
  makeCitizen,
  type Officer,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import { addNote } from "./add-note";
import { noteMessagesRead } from "./note-messages-read";
import { placeFolder } from "./place-folder";
import { withdrawNote } from "./withdraw-note";
import { writeToApplicant } from "./write-to-applicant";
import { writeToOffice } from "./write-to-office";

const nine = clockAt("2026-03-02 09:00");
const ten = clockAt("2026-03-02 10:00");
const eleven = clockAt("2026-03-02 11:00");

let scene: DeskScene;
let reception: Officer;
let colleague: Officer;
let auditor: Officer;
let neighbour: Officer;
let stranger: Actor;
let dossierId: string;

beforeAll(async () => {
  scene = await setDeskScene();
  const office = scene.officeOf(scene.commune.id).id;
  reception = await scene.officer("RECEPTION", office);
  colleague = await scene.officer("CENTRE_HEAD", office);
  auditor = await scene.officer("AUDITOR", scene.commune.id);
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const other = communes.find(({ id }) => id !== scene.commune.id);
  neighbour = await scene.officer("RECEPTION", scene.officeOf(other?.id ?? "").id);
  stranger = await makeCitizen("020190000777", "Lý Văn Xa");
  dossierId = await scene.file("1.001193");
});

const request = () => ({ dossierId, requestId: randomUUID() });
const asked = async () =>
  (await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } })).answerAskedAt;

describe("who may write", () => {
  const COMMANDS: Record<string, (actor: Actor) => Promise<unknown>> = {
    addNote: (actor) => addNote(actor, { ...request(), text: "Ghi chú" }, nine),
    withdrawNote: (actor) => withdrawNote(actor, { dossierId, noteId: randomUUID() }, nine),
    writeToApplicant: (actor) =>
      writeToApplicant(actor, { ...request(), text: "Chào", asksAnswer: true }, nine),
    placeFolder: (actor) => placeFolder(actor, { ...request(), place: "Kệ 9" }, nine),
  };

  it.each(Object.entries(COMMANDS))(
    "%s: nobody else's dossier exists, auditors only read",
    async (_name, run) => {
      for (const actor of [neighbour, stranger, scene.citizen]) {
        await expect(run(actor)).rejects.toBeInstanceOf(NotFoundError);
      }
      await expect(run(auditor)).rejects.toBeInstanceOf(ForbiddenError);
    },
  );

  it("only the applicant writes to the office, and only officers and they read it", async () => {
    for (const actor of [neighbour, stranger, reception]) {
      await expect(writeToOffice(actor, { ...request(), text: "Chào" }, nine)).rejects.toBeInstanceOf(
        NotFoundError,
      );
    }
    for (const actor of [neighbour, stranger]) {
      await expect(listMessages(actor, dossierId, nine)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(listNotes(neighbour, dossierId, nine)).rejects.toBeInstanceOf(NotFoundError);
    expect(await prisma.dossierMessage.count({ where: { dossierId } })).toBe(0);
    expect(await prisma.dossierNote.count({ where: { dossierId } })).toBe(0);
  });
});

describe("notes", () => {
  it("are read by colleagues, kept once, and taken back only by who wrote them, leaving a mark", async () => {
    const note = { ...request(), text: "Đã gọi điện, hẹn thứ Năm" };
    await Promise.all([addNote(reception, note, nine), addNote(reception, note, nine)]);
    const seen = await listNotes(colleague, dossierId, nine);
    expect(seen.notes).toMatchObject([{ text: note.text, own: false, authorName: reception.fullName }]);
    const back = { dossierId, noteId: note.requestId };
    await expect(withdrawNote(colleague, back, ten)).rejects.toBeInstanceOf(ForbiddenError);
    await withdrawNote(reception, back, ten);
    await withdrawNote(reception, back, eleven);
    expect((await listNotes(colleague, dossierId, ten)).notes).toMatchObject([{ text: null, own: false }]);
    expect((await listNotes(reception, dossierId, ten)).notes).toMatchObject([{ text: null, own: false }]);
  });

  it.each([
    ["dossier_note", "UPDATE dossier_note SET text = 'X'"],
    ["dossier_note_withdrawal", "DELETE FROM dossier_note_withdrawal"],
  ])("%s cannot be changed in the database", async (table, statement) => {
    await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow(`${table} is append-only`);
  });
});

describe("messages", () => {
  it("ask and are answered: the mark comes and goes, the clock goes on, each side sees what is new", async () => {
    const due = (await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } })).nextDueAt;
    const question = { ...request(), text: "Số nhà ở đâu?", asksAnswer: true };
    await Promise.all([
      writeToApplicant(reception, question, nine),
      writeToApplicant(reception, question, nine),
    ]);
    expect(await asked()).toEqual(nine.clock.now());
    const waiting = await getQueuePage(colleague, queueInput.parse({ hang: "cho-nguoi-dan" }), nine);
    expect(waiting.counts.applicant).toBe(1);
    expect(waiting.rows).toMatchObject([{ id: dossierId, waitsForAnswer: true, unread: false }]);
    const mine = await listMessages(scene.citizen, dossierId, nine);
    expect(mine.messages).toMatchObject([
      { text: question.text, unread: true, authorName: null, asksAnswer: true },
    ]);
    expect(await listNotices(scene.citizen)).toMatchObject([{ kind: "MESSAGE", unread: true, dossierId }]);
    await noteMessagesRead(scene.citizen, dossierId, nine);
    expect((await listMessages(scene.citizen, dossierId, nine)).messages).toMatchObject([{ unread: false }]);
    expect(await listNotices(scene.citizen)).toMatchObject([{ kind: "MESSAGE", unread: false }]);

    await writeToOffice(scene.citizen, { ...request(), text: "Số 12" }, ten);
    expect(await asked()).toBeNull();
    for (const officer of [auditor, neighbour]) await noteMessagesRead(officer, dossierId, ten);
    const theirs = await listMessages(reception, dossierId, ten);
    expect(theirs.messages.map(({ unread }) => unread)).toEqual([false, true]);
    const listed = await getQueuePage(colleague, queueInput.parse({ hang: "don-vi" }), ten);
    expect(listed.rows).toMatchObject([{ id: dossierId, waitsForAnswer: false, unread: true }]);
    await noteMessagesRead(colleague, dossierId, ten);
    expect((await listMessages(reception, dossierId, ten)).messages.at(-1)).toMatchObject({ unread: false });
    const after = await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    expect([after.nextDueAt, after.version]).toEqual([due, 1]);
  });

  it("that ask for nothing take the mark away", async () => {
    await writeToApplicant(colleague, { ...request(), text: "Xin gửi lại", asksAnswer: true }, ten);
    expect(await asked()).not.toBeNull();
    await writeToApplicant(colleague, { ...request(), text: "Đã gặp tại quầy", asksAnswer: false }, eleven);
    expect(await asked()).toBeNull();
  });

  it("go only to applicants with an account", async () => {
    await prisma.dossier.update({ where: { id: dossierId }, data: { applicantAccountId: null } });
    const message = { ...request(), text: "Chào", asksAnswer: false };
    await expect(writeToApplicant(reception, message, nine)).rejects.toBeInstanceOf(RuleError);
    const applicantAccountId = scene.citizen.accountId;
    await prisma.dossier.update({ where: { id: dossierId }, data: { applicantAccountId } });
  });

  it("are cleaned: composed letters, no invisible signs, nothing empty, nothing endless", () => {
    const read = (text: string) => applicantMessageInput.safeParse({ ...request(), text });
    expect(read("a\u0300\r\n\n\n\nb\u200b\u0000").data?.text).toBe("à\n\nb");
    expect(read(" \u200b\n ").success).toBe(false);
    expect(read("x".repeat(2001)).success).toBe(false);
    expect(officeMessageInput.parse({ ...request(), text: "a", asksAnswer: "on" }).asksAnswer).toBe(true);
    expect(officeMessageInput.parse({ ...request(), text: "a" }).asksAnswer).toBe(false);
  });
});

describe("the paper folder", () => {
  it("has a place, and every earlier one stays on record", async () => {
    const put = (place: string, context = nine) =>
      placeFolder(reception, folderInput.parse({ ...request(), place }), context);
    await put("Kệ 2, ngăn 5");
    await put("Kệ 2,  ngăn 5");
    await put("Tủ Đỏ", ten);
    const { folderPlace, folders } = await listNotes(colleague, dossierId, ten);
    expect(folderPlace).toBe("Tủ Đỏ");
    expect(folders.map(({ place }) => place)).toEqual(["Tủ Đỏ", "Kệ 2, ngăn 5"]);
    const row = await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    expect(row.folderSearch).toBe("tu do");
    const found = await getQueuePage(colleague, queueInput.parse({ tim: "tủ đỏ" }), ten);
    expect(found.rows).toMatchObject([{ id: dossierId, folderPlace: "Tủ Đỏ" }]);
    expect((await getQueuePage(neighbour, queueInput.parse({ tim: "tủ đỏ" }), ten)).rows).toEqual([]);
    await put("", eleven);
    expect((await listNotes(colleague, dossierId, eleven)).folderPlace).toBeNull();
  });
});

it("who was only asked for an opinion writes notes, not to the applicant, and reads nothing away", async () => {
  const other = await scene.file("1.001193");
  const about = () => ({ dossierId: other, requestId: randomUUID() });
  const sinceAt = nine.clock.now();
  const agencyId = neighbour.posts[0]?.agencyId ?? "";
  const data = { dossierId: other, agencyId, sinceAt, searchName: "nong thi hoa" };
  await prisma.dossierAgency.create({ data });
  await writeToOffice(scene.citizen, { ...about(), text: "Chào" }, nine);
  const message = { ...about(), text: "Chào", asksAnswer: true };
  await expect(writeToApplicant(neighbour, message, nine)).rejects.toBeInstanceOf(ForbiddenError);
  await noteMessagesRead(neighbour, other, ten);
  expect(await listMessages(neighbour, other, ten)).toMatchObject({
    ...{ mayWrite: false, messages: [{ unread: true }] },
  });
  expect(await listMessages(reception, other, ten)).toMatchObject({ mayWrite: true });
  await addNote(neighbour, { ...about(), text: "Đã xem" }, nine);
});
