/**
 * The sentences of a Markdown page as people read them: without code blocks, tables, headings, pictures and
 * addresses; what stands in backticks is one word. A list item and a paragraph end a sentence.
 */
export function sentencesOf(markdown: string): readonly string[] {
  const prose = markdown
    .replace(/^```[^]*?^```/gmu, "")
    .replace(/^\s*\|.*$/gmu, "")
    .replace(/^#.*$/gmu, "")
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/`[^`]*`/gu, "code")
    .replace(/\*\*|\*|^>\s?/gmu, "");
  return paragraphsIn(prose).flatMap(sentencesIn);
}

/** The sentences of one paragraph. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .replace(/\b(e\.g|i\.e|etc|vs|cf|No|J|Sci|Rep|Stat|Soc|Math|Sociol|Phys|Rev|al|p)\./gu, "$1")
    .replace(/(\d)\.(\d)/gu, "$1,$2")
    .replace(/(^|\s)\.(\d)/gu, "$1$2")
    .split(/(?<=[.!?]["”’)*]?)\s+(?=["“‘(*]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.replaceAll(/\s+/gu, " ").trim())
    .filter((sentence) => wordsIn(sentence) > 0);
}

/** Words of a sentence: what has a letter or digit in it. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function paragraphsIn(prose: string): readonly string[] {
  const paragraphs: string[] = [];
  let open = "";
  const end = () => {
    if (open.trim() !== "") paragraphs.push(open.trim());
    open = "";
  };
  for (const line of prose.split("\n")) {
    if (line.trim() === "" || /^\s*(?:[-*+]|\d+\.)\s/u.test(line)) end();
    open += ` ${line.replace(/^\s*(?:[-*+]|\d+\.)\s/u, "")}`;
  }
  end();
  return paragraphs;
}
