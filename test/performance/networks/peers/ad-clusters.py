"""splink 5 over duckdb on ads: lists of phones, accounts, web addresses and pictures that two ads may share.

stdin: {"ads": [{"id", "phone", "account", "website", "image", "address": lists of text}]};
stdout: {"seconds", "clusters": {id: cluster}}.
Blocked on each list, compared by how many values two ads share, estimated without labels,
joined at a match probability of 0.9.
"""

import json
import logging
import sys
import time
import warnings

import pandas

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
asked = json.load(sys.stdin)
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

columns = ["phone", "account", "website", "image", "address"]
frame = pandas.DataFrame(
    [{"unique_id": ad["id"], **{name: ad[name] or None for name in columns}} for ad in asked["ads"]]
)
begin = time.perf_counter()
rules = [block_on(name, arrays_to_explode=[name]) for name in columns]
settings = SettingsCreator(
    link_type="dedupe_only",
    blocking_rules_to_generate_predictions=rules,
    comparisons=[
        cl.ArrayIntersectAtSizes(name, [2, 1] if name == "image" else [1]) for name in columns
    ],
)
database = DuckDBAPI()
linker = Linker(database.register(frame), settings)
linker.training.estimate_probability_two_random_records_match(
    [block_on("phone", arrays_to_explode=["phone"])], recall=0.8
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
for rule in (
    "l.image[1] = r.image[1]",
    "l.phone[1] = r.phone[1]",
):  # exploding rules cannot be used to estimate
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
predicted = linker.inference.predict(threshold_match_probability=0.9)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
    predicted, threshold_match_probability=0.9
).as_pandas_dataframe()
print(
    json.dumps({
        "seconds": time.perf_counter() - begin,
        "clusters": dict(zip(clusters["unique_id"], clusters["cluster_id"].astype(str))),
    })
)
