"""The networks of `examples/mnist.rs` in PyTorch, trained in the same way: prints samples a second of one epoch.

python pytorch.py mlp|cnn SAMPLES DATA
"""

import gzip
import sys
import time

import numpy as np
import torch
from torch import nn

torch.set_num_threads(2)
torch.manual_seed(7)
kind, samples, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
BATCH = 128


def read(name, offset):
    with gzip.open(f"{folder}/train-{name}-ubyte.gz") as file:
        return np.frombuffer(file.read(), np.uint8, offset=offset)


x = torch.from_numpy(read("images-idx3", 16).reshape(-1, 784).astype("f4") / 255.0)
y = torch.from_numpy(read("labels-idx1", 8).astype("i8"))

if kind == "mlp":
    model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 10))
else:
    model = nn.Sequential(
        nn.Unflatten(1, (1, 28, 28)),
        nn.Conv2d(1, 32, 3), nn.ReLU(),
        nn.Conv2d(32, 64, 3), nn.ReLU(),
        nn.MaxPool2d(2), nn.Dropout(0.25), nn.Flatten(),
        nn.Linear(64 * 144, 128), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(128, 10),
    )
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
loss_of = nn.CrossEntropyLoss()


def epoch(count):
    order = torch.randperm(len(x))[:count]
    start = time.perf_counter()
    for i in range(0, count, BATCH):
        batch = order[i : i + BATCH]
        loss = loss_of(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return count / (time.perf_counter() - start)


epoch(min(samples, 10 * BATCH))  # warm
print(round(epoch(samples)))
