/** Calls back when the next frame has been drawn: what a reader need not wait for. */
export const afterFrame = (run: () => void) => requestAnimationFrame(() => setTimeout(run));
