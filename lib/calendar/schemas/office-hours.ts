import { z } from "zod";

/** Office hours as stored: pairs of minutes of the day, e.g. `[[450, 720], [810, 1020]]`. */
export const officeHoursSchema = z.array(z.tuple([z.int(), z.int()])).min(1);
