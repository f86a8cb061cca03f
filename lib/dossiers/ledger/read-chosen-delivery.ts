import "server-only";
import { DELIVERY_FORM, type ResultDelivery, readDelivery } from "@/lib/dossiers/domain/delivery-form";
import { buildAnswersSchema } from "@/lib/forms/schemas/answers-schema";
import { ValidationError } from "@/lib/platform/errors/app-error";

/**
 * A way of delivery as it was chosen, by the same schema as when filing. Throws `ValidationError` naming `method` or
 * `address`: the post needs an address.
 */
export function readChosenDelivery(
  { method, address }: { method: string; address: string | null },
  today: string,
): ResultDelivery {
  const result = buildAnswersSchema(DELIVERY_FORM, { today }).safeParse({ method, address: address ?? "" });
  if (result.success) return readDelivery(result.data);
  throw new ValidationError(
    Object.fromEntries(result.error.issues.map(({ path, message }) => [path.join("."), [message]])),
  );
}
