import type { Block } from './block.ts';
import { asObject } from './json.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Reads a saved document, which may be any JSON: what is not known, or too deep, is reported by its type (at most once
 * a type) and left out with all it holds. What comes back needs no further checks.
 */
export function readDocument(document: unknown, onUnknown: (type: string) => void): Block[] {
  const root = asObject(asObject(document)?.['root']);
  if (root === null) return [];
  return readBlocks(root, { level: 0, path: '', isInNote: false, onUnknown: once(onUnknown) });
}

function once(onUnknown: (type: string) => void) {
  const reported = new Set<string>();
  return (type: string) => {
    const name = type.slice(0, LONGEST_NAME);
    if (reported.has(name)) return;
    reported.add(name);
    onUnknown(name);
  };
}

// A type ends up in a log line.
const LONGEST_NAME = 100;
