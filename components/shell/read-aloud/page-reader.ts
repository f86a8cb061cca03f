import { findVoice } from "./find-voice";
import { readableBlocks } from "./readable-blocks";
import { splitIntoPhrases } from "./split-into-phrases";

export type ReaderState = "reading" | "paused" | "stopped" | "finished" | "noVoice" | "nothing" | "failed";

interface Phrase {
  block: HTMLElement;
  text: string;
}

const HIGHLIGHT = "reading";

/**
 * Reads `<main>` phrase by phrase and marks the paragraph being read (`data-reading`). Pausing stops the voice
 * and remembers the phrase: the browsers' own pause does not come back on many phones.
 */
export class PageReader {
  #phrases: Phrase[] = [];
  #next = 0;
  /** Rises with every start and stop, so that the end of an old phrase is not taken for the current one's. */
  #run = 0;
  #voice: SpeechSynthesisVoice | null = null;

  constructor(private readonly report: (state: ReaderState) => void) {}

  /** Starts from the top of the page, in the page's language. */
  async start(): Promise<void> {
    this.#voice = await findVoice(document.documentElement.lang);
    if (!this.#voice) return this.report("noVoice");
    const main = document.querySelector("main");
    const blocks = main ? readableBlocks(main) : [];
    this.#phrases = blocks.flatMap((block) =>
      splitIntoPhrases(block.textContent).map((text) => ({ block, text })),
    );
    this.#next = 0;
    if (this.#phrases.length === 0) return this.report("nothing");
    this.resume();
  }

  pause(): void {
    this.#silence();
    this.report("paused");
  }

  resume(): void {
    this.#silence();
    this.report("reading");
    this.#speak(this.#run);
  }

  stop(): void {
    this.#silence();
    this.#mark(null);
    this.report("stopped");
  }

  #silence(): void {
    this.#run += 1;
    speechSynthesis.cancel();
  }

  #speak(run: number): void {
    const phrase = this.#phrases[this.#next];
    if (!phrase) {
      this.#mark(null);
      this.report("finished");
      return;
    }
    this.#mark(phrase.block);
    const utterance = new SpeechSynthesisUtterance(phrase.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice?.lang ?? "";
    utterance.onend = () => {
      if (run !== this.#run) return;
      this.#next += 1;
      this.#speak(run);
    };
    utterance.onerror = () => {
      if (run !== this.#run) return;
      this.#mark(null);
      this.report("failed");
    };
    speechSynthesis.speak(utterance);
  }

  #mark(block: HTMLElement | null): void {
    for (const marked of document.querySelectorAll<HTMLElement>(`[data-${HIGHLIGHT}]`)) {
      if (marked !== block) delete marked.dataset[HIGHLIGHT];
    }
    if (!block || HIGHLIGHT in block.dataset) return;
    block.dataset[HIGHLIGHT] = "";
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    block.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  }
}
