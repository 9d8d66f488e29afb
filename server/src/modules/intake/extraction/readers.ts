import { documentReaders, type DocumentReader } from "./document-readers.ts";
import { finders, type Finder } from "./extraction.ts";
import { readers, type Reader } from "./property-readers.ts";

/** All that reads texts: what finds identifiers, and what reads for properties. */
export interface TextReaders {
  readonly finders: readonly Finder[];
  readonly readers: readonly Reader[];
  /** What reads running texts for the thing that they are a part of. */
  readonly documents?: readonly DocumentReader[];
}

/** The readers of this program: an import takes them unless it is given others. */
export const currentReaders: TextReaders = { finders, readers, documents: documentReaders };

/**
 * The versions of all readers, in order of name: texts that equal ones read may be taken as read
 * alike.
 */
export function versionsOf(all: TextReaders): readonly string[] {
  return [...all.finders, ...all.readers].map(({ version }) => version).toSorted();
}
