/** A value of CBOR by its place in the bytes that hold it. https://www.rfc-editor.org/rfc/rfc8949#section-3 */
export interface CborItem {
  start: number;
  /** Where what follows its head begins. */
  body: number;
  end: number;
  /** What a list holds. */
  items: CborItem[];
}

const [number, text, list] = [0, 3, 4];

/** Returns the value at a place, as far as a search index is made of such values: numbers, texts and lists. */
export function cborItem(bytes: Buffer, start = 0): CborItem {
  const head = bytes.readUInt8(start);
  const [kind, short] = [head >> 5, head & 31];
  if (short > 26) throw new Error(`A search index holds no CBOR of length ${short}.`);
  const width = short < 24 ? 0 : 2 ** (short - 24);
  const count = width === 0 ? short : bytes.readUIntBE(start + 1, width);
  const body = start + 1 + width;
  const item = (end: number, items: CborItem[] = []) => ({ start, body, end, items });
  if (kind === number) return item(body);
  if (kind === text) return item(body + count);
  if (kind !== list) throw new Error(`A search index holds no CBOR of kind ${kind}.`);
  const items: CborItem[] = [];
  for (let end = body; items.length < count; end = items.at(-1)?.end ?? end) items.push(cborItem(bytes, end));
  return item(items.at(-1)?.end ?? body, items);
}
