"""Writes `networks.json`: layers, shapes and parameter counts of published networks, as Keras, PyTorch and torchvision have
them. See README.md."""

import io
import json
import math
import os
import pathlib
import tokenize

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
import torchvision
from keras import Input, Model, layers
from torch import nn

from resnet20 import resnet20

HERE = pathlib.Path(__file__).parent
NETWORKS = {}

# Our word for a layer of theirs. What is missing is no layer of its own here: an activation, a padding, an input.
WORDS = {
    "Conv2D": "conv2d", "Conv2d": "conv2d", "BatchNormalization": "batch_norm", "BatchNorm2d": "batch_norm",
    "MaxPooling2D": "max_pool2d", "MaxPool2d": "max_pool2d", "AveragePooling2D": "avg_pool2d",
    "GlobalAveragePooling2D": "global_avg_pool", "AdaptiveAvgPool2d": "global_avg_pool", "Flatten": "flatten",
    "Dense": "dense", "Linear": "dense", "Add": "residual", "BasicBlock": "residual", "Dropout": "dropout",
    "UpSampling2D": "upsample", "Concatenate": "concat", "Embedding": "embedding", "FinalState": "lstm",
    "TransformerEncoderLayer": "transformer_encoder", "MeanOfSteps": "global_avg_pool", "LayerNorm": "layer_norm",
}

# Modules of PyTorch that are one layer here, with everything inside.
WHOLE = ["TransformerEncoderLayer", "FinalState"]


def elements(weights):
    return sum(math.prod(w.shape) for w in weights)


def from_keras(name, model, **more):
    def row(layer):
        shape = list(layer.output.shape[1:])
        if len(shape) == 3:
            shape = [shape[2], *shape[:2]]  # channels come first here
        return [WORDS[type(layer).__name__], shape, elements(layer.trainable_weights)]

    rows = [row(layer) for layer in model.layers if type(layer).__name__ in WORDS]
    trainable = sum(row[2] for row in rows)
    running = elements(w for layer in model.layers if type(layer).__name__ == "BatchNormalization" for w in layer.non_trainable_weights)
    assert trainable + running == model.count_params(), name
    NETWORKS[name] = {"of": "Keras", "layers": rows, "trainable": trainable, "running": running, **more}


def from_torch(name, module, example, of="PyTorch"):
    rows = []

    def hook(layer, _, output):
        output = output[0] if isinstance(output, tuple) else output
        # What a layer counts by itself: some as a whole, a residual block without what is inside it.
        parameters = layer.parameters(recurse=type(layer).__name__ in WHOLE)
        shape = [n for n in output.shape[1:] if not (type(layer).__name__ == "AdaptiveAvgPool2d" and n == 1)]
        rows.append([WORDS[type(layer).__name__], shape, sum(p.numel() for p in parameters)])

    inside = {id(part) for layer in module.modules() if type(layer).__name__ in WHOLE
              for part in layer.modules() if part is not layer}
    for layer in module.modules():
        if type(layer).__name__ in WORDS and id(layer) not in inside:
            layer.register_forward_hook(hook)
    with torch.no_grad():
        module(example)
    trainable = sum(p.numel() for p in module.parameters())
    assert trainable == sum(row[2] for row in rows), name
    running = sum(b.numel() for key, b in module.named_buffers() if "running" in key)
    NETWORKS[name] = {"of": of, "layers": rows, "trainable": trainable, "running": running}


# LeCun et al. 1998, in the form of today's textbooks: every channel of the second convolution sees all of the first.
from_keras("lenet5", keras.Sequential([
    Input((28, 28, 1)),
    layers.Conv2D(6, 5, padding="same", activation="tanh"), layers.AveragePooling2D(2),
    layers.Conv2D(16, 5, activation="tanh"), layers.AveragePooling2D(2),
    layers.Flatten(), layers.Dense(120, activation="tanh"), layers.Dense(84, activation="tanh"), layers.Dense(10),
]))

from_keras("perceptron", keras.Sequential([
    Input((784,)), layers.Dense(128, activation="relu"), layers.Dropout(0.2), layers.Dense(10, activation="softmax"),
]))

from_keras("vgg16", keras.applications.VGG16(weights=None))
from_keras("resnet50", keras.applications.ResNet50(weights=None))
from_torch("resnet18", torchvision.models.resnet18(), torch.zeros(1, 3, 224, 224), of="torchvision")

