import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup, RadioGroup } from "@/components/ui/choice-group";
import { Combobox } from "@/components/ui/combobox";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileDrop } from "@/components/ui/file-drop";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { GallerySection } from "./gallery-section";

const COMMUNES = ["Đồng Đăng", "Hoàng Văn Thụ", "Tân Thanh", "Na Sầm", "Bắc Hùng", "Thất Khê"];

/** Every kind of field, plain and in error. */
export function GalleryFields() {
  const t = useTranslations("gallery");
  const ui = useTranslations("ui");
  const communes = COMMUNES.map((name) => ({ value: name, label: t("communeName", { name }) }));
  return (
    <GallerySection title={t("fields")}>
      <ErrorSummary
        title={ui("errorSummary")}
        problems={[
          { id: "gallery-name-wrong", message: t("nameError") },
          { id: "gallery-declare", message: t("declareError") },
        ]}
      />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField id="gallery-name" name="name" label={t("name")} hint={t("nameHint")} autoComplete="off" />
        <TextField
          id="gallery-name-wrong"
          name="wrong"
          label={t("name")}
          error={t("nameError")}
          autoComplete="off"
        />
        <DateField
          id="gallery-birthday"
          name="birthday"
          label={t("birthday")}
          hint={t("birthdayHint")}
          labels={{ day: ui("day"), month: ui("month"), year: ui("year") }}
        />
        <TextArea id="gallery-note" name="note" label={t("note")} note={ui("optional")} />
        <SelectField
          id="gallery-select"
          name="select"
          label={t("commune")}
          placeholder={ui("choose")}
          options={communes}
        />
        <Combobox
          id="gallery-combobox"
          name="combobox"
          label={t("commune")}
          hint={t("communeHint")}
          options={communes}
          texts={{ placeholder: ui("choose"), noMatch: ui("noMatch") }}
        />
        <GalleryChoices />
        <FileDrop
          id="gallery-paper"
          name="paper"
          label={t("paper")}
          hint={t("paperHint")}
          texts={{ choose: ui("chooseFile"), drop: ui("dropHere") }}
        />
      </div>
    </GallerySection>
  );
}

function GalleryChoices() {
  const t = useTranslations("gallery");
  return (
    <>
      <RadioGroup
        id="gallery-relation"
        name="relation"
        label={t("relation")}
        options={[
          { value: "father", label: t("father") },
          { value: "mother", label: t("mother") },
          { value: "other", label: t("other"), hint: t("otherHint") },
        ]}
      />
      <CheckboxGroup
        id="gallery-receive"
        name="receive"
        label={t("receive")}
        defaultValue={["phone"]}
        options={[
          { value: "phone", label: t("phone") },
          { value: "email", label: t("email") },
        ]}
      />
      <Checkbox id="gallery-declare" name="declare" label={t("declare")} error={t("declareError")} />
    </>
  );
}
