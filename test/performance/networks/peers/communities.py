"""Times Leiden and its like in python-igraph and networkit on one thread.

In: {file, size, methods, runs}; out: {milliseconds, memberships, peak}.
"""

import json
import random
import resource
import sys
import time

asked = json.load(sys.stdin)
milliseconds, memberships = {}, {}


def timed(name, run):
    milliseconds[name], memberships[name] = [], []
    for seed in range(asked["runs"]):
        start = time.perf_counter()
        membership = run(seed)
        milliseconds[name].append((time.perf_counter() - start) * 1000)
        memberships[name].append(membership())


if "igraph" in asked["methods"]:
    import igraph

    network = igraph.Graph.Read_Edgelist(asked["file"], directed=False)
    network.add_vertices(asked["size"] - network.vcount())

    def leiden(seed):
        random.seed(seed)
        found = network.community_leiden(objective_function="modularity", n_iterations=2)
        return lambda: found.membership

    timed("igraph", leiden)

if "networkit" in asked["methods"]:
    import networkit

    networkit.setNumberOfThreads(1)
    graph = networkit.Graph(asked["size"])
    with open(asked["file"], encoding="utf-8") as file:
        for line in file:
            graph.addEdge(*map(int, line.split()))

    def found(algorithm):
        algorithm.run()
        return algorithm.getPartition().getVector

    def plm(seed):
        networkit.setSeed(seed, False)
        return found(networkit.community.PLM(graph, refine=True))

    def parallel_leiden(seed):
        networkit.setSeed(seed, False)
        return found(networkit.community.ParallelLeiden(graph, iterations=2))

    timed("networkit PLM", plm)
    timed("networkit ParallelLeiden", parallel_leiden)

json.dump(
    {
        "milliseconds": milliseconds,
        "memberships": memberships,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    },
    sys.stdout,
)
