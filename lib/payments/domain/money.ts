declare const vndBrand: unique symbol;

/** An amount in Vietnamese đồng: a whole number, never negative. There is no smaller unit. */
export type Vnd = number & { readonly [vndBrand]: true };

/** The number as an amount. Throws a `RangeError` unless it is whole, not negative and exactly representable. */
export function vnd(amount: number): Vnd {
  if (!isVnd(amount)) throw new RangeError(`not an amount in đồng: ${amount}`);
  return amount;
}

/** Whether the number can be an amount. */
export function isVnd(amount: number): amount is Vnd {
  return Number.isSafeInteger(amount) && amount >= 0 && !Object.is(amount, -0);
}

/** The sum of amounts, 0 for none. */
export function sumVnd(amounts: readonly Vnd[]): Vnd {
  return vnd(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** An amount per piece, times a whole number of pieces. */
export function multiplyVnd(amount: Vnd, count: number): Vnd {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number: ${count}`);
  return vnd(amount * count);
}

/** What is left after a reduction of whole percents (0–100), as for online filing; half a đồng rounds up. */
export function reduceVnd(amount: Vnd, percent: number): Vnd {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new RangeError(`percent ${percent}`);
  const hundredths = BigInt(amount) * BigInt(100 - percent);
  return vnd(Number((hundredths + 50n) / 100n));
}
