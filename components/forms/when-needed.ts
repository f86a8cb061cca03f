const FIRST_SIGNS = ["pointerdown", "pointermove", "touchstart", "keydown", "focusin", "scroll"] as const;
/** Whoever listens to the page, or only reads, touches nothing: the form comes alive for them as well. */
const LATEST_MS = 4000;
const RETRY_MS = 3000;

/**
 * Resolves when somebody begins to use the page, at the latest some seconds after it is there; at once on the server,
 * when they came from another page without a new load, and when `urgent`.
 */
export function whenNeeded(urgent: () => boolean): Promise<void> {
  if (typeof window === "undefined") return Promise.resolve();
  // Browsers that cannot tell do not wait.
  if (navigator.userActivation?.hasBeenActive !== false || urgent()) return Promise.resolve();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onLoad = () => {
      timer = setTimeout(begin, LATEST_MS);
    };
    function begin() {
      clearTimeout(timer);
      window.removeEventListener("load", onLoad);
      for (const sign of FIRST_SIGNS) document.removeEventListener(sign, begin, true);
      resolve();
    }
    for (const sign of FIRST_SIGNS) document.addEventListener(sign, begin, { capture: true, passive: true });
    if (document.readyState === "complete") onLoad();
    else window.addEventListener("load", onLoad);
  });
}

/** Loads a part of the page; a broken connection is waited for, since what was typed stays in its boxes meanwhile. */
export async function loadUntilThere<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch (failure) {
      if (typeof window === "undefined") throw failure;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
