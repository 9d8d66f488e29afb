import { X } from "lucide-react";
import { useState, type FormEvent } from "react";
import { changeAppearance, isPlain, runCommand } from "../../../chart/index.ts";
import { Button, IconButton, Input, notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { useDrawn } from "../useDrawing.ts";
import {
  forgetPreset,
  keepPreset,
  LONGEST_NAME,
  MOST_PRESETS,
  usePresets,
  type Preset,
} from "./presets.ts";

/** Rules kept under names, and a name for those of the chart. */
export function Presets() {
  const presets = usePresets();
  return (
    <section className="presets" aria-label={say("drawing.appearance.presets")}>
      <h3 className="head">{say("drawing.appearance.presets")}</h3>
      {presets.length === 0 && (
        <p className="second small">{say("drawing.appearance.noPresets")}</p>
      )}
      <ul className="plain-list">
        {presets.map((preset) => (
          <PresetLine key={preset.name} preset={preset} />
        ))}
      </ul>
      <KeepPreset />
    </section>
  );
}

function PresetLine({ preset: { name, appearance } }: { readonly preset: Preset }) {
  return (
    <li className="row">
      <button
        type="button"
        className="link-button grow cut"
        title={say("drawing.appearance.usePreset", { name })}
        onClick={() => runCommand(changeAppearance, appearance)}
      >
        <bdi>{name}</bdi>
      </button>
      <IconButton
        size="small"
        side="right"
        label={say("drawing.appearance.forgetPreset", { name })}
        onPress={() => forgetPreset(name)}
      >
        <X size={13} />
      </IconButton>
    </li>
  );
}

function KeepPreset() {
  const { appearance } = useDrawn();
  const [typed, setName] = useState("");
  const name = typed.trim().slice(0, LONGEST_NAME);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const outcome = keepPreset({ name, appearance });
    notify(outcomeWords(name)[outcome]);
    if (outcome === "kept") setName("");
  };
  return (
    <form className="row" onSubmit={keep}>
      <Input
        value={typed}
        onChange={setName}
        label={say("drawing.appearance.presetName")}
        placeholder={say("drawing.appearance.presetName")}
        testId="preset-name"
      />
      <Button type="submit" testId="preset-keep" isDisabled={name === "" || isPlain(appearance)}>
        {say("drawing.appearance.keepPreset")}
      </Button>
    </form>
  );
}

const outcomeWords = (name: string) => ({
  kept: say("drawing.appearance.keptPreset", { name }),
  full: say("drawing.appearance.presetsFull", { most: MOST_PRESETS }),
  "not-kept": say("drawing.appearance.notKept"),
});
