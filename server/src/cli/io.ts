/** Where a command speaks: the result on standard output, all else on standard error. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows progress in place of the line before, where the other end is a screen. */
  readonly progress: (text: string) => void;
  /** All of standard input; absent where there is none. */
  readonly input?: () => Promise<string>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder of Clew's own files, which no command writes over; absent where no store is open. */
  readonly own?: string;
  /** Aborted when the person stops the command. */
  readonly signal: AbortSignal;
}

/** Exit codes: done, done with rejects or a failed check, could not run. */
export type ExitCode = 0 | 1 | 2;
