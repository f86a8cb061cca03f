import { z } from "zod";
import { FIGURES } from "@/lib/statistics/domain/figure";
import { PERIOD_KINDS } from "@/lib/statistics/domain/report-period";

const text = z.string().trim().max(40);

/**
 * What the leaders' page reads from its address. A value that makes no sense counts as not given; of dates and levels
 * its reader is told so (`readFigureScope`).
 */
export const figuresInput = z.object({
  ky: z.enum(PERIOD_KINDS).catch("thang"),
  tu: text.optional().catch(undefined),
  den: text.optional().catch(undefined),
  cap: text.optional().catch(undefined),
  "don-vi": z.string().max(60).optional().catch(""),
  /** `co`: the unit alone, without those below it. */
  rieng: z.literal("co").optional().catch(undefined),
  "linh-vuc": z.uuid().optional().catch(undefined),
  /** `het`: the ranking with every unit. */
  hang: z.literal("het").optional().catch(undefined),
});

export type FiguresInput = z.output<typeof figuresInput>;

const KEYSET = /^(\d{4}-\d{2}-\d{2}|-)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The list behind a number: the same, the number, and the row after which the page begins (`<date>.<id>`). */
export const figureListInput = figuresInput.extend({
  so: z.enum(FIGURES),
  sau: z
    .string()
    .regex(KEYSET)
    .transform((value) => ({
      on: value.slice(0, value.indexOf(".")),
      id: value.slice(value.indexOf(".") + 1),
    }))
    .optional()
    .catch(undefined),
});

export type FigureListInput = z.output<typeof figureListInput>;
