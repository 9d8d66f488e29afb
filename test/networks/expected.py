"""Writes what networkx gives for the networks of this folder, one JSON beside each.

Entities stand in ascending order of id.
"""

import csv
import json
import math
from pathlib import Path

import networkx as nx

FOLDER = Path(__file__).parent


def read(path, kind):
    network = kind()
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            network.add_node(row["source"])
            if row["target"]:
                network.add_edge(row["source"], row["target"])
    return network


def listed(values, ids):
    return [
        None if isinstance(values[name], float) and math.isnan(values[name]) else values[name]
        for name in ids
    ]


def measures(path):
    network = read(path, nx.Graph)
    directed = read(path, nx.DiGraph)
    ids = sorted(network)
    rank = {"tol": 1e-14, "max_iter": 10_000}
    return {
        "networkx": nx.__version__,
        "ids": ids,
        "degree": listed(nx.degree_centrality(network), ids),
        "closeness": listed(nx.closeness_centrality(network), ids),
        "harmonic": listed(nx.harmonic_centrality(network), ids),
        "pagerank": listed(nx.pagerank(network, **rank), ids),
        "pagerankDirected": listed(nx.pagerank(directed, **rank), ids),
        "constraint": listed(nx.constraint(network), ids),
        "betweenness": listed(nx.betweenness_centrality(network), ids),
        "betweennessDirected": listed(nx.betweenness_centrality(directed), ids),
        "core": listed(nx.core_number(network), ids),
        "components": sorted(
            (len(part) for part in nx.connected_components(network)), reverse=True
        ),
        "cutPoints": sorted(nx.articulation_points(network)),
        "bridges": sorted(sorted(bridge) for bridge in nx.bridges(network)),
    }


for path in sorted(FOLDER.glob("*.csv")):
    path.with_suffix(".expected.json").write_text(
        json.dumps(measures(path), indent=1) + "\n", encoding="utf-8"
    )
