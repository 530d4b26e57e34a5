import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';

/** What a server answered, byte for byte. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

/** The folder of its host that a site stands in, from its address; empty at the root. */
export const folderOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

/** How a server is asked. */
export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/**
 * Returns a function that asks a site for paths exactly as written; fetch would tidy paths and unpack answers. The
 * address of the site may end with the folder of the host that it stands in.
 */
export const askAt = (address: string): Ask => {
  const { protocol, hostname, port } = new URL(address);
  const base = folderOf(address);
  const send = protocol === 'https:' ? requestSecurely : request;
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      send({ hostname, port, path: base + path, headers, method, timeout: 20_000 }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const all = Object.entries(answer.headers);
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(all.map(([name, value]) => [name, value?.toString()])),
            body: Buffer.concat(chunks),
          });
        });
      })
        .on('timeout', function (this: { destroy: (error: Error) => void }) {
          this.destroy(new Error(`No answer for ${path} within 20 s.`));
        })
        .on('error', reject)
        .end();
    });
};
