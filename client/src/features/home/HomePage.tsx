import { Network, Play, Plus, Upload, X } from "lucide-react";
import { useRef, useState, type DragEvent } from "react";
import { addByHand, go } from "../../address/index.ts";
import type { SavedChart } from "../../chart/index.ts";
import { Button, EmptyState, IconButton, Problem, Waiting } from "../../design/index.ts";
import { plural, since } from "../../wording/index.ts";
import { FindBox } from "../find/index.ts";
import { SourcesHeld } from "./SourcesHeld.tsx";
import { useHome, type Home } from "./useHome.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

function DemoButton({ home }: { readonly home: Home }) {
  return (
    <Button kind="main" testId="home-demo" isDisabled={home.isLoading} onPress={home.openDemo}>
      <Play {...icon} />
      {home.isLoading ? "Importing the demo, half a minute …" : "Operation Heron, the demo"}
    </Button>
  );
}

function HomeActions({ home }: { readonly home: Home }) {
  const picker = useRef<HTMLInputElement>(null);

  return (
    <div className="row wrap home-actions">
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        data-testid="home-file"
        onChange={(event) => event.target.files && home.importFiles([...event.target.files])}
      />
      <Button testId="home-import" onPress={() => picker.current?.click()}>
        <Upload {...icon} />
        Import a file
      </Button>
      <Button testId="home-add" onPress={() => addByHand()}>
        <Plus {...icon} />
        Add by hand
      </Button>
      {home.hasDemo && <DemoButton home={home} />}
    </div>
  );
}

function Sources({ home }: { readonly home: Home }) {
  return (
    <section className="panel">
      <h2 className="head">Sources held</h2>
      {home.isEmpty && (
        <EmptyState title="No source is held yet">
          Import a file of ads, calls, payments or reports (CSV, TSV, JSON, Excel), add what you
          know by hand, or look at the fictional demo.
        </EmptyState>
      )}
      {home.sources && home.sources.length > 0 && <SourcesHeld sources={home.sources} />}
      {!home.sources && !home.problem && <Waiting what="the sources" />}
    </section>
  );
}

function ChartsHead({ home }: { readonly home: Home }) {
  const opener = useRef<HTMLInputElement>(null);

  return (
    <div className="row">
      <h2 className="head grow">Last charts</h2>
      <input
        ref={opener}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="open-json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) home.openExport(file);
        }}
      />
      <button
        type="button"
        className="link-button second small"
        onClick={() => opener.current?.click()}
      >
        Open a JSON export
      </button>
    </div>
  );
}

function KeptChart({ chart, home }: { readonly chart: SavedChart; readonly home: Home }) {
  return (
    <li className="row">
      <button
        type="button"
        className="plain-button row grow"
        onClick={() => home.openKept(chart.id)}
        data-testid="kept-chart"
      >
        <Network size={16} strokeWidth={1.75} className="third" />
        <span className="strong grow cut hover-line">
          <bdi>{chart.name}</bdi>
        </span>
        <span className="second">
          {plural(chart.entities.length - chart.hidden.length, "entity", "entities")} ·{" "}
          {since(chart.savedAt)}
        </span>
      </button>
      <IconButton
        size="small"
        side="left"
        label={`Forget the chart ${chart.name}`}
        onPress={() => home.forget(chart.id)}
      >
        <X size={14} />
      </IconButton>
    </li>
  );
}

function Charts({ home }: { readonly home: Home }) {
  return (
    <section className="panel">
      <ChartsHead home={home} />
      {home.charts?.length === 0 && (
        <p className="second home-none">
          Charts you open are kept in this browser and listed here.
        </p>
      )}
      <ul className="chart-list">
        {home.charts?.slice(0, 8).map((chart) => (
          <KeptChart key={chart.id} chart={chart} home={home} />
        ))}
      </ul>
      {home.charts && home.charts.length > 8 && (
        <p className="third small">The last 8 of {home.charts.length}.</p>
      )}
    </section>
  );
}

function HeldLine({ status }: { readonly status: Status }) {
  return (
    <p className="third small home-foot">
      {plural(status.entities, "entity", "entities")}, {plural(status.links, "link")} and{" "}
      {plural(status.records, "source row")} are held
      {status.demo ? ". The demo is fictional: numbers in 555-01xx, invented people" : ""}.{" "}
      <button type="button" className="link-button" onClick={() => go({ view: "sources" })}>
        All sources and imports
      </button>
    </p>
  );
}

type Status = NonNullable<Home["status"]>;

/** Where somebody begins: one box, what is held, and the last charts. */
export function HomePage() {
  const home = useHome();
  const { isOver, handlers } = useDrop(home.importFiles);
  return (
    <div className="page home" data-testid="home" data-over={isOver || undefined} {...handlers}>
      <h1>What do you have?</h1>
      <div className="home-find">
        <FindBox large />
      </div>
      <HomeActions home={home} />
      {isOver && (
        <p className="home-drop" role="status">
          Let go to import
        </p>
      )}
      {home.problem && (
        <div className="home-problem">
          <Problem problem={home.problem} again={home.again} />
        </div>
      )}
      <div className="home-columns">
        <Sources home={home} />
        <Charts home={home} />
      </div>
      {home.status && !home.isEmpty && <HeldLine status={home.status} />}
    </div>
  );
}

/** Takes files that are let go over the page. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer.files];
      if (files.length > 0) onFiles(files);
    },
  };
  return { isOver, handlers };
}
