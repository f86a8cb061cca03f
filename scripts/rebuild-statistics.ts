import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { rebuildStatistics } from "@/lib/statistics/commands/rebuild-statistics";

/** `npm run rebuild-statistics`: counts all figures anew from the events. */
try {
  const progress = (events: number) => process.stderr.write(`\r${events} sự kiện…`);
  const events = await rebuildStatistics(
    SYSTEM_ACTOR,
    { batchSize: 20_000, progress },
    { clock: systemClock },
  );
  process.stderr.write("\r");
  console.log(`✔ Đã tính lại số liệu từ ${events} sự kiện. · Figures rebuilt.`);
} finally {
  await prisma.$disconnect();
}
