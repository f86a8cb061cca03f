import { parseStoredPartialDate } from "@/lib/accounts/domain/partial-date";
import { checkPersonName, PERSON_NAME_MAX_LENGTH } from "@/lib/accounts/domain/person-name";
import { parsePersonalId } from "@/lib/accounts/domain/personal-id";
import { parsePhoneNumber } from "@/lib/accounts/domain/phone-number";
import { checkTaxCode } from "@/lib/accounts/domain/tax-code";
import { cleanText, hasMeaningless, hasPicture, textLength } from "./clean-text";
import { type EFormDefinition, optionsOf, type SimpleKind } from "./e-form";
import { writeFormMessage } from "./form-message";

/** Either the answer as it is kept (an empty string: none given), or the key of what is wrong with it. */
export type Reading = { ok: true; value: string } | { ok: false; message: string };

export type ReadContext = {
  definition: Pick<EFormDefinition, "lists">;
  /** Today in Việt Nam, `YYYY-MM-DD`. */
  today: string;
};

type Kind = SimpleKind["kind"];
type Reader<K extends Kind> = (
  text: string,
  field: Extract<SimpleKind, { kind: K }>,
  context: ReadContext,
) => Reading;

const MAX_LENGTHS: Partial<Record<Kind, number>> = {
  personName: PERSON_NAME_MAX_LENGTH,
  address: 250,
  email: 254,
  phone: 20,
  money: 20,
  number: 20,
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const EMAIL =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
/** Numbers, and the few accounts whose name has letters; never longer than 19, as banks pass money on to each other. */
const BANK_ACCOUNT = /^(?=.*\d)[0-9A-Z]{6,19}$/;
const GROUPED = /^\d{1,3}(?:[., ]\d{3})+$/;

/** How many characters an answer of this kind may have. */
export function maxLengthOf(field: SimpleKind): number {
  return field.kind === "text" || field.kind === "longText"
    ? field.maxLength
    : (MAX_LENGTHS[field.kind] ?? 50);
}

/** Reads one typed answer: cleans it, refuses what the field cannot mean, and gives it in its kept form. */
export function readAnswer(raw: string, field: SimpleKind, context: ReadContext): Reading {
  const max = maxLengthOf(field);
  if (raw.length > max * 8 + 100) return refuse("tooLong", { max });
  const text = cleanText(raw, field.kind === "longText");
  if (text === "") return accept("");
  if (textLength(text) > max) return refuse("tooLong", { max });
  if (hasMeaningless(text)) return refuse("oddCharacters");
  const reader = READERS[field.kind] as Reader<Kind>;
  return reader(text, field, context);
}

const READERS: { [K in Kind]: Reader<K> } = {
  text: (text) => (hasPicture(text) ? refuse("oddCharacters") : accept(text)),
  longText: accept,
  address: (text) => (hasPicture(text) ? refuse("oddCharacters") : accept(text)),
  personName: (text) => {
    const name = checkPersonName(text);
    return name.ok ? accept(name.value) : refuse("personName");
  },
  yesNo: (text) => (text === "yes" || text === "no" ? accept(text) : refuse("choice")),
  personalId: (text) => {
    const personalId = parsePersonalId(text);
    return personalId ? accept(personalId.value) : refuse("personalId");
  },
  taxCode: (text) => {
    const check = checkTaxCode(text);
    if (check.ok) return accept(check.taxCode.value);
    return refuse(check.error === "FORMAT" ? "taxCode" : "taxCodeDigit");
  },
  bankAccount: (text) => {
    const account = text.replace(/[\s.-]/g, "").toUpperCase();
    return BANK_ACCOUNT.test(account) ? accept(account) : refuse("bankAccount");
  },
  phone: (text) => {
    const phone = parsePhoneNumber(text);
    return phone ? accept(phone.e164) : refuse("phone");
  },
  email: (text) => (EMAIL.test(text) ? accept(text) : refuse("email")),
  date: readDate,
  choice: (text, field, context) =>
    optionsOf(context.definition, field).some((option) => option.value === text)
      ? accept(text)
      : refuse("choice"),
  money: (text, field) => {
    const plain = text.replace(/\s*(đ|₫|đồng|vnd|vnđ)$/iu, "");
    const amount = GROUPED.test(plain) ? plain.replace(/\D/g, "") : plain;
    if (!/^\d{1,15}$/.test(amount)) return refuse("money");
    return within(amount.replace(/^0+(?=\d)/, ""), field.min, field.max);
  },
  number: (text, field) => {
    const plain = text.replace(",", ".");
    const decimals = field.decimals ?? 0;
    if (decimals > 0 && !/^-?\d{1,12}(\.\d+)?$/.test(plain)) return refuse("decimalNumber");
    if (decimals === 0 && !/^-?\d{1,12}$/.test(plain)) return refuse("wholeNumber", example(field));
    if ((plain.split(".")[1] ?? "").length > decimals) return refuse("decimals", { decimals });
    return within(plain.replace(/^(-?)0+(?=\d)/, "$1"), field.min, field.max);
  },
  unit: (text) => (UUID.test(text) ? accept(text) : refuse("choice")),
};

function readDate(text: string, field: Extract<SimpleKind, { kind: "date" }>, context: ReadContext): Reading {
  const date = parseStoredPartialDate(text);
  if (!date) return refuse("date");
  if (field.precision === "day" && date.precision !== "DAY") return refuse("wholeDate");
  if (field.notAfterToday && text > context.today.slice(0, text.length)) return refuse("dateInFuture");
  return accept(text);
}

/** An example that the field would take itself. */
function example({ min = 0, max = 12 }: { min?: number; max?: number }): { example: number } {
  return { example: Math.max(min, Math.min(max, 12)) };
}

function within(value: string, min: number | undefined, max: number | undefined): Reading {
  if (min !== undefined && Number(value) < min) return refuse("tooSmall", { min });
  if (max !== undefined && Number(value) > max) return refuse("tooLarge", { max });
  return accept(value);
}

function accept(value: string): Reading {
  return { ok: true, value };
}

function refuse(key: string, params: Record<string, string | number> = {}): Reading {
  return { ok: false, message: writeFormMessage(`forms.${key}`, params) };
}
