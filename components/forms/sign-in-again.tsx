"use client";

import { usePathname } from "next/navigation";

/** After a refusal because the session has ended: signing in on another page, so that what was typed stays here. */
export function SignInAgain({ label }: { label: string }) {
  const here = usePathname();
  return (
    <p>
      <a href={`/tai-khoan/dang-nhap?tiep=${encodeURIComponent(here)}`} target="_blank" rel="noopener">
        {label}
      </a>
    </p>
  );
}
