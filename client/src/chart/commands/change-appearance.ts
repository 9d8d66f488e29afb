import { say } from "../../wording/index.ts";
import { channels, type Appearance } from "../appearance/appearance.ts";
import { defineCommand } from "../command.ts";

/** Draws figures and lines by other rules; those left out stay. */
export const changeAppearance = defineCommand<Partial<Appearance>>({
  name: "change-appearance",
  label: () => say("chart.changeAppearance.change"),
  step: "new",
  perform: (drawn, part) => {
    const appearance = { ...drawn.appearance, ...part };
    const isSame = channels.every((one) => appearance[one] === drawn.appearance[one]);
    return isSame ? drawn : { ...drawn, appearance };
  },
});
