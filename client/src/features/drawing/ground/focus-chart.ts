/** Gives the keys to the chart. */
export function focusChart(): void {
  const chart = document.querySelector(".chart-keys");
  if (chart instanceof HTMLElement) chart.focus({ preventScroll: true });
}
