/** Returns the power of `x` with which `y` grows, by least squares over the logarithms: 1 is linear. Throws for less than two different `x`. */
export function exponent(points: readonly { x: number; y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const spread = mean((log) => (log.x - x) ** 2);
  if (!(spread > 0)) throw new RangeError('Growth needs measures at two sizes or more.');
  return mean((log) => (log.x - x) * (log.y - y)) / spread;
}
