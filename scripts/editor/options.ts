import { parseArgs } from 'node:util';
import { z } from 'zod';
import { asker } from './ask.ts';

/** The flags that a command knows. */
interface Known {
  single: readonly string[];
  many?: readonly string[];
  switches?: readonly string[];
}

/** What was said on the command line. */
export interface Flags {
  value: (name: string) => string | undefined;
  values: (name: string) => readonly string[];
  has: (name: string) => boolean;
  /** Gives the value of a flag, or asks for it where a person sits before the screen. */
  ask: (name: string, question: string, fallback?: string) => Promise<string>;
  positionals: readonly string[];
}

/** A negative number after a flag would be read as another flag. */
const withNegatives = (args: readonly string[]): string[] =>
  args.reduce<string[]>((joined, arg) => {
    const before = joined.at(-1);
    if (/^-\d/.test(arg) && before?.startsWith('--') && !before.includes('='))
      return [...joined.slice(0, -1), `${before}=${arg}`];
    return [...joined, arg];
  }, []);

/** Returns the flags of a command line; throws a TypeError at an unknown one. */
export function flagsOf(args: readonly string[], known: Known): Flags {
  const option = <T extends object>(names: readonly string[] = [], kind: T) =>
    Object.fromEntries(names.map((name) => [name, kind]));
  const { values, positionals } = parseArgs({
    args: withNegatives(args),
    allowPositionals: true,
    options: {
      ...option(known.single, { type: 'string' as const }),
      ...option(known.many, { type: 'string' as const, multiple: true }),
      ...option(known.switches, { type: 'boolean' as const }),
    },
  });
  const raw: Readonly<Record<string, unknown>> = values;
  const value = (name: string) => (typeof raw[name] === 'string' ? raw[name] : undefined);
  return {
    value,
    values: (name) => (Array.isArray(raw[name]) ? raw[name].map(String) : []),
    has: (name) => raw[name] === true,
    ask: asker(value),
    positionals,
  };
}

const told = (error: unknown): string =>
  error instanceof z.ZodError
    ? z.prettifyError(error)
    : error instanceof Error
      ? error.message
      : String(error);

/** Runs a command; a mistake of its user is told without a stack, with exit code 1. */
export async function command(
  usage: string,
  known: Known,
  run: (flags: Flags) => Promise<void>,
): Promise<void> {
  try {
    const flags = flagsOf(process.argv.slice(2), { ...known, switches: [...(known.switches ?? []), 'help'] });
    if (flags.has('help')) console.log(usage);
    else await run(flags);
  } catch (error) {
    console.error(`${told(error)}\n\n--help lists the flags.`);
    process.exitCode = 1;
  }
}
