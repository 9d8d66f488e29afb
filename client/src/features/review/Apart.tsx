import { createContext, useContext, type ReactNode } from "react";
import { ThingsApartDocument, useOperation, type FigureFragment } from "../../api/index.ts";
import { fieldWords, Say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { openRow } from "../rows/index.ts";
import { apartBy } from "./differences.ts";

type Apart = ReturnType<typeof useApart>;
const Told = createContext<Apart>({ things: new Map(), names: [] });

function useApart(ids: readonly string[]) {
  const { data } = useOperation(ThingsApartDocument, ids.length > 0 ? { ids: [...ids] } : null);
  const things = data?.entities.flatMap((one) => one ?? []) ?? [];
  return { things: new Map(things.map((one) => [one.id, one])), names: apartBy(things) };
}

/** Things that may bear one label, set apart by source, row, key and what they state differently. */
export const TellApart = ({
  ids,
  children,
}: {
  readonly ids: readonly string[];
  readonly children: ReactNode;
}) => <Told value={useApart(ids)}>{children}</Told>;

/** One of these: its label, where it stands, and what tells it from the others. */
export function OneOfThem({ entity }: { readonly entity: FigureFragment }) {
  const { things, names } = useContext(Told);
  const thing = things.get(entity.id);
  const row = thing?.citations.edges[0]?.node;
  const key = entity.id.slice(entity.id.indexOf(":") + 1);
  const stated = names.flatMap(
    (name) => thing?.properties.filter((one) => one.name === name).slice(0, 1) ?? [],
  );
  return (
    <span className="apart" data-testid="apart">
      <EntityLine entity={entity} size={20} />
      <span className="small second apart-words">
        {row && (
          <>
            <button type="button" className="link-button small" onClick={() => openRow(row)}>
              <Say
                it="common.row"
                datasetTitle={<bdi>{row.record.datasetTitle}</bdi>}
                name={<bdi>{row.record.name}</bdi>}
              />
            </button>{" "}
          </>
        )}
        <span className="mono third">
          <bdi>{key}</bdi>
        </span>
      </span>
      {stated.length > 0 && (
        <span className="small apart-words">
          {stated.map(({ name, value }) => (
            <span key={name}>
              <span className="second">{fieldWords(name)}</span> <bdi>{value}</bdi>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
