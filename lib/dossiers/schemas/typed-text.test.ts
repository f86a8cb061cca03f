import { describe, expect, it } from "vitest";
import {
  answerPartForm,
  assignForm,
  consultForm,
  noteForm,
  reasonForm,
  refuseReceptionForm,
} from "./act-forms";
import { paragraphs, sentence } from "./dossier-inputs";
import { applicantMessageInput } from "./talk-inputs";

const act = { dossierId: "01931d5c-0000-7000-8000-000000000001", version: "3" };
const TYPED = "  Đúng mức.\r\n\r\n\r\nĐề nghị\u200b  bổ sung. \n";
const KEPT = "Đúng mức.\n\nĐề nghị bổ sung.";

describe("what is typed into a text area", () => {
  it.each([
    ["an answer", answerPartForm.parse({ ...act, seq: "1", outcome: "AGREED", answer: TYPED }).answer],
    [
      "a request",
      consultForm.parse({
        ...act,
        kind: "OPINION",
        "parts.0.unitId": act.dossierId,
        "parts.0.request": TYPED,
      }).parts[0]?.request,
    ],
    ["a reason", reasonForm.parse({ ...act, reason: TYPED }).reason],
    ["a note", noteForm.parse({ ...act, note: TYPED }).note],
    [
      "an instruction",
      assignForm.parse({ ...act, assigneeAccountId: act.dossierId, instruction: TYPED }).instruction,
    ],
    [
      "a message",
      applicantMessageInput.parse({ dossierId: act.dossierId, requestId: act.dossierId, text: TYPED }).text,
    ],
  ])("keeps its lines, with one empty one at most: %s", (_field, kept) => expect(kept).toBe(KEPT));

  it("keeps them in grounds and guidance; the law stays one line", () => {
    const grounds = { reasonCode: "OTHER", reason: TYPED, guidance: TYPED, legalBasis: TYPED };
    expect(refuseReceptionForm.parse({ ...act, ...grounds })).toMatchObject({
      ...{ reason: KEPT, guidance: KEPT, legalBasis: "Đúng mức. Đề nghị bổ sung." },
    });
  });
});

it("a text that is too long says how long it may be, and one of nothing is none", () => {
  for (const text of [sentence(3), paragraphs(3)]) {
    for (const typed of ["abcd", "a".repeat(50)])
      expect(text.safeParse(typed).error?.issues[0]?.message).toBe("forms.tooLong?max=3");
    expect(text.safeParse(" \u200b\n").error?.issues[0]?.message).toBe("forms.required");
  }
});
