import { GO } from "../address/index.ts";

/** So long nothing may follow the two letters: who looks for a name that begins with them types on. */
const STILL_MS = 700;

/**
 * The find box has the focus on home, so that G and a letter would be written there. In an empty box they go to
 * another view, unless something follows them. Returns how to stop.
 */
export function goFromHome(acts: Readonly<Record<string, () => void>>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (event: Event) => {
    clearTimeout(timer);
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.dataset["testid"] !== "home-find-box")
      return;
    const { value } = target;
    const act = value.length === 2 && value.startsWith(GO) ? acts[value.slice(1)] : undefined;
    if (!act) return;
    timer = setTimeout(() => {
      if (target.isConnected && target.value === value) act();
    }, STILL_MS);
  };
  addEventListener("input", listen);
  return () => {
    clearTimeout(timer);
    removeEventListener("input", listen);
  };
}
