import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../server/src/cli/clew.ts", import.meta.url));
/** Hundreds of commands are started: each would compile the same files again, a second of work. */
const compiled = fileURLToPath(new URL("../.cache/compiled/", import.meta.url));

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command of the command line under way. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with the first line on standard output. */
  readonly firstLine: Promise<string>;
}

/** Runs a command to its end that reads standard input. */
export function feedClew(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd: string,
  input: string,
): Promise<Ended> {
  const running = startClew(args, environment, cwd);
  running.process.stdin?.on("error", () => undefined); // it may end before it has read all
  running.process.stdin?.write(input);
  running.process.stdin?.end();
  return running.ended;
}

/** Starts a command with an environment of its own; `limits` are words for ulimit (-f 16384). */
export function startClew(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd: string,
  limits?: string,
): Running {
  const words = [process.execPath, program, ...args];
  const [file = "", ...rest] =
    limits === undefined ? words : ["bash", "-c", `ulimit ${limits}; exec "$@"`, "clew", ...words];
  const child = spawn(file, rest, {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  if (!args.includes("-")) child.stdin.end();
  let [out, err] = ["", ""];
  let heard: (line: string) => void = () => undefined;
  const firstLine = new Promise<string>((resolve) => (heard = resolve));
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
    if (out.includes("\n")) heard(out.split("\n")[0] ?? "");
  });
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.once("exit", (code) => setTimeout(() => resolve({ code, out, err }), 20)),
  );
  return { process: child, ended, firstLine };
}

/** Runs a command to its end. */
export function clew(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Ended> {
  return startClew(args, environment, cwd).ended;
}

/** A server that listens, and its address. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd: string,
  limits?: string,
): Promise<Running & { readonly address: string; readonly stop: () => Promise<Ended> }> {
  const words = ["serve", "--json", "--port", "0", ...args];
  const running = startClew(words, environment, cwd, limits);
  const line = await Promise.race([
    running.firstLine,
    running.ended.then(({ err }) => Promise.reject(new Error(`the server did not start: ${err}`))),
  ]);
  const { address } = JSON.parse(line) as { address: string };
  return {
    ...running,
    address,
    stop: () => {
      running.process.kill("SIGTERM");
      return running.ended;
    },
  };
}

/** Asks a server; gives status and body. */
export async function post(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = { "x-clew-csrf": "1" },
): Promise<{ status: number; body: any }> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json() };
}
