import { expect, it } from "vitest";
import { publicSchemaOnly } from "./public-schema-only.ts";

const optionsOf = (url: string) => new URL(url).searchParams.get("options");

it.each([
  ["postgresql://a:b@h:5432/d", "-c search_path=public"],
  ["postgresql://a:b@h/d?options=-c%20search_path%3Dmine", "-c search_path=mine -c search_path=public"],
  ["postgresql://a:b@h/d?options=-c%20search_path%3Dpublic", "-c search_path=public"],
])("%s connects with %s", (url, options) => {
  expect(optionsOf(publicSchemaOnly(url))).toBe(options);
  expect(publicSchemaOnly(publicSchemaOnly(url))).toBe(publicSchemaOnly(url));
});

it("leaves the rest of the address alone", () => {
  expect(publicSchemaOnly("postgresql://a:b%40c@h:5432/d?sslmode=require")).toBe(
    "postgresql://a:b%40c@h:5432/d?sslmode=require&options=-c+search_path%3Dpublic",
  );
});
