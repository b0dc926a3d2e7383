"""What is measured of one peer and one network: the same as `benches/table/measure.rs`, a change there is a change here."""

import json
import resource
import sys
import time

import numpy as np

SAMPLES, BATCH = 4096, 128
SHAPES = {"mlp": (784,), "cnn": (1, 28, 28), "resnet20": (3, 32, 32), "lstm": (64, 32), "transformer": (64, 64)}


def read(network, path):
    """The samples of a file that `benches/table/data.rs` wrote, channels first, and their labels."""
    size = int(np.prod(SHAPES[network]))
    with open(path, "rb") as file:
        inputs = np.fromfile(file, "<f4", SAMPLES * size).reshape(SAMPLES, *SHAPES[network])
        labels = np.fromfile(file, np.uint8, SAMPLES).astype("i8")
    return inputs, labels


def repeat(seconds, least, run):
    """Runs until the time is over: how often, and how many seconds it took."""
    start, times = time.perf_counter(), 0
    while times < least or time.perf_counter() - start < seconds:
        run()
        times += 1
        if time.perf_counter() - start > 10 * seconds:
            break
    return times, time.perf_counter() - start


def warm(seconds, run):
    """A quarter of the time and three times at least; a single time where that is long already, compilation aside."""
    run()
    start = time.perf_counter()
    run()
    if time.perf_counter() - start < seconds:
        repeat(seconds / 4, 1, run)


def measure(learner, seconds, version):
    """Prints the measurement of a learner as a line of JSON.

    `learner.params` are its trainable parameters; `train(steps)` does so many steps and gives the mean loss of at most the
    last ten of them; `batch(i)` gives the logits of batch i, `one(i)` the probabilities of sample i, both as numpy arrays.
    """
    losses, done, chunk = [], 0, 1

    def train():
        nonlocal done
        losses.append(learner.train(chunk))
        done += chunk

    warm(seconds, train)
    # What trains in a compiled loop pays for each start of it: some starts, and many steps in each.
    start = time.perf_counter()
    train()
    chunk = max(1, int(seconds / 4 / (time.perf_counter() - start)))
    times, took = repeat(seconds, 1, train)
    result = {
        "params": learner.params,
        "train": times * chunk * BATCH / took,
        "train_seconds": took,
        "steps": done,
        "first_loss": losses[0],
        "last_loss": losses[-1],
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6,
        "version": version,
    }

    learner.rest()
    turn = 0

    def batch():
        nonlocal turn
        learner.batch(turn % (SAMPLES // BATCH))
        turn += 1

    warm(seconds / 2, batch)
    times, took = repeat(seconds / 2, 1, batch)
    result["inference"] = times * BATCH / took

    latencies = []

    def one():
        index = len(latencies) % SAMPLES
        start = time.perf_counter()
        answer = learner.one(index)
        latencies.append((time.perf_counter() - start) * 1e6)
        assert abs(float(answer.sum()) - 1.0) < 1e-3, "probabilities"

    warm(seconds / 2, one)
    latencies.clear()
    repeat(seconds / 2, 20, one)
    latencies.sort()
    result["p50"] = latencies[len(latencies) // 2]
    result["p95"] = latencies[len(latencies) * 95 // 100]
    print(json.dumps(result))
    sys.stdout.flush()
