"use client";

import { createContext } from "react";

/** Whether the fields inside were added after the last attempt to send: nothing is wrong with them yet. */
export const UntriedContext = createContext(false);
