"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

interface GalleryDialogProps {
  texts: { open: string; title: string; body: string; act: string; close: string };
}

export function GalleryDialog({ texts }: GalleryDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.open}</Button>
      <Dialog
        id="gallery-dialog"
        open={open}
        onClose={() => setOpen(false)}
        title={texts.title}
        closeLabel={texts.close}
      >
        <p>{texts.body}</p>
        <p className="mt-5 flex flex-wrap gap-3">
          <Button tone="danger" onClick={() => setOpen(false)}>
            {texts.act}
          </Button>
          <Button onClick={() => setOpen(false)}>{texts.close}</Button>
        </p>
      </Dialog>
    </>
  );
}
