/** A source of chance that gives the same sequence for the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
};

/** Small Fast Counter (32 bit): fast, and long enough for millions of dossiers. */
export function createRandom(seed: number): Random {
  let [a, b, c, counter] = [seed >>> 0, (seed ^ 0x9e3779b9) >>> 0, (seed * 2654435761) >>> 0, 1];
  const next = () => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 16; warmUp += 1) next();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** A UUID version 7 for an instant (ms since 1970), like `newId`, but repeatable. */
export function idAt(at: number, random: Random): string {
  const time = Math.floor(at).toString(16).padStart(12, "0");
  let tail = "";
  for (let word = 0; word < 10; word += 1) tail += HEX[random.below(256)];
  const variant = "89ab"[random.below(4)];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(3, 6)}-${tail.slice(6, 18)}`;
}

const URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A look-up secret as long as the real ones, but repeatable: never use it outside a bench. */
export function tokenOf(random: Random): string {
  let token = "";
  for (let index = 0; index < 16; index += 1) token += URL_SAFE[random.below(64)];
  return token;
}

/** Picks by weight in logarithmic time; `weightOf` is read once. */
export function weightedPicker<T>(items: readonly T[], weightOf: (item: T) => number): (random: Random) => T {
  let total = 0;
  const upTo = items.map((item) => {
    total += weightOf(item);
    return total;
  });
  return (random) => {
    const wanted = random.next() * total;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
}
