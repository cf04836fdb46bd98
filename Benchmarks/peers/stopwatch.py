"""Milliseconds by the clock on the wall, and of the processor."""

import time


class Stopwatch:
    def __init__(self):
        self.wall, self.processor = time.perf_counter(), time.process_time()

    def text(self, count, unit):
        wall, processor = time.perf_counter() - self.wall, time.process_time() - self.processor
        return f"{wall * 1000 / count:.3f} ms per {unit}, {processor * 1000 / count:.3f} of processor time"
