import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

type Theme = "light" | "dark";
const KEPT = "clew.theme";

const shownTheme = (): Theme =>
  document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
const theme = createStore<{ readonly theme: Theme }>()(() => ({ theme: shownTheme() }));

function show(next: Theme): void {
  document.documentElement.dataset["theme"] = next;
  theme.setState({ theme: next });
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ({ matches }) => {
  if (localStorage.getItem(KEPT) === null) show(matches ? "dark" : "light");
});

export const useTheme = () => useStore(theme, (state) => state.theme);

/** The other theme, kept from now on in place of the system's. */
export function toggleTheme(): void {
  const next = theme.getState().theme === "dark" ? "light" : "dark";
  localStorage.setItem(KEPT, next);
  show(next);
}
