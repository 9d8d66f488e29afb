/**
 * Cuts what no row needs out of the text of an XML file before it is parsed: texts, values and tags
 * longer than `most` letters, as pictures in base64. Their beginning and "…" stay. Linear, in
 * constant memory.
 */
export class RunCutter {
  readonly #most: number;
  #state: "text" | "tag" | "other" = "text";
  #quote = "";
  #run = 0;

  constructor(most: number) {
    this.#most = most;
  }

  write(chunk: string): string {
    const kept: string[] = [];
    for (let at = 0; at < chunk.length;) {
      const next = this.#end(chunk, at);
      const end = next < 0 ? chunk.length : next;
      this.#keep(chunk.slice(at, end), kept);
      if (next >= 0) {
        kept.push(chunk[next] ?? "");
        this.#turn(chunk[next] ?? "", chunk[next + 1] ?? "");
      }
      at = end + 1;
    }
    return kept.join("");
  }

  /** Where the run ends that the text is in. */
  #end(chunk: string, at: number): number {
    if (this.#quote !== "") return chunk.indexOf(this.#quote, at);
    if (this.#state === "text") return chunk.indexOf("<", at);
    if (this.#state === "other") return chunk.indexOf(">", at);
    const sign = /["'>]/gu;
    sign.lastIndex = at;
    return sign.exec(chunk)?.index ?? -1;
  }

  #keep(piece: string, kept: string[]): void {
    const room = this.#most - this.#run;
    this.#run += piece.length;
    if (piece.length <= room) kept.push(piece);
    else if (room >= 0) kept.push(piece.slice(0, room), "…");
    if (piece.length > room) this.#run = this.#most + 1;
  }

  #turn(sign: string, next: string): void {
    this.#run = 0;
    if (this.#quote !== "") this.#quote = "";
    else if (sign === "<") this.#state = /[!?]/u.test(next) ? "other" : "tag";
    else if (sign === ">") this.#state = "text";
    else this.#quote = sign;
  }
}
