/// <reference lib="webworker" />
import type { WorkerFacts } from './facts.ts';

/** The worker's own global scope, with what the build put before its code. */
export const scope = self as unknown as ServiceWorkerGlobalScope & { readonly facts: WorkerFacts };
