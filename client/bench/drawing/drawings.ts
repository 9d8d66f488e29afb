import cytoscape from "cytoscape";
import Graph from "graphology";
import Sigma from "sigma";
import { surfaceIn } from "../../src/canvas/draw.ts";
import { emptyScene, entity, line } from "../../src/canvas/scene-samples.ts";
import type { Scene } from "../../src/canvas/scene.ts";
import { kinds, type Network } from "./network.ts";

/** A network that is drawn, by what is measured of it. */
export interface Drawing {
  /** Moves all by px. */
  readonly pan: (x: number, y: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Where the pointer is to go, and what hears it. */
  readonly hover: (x: number, y: number) => void;
  readonly end: () => void;
}

type Draw = (place: HTMLElement, network: Network) => Drawing;

const margins = { top: 20, right: 20, bottom: 20, left: 20 };

const clew: Draw = (place, network) => {
  const nothing = () => undefined;
  const surface = surfaceIn(
    place,
    {
      onPick: nothing,
      onPickLine: nothing,
      onPickGround: nothing,
      onOpen: nothing,
      onMenu: nothing,
      onMove: nothing,
      onViewport: nothing,
    },
    "light",
  );
  surface.draw(sceneOf(network));
  surface.fit(margins);
  let zoom = 1;
  let pan = { x: 0, y: 0 };
  const [first] = network.figures;
  const [at] = [...surface.rendered()].slice(0, 1);
  const far = surface.centre();
  if (first && at) {
    // zoom and pan as they stand, from a figure and the middle of the surface
    zoom = (720 - at[1].x) / (far.x - first.x);
    pan = { x: at[1].x - first.x * zoom, y: at[1].y - first.y * zoom };
  }
  return {
    pan: (x, y) => {
      pan = { x: pan.x + x, y: pan.y + y };
      surface.setViewport({ zoom, pan });
    },
    zoomBy: (factor) => {
      pan = { x: 720 - (720 - pan.x) * factor, y: 450 - (450 - pan.y) * factor };
      zoom *= factor;
      surface.setViewport({ zoom, pan });
    },
    hover: (x, y) =>
      void place.dispatchEvent(
        new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true }),
      ),
    end: surface.destroy,
  };
};

function sceneOf({ figures, links }: Network): Scene {
  return {
    ...emptyScene,
    entities: figures.map(({ id, kind, label }) => ({ ...entity(id, label), kind })),
    places: new Map(figures.map(({ id, x, y }) => [id, { x, y }])),
    lines: links.map(({ id, source, target, count }) => ({ ...line(id, source, target), count })),
    looks: new Map(
      Object.entries(kinds).map(([kind, look]) => [kind, { ...look, shape: "identifier" }]),
    ),
  };
}

const iconOf = (kind: string) => {
  const { icon = "", colour = "" } = kinds[kind] ?? {};
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" ',
    `fill="none" stroke="${colour}" stroke-width="1.75">${icon}</svg>`,
  ].join("");
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
};

/** Cytoscape's own canvas as Clew used it for large charts: haystack lines, textures while it moves. */
const cytoscapeCanvas: Draw = (place, network) => {
  const cy = cytoscape({
    container: place,
    textureOnViewport: true,
    pixelRatio: 1,
    autounselectify: true,
    layout: { name: "preset" },
    style: [
      {
        selector: "node",
        style: {
          width: 34,
          height: 34,
          "background-color": "#fff",
          "border-width": 2,
          "border-color": "data(colour)",
          "background-image": "data(icon)",
          "background-width": "18px",
          "background-height": "18px",
          label: "data(label)",
          "font-size": 12,
          "text-valign": "bottom",
          "text-margin-y": 5,
          "text-outline-color": "#fbfbf9",
          "text-outline-width": 2,
          "min-zoomed-font-size": 7,
        },
      },
      {
        selector: "edge",
        style: {
          width: "data(width)",
          "line-color": "#c4c4bb",
          "curve-style": "haystack",
          "haystack-radius": 0,
        },
      },
    ],
    elements: [
      ...network.figures.map(({ id, kind, label, x, y }) => ({
        data: { id, label, icon: iconOf(kind), colour: kinds[kind]?.colour },
        position: { x, y },
      })),
      ...network.links.map(({ id, source, target, count }) => ({
        data: { id, source, target, width: 1.2 + Math.log2(count) * 0.7 },
      })),
    ],
  });
  cy.fit(undefined, 20);
  return {
    pan: (x, y) => void cy.panBy({ x, y }),
    zoomBy: (factor) =>
      void cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: 720, y: 450 } }),
    hover: (x, y) =>
      void place.dispatchEvent(
        new MouseEvent("mousemove", { clientX: x, clientY: y, bubbles: true }),
      ),
    end: () => cy.destroy(),
  };
};

const sigmaCanvas: Draw = (place, network) => {
  const graph = new Graph({ multi: true });
  for (const { id, kind, label, x, y } of network.figures)
    graph.addNode(id, { x, y: -y, label, size: 5, color: kinds[kind]?.colour ?? "#333" });
  for (const { id, source, target, count } of network.links)
    graph.addEdgeWithKey(id, source, target, {
      size: 0.5 + Math.log2(count) * 0.3,
      color: "#c4c4bb",
    });
  const sigma = new Sigma(graph, place);
  const camera = sigma.getCamera();
  return {
    pan: (x, y) => {
      const { ratio, ...state } = camera.getState();
      camera.setState({
        ...state,
        ratio,
        x: state.x - (x / 900) * ratio,
        y: state.y + (y / 900) * ratio,
      });
    },
    zoomBy: (factor) => {
      const state = camera.getState();
      camera.setState({ ...state, ratio: state.ratio / factor });
    },
    hover: (x, y) => {
      const heard = place.querySelector(".sigma-mouse") ?? place;
      heard.dispatchEvent(new MouseEvent("mousemove", { clientX: x, clientY: y, bubbles: true }));
    },
    end: () => sigma.kill(),
  };
};

export const drawings: Readonly<Record<string, Draw>> = {
  clew,
  cytoscape: cytoscapeCanvas,
  sigma: sigmaCanvas,
};
