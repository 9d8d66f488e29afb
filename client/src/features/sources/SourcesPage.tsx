import { say } from "../../wording/index.ts";
import { Upload } from "lucide-react";
import { useState } from "react";
import { go } from "../../address/index.ts";
import {
  ImportsDocument,
  SourcesDocument,
  useOperation,
  type HeldFragment,
  type RunFragment,
} from "../../api/index.ts";
import { Button, Problem, Waiting } from "../../design/index.ts";
import { Arrivals } from "./Arrivals.tsx";
import { Rereadings } from "./Rereadings.tsx";
import { Held } from "./HeldSources.tsx";
import { Imports, RunDialog } from "./PastImports.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";

/** Sources held and imports made; each can be taken out or undone. */
export function SourcesPage() {
  const sources = useOperation(SourcesDocument, {});
  const imports = useOperation(ImportsDocument, {});
  const [leaving, setLeaving] = useState<HeldFragment | null>(null);
  const [run, setRun] = useState<RunFragment | null>(null);
  return (
    <div className="page" data-testid="sources-view">
      <div className="page-inner stack" style={{ gap: 18 }}>
        <div className="row">
          <h1 className="title grow">{say("common.sources")}</h1>
          <Button kind="main" testId="sources-import" onPress={() => go({ view: "import" })}>
            <Upload size={15} strokeWidth={1.75} />
            {say("sources.sourcesPage.importFiles")}
          </Button>
        </div>
        {sources.problem && <Problem problem={sources.problem} again={sources.again} />}
        {!sources.data && !sources.problem && <Waiting what={say("common.theSources")} />}
        {sources.data && <Held sources={sources.data.sources} setLeaving={setLeaving} />}
        {!sources.problem && <Arrivals />}
        {!sources.problem && <Rereadings />}
        {imports.data && imports.data.imports.length > 0 && (
          <Imports imports={imports.data.imports} setRun={setRun} again={imports.again} />
        )}
      </div>
      {leaving && <RemoveDialog source={leaving} onClose={() => setLeaving(null)} />}
      {run && <RunDialog run={run} onClose={() => setRun(null)} />}
    </div>
  );
}
