import {
  QueryVersionsDocument,
  useOperation,
  type QueryVersionsQuery,
} from "../../../api/index.ts";
import { Button, Dialog, Problem, Waiting } from "../../../design/index.ts";
import { listed, moment, queryPartWord, say } from "../../../wording/index.ts";
import type { SavedQuery } from "../saved-query.ts";
import { draftOf } from "./draft.ts";
import { editAnew } from "./editing.ts";

type Version = NonNullable<QueryVersionsQuery["savedQuery"]>["versions"][number];

/** The versions of a query, newest first, each with what it changed; any can be gone back to. */
export function VersionsDialog({
  query,
  onClose,
}: {
  readonly query: SavedQuery;
  readonly onClose: () => void;
}) {
  const { data, problem } = useOperation(QueryVersionsDocument, { id: query.id });
  const versions = data?.savedQuery?.versions;
  const goBack = ({ title, description, text, tags, parameters }: Version) => {
    editAnew({ ...draftOf(query), title, description, text, tags: tags.join(", "), parameters });
    onClose();
  };
  return (
    <Dialog
      title={say("queries.versions.versions")}
      isOpen
      onClose={onClose}
      width={720}
      testId="query-versions"
    >
      {problem && <Problem problem={problem} />}
      {!versions && !problem && <Waiting what={say("queries.versions.theVersions")} />}
      <ol className="stack">
        {versions?.map((version) => (
          <VersionItem
            key={version.n}
            version={version}
            isLast={version.n === query.version}
            onBack={() => goBack(version)}
          />
        ))}
      </ol>
    </Dialog>
  );
}

function VersionItem({
  version,
  isLast,
  onBack,
}: {
  readonly version: Version;
  readonly isLast: boolean;
  readonly onBack: () => void;
}) {
  const { n, at, by, changed, text } = version;
  return (
    <li className="panel stack" data-testid={`version-${n}`}>
      <div className="row wrap">
        <span className="strong">{say("queries.versions.version", { n })}</span>
        <span className="second grow">{say("common.by", { by, at: moment(at) ?? at })}</span>
        {!isLast && (
          <Button onPress={onBack} testId={`back-to-${n}`}>
            {say("queries.versions.goBack")}
          </Button>
        )}
      </div>
      <p className="second small">
        {n === 1
          ? say("queries.versions.first")
          : say("queries.versions.changed", { parts: listed(changed.map(queryPartWord)) })}
      </p>
      <details className="second">
        <summary>{say("queries.queryPane.theCypherText")}</summary>
        <pre className="verbatim" tabIndex={0}>
          {text}
        </pre>
      </details>
    </li>
  );
}
