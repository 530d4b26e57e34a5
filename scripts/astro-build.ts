/**
 * How Node starts Astro’s build, before `--outDir`. Left alone, V8 lets its heap grow to four times what is in use before it
 * looks for garbage; at twice as much the build of all pages takes a third less memory and no more time.
 */
export const astroBuild = [
  '--heap-growing-percent=100',
  'node_modules/astro/bin/astro.mjs',
  'build',
] as const;
