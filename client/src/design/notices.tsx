import { useEffect } from "react";
import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

interface Notice {
  readonly id: number;
  readonly text: string;
  /** When it was shown, by the page's clock. */
  readonly at: number;
  readonly action?: { readonly label: string; readonly perform: () => void };
}

const notices = createStore<{ readonly list: readonly Notice[] }>()(() => ({ list: [] }));
let last = 0;

/** Says something in passing, for six seconds (twelve with something to do). */
export function notify(text: string, action?: Notice["action"]): void {
  const id = ++last;
  notices.setState(({ list }) => ({
    list: [
      ...list.slice(-2),
      action ? { id, text, at: performance.now(), action } : { id, text, at: performance.now() },
    ],
  }));
  setTimeout(() => dismiss(id), action ? 12_000 : 6_000);
}

const dismiss = (id: number) =>
  notices.setState(({ list }) => ({ list: list.filter((notice) => notice.id !== id) }));

/** Says in passing what could not be read. */
export function useNotified(problem: Notified | null): void {
  useEffect(() => {
    if (problem) notify(`${problem.message} ${problem.advice}`);
  }, [problem]);
}
interface Notified {
  readonly message: string;
  readonly advice: string;
}

/** Takes off the notice with these words: it offers what was done elsewhere meanwhile. */
export const unsay = (words: string) =>
  notices.setState(({ list }) => ({ list: list.filter(({ text }) => text !== words) }));

/** Takes off the notices of the view before: all but what came with the step to this one. */
export function leaveNoticesBehind(): void {
  const since = performance.now() - 1_000;
  notices.setState(({ list }) => ({ list: list.filter(({ at }) => at > since) }));
}

export function Notices() {
  const list = useStore(notices, (state) => state.list);
  return (
    <div className="toasts" role="status" aria-live="polite" data-testid="toasts">
      {list.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span>
            <bdi>{text}</bdi>
          </span>
          {action && (
            <button
              type="button"
              onClick={() => {
                action.perform();
                dismiss(id);
              }}
            >
              {action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
