import { useState } from "react";
import {
  CaseFilesDocument,
  useOntology,
  useOperation,
  type ReportFormat,
  type ReportPart,
} from "../../api/index.ts";
import { session } from "../../chart/index.ts";
import { isTooLarge } from "./packaging.ts";
import { drawnPicture } from "./picturing.ts";
import { makeReport, type CaseToReport, type Reported } from "./reporting.ts";

/** The parts in the order in which they stand in a report. */
export const allParts: readonly ReportPart[] = [
  "summary",
  "picture",
  "exhibits",
  "entities",
  "links",
  "chronology",
  "rows",
  "notes",
  "methods",
];

/** The form for a report of a case, or of the chart: then a case can be chosen as well. */
export function useReport(file: CaseToReport | null) {
  const { kinds } = useOntology();
  const [of, setOf] = useState(file);
  const [title, setTitle] = useState(session.getState().name);
  const [summary, setSummary] = useState("");
  const [format, setFormat] = useState<ReportFormat>("pdf");
  const [left, setLeft] = useState<ReadonlySet<ReportPart>>(new Set());
  const [redact, setRedact] = useState("");
  const [state, setState] = useState<"idle" | "making" | Reported>("idle");
  const [isLeftOut, setLeftOut] = useState(false);
  const cases = useOperation(CaseFilesDocument, file === null ? {} : null).data?.caseFiles ?? [];
  const offered = allParts.filter((part) => isOffered(part, of));
  const parts = offered.filter((part) => !left.has(part));
  const toggle = (part: ReportPart) => setLeft(left.symmetricDifference(new Set([part])));
  const make = async () => {
    setState("making");
    const drawn = file === null && parts.includes("picture") ? await drawnPicture(kinds) : null;
    const isOver = drawn !== null && isTooLarge(drawn);
    setLeftOut(isOver);
    const chart = isOver ? null : drawn;
    setState(await makeReport({ of, title, summary, format, parts, redact, chart }));
  };
  const words = { title, setTitle, summary, setSummary, redact, setRedact };
  return {
    ...words,
    of,
    isOfCase: file !== null,
    setOf,
    cases,
    format,
    setFormat,
    offered,
    parts,
    toggle,
    state,
    isLeftOut,
    make,
  };
}
export type ReportForm = ReturnType<typeof useReport>;

/** Only a case has exhibits and notes. */
function isOffered(part: ReportPart, of: CaseToReport | null): boolean {
  return of !== null || (part !== "exhibits" && part !== "notes");
}
