import { filesDropped, type ChartKeptFragment } from "../../api/index.ts";
import { Footprints, Network, Play, Plus, Upload, X } from "lucide-react";
import { useRef, useState, type DragEvent } from "react";
import { addByHand, draggedAs, go } from "../../address/index.ts";
import { Button, EmptyState, IconButton, Problem, Waiting } from "../../design/index.ts";
import { since, say } from "../../wording/index.ts";
import { FindBox } from "../find/index.ts";
import { beginTour } from "../tour/index.ts";
import { SourcesHeld } from "./SourcesHeld.tsx";
import { useHome, type Home } from "./useHome.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

function DemoButton({ home }: { readonly home: Home }) {
  return (
    <Button kind="main" testId="home-demo" isDisabled={home.isLoading} onPress={home.openDemo}>
      <Play {...icon} />
      {home.isLoading
        ? say("home.homePage.importingTheDemoHalf")
        : say("home.homePage.operationHeronTheDemo")}
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
        {say("home.homePage.importAFile")}
      </Button>
      <Button testId="home-add" onPress={() => addByHand()}>
        <Plus {...icon} />
        {say("common.addByHand")}
      </Button>
      {home.hasDemo && <DemoButton home={home} />}
      {home.status?.demo === true && (
        <Button testId="home-tour" onPress={beginTour}>
          <Footprints {...icon} />
          {say("tour.begin")}
        </Button>
      )}
    </div>
  );
}

function Sources({ home }: { readonly home: Home }) {
  return (
    <section className="panel">
      <h2 className="head">{say("home.homePage.sourcesHeld")}</h2>
      {home.isEmpty && (
        <EmptyState title={say("common.noSourceIsHeld")}>
          {say("home.homePage.importAFileOf")}
        </EmptyState>
      )}
      {home.sources && home.sources.length > 0 && <SourcesHeld sources={home.sources} />}
      {!home.sources && !home.problem && <Waiting what={say("common.theSources")} />}
    </section>
  );
}

function ChartsHead({ home }: { readonly home: Home }) {
  const opener = useRef<HTMLInputElement>(null);

  return (
    <div className="row">
      <h2 className="head grow">{say("home.homePage.lastCharts")}</h2>
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
        {say("common.openAJsonExport")}
      </button>
    </div>
  );
}

function KeptChart({ chart, home }: { readonly chart: ChartKeptFragment; readonly home: Home }) {
  return (
    <li className="row">
      <button
        type="button"
        className="plain-button row grow"
        onClick={() => home.openKept(chart.id)}
        data-testid="kept-chart"
        {...draggedAs({ members: [{ chart: chart.id }], title: chart.name })}
      >
        <Network size={16} strokeWidth={1.75} className="third" />
        <span className="strong grow cut hover-line">
          <bdi>{chart.name}</bdi>
        </span>
        <span className="second">
          {say("common.count.entity", { count: chart.drawn })} · {since(chart.changedAt)}
        </span>
      </button>
      <IconButton
        size="small"
        side="left"
        label={say("home.homePage.forgetTheChart", { name: chart.name })}
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
        <p className="second home-none">{say("home.homePage.chartsYouOpenAre")}</p>
      )}
      <ul className="chart-list">
        {home.charts?.slice(0, 8).map((chart) => (
          <KeptChart key={chart.id} chart={chart} home={home} />
        ))}
      </ul>
      {home.charts && home.charts.length > 8 && (
        <p className="third small">
          {say("home.homePage.theLast8Of", { charts: home.charts.length })}
        </p>
      )}
    </section>
  );
}

function HeldLine({ status }: { readonly status: Status }) {
  return (
    <p className="third small home-foot">
      {say("home.homePage.entityLinkAndSource", {
        entities: status.entities,
        links: status.links,
        records: status.records,
        is: Boolean(status.demo),
      })}{" "}
      <button type="button" className="link-button" onClick={() => go({ view: "sources" })}>
        {say("home.homePage.allSourcesAndImports")}
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
      <h1>{say("home.homePage.whatDoYouHave")}</h1>
      <div className="home-find">
        <FindBox large />
      </div>
      <HomeActions home={home} />
      {isOver && (
        <p className="home-drop" role="status">
          {say("home.homePage.dropToImport")}
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
      void filesDropped(event.dataTransfer).then((files) => {
        if (files.length > 0) onFiles(files);
      });
    },
  };
  return { isOver, handlers };
}
