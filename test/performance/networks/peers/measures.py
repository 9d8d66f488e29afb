"""Times measures of python-igraph on one thread: {file, size, measures, runs} in, {milliseconds, values, peak} out."""

import json
import resource
import sys
import time

import igraph

asked = json.load(sys.stdin)
network = igraph.Graph.Read_Edgelist(asked["file"], directed=False)
network.add_vertices(asked["size"] - network.vcount())

measures = {
    "components": lambda: network.connected_components().membership,
    "cores": lambda: network.coreness(),
    "cut points": lambda: network.articulation_points(),
    "PageRank": lambda: network.pagerank(),
    "harmonic": lambda: network.harmonic_centrality(),
    "betweenness": lambda: network.betweenness(),
}
milliseconds, values = {}, {}
for name in asked["measures"]:
    milliseconds[name] = []
    for _ in range(asked["runs"]):
        start = time.perf_counter()
        values[name] = measures[name]()
        milliseconds[name].append((time.perf_counter() - start) * 1000)
json.dump(
    {
        "milliseconds": milliseconds,
        "values": values,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    },
    sys.stdout,
)
