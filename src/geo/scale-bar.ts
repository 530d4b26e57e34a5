/** A bar that shows a round number of kilometres. */
export interface ScaleBar {
  km: number;
  /** Its length in pixels. */
  length: number;
}

/** Returns the longest bar of 1, 2 or 5 times a power of ten kilometres that is at most so many pixels long. */
export function scaleBar(kmPerPixel: number, longest: number): ScaleBar {
  const most = kmPerPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
  return { km, length: Math.round(km / kmPerPixel) };
}
