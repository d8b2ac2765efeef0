"""The main module of a fresh process: runs one job and prints what it tells as one line of JSON."""

import json
import os
import sys
from importlib import import_module


def main() -> None:
    job, arguments = sys.argv[1:]
    module, function = job.split(":")
    facts = getattr(import_module(f"tests.benchmarks.{module}"), function)(**json.loads(arguments))
    sys.stdout.write("\n@@" + json.dumps(facts, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    os._exit(0)  # freeing a million rows is not part of any job


if __name__ == "__main__":
    main()
