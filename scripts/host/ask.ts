import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';

/** What a server answered, byte for byte. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

/** How a server is asked. */
export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Returns a function that asks a server for paths exactly as written; fetch would tidy paths and unpack answers. */
export const askAt = (origin: string): Ask => {
  const { protocol, hostname, port } = new URL(origin);
  const send = protocol === 'https:' ? requestSecurely : request;
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      send({ hostname, port, path, headers, method, timeout: 20_000 }, (answer) => {
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
