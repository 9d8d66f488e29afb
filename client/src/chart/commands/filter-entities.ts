import { say } from "../../wording/index.ts";
import { withFilter } from "../choosing/filter.ts";
import { defineCommand } from "../command.ts";
import type { FilterRule } from "../choosing/filter-rule.ts";

/** Hides what does not pass a rule; null shows it again. Changes made one after the other are one step. */
export const filterEntities = defineCommand<{ rule: FilterRule | null }>({
  name: "filter-entities",
  label: ({ rule }) =>
    rule === null ? say("chart.filterEntities.end") : say("chart.filterEntities.filter"),
  step: "join",
  perform: (drawn, { rule }) => withFilter(drawn, rule),
});
