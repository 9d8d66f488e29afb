// Before the first paint, so that nothing flashes: the kept theme, else the system's.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem("clew.theme");
  } catch {
    kept = null;
  }
  const dark = kept ? kept === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
