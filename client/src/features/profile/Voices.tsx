import { SourcesDocument, useOperation } from "../../api/index.ts";
import { listed, say, textOf } from "../../wording/index.ts";
import type { ProfileData } from "./profile-data.ts";

/** Sources that state it independently; copies and reposts count once, with the reason. */
export function Voices({ profile: { voices } }: { readonly profile: ProfileData }) {
  const { data } = useOperation(SourcesDocument, {});
  const titleOf = (id: string) => data?.sources.find((source) => source.id === id)?.title ?? id;
  if (voices.length === 0) return null;
  return (
    <section className="panel stack" style={{ gap: 8 }}>
      <h2 className="head">
        {say("profile.voices.independentSources", { voices: voices.length })}
      </h2>
      <ul className="voices">
        {voices.map((voice) => (
          <li key={voice.datasets.join()}>
            <div className="row">
              <span className="grow">
                <bdi>{listed(voice.datasets.map(titleOf))}</bdi>
              </span>
              <span className="second">{say("common.count.row", { count: voice.rows })}</span>
            </div>
            {(voice.reason || voice.copies > 0) && (
              <p className="third small">
                {voice.copies > 0 && say("profile.voices.copyInIt", { copies: voice.copies })}
                {voice.reason && textOf(voice.reason)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
