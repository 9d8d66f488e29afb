import { useEffectEvent, useLayoutEffect } from "react";

const open: object[] = [];

/** What holds the focus by right while a sheet is open: the sheet, or a list that was opened from it. */
const overlays = "[role=dialog], [role=alertdialog], [role=listbox], [role=menu]";

/** After this long a closed sheet's focus has gone back, or it was lost. */
const GONE_BACK_MS = 100;

/**
 * What a sheet needs of the keyboard when somebody is quicker than it. An Escape that comes before the sheet has the
 * focus, some tens of milliseconds after it appears, would go to the page below and be lost: it closes the sheet, the
 * topmost of several. The focus goes back to where it was also where the sheet closed before it was settled.
 */
export function useSheet(isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const me = {};
    const before = document.activeElement;
    open.push(me);
    const listen = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Element && event.target.closest(overlays) !== null;
      if (event.key !== "Escape" || event.isComposing || isInside || open.at(-1) !== me) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    };
    window.addEventListener("keydown", listen, true);
    return () => {
      open.splice(open.indexOf(me), 1);
      window.removeEventListener("keydown", listen, true);
      setTimeout(() => {
        if (
          document.activeElement === document.body &&
          before instanceof HTMLElement &&
          before.isConnected
        )
          before.focus({ preventScroll: true });
      }, GONE_BACK_MS);
    };
  }, [isOpen]);
}
