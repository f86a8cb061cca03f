"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";

/** What the act that led to this page did: the focus comes here, where the next step begins. */
export function ArrivedNotice(props: Omit<ComponentProps<typeof Notice>, "ref">) {
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return <Notice {...props} ref={said} />;
}
