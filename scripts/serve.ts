/** Serves the site that was built last, on this machine: `npm run preview`. */
import { existsSync } from 'node:fs';
import { builtFor } from './built-pages.ts';
import { choosePort } from './port.ts';
import { createSiteServer } from './site-server.ts';

/** Serves dist/ at a port of this machine until Ctrl+C, and says where. */
export function serve(port: number): void {
  const { base } = builtFor();
  const server = createSiteServer('dist', base);
  server.listen(port, '127.0.0.1', () => {
    console.log(`\nThe atlas is open at http://localhost:${port}${base}/ (Ctrl+C closes it).`);
  });
  server.once('error', ({ message }) => {
    console.error(`The site cannot be served: ${message}. Is another program at port ${port}?`);
    process.exitCode = 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

if (import.meta.main) {
  try {
    if (!existsSync('dist/index.html')) {
      throw new Error(
        'There is no built site yet. Run npm start, which builds and serves it, or npm run build first.',
      );
    }
    serve(await choosePort());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
