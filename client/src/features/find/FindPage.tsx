import { Network, SearchX } from "lucide-react";
import { go } from "../../address/index.ts";
import { counted, useOntology } from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { atLeast, day, markWords, matchWords, plural } from "../../wording/index.ts";
import { drawOnChart } from "../chart/index.ts";
import { EntityLine, Label } from "../entities/index.ts";
import { FreshSources } from "./FreshSources.tsx";
import { useFindPage } from "./useFindPage.ts";

/** What one text finds. */
export function FindPage({ text }: { readonly text: string }) {
  const { answer, page, kinds, toggleKind, showMore, reasonOf, problem, waiting, again } =
    useFindPage(text);
  const { kinds: known } = useOntology();
  const spoken = (read: string) =>
    read.replace(/^[A-Z]\w+/, (name) => known.get(name)?.label ?? name);
  const kindsFound = [...new Set([...kinds, ...(page?.found.map(({ kind }) => kind) ?? [])])];
  return (
    <div className="page" data-testid="find-results">
      <div className="page-inner narrow stack">
        <div>
          <h1 className="title">
            “<Label text={text} />”
          </h1>
          {answer && answer.readAs.length > 0 && (
            <p className="second">
              Looked for as <bdi>{answer.readAs.map(spoken).join(" · ")}</bdi>
            </p>
          )}
        </div>
        {problem && <Problem problem={problem} again={again} />}
        {answer?.outcome === "notHeld" && (
          <FreshSources title="Not held" sources={answer.searched} />
        )}
        {page && page.found.length > 0 && (
          <section className="panel">
            <div className="row wrap" style={{ marginBottom: 6 }}>
              <h2 className="head grow" aria-live="polite">
                {answer?.outcome === "notHeld" ? "Like it" : "Held"} ·{" "}
                {page.found.length === page.total
                  ? plural(page.total, "entity", "entities")
                  : `${page.found.length} of ${atLeast(page.total, page.isExact)}, best first`}
              </h2>
              {kindsFound.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="pill"
                  aria-pressed={kinds.includes(kind)}
                  onClick={() => toggleKind(kind)}
                >
                  {known.get(kind)?.plural ?? kind}
                </button>
              ))}
            </div>
            <table className="table">
              <thead>
                <tr>
                  <th>What</th>
                  <th>Kind</th>
                  <th>Why it is here</th>
                  <th className="number">Links</th>
                  <th>Seen</th>
                </tr>
              </thead>
              <tbody>
                {page.found.map((entity) => (
                  <tr key={entity.id}>
                    <td style={{ maxWidth: 420 }}>
                      <EntityLine entity={entity} />
                    </td>
                    <td className="second">{known.get(entity.kind)?.label ?? entity.kind}</td>
                    <td className="second">
                      {[
                        matchWords[reasonOf(entity.id) ?? ""],
                        ...entity.marks.map((mark) => markWords[mark] ?? mark),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </td>
                    <td className="number">{entity.degree.toLocaleString("en-GB")}</td>
                    <td className="third">
                      {entity.firstSeen
                        ? `${day(entity.firstSeen)} – ${day(entity.lastSeen)}`
                        : "no times"}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div className="row" style={{ paddingTop: 10 }}>
              {page.after && <Button onPress={showMore}>Show more</Button>}
              <Button
                testId="find-to-chart"
                onPress={() =>
                  void drawOnChart(page.found, {
                    why: `Put what “${text}” finds on the chart`,
                  }).then(() => go({ view: "chart" }))
                }
              >
                <Network size={15} strokeWidth={1.75} />
                Put {page.found.length === 1 ? "it" : `these ${page.found.length}`} on the chart
              </Button>
            </div>
          </section>
        )}
        {page?.found.length === 0 && kinds.length > 0 && (
          <EmptyState
            title={`Nothing among ${kinds.map((kind) => counted(2, kind).slice(2)).join(", ")}`}
            icon={<SearchX size={26} strokeWidth={1.5} />}
          >
            Take a kind away to see the others.
          </EmptyState>
        )}
        {waiting && !page && <Waiting what="what is held" />}
      </div>
    </div>
  );
}
