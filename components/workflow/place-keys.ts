/** Keys for things that are known by their place alone: a field keeps the focus while what it says changes. */
export function placeKeys(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `place ${place}`);
}
