"""Makes a partial cohort of résumés on the workers of an Apache Spark cluster.

    spark-submit Spark/cohort.py --vitagraph /opt/vitagraph --as-of 2025-10 paths.txt cohort.partial
    vitagraph cohort --merge cohort.partial --title "..." -o cohort.pdf

paths.txt names one résumé a line, under a path that every worker can read. Each worker sends its share through
`vitagraph analyze --lines` and keeps what the report needs (`vitagraph cohort --partial`). The lines of all workers, in
whatever order, make the same report as `vitagraph cohort` gives on one machine, byte for byte.
"""

import argparse
import json
import re
import subprocess
import sys

# Far below the longest list of arguments that a system takes, and enough to hide the start of a process.
BATCH = 200


def failure_records(paths, messages):
    """The records of inputs that failed, from what `analyze` says of them on standard error."""
    for message in messages.splitlines():
        for path in paths:
            head = f"vitagraph: {path}: "
            if message.startswith(head):
                reason = message[len(head):]
                failure = {"name": path, "reason": reason}
                code = re.search(r" \[([a-z-]+)\]$", reason)
                if code:
                    failure["code"] = code.group(1)
                yield json.dumps({"cohortRecord": 1, "failure": failure}, ensure_ascii=False)
                break


def batch_records(vitagraph, options, paths):
    """The lines of a partial cohort for some résumés."""
    analysis = subprocess.run(
        [vitagraph, "analyze", "--lines", "--quiet", "--jobs", "1", *options, "--", *paths], capture_output=True)
    # 1 says that some inputs failed, which the report lists; anything else is a failure of the job.
    if analysis.returncode not in (0, 1):
        raise RuntimeError(analysis.stderr.decode(errors="replace"))
    yield from failure_records(paths, analysis.stderr.decode(errors="replace"))
    if analysis.stdout:
        partial = subprocess.run(
            [vitagraph, "cohort", "--quiet", "--jobs", "1", "--from", "-", "--partial", "-"],
            input=analysis.stdout, capture_output=True)
        if partial.returncode != 0:
            raise RuntimeError(partial.stderr.decode(errors="replace"))
        yield from partial.stdout.decode().splitlines()


def partition_records(vitagraph, options, paths):
    """The lines of a partial cohort for the résumés of one partition."""
    batch = []
    for path in paths:
        batch.append(path)
        if len(batch) == BATCH:
            yield from batch_records(vitagraph, options, batch)
            batch = []
    if batch:
        yield from batch_records(vitagraph, options, batch)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vitagraph", default="vitagraph", help="the program, where workers find it")
    parser.add_argument("--as-of", required=True, metavar="YYYY-MM", help="the month up to which ongoing entries run")
    parser.add_argument("--skills", metavar="FILE.tsv", help="your own skills, where workers find the file")
    parser.add_argument("--partitions", type=int, help="how many shares to make (default: Spark's own choice)")
    parser.add_argument("paths", help="a file that names one résumé a line")
    parser.add_argument("partial", help="the file to write, for `vitagraph cohort --merge`")
    arguments = parser.parse_args()

    from pyspark import SparkContext

    options = ["--as-of", arguments.as_of]
    if arguments.skills:
        options += ["--skills", arguments.skills]
    vitagraph = arguments.vitagraph
    with open(arguments.paths, encoding="utf-8") as file:
        paths = [line.rstrip("\n") for line in file if line.strip()]
    context = SparkContext(appName="vitagraph cohort")
    try:
        shares = context.parallelize(paths, arguments.partitions)
        lines = shares.mapPartitions(lambda share: partition_records(vitagraph, options, share))
        # One partition at a time, so that the driver never holds all of them.
        with open(arguments.partial, "w", encoding="utf-8") as file:
            for line in lines.toLocalIterator(prefetchPartitions=True):
                file.write(line + "\n")
    finally:
        context.stop()


if __name__ == "__main__":
    sys.exit(main())
