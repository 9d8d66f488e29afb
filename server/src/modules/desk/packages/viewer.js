"use strict";
(() => {
  const data = window.packageData;
  const tables = window.packageTables;
  const page = 200;
  const at = (id) => document.getElementById(id);
  const element = (name, text) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const counted = (number) => number.toLocaleString("en-GB");

  let open = "";
  let found = [];
  let shown = 0;

  function show(name) {
    open = name;
    const table = tables[name];
    at("overview").hidden = name !== "Overview";
    at("check").hidden = name !== "Check";
    at("table").hidden = table === undefined;
    for (const button of at("tabs").querySelectorAll("button"))
      button.setAttribute("aria-current", String(button.dataset.part === name));
    if (table === undefined) return;
    at("search").value = "";
    const head = element("tr");
    head.append(
      ...Object.keys(table.columns).map((title) => {
        const cell = element("th", title);
        cell.scope = "col";
        return cell;
      }),
    );
    at("head").replaceChildren(head);
    search();
  }

  function search() {
    const { rows, columns } = tables[open];
    const words = at("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const texts = Object.values(columns);
    found = rows.filter((row) => {
      if (words.length === 0) return true;
      const whole = texts
        .map((text) => text(row))
        .join("\n")
        .toLowerCase();
      return words.every((word) => whole.includes(word));
    });
    shown = 0;
    at("body").replaceChildren();
    more();
  }

  function more() {
    const texts = Object.values(tables[open].columns);
    const next = found.slice(shown, shown + page).map((row) => {
      const line = element("tr");
      line.append(...texts.map((text) => element("td", text(row))));
      return line;
    });
    at("body").append(...next);
    shown += next.length;
    at("more").hidden = shown >= found.length;
    const total = tables[open].rows.length;
    at("count").textContent =
      total === 0
        ? "There is nothing of this kind in the package."
        : `${counted(shown)} shown of ${counted(found.length)} found, ${counted(total)} in all`;
  }

  function overview() {
    const list = element("dl");
    const fact = (name, text) => {
      if (text !== "") list.append(element("dt", name), element("dd", text));
    };
    fact("Summary", data.summary);
    fact(
      "Held",
      `${counted(data.entities.length)} entities, ${counted(data.links.length)} links, ` +
        `${counted(data.rows.length)} source rows`,
    );
    fact(
      "Sources",
      data.sources
        .map(({ title, id, reliability, timezone }) =>
          [
            `${title} (${id})`,
            reliability === "" ? "" : `graded ${reliability}`,
            `times in ${timezone}`,
          ]
            .filter(Boolean)
            .join(", "),
        )
        .join("\n"),
    );
    fact("What is missing", data.gaps.join("\n"));
    fact(
      "Store",
      `schema ${data.store.schema}, ${counted(data.store.writes)} writes, kinds ${data.store.ontology}`,
    );
    fact("Key", data.key);
    at("facts").append(list);
  }

  async function check({ target }) {
    const chosen = [...target.files];
    const listed = chosen.find(({ name }) => name === "SHA256SUMS");
    const say = (texts) => at("sums").replaceChildren(...texts.map((text) => element("li", text)));
    if (listed === undefined) return say(["SHA256SUMS is not among the chosen files."]);
    const lines = (await listed.text()).trimEnd().split("\n");
    const results = [];
    for (const line of lines) {
      const [sum, name] = [line.slice(0, 64), line.slice(66)];
      const file = chosen.find((one) => one.name === name);
      if (file === undefined) results.push(`${name}: missing`);
      else {
        const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
        const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
        results.push(`${name}: ${hex.join("") === sum ? "as listed" : "CHANGED"}`);
      }
    }
    const names = new Set(lines.map((line) => line.slice(66)));
    for (const { name } of chosen)
      if (name !== "SHA256SUMS" && !names.has(name)) results.push(`${name}: not of this package`);
    return say(results);
  }

  at("how").textContent = data.how;
  at("key").textContent = data.key;
  at("fictional").hidden = !data.sources.some(({ isFictional }) => isFictional);
  const parts = [
    "Overview",
    ...Object.keys(tables).filter(
      (name) => tables[name].rows.length > 0 || !["Members", "Notes"].includes(name),
    ),
    "Check",
  ];
  for (const name of parts) {
    const button = element(
      "button",
      tables[name] === undefined ? name : `${name} ${counted(tables[name].rows.length)}`,
    );
    button.type = "button";
    button.dataset.part = name;
    button.addEventListener("click", () => show(name));
    const item = element("li");
    item.append(button);
    at("tabs").append(item);
  }
  at("search").addEventListener("input", search);
  at("more").addEventListener("click", more);
  at("files").addEventListener("change", (event) => void check(event));
  overview();
  show("Overview");
})();
