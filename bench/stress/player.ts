import { prisma } from "@/lib/platform/db/prisma";
import { type Play, play } from "./play";

// One of several processes: hears from its parent who plays, and sends back what they attempted. It ends when
// the parent has that and hangs up: an answer on its way would be lost with the process.
process.once("message", async (work) => {
  const attempts = await play(work as Play);
  process.send?.(attempts);
  await prisma.$disconnect();
});
process.send?.("ready");
