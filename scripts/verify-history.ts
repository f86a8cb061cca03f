import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { markFileOf } from "@/lib/audit/domain/published-mark";
import {
  type DayProblemKind,
  type DaysReport,
  verifyHistoryDays,
} from "@/lib/audit/queries/verify-history-days";
import type { ChainProblemKind } from "@/lib/dossiers/domain/verify-chain";
import type { HistoryReport } from "@/lib/dossiers/queries/verify-history";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";
import { verifyInParallel } from "./verify-history/verify-in-parallel";

const MEANING: Record<ChainProblemKind, string> = {
  NO_EVENTS: "hồ sơ không có sự kiện nào · the dossier has no events",
  SEQUENCE: "thiếu hoặc thừa sự kiện trước số này · events are missing or added before this number",
  HASH: "nội dung sự kiện đã bị sửa · the event was altered",
  LINK: "không nối với sự kiện trước · does not link to the event before it",
  BEFORE: "trạng thái trước sự kiện ghi sai · the state before the event is wrong",
  UNLAWFUL: "bước này pháp luật không cho phép · the life cycle does not allow this step",
  ROW: "bản ghi hồ sơ khác với diễn biến · the dossier's row differs from its events",
  ROW_VERSION: "số phiên bản khác số sự kiện · the row's version is not the number of events",
  ROW_HASH: "mã băm cuối của hồ sơ sai · the row's last hash is wrong",
  CONTENT: "nội dung hoặc giấy tờ đã nộp bị sửa · content or papers were altered",
  DRAFT_RESULT: "dự thảo kết quả bị sửa · the draft result was altered",
  RESULT_PAPER: "giấy kết quả không khớp diễn biến · the result paper is not what its events say",
  DUE_DATE: "ngày hẹn trả không tính lại được từ diễn biến · the due date does not follow from the events",
  WITHOUT_DOSSIER: "sự kiện của hồ sơ không còn · the event's dossier is gone",
};

const DAY_MEANING: Record<DayProblemKind, string> = {
  NUMBER: "thiếu bản công bố trước ngày này · a publication before this day is missing",
  PREVIOUS: "không nối với bản công bố trước · does not point back to the publication before it",
  KEY: "khóa không khớp dấu vân tay · the key does not fit its fingerprint",
  SIGNATURE: "chữ ký không đúng · the signature is wrong",
  ROOT: "mã băm gốc không khớp · the root does not fit the leaves",
  MARK: "ngày công bố cuối cùng đã mất hoặc bị thay · the last published day is gone or is another one",
  EVENTS: "sự kiện không còn như lúc công bố · the events are not those that were published",
};

const { values } = parseArgs({
  options: {
    workers: { type: "string", default: String(Math.min(4, availableParallelism())) },
    dossiers: { type: "string" },
  },
});
const workers = wholeNumber(values.workers);
const most = values.dossiers === undefined ? undefined : wholeNumber(values.dossiers);

/**
 * `npm run verify-history [-- --workers 2] [-- --dossiers N]`: ends with 1 and names the first event, dossier or
 * published day that is wrong. With `--dossiers` only the oldest so many are looked at.
 */
try {
  const began = performance.now();
  const report = await verifyInParallel({ workers, most }, ({ dossiers, events }) => {
    process.stderr.write(`\r${dossiers} hồ sơ, ${events} sự kiện…`);
  });
  process.stderr.write("\r");
  if (report.problem) explain(report.problem);
  else console.log(`✔ Đúng cả: ${report.dossiers} hồ sơ, ${report.events} sự kiện. · All is as recorded.`);
  console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const markFile = markFileOf(env.HISTORY_KEY_FILE);
  const published = await verifyHistoryDays(markFile);
  if (published.problem) explainDay(published.problem);
  else console.log(`✔ ${published.days} ngày đã ký và công bố đều đúng. · Every signed day is as published.`);
  if (!existsSync(markFile))
    console.log(
      `  Không có ${markFile}: không biết ngày cuối có bị xóa hay không. · No mark of the last day.`,
    );
  if (report.problem || published.problem) process.exitCode = 1;
} finally {
  await prisma.$disconnect();
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error("npm run verify-history -- [--workers N] [--dossiers N]");
}

function explainDay({ kind, on }: NonNullable<DaysReport["problem"]>): void {
  console.error(`✖ Ngày · day ${on}`);
  console.error(`  ${DAY_MEANING[kind]}`);
}

function explain({ kind, dossierId, seq, field }: NonNullable<HistoryReport["problem"]>): void {
  const event = seq === null ? "" : `, sự kiện · event ${seq}`;
  console.error(`✖ Hồ sơ · dossier ${dossierId}${event}`);
  console.error(`  ${MEANING[kind]}${field ? ` (${field})` : ""}`);
}
