import { useEffect, useEffectEvent, useState } from "react";
import { Input } from "../../design/index.ts";
import { useSettled } from "../entities/index.ts";

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly testId: string;
}

const SETTLED_MS = 450;

/** A text that counts once typing pauses, since each change is tried on the files. */
export function LateInput({ value, onChange, ...input }: Props) {
  const [typed, setTyped] = useState({ text: value, over: value });
  // What was typed goes where the value itself changes.
  const text = typed.over === value ? typed.text : value;
  const settled = useSettled(text, SETTLED_MS);
  const take = useEffectEvent(() => {
    if (settled !== value && settled === text) onChange(settled);
  });
  useEffect(() => take(), [settled]);
  return (
    <Input value={text} onChange={(next) => setTyped({ text: next, over: value })} {...input} />
  );
}
