import { FolderPlus } from "lucide-react";
import { addToCase, keyLabel } from "../../address/index.ts";
import { linesOf, session, type DrawnEntity } from "../../chart/index.ts";
import type { MenuChoice } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

const choice = {
  id: "case",
  label: say("cases.addToCase"),
  icon: <FolderPlus size={15} strokeWidth={1.75} />,
} as const;

/** Puts what is selected into a case. */
export function entitiesCaseChoice(chosen: readonly DrawnEntity[]): MenuChoice {
  const [first] = chosen;
  const title =
    chosen.length === 1 && first
      ? first.label
      : say("common.count.entity", { count: chosen.length });
  return {
    ...choice,
    keys: keyLabel("intoCase"),
    isDisabled: first === undefined,
    onChoose: () => addToCase({ members: chosen.map(({ ref }) => ({ entity: ref })), title }),
  };
}

/** Puts the links behind a line into a case. */
export function lineCaseChoices(line: string): readonly MenuChoice[] {
  const { now } = session.getState().history;
  const drawn = linesOf(now).find(({ id }) => id === line);
  const members = (drawn?.links ?? []).flatMap((id) => {
    const link = now.links.get(id);
    return link === undefined ? [] : [{ link: { id, source: link.source } }];
  });
  if (members.length === 0) return [];
  const title = say("cases.countLinks", { count: members.length });
  return [{ ...choice, onChoose: () => addToCase({ members, title }) }];
}

/** Puts the chart as it is into a case, once it is kept. */
export function chartCaseChoices(): readonly MenuChoice[] {
  const { id, name, savedAt } = session.getState();
  if (savedAt === null) return [];
  const label = say("cases.chartIntoCase");
  return [
    {
      ...choice,
      id: "chart-case",
      label,
      onChoose: () => addToCase({ members: [{ chart: id }], title: name }),
    },
  ];
}

/** Puts what is selected into a case, or the whole chart where nothing is. */
export function selectionIntoCase(): void {
  const { selected, history } = session.getState();
  const chosen = [...selected].flatMap((id) => history.now.entities.get(id) ?? []);
  const wanted = chosen.length > 0 ? [entitiesCaseChoice(chosen)] : chartCaseChoices();
  wanted[0]?.onChoose();
}
