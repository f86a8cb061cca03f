import type { Messages } from "next-intl";

/** The sentences of giving results to the post. */
export type HandOverTexts = Messages["post"]["handOver"];

/** The sentences of writing down what the post brought. */
export type DeliveryTexts = Messages["post"]["delivery"];
