import { createServer, request, type Server } from "node:http";
import { rmSync } from "node:fs";
import type { Io, ExitCode } from "./io.ts";
import { sentence } from "../sentences/index.ts";

/** What is handed over: a command's words, and where it was given. */
export interface Errand {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Standard input, for a command that reads it. */
  readonly input?: string;
}

type Message =
  | { readonly out: string }
  | { readonly err: string }
  | { readonly progress: string }
  | { readonly exit: ExitCode };

/** Answers commands that other processes of this computer's user hand over, at a local socket. */
export function takeErrands(
  socket: string,
  run: (errand: Errand, io: Io) => Promise<ExitCode>,
): Promise<Server> {
  rmSync(socket, { force: true });
  const server = createServer((asked, response) => {
    if (asked.url === "/alive") return void response.end("alive");
    const stop = new AbortController();
    response.on("close", () => stop.abort());
    const say = (message: Message) => void response.write(`${JSON.stringify(message)}\n`);
    const chunks: Buffer[] = [];
    asked.on("data", (chunk: Buffer) => chunks.push(chunk));
    asked.on("end", () => {
      const errand = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Errand;
      const io: Io = {
        cwd: errand.cwd,
        ...(errand.input === undefined ? {} : { input: async () => errand.input ?? "" }),
        signal: stop.signal,
        out: (out) => say({ out }),
        err: (err) => say({ err }),
        progress: (progress) => say({ progress }),
      };
      void run(errand, io).then((exit) => {
        say({ exit });
        response.end();
      });
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(socket, () => resolve(server));
  });
}

/** Hands a command over and says what it says. Exit code 2 where the other end went away. */
export function handOver(socketPath: string, errand: Errand, io: Io): Promise<ExitCode> {
  return new Promise((resolve) => {
    let code: ExitCode = 2;
    let rest = "";
    const asked = request({ socketPath, path: "/errand", method: "POST" }, (response) => {
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) hear(JSON.parse(line) as Message);
      });
      response.on("error", () => undefined);
      response.on("close", () => resolve(code));
    });
    asked.on("error", () => {
      io.err(sentence("cli.server-away").text);
      resolve(2);
    });
    asked.end(JSON.stringify(errand));

    function hear(message: Message): void {
      if ("out" in message) io.out(message.out);
      else if ("err" in message) io.err(message.err);
      else if ("progress" in message) io.progress(message.progress);
      else code = message.exit;
    }
  });
}
