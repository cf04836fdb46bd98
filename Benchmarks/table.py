#!/usr/bin/env python3
"""Prints one table of all comparisons of a run, the one that the README shows.

Usage: table.py RESULTS, the lines that rounds.py wrote.
"""

import json
import statistics
import sys

from rounds import machine


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def main():
    print(f"\n{machine()}; medians, in brackets the lowest and the highest ratio of a round\n")
    print("| | Vitagraph, ms | beside it | ms | times as long as Vitagraph |\n|---|---|---|---|---|")
    with open(sys.argv[1]) as file:
        for comparison in map(json.loads, file):
            rows(comparison)


def rows(comparison):
    times = comparison["times"]
    own = [name for name in times if name.lower().startswith("vitagraph")]
    others = [name for name in times if name not in own]
    if not own:
        # Others beside each other, whose work is only a part of ours.
        return
    if not others:
        for name in own:
            print(f"| {comparison['title']}: `{name}` | {number(statistics.median(times[name]))} | | | |")
        return
    mine = times[own[0]]
    label = f"{comparison['title']} | {number(statistics.median(mine))}"
    for name in others:
        ratios = [other / ours for other, ours in zip(times[name], mine)]
        ratio = f"{number(statistics.median(ratios))} ({number(min(ratios))} to {number(max(ratios))})"
        print(f"| {label} | {name} | {number(statistics.median(times[name]))} | {ratio} |")
        # What is measured stands once, in front of the first that it is compared with.
        label = "|"


main()
