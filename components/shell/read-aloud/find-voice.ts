const PATIENCE_MS = 1500;

function matching(language: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.lang.toLowerCase().replace("_", "-").split("-")[0] === language);
  return voices.find((voice) => voice.localService) ?? voices[0];
}

/**
 * A voice of this device for `language` (`vi`, `en`), one that works offline first; null when there is none.
 * Browsers load their voices late, so it waits for them, at most 1.5 s.
 */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | null> {
  const at = matching(language);
  if (at) return at;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener("voiceschanged", () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
  return matching(language) ?? null;
}
