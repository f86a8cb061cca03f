import type { PresentedPage } from "@/lib/forms/domain/present-answers";

export type ResultTemplateFacts = {
  agencyName: string;
  procedureName: string;
  code: string;
  applicantName: string;
  ownerName: string;
  pages: readonly PresentedPage[];
};

/**
 * A first text for a result: who asked for what, and what they declared, one line each, without what they only told
 * the office. Official papers are in
 * Vietnamese whatever the language of the screen; the officer edits it before anything is signed.
 */
export function composeResultBody(facts: ResultTemplateFacts): string {
  const opening = [
    `${facts.agencyName} đã xem xét hồ sơ mã số ${facts.code} của ông/bà ${facts.applicantName}`,
    `về thủ tục “${facts.procedureName}”, chủ hồ sơ: ${facts.ownerName}.`,
  ].join(" ");
  const pages = facts.pages
    .map((page) => ({ ...page, answers: page.answers.filter(({ forOffice }) => !forOffice) }))
    .filter(({ answers }) => answers.length > 0);
  const declared = pages.flatMap((page) => [
    "",
    page.title,
    ...page.answers.flatMap(({ label, text, table }) => [
      ...(text ? [line(label, text)] : []),
      ...(table ? [`${label}:`, ...table.rows.map((row) => rowLine(table.columns, row))] : []),
    ]),
  ]);
  return [opening, ...declared, "", "Nội dung trên đã được thẩm định, đủ điều kiện giải quyết."].join("\n");
}

/** A question loses its mark: a paper says "Ông/Bà cần phiếu nào: Phiếu số 1". */
const line = (label: string, text: string) => `${label.replace(/[?:]$/, "")}: ${text}`;

function rowLine(columns: readonly string[], cells: readonly string[]): string {
  const told = cells.flatMap((cell, index) => (cell ? [line(columns[index] ?? "", cell)] : []));
  return `- ${told.join("; ")}`;
}
