"""The best pair to take out by trying every pair with python-igraph.

In: {file, size}; out: {milliseconds, members, fragmentation}.
"""

import itertools
import json
import sys
import time

import igraph

asked = json.load(sys.stdin)
network = igraph.Graph.Read_Edgelist(asked["file"], directed=False)
network.add_vertices(asked["size"] - network.vcount())

start = time.perf_counter()
best, joined = None, None
for pair in itertools.combinations(range(asked["size"]), 2):
    left = network.copy()
    left.delete_vertices(pair)
    pairs = sum(size * (size - 1) for size in left.connected_components().sizes())
    if joined is None or pairs < joined:
        best, joined = pair, pairs
left = asked["size"] - 2
json.dump(
    {
        "milliseconds": (time.perf_counter() - start) * 1000,
        "members": best,
        "fragmentation": 1 - joined / (left * (left - 1)),
    },
    sys.stdout,
)
