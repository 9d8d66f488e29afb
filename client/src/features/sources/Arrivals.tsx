import { useEffect, useRef } from "react";
import {
  ArrivalsDocument,
  storeChanged,
  useOperation,
  type CameToFragment,
  type WatchedFragment,
} from "../../api/index.ts";
import { Note, Problem } from "../../design/index.ts";
import { decimal, moment, number, say, textOf } from "../../wording/index.ts";
import { useWatched } from "./useWatched.ts";

/**
 * What comes to sources behind their import: how soon it can be found, and the folders that are
 * watched. Where nothing came yet it says what would bring it.
 */
export function Arrivals() {
  const { data, problem, again } = useOperation(ArrivalsDocument, {});
  useWatched((data?.watchedFolders.length ?? 0) > 0, again);
  useNews(data === null ? null : newsIn(data.sources));
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data || (data.sources.length === 0 && data.watchedFolders.length === 0)) return null;
  const came = data.sources.filter(({ arrivals }) => arrivals.lastAt !== null);
  return (
    <section className="panel stack arrivals" data-testid="arrivals">
      <h2 className="head">{say("sources.arrivals.asTheyCome")}</h2>
      {came.length === 0 && <p className="second">{say("sources.arrivals.noRowsCame")}</p>}
      {came.length > 0 && <CameTo sources={came} />}
      {data.watchedFolders.map((watched) => (
        <Watched key={`${watched.dataset} ${watched.folder}`} watched={watched} />
      ))}
    </section>
  );
}

/** When rows last came to each source, as one text. */
const newsIn = (sources: readonly CameToFragment[]) =>
  sources.map(({ id, arrivals }) => `${id} ${arrivals.lastAt ?? ""}`).join();

/** What the store holds has changed once rows came since somebody looks. */
function useNews(news: string | null): void {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (seen.current !== null && news !== null && news !== seen.current) storeChanged();
    seen.current = news ?? seen.current;
  }, [news]);
}

function CameTo({ sources }: { readonly sources: readonly CameToFragment[] }) {
  return (
    <div className="wide">
      <table className="table">
        <thead>
          <tr>
            <th>{say("common.source")}</th>
            <th>{say("sources.arrivals.last")}</th>
            <th className="number">{say("sources.arrivals.foundAfter")}</th>
            <th className="number">{say("sources.arrivals.median")}</th>
            <th className="number">{say("sources.arrivals.measured")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, title, arrivals }) => (
            <tr key={id} data-testid={`came-${id}`}>
              <td>
                <bdi className="strong">{title}</bdi>
              </td>
              <td className="second">{moment(arrivals.lastAt)}</td>
              <td className="number">{secondsSaid(arrivals.lastSeconds)}</td>
              <td className="number">{secondsSaid(arrivals.medianSeconds)}</td>
              <td className="number">{number(arrivals.measured)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function secondsSaid(seconds: number | null): string {
  return seconds === null
    ? say("sources.arrivals.notYet")
    : say("sources.arrivals.seconds", { seconds: decimal(seconds) });
}

function Watched({ watched }: { readonly watched: WatchedFragment }) {
  const { dataset, folder, held, waiting, lastAt, problem, failed } = watched;
  return (
    <div className="watched" data-testid={`watched-${dataset}`}>
      <p>
        <bdi className="strong watched-folder">{folder}</bdi>{" "}
        <span className="second">
          {say("sources.arrivals.watchedFor", { dataset, held, waiting, failed: failed.length })}
        </span>
      </p>
      <p className="third small">
        {lastAt === null
          ? say("sources.arrivals.noneSinceStart")
          : say("sources.arrivals.lastFileCame", { at: moment(lastAt) })}
      </p>
      {problem && <Note>{textOf(problem)}</Note>}
      {failed.length > 0 && (
        <ul className="rejects">
          {failed.map(({ name, at, problem: why }) => (
            <li key={name}>
              <bdi className="strong">{name}</bdi> <span className="third small">{moment(at)}</span>
              <br />
              <span className="warn">{textOf(why)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
