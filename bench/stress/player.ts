import { prisma } from "@/lib/platform/db/prisma";
import { type Play, play } from "./play";

// One of several processes: hears from its parent who plays, and sends back what they attempted.
process.once("message", async (work) => {
  const attempts = await play(work as Play);
  process.send?.(attempts);
  await prisma.$disconnect();
  process.disconnect();
});
process.send?.("ready");
