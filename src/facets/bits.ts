/** A set of item numbers as bits: choosing among thousands of items must not take a blink. */
export type Bits = Uint32Array;

export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

export function allBits(size: number): Bits {
  const bits = noBits(size);
  for (let item = 0; item < size; item++) addBit(bits, item);
  return bits;
}

export function addBit(bits: Bits, item: number): void {
  const word = item >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (item & 31));
}

export function hasBit(bits: Bits, item: number): boolean {
  return ((bits[item >>> 5] ?? 0) & (1 << (item & 31))) !== 0;
}

export function and(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word & (b[index] ?? 0));
}

export function or(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word | (b[index] ?? 0));
}

/** How many items two sets share. */
export function countShared(a: Bits, b: Bits): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) count += countOnes((a[index] ?? 0) & (b[index] ?? 0));
  return count;
}

/** Ones in a 32-bit word, by adding neighbouring fields (Hacker's Delight, chapter 5). */
function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
