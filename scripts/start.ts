/** Validates the dataset, builds the site for the address it will be served at, and serves it: `npm start`. */
import { spawnSync } from 'node:child_process';
import { choosePort } from './port.ts';
import { serve } from './serve.ts';

try {
  const port = await choosePort();
  // Canonical addresses are baked into the pages, so the port is chosen before the build.
  process.env['SITE_ORIGIN'] ||= `http://localhost:${port}`;
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status === 0) serve(port);
  else process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
