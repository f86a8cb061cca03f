import { describe, expect, test } from "vitest";
import { APPLICANT_FORM } from "./applicant-form";
import { FIRST_FILING_PAGE, findLeftPage, listFilingPages, nextFilingPage } from "./filing-pages";

const slugs = (supplement: boolean) =>
  listFilingPages(APPLICANT_FORM, {}, { supplement }).map(({ slug }) => slug);

describe("a filing", () => {
  const pages = listFilingPages(APPLICANT_FORM, {}, { supplement: false });

  test("goes from page to page and ends at the check", () => {
    const walked = pages.map(({ slug }) => nextFilingPage(pages, slug, { supplement: false })?.slug);
    expect(walked).toEqual([...slugs(false).slice(1), "kiem-tra"]);
  });

  test("begins again where a page is no longer there", () => {
    expect(nextFilingPage(pages, "khai-9", { supplement: false })?.slug).toBe("don-vi");
  });

  test("is resumed where it was left, or from the start where that page is no longer there", () => {
    expect(findLeftPage({ pages, page: "giay-to" })?.slug).toBe("giay-to");
    expect(findLeftPage({ pages, page: "khai-9" })?.slug).toBe(FIRST_FILING_PAGE);
    expect(pages[0]?.slug).toBe(FIRST_FILING_PAGE);
  });
});

describe("a supplement", () => {
  const pages = listFilingPages(APPLICANT_FORM, {}, { supplement: true });

  test("begins with the papers and keeps every page of the form within reach", () => {
    expect(slugs(true)).toEqual(["giay-to", "khai-1", "kiem-tra"]);
  });

  test.each(slugs(true))("goes from %s straight to the check", (slug) => {
    expect(nextFilingPage(pages, slug, { supplement: true })?.slug).toBe("kiem-tra");
  });
});
