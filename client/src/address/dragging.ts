import type { DragEvent } from "react";
import type { Adding } from "./openings.ts";

/** The form under which something that can go into a case is dragged. */
const FORM = "application/x-clew-case-members";
const MOST = 2_000;

/** Properties of what can be dragged into a case. */
export function draggedAs(adding: Adding) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.setData(FORM, JSON.stringify(adding));
      dataTransfer.effectAllowed = "copy";
    },
  } as const;
}

/** True while something that can go into a case is over a place. */
export const bringsMembers = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(FORM);

/** What was dropped; null where it cannot go into a case. It may come from another page. */
export function membersDropped({ dataTransfer }: DragEvent): Adding | null {
  try {
    const given: unknown = JSON.parse(dataTransfer.getData(FORM));
    return isAdding(given) ? given : null;
  } catch {
    return null;
  }
}

function isAdding(given: unknown): given is Adding {
  if (typeof given !== "object" || given === null) return false;
  if (!("title" in given && "members" in given)) return false;
  const { title, members } = given;
  return typeof title === "string" && Array.isArray(members) && members.length <= MOST;
}
