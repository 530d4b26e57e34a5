import { directory } from '../../collections.ts';
import { finderFile } from '../../export/finder-files.ts';

/** The index of the directory of cities at an address that stays. */
export const GET = () =>
  new Response(finderFile(directory, 'cities').text, { headers: { 'Content-Type': 'application/json' } });
