"""Writes `trainings.safetensors`: some steps of training in PyTorch, with each loss and each optimizer. See README.md."""

import pathlib

import torch
import torch.nn.functional as F
from torch import nn, optim

from layouts import attention, conv, dense, encoder, norm, recurrent
from reference import training, write


def perceptron(gives):
    return lambda: nn.Sequential(nn.Linear(6, 8), nn.Tanh(), nn.Linear(8, gives))


def fields(m):
    return [*dense("dense1", m[0]), *dense("dense2", m[2])]


def classes(shape):
    return torch.randint(shape[1], (shape[0], *shape[2:]))


def sgd(parameters):
    return optim.SGD(parameters, lr=0.1)


# ---- losses -----------------------------------------------------------------------------------------------------------

training("cross_entropy", (7, 6), perceptron(4), fields, classes, F.cross_entropy, sgd)
training("cross_entropy_smoothed", (7, 6), perceptron(4), fields, classes,
         lambda y, t: F.cross_entropy(y, t, label_smoothing=0.1), sgd)
numbers = {
    "mse": F.mse_loss,
    "mae": F.l1_loss,
    "huber": F.huber_loss,
    "huber_of_delta": lambda y, t: F.huber_loss(y, t, delta=0.3),
    "smooth_l1": F.smooth_l1_loss,
}
for name, loss in numbers.items():
    training(name, (7, 6), perceptron(3), fields, torch.randn, loss, sgd)

training("poisson", (7, 6), lambda: nn.Sequential(*perceptron(3)(), nn.Softplus()), fields,
         lambda shape: torch.randint(5, shape).double(), lambda y, t: F.poisson_nll_loss(y, t, log_input=False), sgd)
training("kl_divergence", (7, 6), lambda: nn.Sequential(*perceptron(3)(), nn.Softmax(dim=1)), fields,
         lambda shape: torch.rand(shape).softmax(dim=1), lambda y, t: F.kl_div(y.log(), t, reduction="batchmean"), sgd)


def truths(shape):
    return torch.randint(2, shape).double()


training("binary", (7, 6), perceptron(1), fields, truths, F.binary_cross_entropy_with_logits, sgd)
training("labels", (7, 6), perceptron(3), fields, truths, F.binary_cross_entropy_with_logits, sgd)


class Positions(nn.Module):
    """An answer at each position of a text, the classes on the second axis as PyTorch's loss takes them."""

    def __init__(self):
        super().__init__()
        self.embedding, self.head = nn.Embedding(11, 8), nn.Linear(8, 4)

    def forward(self, x):
        x = self.head(self.embedding(x))
        return x.transpose(1, 2) if self.training else x


training("positions", (3, 5), Positions,
         lambda m: [("embedding1.weight", m.embedding.weight, lambda t: t), *dense("dense1", m.head)],
         lambda shape: torch.randint(4, (3, 5)), F.cross_entropy, sgd, tokens=11)
training("pixels", (3, 2, 4, 5), lambda: nn.Sequential(nn.Conv2d(2, 3, 3, padding=1)), lambda m: conv("conv2d1", m[0]),
         classes, F.cross_entropy, sgd)
training("filter", (3, 2, 4, 5), lambda: nn.Sequential(nn.Conv2d(2, 2, 3, padding=1)), lambda m: conv("conv2d1", m[0]),
         torch.randn, F.mse_loss, sgd)

# ---- optimizers -------------------------------------------------------------------------------------------------------

optimizers = {
    "sgd_momentum": lambda p: optim.SGD(p, lr=0.05, momentum=0.9),
    "sgd_nesterov": lambda p: optim.SGD(p, lr=0.05, momentum=0.8, nesterov=True, weight_decay=0.01),
    "adam": lambda p: optim.Adam(p, lr=0.01),
    "adam_with_keys": lambda p: optim.Adam(p, lr=0.01, betas=(0.8, 0.95), eps=1e-6, weight_decay=0.1),
    "adamw": lambda p: optim.AdamW(p, lr=0.01),
    "rmsprop": lambda p: optim.RMSprop(p, lr=0.01),
    "adagrad": lambda p: optim.Adagrad(p, lr=0.1),
}
for name, optimizer in optimizers.items():
    training(name, (7, 6), perceptron(4), fields, classes, F.cross_entropy, optimizer, steps=15)


# ---- networks ---------------------------------------------------------------------------------------------------------


class Pictures(nn.Sequential):
    def __init__(self):
        super().__init__(
            nn.Conv2d(2, 6, 3, bias=False), nn.BatchNorm2d(6), nn.ReLU(), nn.Conv2d(6, 8, 3), nn.ReLU(), nn.MaxPool2d(2),
            nn.Flatten(), nn.Linear(32, 12), nn.ReLU(), nn.Linear(12, 4),
        )


training("pictures", (9, 2, 8, 8), Pictures,
         lambda m: [*conv("conv2d1", m[0]), *norm("batch_norm1", m[1]), *conv("conv2d2", m[3]), *dense("dense1", m[7]),
                    *dense("dense2", m[9])],
         classes, F.cross_entropy, lambda p: optim.Adam(p, lr=3e-3), steps=12)


class Steps(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm, self.head = nn.LSTM(4, 6, batch_first=True, bidirectional=True), nn.Linear(12, 2)

    def forward(self, x):
        state = self.lstm(x)[1][0]
        return self.head(torch.cat([state[0], state[1]], dim=1))


training("steps", (5, 6, 4), Steps, lambda m: [*recurrent("lstm1", m.lstm), *dense("dense1", m.head)],
         torch.randn, F.mse_loss, lambda p: optim.AdamW(p, lr=5e-3), steps=12)


class Words(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding, self.head = nn.Embedding(11, 8), nn.Linear(8, 3)
        self.encoder = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)

    def forward(self, x):
        return self.head(self.encoder(self.embedding(x)).mean(dim=1))


training("words", (6, 5), Words,
         lambda m: [("embedding1.weight", m.embedding.weight, lambda t: t),
                    *encoder("transformer_encoder1", [m.encoder]), *dense("dense1", m.head)],
         classes, F.cross_entropy, lambda p: optim.SGD(p, lr=0.1, momentum=0.9), steps=12, tokens=11)

cases, size = write(pathlib.Path(__file__).with_name("trainings.safetensors"),
                    {"torch": torch.__version__.split("+")[0], "script": "write_trainings.py"})
print(f"{cases} trainings, {size:,} bytes")
