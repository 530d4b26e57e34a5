/** Room left around what is brought into sight, in pixels. */
const AIR = 12;

/**
 * Moves the page so that something on the map can be seen: at 400 % zoom the screen is lower than the map. The browser's
 * own way would move the map inside its frame too.
 */
export function reveal(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < AIR) scrollBy(0, top - AIR);
  else if (bottom > innerHeight - AIR) scrollBy(0, Math.min(top - AIR, bottom - innerHeight + AIR));
}
