"use client";

import { useFormContext } from "react-hook-form";
import { FileDrop, type FileDropProps } from "@/components/ui/file-drop";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";

type FormFileDropProps = Omit<FileDropProps, "id" | "name" | "error"> & { name: string };

/** `FileDrop` bound to the form around by its `name`, a path such as `children.0.name`. */
export function FormFileDrop({ name, ...props }: FormFileDropProps) {
  const { register } = useFormContext();
  return <FileDrop {...props} {...register(name)} id={fieldId(name)} error={useFieldError(name)} />;
}