SKIPPED = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def length(path):
    """The tokens of a source, from its first `def` on: names, numbers, texts, operators and brackets. Nothing is counted for
    comments, imports, line ends and indentation."""
    source = path.read_text()
    source = source[source.index("\ndef "):]
    return sum(token.type not in SKIPPED for token in tokenize.generate_tokens(io.StringIO(source).readline))


from_keras("resnet20", resnet20(), tokens=length(HERE / "resnet20.py"))


class MeanOfSteps(nn.Module):
    def forward(self, x):
        return x.mean(dim=1)


class FinalState(nn.Module):
    """The final states of the last layer of an LSTM, both directions joined."""

    def __init__(self, *sizes, **keys):
        super().__init__()
        self.lstm = nn.LSTM(*sizes, batch_first=True, bidirectional=True, **keys)

    def forward(self, x):
        state = self.lstm(x)[1][0]
        return torch.cat([state[-2], state[-1]], dim=1)


class Sentences(nn.Module):
    """Four layers of an encoder over a text, and the mean of its steps."""

    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(1000, 128)
        self.layers = nn.ModuleList(nn.TransformerEncoderLayer(128, 4, 512, batch_first=True) for _ in range(4))
        self.mean, self.head = MeanOfSteps(), nn.Linear(128, 5)

    def forward(self, tokens):
        x = self.embedding(tokens)
        for layer in self.layers:
            x = layer(x)
        return self.head(self.mean(x))


from_torch("sentences", Sentences(), torch.zeros(1, 64, dtype=torch.long))


class Reviews(nn.Module):
    """Two layers of an LSTM in both directions over a text."""

    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5000, 64)
        self.lstm = FinalState(64, 96, num_layers=2)
        self.head = nn.Linear(192, 2)

    def forward(self, tokens):
        return self.head(self.lstm(self.embedding(tokens)))


from_torch("reviews", Reviews(), torch.zeros(1, 40, dtype=torch.long))


class Letters(nn.Module):
    """A language model of letters: a causal transformer that says the next one at each step."""

    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(96, 128)
        make = lambda: nn.TransformerEncoderLayer(128, 8, 256, batch_first=True, norm_first=True, dropout=0.1)
        self.layers = nn.ModuleList(make() for _ in range(3))
        self.norm = nn.LayerNorm(128)
        self.head = nn.Linear(128, 96)

    def forward(self, tokens):
        x = self.embedding(tokens)
        mask = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1)
        for layer in self.layers:
            x = layer(x, src_mask=mask)
        return self.head(self.norm(x))


from_torch("letters", Letters(), torch.zeros(1, 64, dtype=torch.long))


def convolve(x, channels):
    for _ in range(2):
        x = layers.Conv2D(channels, 3, padding="same", activation="relu")(x)
    return x


def cells():
    """Ronneberger et al. 2015 with two levels, as Keras' examples write it."""
    inputs = Input((64, 64, 1))
    first = convolve(inputs, 16)
    second = convolve(layers.MaxPooling2D(2)(first), 32)
    x = convolve(layers.MaxPooling2D(2)(second), 64)
    x = convolve(layers.Concatenate()([layers.UpSampling2D(2)(x), second]), 32)
    x = convolve(layers.Concatenate()([layers.UpSampling2D(2)(x), first]), 16)
    return Model(inputs, layers.Conv2D(3, 1)(x))


from_keras("cells", cells())


def offer():
    """A picture and a row of a table."""
    photo, facts = Input((64, 64, 3)), Input((12,))
    x = layers.Conv2D(16, 3, activation="relu")(photo)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.GlobalAveragePooling2D()(x)
    y = layers.Dense(32, activation="relu")(facts)
    z = layers.Dense(16, activation="relu")(layers.Concatenate()([x, y]))
    return Model([photo, facts], layers.Dense(1)(z))


from_keras("offer", offer())

versions = {"keras": keras.__version__, "torch": torch.__version__.split("+")[0],
            "torchvision": torchvision.__version__.split("+")[0]}
lines = [f'"{name}": ' + json.dumps(network) for name, network in NETWORKS.items()]
text = '{"versions": ' + json.dumps(versions) + ",\n" + ",\n".join(lines) + "}\n"
(HERE / "networks.json").write_text(text)
for name, network in NETWORKS.items():
    print(f"{name:12} {network['trainable']:>12,} {network['running']:>8,}  {network.get('tokens', '')}")
