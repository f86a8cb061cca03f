import type { Actor } from "@/lib/accounts/domain/actor";
import { askObligation } from "@/lib/dossiers/commands/ask-obligation";
import { pauseDossier } from "@/lib/dossiers/commands/pause-dossier";
import { proposeReappointment } from "@/lib/dossiers/commands/propose-reappointment";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { Twist } from "./demo-plan";

/** Twists that leave a dossier waiting: with its clock stopped, or for a signature under an apology. */
export type Hold = Extract<Twist, "PAUSE" | "OBLIGATION" | "APOLOGY">;

export function isHold(twist: Twist | undefined): twist is Hold {
  return twist === "PAUSE" || twist === "OBLIGATION" || twist === "APOLOGY";
}

type Act = { dossierId: string; version: number };

/** Stops the clock of a demonstration's dossier, or proposes a new appointment, with reasons as officers give them. */
export function holdDossier(
  hold: Hold,
  act: Act,
  by: { officer: Actor; signer: Actor },
  context: CommandContext,
): Promise<unknown> {
  switch (hold) {
    case "PAUSE":
      return pauseDossier(
        by.signer,
        {
          ...act,
          reasonCode: "FIELD_SURVEY",
          reason: "Phải kiểm tra hoàn cảnh thực tế tại thôn, đường vào đang sạt lở.",
          legalBasis: "Nghị định 20/2021/NĐ-CP",
        },
        context,
      );
    case "OBLIGATION":
      return askObligation(
        by.officer,
        {
          ...act,
          reasonCode: "OTHER_OBLIGATION",
          reason: "Lệ phí môn bài còn nợ của hộ kinh doanh cũ",
          legalBasis: "Luật Quản lý thuế 38/2019/QH14",
          amountDong: 500_000,
          payTo: "Kho bạc Nhà nước nơi có trụ sở",
        },
        context,
      );
    case "APOLOGY":
      return proposeReappointment(
        by.officer,
        {
          ...act,
          reasonCode: "WAITS_FOR_OPINION",
          reason: "Công an tỉnh bạn chưa trả lời xác minh về thời gian cư trú.",
          legalBasis: "Khoản 6 Điều 19 Nghị định 118/2025/NĐ-CP",
        },
        context,
      );
  }
}
