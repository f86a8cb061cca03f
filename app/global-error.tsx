"use client";

import { FailureMessage, type FailureMessageProps } from "@/components/shell/failure-message";
import vi from "@/messages/vi/failure.json";
import "./globals.css";

/** When even the root layout failed: a page of its own, in the colours of the device. */
export default function GlobalError(props: FailureMessageProps) {
  return (
    <html lang="vi" data-theme="system">
      <body>
        <title>{vi.title}</title>
        <main className="mx-auto max-w-page px-4">
          <FailureMessage {...props} />
        </main>
      </body>
    </html>
  );
}
