import { createInterface } from 'node:readline/promises';

/** What an editor left out and cannot be asked for. */
export class MissingAnswer extends Error {}

/** Returns a function that gives the value of a flag, or asks for it where a person sits before the screen. */
export function asker(value: (flag: string) => string | undefined) {
  return async (flag: string, question: string, fallback?: string): Promise<string> => {
    const given = value(flag);
    if (given !== undefined) return given;
    if (!process.stdin.isTTY) {
      if (fallback !== undefined) return fallback;
      throw new MissingAnswer(`--${flag} is missing: ${question}`);
    }
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question(`${question}${fallback === undefined ? '' : ` [${fallback}]`}: `);
    terminal.close();
    return answer.trim() || fallback || '';
  };
}
