"use client";

import { FailureMessage } from "@/components/shell/failure-message";

export default FailureMessage;
