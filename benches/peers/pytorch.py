"""The networks of `benches/table` in PyTorch: `pytorch.py NETWORK FILE SECONDS THREADS [compile]`."""

import sys

import torch
from torch import nn
from torch.nn import functional as F

from measure import BATCH, SAMPLES, measure, read


class Block(nn.Module):
    def __init__(self, before, after):
        super().__init__()
        stride = 1 if before == after else 2
        self.inner = nn.Sequential(
            nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(),
            nn.Conv2d(after, after, 3, 1, 1, bias=False), nn.BatchNorm2d(after),
        )
        self.shortcut = nn.Identity() if before == after else nn.Sequential(
            nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x):
        return F.relu(self.shortcut(x) + self.inner(x))


class Lstm(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm, self.dense = nn.LSTM(32, 128, batch_first=True), nn.Linear(128, 10)

    def forward(self, x):
        return self.dense(self.lstm(x)[0][:, -1])


class Transformer(nn.Module):
    def __init__(self):
        super().__init__()
        layer = nn.TransformerEncoderLayer(64, 4, 256, batch_first=True)
        self.encoder, self.dense = nn.TransformerEncoder(layer, 2), nn.Linear(64, 10)

    def forward(self, x):
        return self.dense(self.encoder(x).mean(1))


def build(network):
    if network == "mlp":
        return nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 10))
    if network == "cnn":
        return nn.Sequential(
            nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25),
            nn.Flatten(), nn.Linear(64 * 144, 128), nn.ReLU(), nn.Dropout(0.5), nn.Linear(128, 10),
        )
    if network == "resnet20":
        widths = [16, 16, 16, 16, 32, 32, 32, 64, 64, 64]
        return nn.Sequential(
            nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
            *[Block(before, after) for before, after in zip(widths, widths[1:])],
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10),
        )
    return {"lstm": Lstm, "transformer": Transformer}[network]()


class Learner:
    def __init__(self, network, path, compiled):
        inputs, labels = read(network, path)
        self.x, self.y = torch.from_numpy(inputs), torch.from_numpy(labels)
        self.network = build(network)
        self.params = sum(p.numel() for p in self.network.parameters() if p.requires_grad)
        self.optimizer = torch.optim.Adam(self.network.parameters(), lr=1e-3)
        self.order, self.at = torch.randperm(SAMPLES), 0
        self.forward = torch.compile(self.network) if compiled else self.network

    def train(self, steps):
        losses = []
        for _ in range(steps):
            batch = self.order[self.at : self.at + BATCH]
            self.at = (self.at + BATCH) % SAMPLES
            loss = F.cross_entropy(self.forward(self.x[batch]), self.y[batch])
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()
            losses.append(loss.item())
        return sum(losses[-10:]) / len(losses[-10:])

    def rest(self):
        self.network.eval()

    @torch.inference_mode()
    def batch(self, index):
        return self.forward(self.x[index * BATCH : (index + 1) * BATCH]).numpy()

    @torch.inference_mode()
    def one(self, index):
        return self.forward(self.x[index : index + 1]).softmax(1).numpy()


network, path, seconds, threads = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
torch.set_num_threads(threads)
torch.manual_seed(7)
measure(Learner(network, path, "compile" in sys.argv[5:]), seconds, f"PyTorch {torch.__version__}")
