export type UploadProgress = { share: number; retrying: boolean };
export type UploadOutcome =
  | { ok: true; paper: { paperId: string; fileName: string; sizeBytes: number } }
  | { ok: false; reason: "network" | "cancelled" }
  | { ok: false; reason: "refused"; message: string };

const ATTEMPTS = 3;
const PAUSE_MS = 2000;

/**
 * Sends one file as the raw body of a PUT, telling how far it is. A broken connection is tried again up to three
 * times: the same file sent twice is one paper. What the server refuses is not tried again; its sentence is shown.
 */
export async function uploadFile(
  address: string,
  file: File,
  onProgress: (progress: UploadProgress) => void,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await sendOnce(
      address,
      file,
      (share) => onProgress({ share, retrying: attempt > 1 }),
      signal,
    );
    if (outcome.ok || outcome.reason !== "network" || attempt >= ATTEMPTS || signal.aborted) return outcome;
    onProgress({ share: 0, retrying: true });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

/** By XMLHttpRequest, because `fetch` does not tell the progress of what it sends. */
function sendOnce(
  address: string,
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.responseType = "json";
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = (event) => event.lengthComputable && onShare(event.loaded / event.total);
    request.onerror = () => resolve({ ok: false, reason: "network" });
    request.onabort = () => resolve({ ok: false, reason: "cancelled" });
    request.onload = () => resolve(readAnswer(request));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function readAnswer({ status, response }: XMLHttpRequest): UploadOutcome {
  if (status >= 200 && status < 300) return { ok: true, paper: response };
  const title: unknown = response?.title;
  return typeof title === "string"
    ? { ok: false, reason: "refused", message: title }
    : { ok: false, reason: "network" };
}
