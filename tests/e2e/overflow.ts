/**
 * Runs in the page. Returns the elements that make it wider than the screen, empty where it fits. What scrolls
 * inside a box of its own does not count.
 */
export function findOverflow(): string[] {
  const screen = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= screen) return [];
  const scrollsInside = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > screen + 0.5 || left < -0.5) && !scrollsInside(element);
    })
    .map((element) => {
      const name = [element.tagName.toLowerCase(), element.getAttribute('class')].filter(Boolean).join('.');
      return `${name} “${element.textContent.trim().slice(0, 40)}”`;
    });
}
