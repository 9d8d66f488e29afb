import { useState, type DragEvent } from "react";
import { addToCase, bringsMembers, membersDropped } from "../../address/index.ts";
import { noteLastCase } from "./last-case.ts";

/**
 * Takes what is dragged onto a place into a case: the one that is given is proposed. Files are taken
 * where somebody takes them.
 */
export function useDropping(caseId: string | null, onFiles?: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const isWanted = (event: DragEvent) =>
    bringsMembers(event) || (onFiles !== undefined && event.dataTransfer.types.includes("Files"));
  return {
    isOver,
    place: {
      onDragOver: (event: DragEvent) => {
        if (!isWanted(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!isWanted(event)) return;
        event.preventDefault();
        event.stopPropagation();
        const adding = membersDropped(event);
        if (adding === null) return onFiles?.([...event.dataTransfer.files]);
        if (caseId !== null) noteLastCase(caseId);
        addToCase(adding);
      },
    },
  };
}
