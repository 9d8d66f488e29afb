import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { personsIn } from "../../server/src/modules/intake/extraction/document-names.ts";

/**
 * npm run document-names -- FOLDER: names that are found in texts which others have annotated, a
 * token and its tag a line (CoNLL). A find is right where all its words are of a person's name.
 */
const folder = process.argv[2] ?? "";

interface Token {
  readonly text: string;
  readonly isPerson: boolean;
  readonly begins: boolean;
}

function sentencesIn(path: string): readonly (readonly Token[])[] {
  const blocks = readFileSync(path, "utf8").split(/\r?\n\s*\r?\n/u);
  return blocks.map((block) =>
    block.split(/\r?\n/u).flatMap((line) => {
      const cells = line.trim().split(/\s+/u);
      const [text = "", tag = ""] = [cells[0], cells.at(-1)];
      const isPerson = /per/iu.test(tag) && !tag.endsWith("O");
      const token = { text, isPerson, begins: tag.startsWith("B") };
      return cells.length < 2 || text.startsWith("-DOCSTART") ? [] : [token];
    }),
  );
}

let [found, right, names, covered] = [0, 0, 0, 0];
for (const name of readdirSync(folder).toSorted())
  for (const tokens of sentencesIn(join(folder, name))) {
    const starts = tokens.map((_, at) =>
      tokens.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 0),
    );
    const finds = personsIn(tokens.map(({ text }) => text).join(" "));
    const within = (at: number, find: { start: number; end: number }) =>
      (starts[at] ?? 0) >= find.start && (starts[at] ?? 0) < find.end;
    found += finds.length;
    right += finds.filter((find) =>
      tokens.every((token, at) => !within(at, find) || token.isPerson),
    ).length;
    for (const [at, token] of tokens.entries()) {
      const isFirst = token.isPerson && (token.begins || tokens[at - 1]?.isPerson !== true);
      if (!isFirst || tokens[at + 1]?.isPerson !== true) continue;
      names += 1;
      if (finds.some((find) => within(at, find))) covered += 1;
    }
  }

const share = (part: number, all: number) =>
  `${part} of ${all} (${Math.round((100 * part) / all)} %)`;
console.log(
  `right ${share(right, found)}; names of two words and more found ${share(covered, names)}`,
);
