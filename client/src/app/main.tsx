import "@fontsource-variable/inter";
import "../design/tokens.css";
import "../design/base.css";
import "../design/parts.css";
import "./shell.css";
import "./palette/palette.css";
import "../features/rows/rows.css";
import "../features/find/find.css";
import "../features/home/home.css";
import "../features/profile/profile.css";
import "../features/drawing/drawing.css";
import "../features/explain/explain.css";
import "../features/table/table.css";
import "../features/measures/measures.css";
import "../features/measures/ranked.css";
import "../features/clusters/clusters.css";
import "../features/clusters/tabs.css";
import "../features/deciding/deciding.css";
import "../features/pictures/pictures.css";
import "../features/review/review.css";
import "../features/shared-wording/wordings.css";
import "../features/explain/print.css";
import "../features/queries/queries.css";
import "../features/sources/sources.css";
import "../features/notes/notes.css";
import "../features/case-files/case-files.css";
import "../features/tour/tour.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { client, loadOntology } from "../api/index.ts";
import { beginKeeping } from "../features/drawing/index.ts";
import { App } from "./App.tsx";

const page = document.getElementById("page");
if (!page) throw new Error("The page has no place to be drawn in.");
void loadOntology();
void beginKeeping().then(() =>
  createRoot(page).render(
    <StrictMode>
      <Provider value={client}>
        <App />
      </Provider>
    </StrictMode>,
  ),
);
