/** What the reader of a wrong address may have meant, in words: its parts without ending and hyphens, the last one first. */
export function askedFor(path: string): string[] {
  return path
    .split('/')
    .map((part) =>
      readable(part)
        .replace(/\.\w+$/, '')
        .replace(/[-_+]+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '' && words !== 'index')
    .toReversed();
}

/** A part that was cut within a sign cannot be decoded; it stays as it is. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
