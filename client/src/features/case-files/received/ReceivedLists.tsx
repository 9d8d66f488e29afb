import { day, moment, say } from "../../../wording/index.ts";
import type { Received } from "../useCase.ts";

interface ReceivedProps {
  readonly received: Received;
}

/** How many of a list are shown, where that is not all. */
export function ShownOf({ shown, total }: { readonly shown: number; readonly total: number }) {
  return shown < total ? (
    <p className="third small">{say("cases.received.shown", { shown, total })}</p>
  ) : null;
}

/** The exhibits of a package with their reasons, its notes, and its chart. */
export function ReceivedExhibits({ received }: ReceivedProps) {
  const { members, notes, chart } = received;
  return (
    <>
      <ol className="exhibits" data-testid="received-exhibits">
        {members.map(({ exhibit, of, why, by, at }) => (
          <li key={exhibit} className="exhibit">
            <span className="exhibit-number mono">{exhibit}</span>
            <div className="grow exhibit-text">
              <bdi className="strong">{of}</bdi>
              <div className="second small">
                <bdi>{why}</bdi>
                <span className="third"> · {say("cases.signed", { by, at: moment(at) })}</span>
              </div>
            </div>
          </li>
        ))}
      </ol>
      <ol className="case-steps">
        {notes.map(({ text, by, at }) => (
          <li key={`${at} ${text}`}>
            <bdi className="row-note-text">{text}</bdi>
            <div className="third small">{say("cases.signed", { by, at: moment(at) })}</div>
          </li>
        ))}
      </ol>
      {chart !== null && (
        <img
          className="received-chart"
          alt={say("cases.received.chart")}
          src={`data:image/svg+xml;utf8,${encodeURIComponent(chart)}`}
        />
      )}
    </>
  );
}

/** What happened when, as the package says. */
export function ReceivedFacts({ received }: ReceivedProps) {
  return (
    <div className="wide">
      <table className="table" data-testid="received-facts">
        <thead>
          <tr>
            <th>{say("cases.received.when")}</th>
            <th>{say("cases.received.fact")}</th>
          </tr>
        </thead>
        <tbody>
          {received.chronology.map(({ stated, from, fact }, at) => (
            <tr key={`${at} ${fact}`}>
              <td className="second">{stated === "" ? day(from) : stated}</td>
              <td>
                <bdi>{fact}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShownOf shown={received.chronology.length} total={received.factTotal} />
    </div>
  );
}

/** How the package was made, with what each method cannot do, and what is missing. */
export function ReceivedMethods({ received: { how, methods, gaps, decisions } }: ReceivedProps) {
  return (
    <div className="stack">
      <p>{how}</p>
      <ul>
        {methods.map(({ name, version, caveat }) => (
          <li key={name}>
            <strong>{name}</strong> {version}: {caveat}
          </li>
        ))}
      </ul>
      {decisions.length > 0 && (
        <ul>
          {decisions.map(({ type, verdict, by, at, reasons }) => (
            <li key={`${at} ${type}`}>
              {type}, {verdict}: <bdi>{reasons.join(" ")}</bdi>{" "}
              <span className="third">{say("cases.signed", { by, at: moment(at) })}</span>
            </li>
          ))}
        </ul>
      )}
      {gaps.length > 0 && (
        <>
          <h2 className="head">{say("cases.received.missing")}</h2>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
