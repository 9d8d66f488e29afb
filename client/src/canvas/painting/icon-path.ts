const paths = new Map<string, Path2D>();

/** An icon's inner SVG, 24 × 24, as one path to be stroked; what it does not know it leaves out. */
export function iconPath(markup: string): Path2D {
  const known = paths.get(markup);
  if (known) return known;
  const path = new Path2D();
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    "image/svg+xml",
  );
  for (const element of parsed.querySelectorAll("*")) addTo(path, element);
  paths.set(markup, path);
  return path;
}

function addTo(path: Path2D, element: Element): void {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const add: Readonly<Record<string, () => void>> = {
    path: () => path.addPath(new Path2D(element.getAttribute("d") ?? "")),
    circle: () => path.addPath(ellipse(number("cx"), number("cy"), number("r"), number("r"))),
    ellipse: () => path.addPath(ellipse(number("cx"), number("cy"), number("rx"), number("ry"))),
    line: () => {
      path.moveTo(number("x1"), number("y1"));
      path.lineTo(number("x2"), number("y2"));
    },
    rect: () =>
      path.roundRect(number("x"), number("y"), number("width"), number("height"), number("rx")),
    polyline: () => path.addPath(new Path2D(cornersOf(element))),
    polygon: () => path.addPath(new Path2D(`${cornersOf(element)}Z`)),
  };
  add[element.tagName]?.();
}

function ellipse(x: number, y: number, wide: number, high: number): Path2D {
  const path = new Path2D();
  path.ellipse(x, y, wide, high, 0, 0, 2 * Math.PI);
  return path;
}

const cornersOf = (element: Element) => `M${element.getAttribute("points") ?? ""}`;
