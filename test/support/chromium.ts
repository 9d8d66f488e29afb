import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Path of the browser that journeys run in: CHROMIUM_PATH, else Debian's. Throws with a sentence
 * where there is none.
 */
export function chromiumPath(): string {
  const named = process.env["CHROMIUM_PATH"];
  const found =
    named !== undefined && named !== "" ? named : candidates.find((path) => existsSync(path));
  if (found === undefined || !existsSync(found))
    throw new Error(
      "The journeys need a browser: install Debian's chromium, or set CHROMIUM_PATH.",
    );
  return found;
}

/** Installs Debian's chromium where no browser is there and it can (root on Debian or Ubuntu). */
export async function installChromium(): Promise<void> {
  try {
    chromiumPath();
    return;
  } catch {
    if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
      throw new Error(
        "The journeys need a browser: install Debian's chromium, or set CHROMIUM_PATH.",
      );
  }
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update"], options);
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  chromiumPath();
}

/** Flags for a browser that only speaks to loopback. Software drawing, pinned. */
export const chromiumFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
