import { useEffect, useRef, type RefObject } from "react";
import { EditorView } from "@codemirror/view";
import { editorExtensions } from "./editor-extensions.ts";
import type { EditorProps } from "./editor-props.ts";

/** A text of Cypher with colours, completion and what is wrong underlined. The Tab key leaves it. */
export function CypherEditor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useEditor(place, props);
  const { text } = props;
  useEffect(() => {
    const { current } = view;
    const written = current?.state.doc.toString();
    if (current && written !== undefined && written !== text)
      current.dispatch({ changes: { from: 0, to: written.length, insert: text } });
  }, [view, text]);
  return <div ref={place} className="cypher-editor" />;
}

/** The editor of a place; it is made once, and always calls what was given last. */
function useEditor(place: RefObject<HTMLDivElement | null>, props: EditorProps) {
  const view = useRef<EditorView | null>(null);
  const now = useRef(props);
  useEffect(() => void (now.current = props));
  useEffect(() => {
    if (!place.current) return;
    const { text } = now.current;
    const made = new EditorView({
      parent: place.current,
      doc: text,
      extensions: editorExtensions(() => now.current),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [place]);
  return view;
}
