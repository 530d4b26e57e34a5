/** Most practices in a list: a link that carries them stays well below the 8 kB that servers take. */
export const LIST_MAX = 100;

/** Ids that a notice names, and letters of each: an address may hold anything. */
const NAMED_MAX = 5;
const NAME_MAX = 60;

/** The ids in a text such as `cork-festival,espoo-library`, each once. */
export function parseIds(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    ),
  ];
}

/** The ids that an address shares: `p=id,id`; null where it shares none. */
export function readShared(query: string): string[] | null {
  const ids = parseIds(new URLSearchParams(query).get('p') ?? '');
  return ids.length > 0 ? ids : null;
}

/** The query of a link that shares these practices. */
export function writeShared(ids: readonly string[]): string {
  return ids.length > 0 ? `?p=${ids.join(',')}` : '';
}

/** A list with more practices behind its own, as many as fit; `left` had no room. */
export function addToList(own: readonly string[], more: readonly string[]): { ids: string[]; left: number } {
  const all = [...new Set([...own, ...more])];
  const ids = all.slice(0, Math.max(LIST_MAX, own.length));
  return { ids, left: all.length - ids.length };
}

/** Ids as a notice names them: the first few, none endless. */
export function nameUnknown(ids: readonly string[]): string {
  const named = ids
    .slice(0, NAMED_MAX)
    .map((id) => (id.length > NAME_MAX ? `${id.slice(0, NAME_MAX)}…` : id));
  return [...named, ...(ids.length > NAMED_MAX ? ['…'] : [])].join(', ');
}
