import type { Content } from "../content.ts";
import type { View } from "../view.ts";
import { lineBatches, type LineBatch } from "./line-batches.ts";
import type { Stamps } from "./paint-figures.ts";
import { wordsPlaced, type PlacedWords } from "./placed-words.ts";

/** What is worked out from the content and kept until it changes. */
export interface Layers {
  readonly lines: () => readonly LineBatch[];
  /** While it moves those of before are kept. */
  readonly words: (isMoving: boolean) => PlacedWords;
  readonly forget: () => void;
}

export function layersOf(content: Content, view: View, stamps: Stamps): Layers {
  let lines: readonly LineBatch[] = [];
  let linesOf: unknown = null;
  let words: PlacedWords = { labels: [], words: [], tags: [] };
  let wordsOf = "";
  return {
    lines: () => {
      if (linesOf === content.courses()) return lines;
      linesOf = content.courses();
      lines = lineBatches(content, stamps.ink);
      return lines;
    },
    words: (isMoving) => {
      const now = `${content.version()} ${view.zoom()}`;
      if (now === wordsOf || (isMoving && wordsOf !== "")) return words;
      wordsOf = now;
      words = wordsPlaced(content, view.zoom(), { ink: stamps.ink, stamps: stamps.words });
      return words;
    },
    forget: () => {
      wordsOf = "";
    },
  };
}
