import type { Drawn } from "./drawn.ts";

/** One thing that can be done to the drawing: data and one pure step. Undo takes it back. */
export interface Command<Args> {
  readonly name: string;
  /** What the undo button says. */
  readonly label: (args: Args) => string;
  /** "join": repeated at once it is one step (a drag is one step, not three hundred). */
  readonly step: "new" | "join";
  readonly perform: (drawn: Drawn, args: Args) => Drawn;
}

export function defineCommand<Args>(command: Command<Args>): Command<Args> {
  return command;
}
