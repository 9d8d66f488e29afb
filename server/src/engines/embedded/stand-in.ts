import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./child.ts", import.meta.url));
/** How long a child has run before another is made ready: short commands need none. */
const patience = 2_000;

/** A child that has started and read its code, but holds no store yet. */
export interface StandIn {
  /** The child that stands ready; a new one where none does. */
  readonly take: () => ChildProcess;
  /** Makes one ready in a while. */
  readonly prepare: () => void;
  readonly close: () => void;
}

/** Makes none ready yet. One that ends while it waits is made anew when it is needed. */
export function openStandIn(): StandIn {
  let ready: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    const child = startChild();
    child.once("exit", () => {
      if (ready === child) ready = undefined;
    });
    return child;
  };
  return {
    take: () => {
      clearTimeout(timer);
      const child = ready?.connected === true ? ready : begin();
      ready = undefined;
      return child;
    },
    prepare: () => {
      clearTimeout(timer);
      timer = setTimeout(() => (ready ??= begin()), patience);
      timer.unref();
    },
    close: () => {
      clearTimeout(timer);
      ready?.kill("SIGKILL");
      ready = undefined;
    },
  };
}

function startChild(): ChildProcess {
  return fork(program, [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    execArgv: [],
  });
}
