"""Near-duplicate texts by datasketch: MinHash 128, LSH at a threshold, then exact Jaccard.

Pairs are counted against known wordings.
"""

import json
import sys
import time

from datasketch import MinHash, MinHashLSH


def shingles_of(text):
    words = text.split()
    return {" ".join(words[at : at + 2]) for at in range(len(words) - 1)}


def main():
    task = json.load(sys.stdin)
    with open(task["file"], encoding="utf-8") as file:
        planted = json.load(file)
    texts, wording, threshold = planted["texts"], planted["wording"], task["threshold"]
    began = time.perf_counter()
    sets = [shingles_of(text) for text in texts]
    lsh = MinHashLSH(threshold=threshold, num_perm=128)
    hashed = MinHash.bulk([[one.encode() for one in own] for own in sets], num_perm=128, seed=1)
    for at, one in enumerate(hashed):
        lsh.insert(at, one, check_duplication=False)
    parent = list(range(len(texts)))

    def root(at):
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    right = found = 0
    for at, one in enumerate(hashed):
        for other in lsh.query(one):
            if other >= at:
                continue
            both = len(sets[at] & sets[other])
            if both < threshold * (len(sets[at]) + len(sets[other]) - both):
                continue
            found += 1
            right += wording[at] >= 0 and wording[at] == wording[other]
            parent[root(at)] = root(other)
    seconds = time.perf_counter() - began
    json.dump(
        {
            "seconds": seconds,
            "found": found,
            "right": right,
            "families": [root(at) for at in range(len(texts))],
        },
        sys.stdout,
    )


main()
