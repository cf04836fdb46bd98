"""Measures programs beside each other: in turn, several rounds, so that what else the machine does meets them all."""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field


# Of a machine that does other things meanwhile, compare processor time.
CLOCK = os.environ.get("BENCH_CLOCK", "wall")
# Where each comparison is kept as a line of JSON for table.py; nowhere unless asked for.
RESULTS = os.environ.get("BENCH_RESULTS")


@dataclass
class Case:
    name: str
    command: list
    # The program prints its own milliseconds first in its last line; otherwise the whole process counts.
    prints_time: bool = False
    environment: dict = field(default_factory=dict)
    # What a run does: its time is divided by it.
    units: int = 1


def outputs():
    """A folder in memory for what is drawn, gone with the object: a file that is written anew would wait for the disk."""
    return tempfile.TemporaryDirectory(prefix="vitagraph-bench-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)


def measure(case):
    """Milliseconds for each unit, and the peak memory of the process in MB."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(
            case.command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
            env={**os.environ, **case.environment})
        _, status, used = os.wait4(process.pid, 0)
        elapsed = (time.monotonic() - start) * 1000
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            sys.exit(f"{case.name}: exit status {process.returncode}\n{errors.read()[-2000:].decode(errors='replace')}")
        if case.prints_time:
            output.seek(0)
            last = output.read().decode().strip().splitlines()[-1]
            # "5.1 ms per page, 4.9 of processor time, ..."
            wall, processor = re.match(r"([0-9.]+) ms per \w+, ([0-9.]+) of processor time", last).groups()
            return float(processor if CLOCK == "processor" else wall), used.ru_maxrss / 1024
        if CLOCK == "processor":
            elapsed = (used.ru_utime + used.ru_stime) * 1000
    return elapsed / case.units, used.ru_maxrss / 1024


def spread(values, digits):
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def compare(title, cases, rounds=7, unit="ms"):
    """Prints a table; the first case is what the others are compared with.

    The ratio is the median of the rounds' ratios: how many times as long as the first the others take.
    """
    runs = {case.name: [] for case in cases}
    for case in cases:
        measure(case)
    for number in range(rounds):
        turn = number % len(cases)
        for case in cases[turn:] + cases[:turn]:
            runs[case.name].append(measure(case))
    times = {name: [time for time, _ in measured] for name, measured in runs.items()}
    memory = {name: max(peak for _, peak in measured) for name, measured in runs.items()}
    first = times[cases[0].name]
    print(f"\n**{title}**\n\n| | {unit} | times as long | peak MB |\n|---|---|---|---|")
    for case in cases:
        values = times[case.name]
        ratios = [value / reference for value, reference in zip(values, first)]
        ratio = "1" if case is cases[0] else spread(ratios, 2)
        print(f"| {case.name} | {spread(values, 2 if min(values) < 100 else 0)} | {ratio} | {memory[case.name]:.0f} |")
    sys.stdout.flush()
    if RESULTS:
        with open(RESULTS, "a") as file:
            file.write(json.dumps({"title": title, "unit": unit, "times": times, "memory": memory}) + "\n")


def machine():
    """Model of the processor, how many, and the day, for the head of a table."""
    model = "unknown processor"
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    load = os.getloadavg()[0]
    clock = ", processor time" if CLOCK == "processor" else ""
    return f"{model}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}, load {load:.1f} at the start{clock}"
