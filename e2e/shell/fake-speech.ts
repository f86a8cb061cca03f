import type { Page } from "@playwright/test";

/** Puts a voice into the page that speaks only when the test says so (`finishPhrase`): no machine here has one. */
export async function fakeSpeech(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((voices) => {
    const state: { current: SpeechSynthesisUtterance | null; spoken: string[] } = {
      current: null,
      spoken: [],
    };
    class Utterance {
      voice: SpeechSynthesisVoice | null = null;
      lang = "";
      onend: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const speech = {
      getVoices: () => voices.map((lang) => ({ lang, name: lang, localService: true })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        state.current = utterance;
        state.spoken.push(utterance.text);
      },
      cancel: () => {
        state.current = null;
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(window, "spokenState", { value: state });
  }, languages);
}

/** Everything said so far, and whether something is being said now. */
export function spoken(page: Page): Promise<{ phrases: string[]; speaking: boolean }> {
  return page.evaluate(() => {
    const state = Reflect.get(window, "spokenState");
    return { phrases: [...state.spoken], speaking: state.current !== null };
  });
}

/** The voice comes to the end of its phrase. Returns false when it was silent. */
export function finishPhrase(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const state = Reflect.get(window, "spokenState");
    const utterance = state.current;
    state.current = null;
    utterance?.onend?.();
    return utterance !== null;
  });
}
