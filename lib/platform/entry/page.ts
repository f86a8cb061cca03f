import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/platform/errors/app-error";

/** For pages: what does not exist, or may not be seen, becomes the page "not found". */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (failure) {
    if (failure instanceof AppError && (failure.code === "notFound" || failure.code === "forbidden"))
      notFound();
    throw failure;
  }
}
