/** A canvas that fills its container, with a pen whose unit is a px of the page. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
  /** Device pixels a px. */
  readonly ratio: () => number;
  readonly clear: () => void;
  readonly resize: (width: number, height: number) => void;
  readonly remove: () => void;
}

/** Denser screens are drawn at twice the px, which no eye tells from more. */
const MOST_RATIO = 2;

export function sheetIn(container: HTMLElement): Sheet {
  const canvas = document.createElement("canvas");
  Object.assign(canvas.style, { position: "absolute", inset: "0", pointerEvents: "none" });
  container.append(canvas);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no canvas.");
  let ratio = 1;
  return {
    canvas,
    pen,
    ratio: () => ratio,
    clear: () => {
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, canvas.width, canvas.height);
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
    resize: (width, height) => {
      ratio = Math.min(MOST_RATIO, devicePixelRatio || 1);
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    remove: () => canvas.remove(),
  };
}

/** A bitmap of its own, to be stamped many times; sides in px, drawn at a number of pixels a px. */
export interface Stamp {
  readonly bitmap: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

export function stampOf(
  { width, height }: { readonly width: number; readonly height: number },
  ratio: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): Stamp {
  const bitmap = document.createElement("canvas");
  bitmap.width = Math.max(1, Math.ceil(width * ratio));
  bitmap.height = Math.max(1, Math.ceil(height * ratio));
  const pen = bitmap.getContext("2d");
  if (pen) {
    pen.scale(ratio, ratio);
    draw(pen);
  }
  return { bitmap, width: bitmap.width / ratio, height: bitmap.height / ratio };
}

/** Keeps stamps by key, of no more than so many pixels in all: those not used for longest go. */
export function stampsKept(mostPixels: number) {
  const kept = new Map<string, Stamp>();
  let pixels = 0;
  const forgetOldest = () => {
    const [oldest] = kept;
    if (!oldest) return;
    kept.delete(oldest[0]);
    pixels -= sizeOf(oldest[1]);
  };
  return {
    clear: () => {
      kept.clear();
      pixels = 0;
    },
    of: (key: string, make: () => Stamp): Stamp => {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const stamp = make();
      kept.set(key, stamp);
      pixels += sizeOf(stamp);
      while (pixels > mostPixels && kept.size > 1) forgetOldest();
      return stamp;
    },
  };
}

const sizeOf = ({ bitmap }: Stamp) => bitmap.width * bitmap.height;
