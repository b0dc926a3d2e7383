"""Writes `layers.safetensors`: what PyTorch computes for every layer of the language. See README.md."""

import math
import pathlib

import torch
import torch.nn.functional as F
from torch import nn

from layouts import attention, conv, dense, encoder, norm, recurrent, same
from reference import case, write

# ---- modules that PyTorch has under no name ---------------------------------------------------------------------------


class Then(nn.Module):
    """Modules and functions, one behind the other."""

    def __init__(self, *parts):
        super().__init__()
        self.parts = parts
        self.modules_ = nn.ModuleList(p for p in parts if isinstance(p, nn.Module))

    def forward(self, x):
        for part in self.parts:
            x = part(x)
        return x

    def __getitem__(self, index):
        return self.modules_[index]


def over_time(*parts):
    """What works along the last axis of `[batch, channels, length]`, for a sequence `[batch, steps, features]`."""
    return Then(lambda x: x.transpose(1, 2), *parts, lambda x: x.transpose(1, 2))


def pixelwise(layer):
    """What works on the last axis, for channels on the second."""
    return Then(lambda x: x.movedim(1, -1), layer, lambda x: x.movedim(-1, 1))


def same_padding(kernel, stride=1, dilation=1, value=0.0):
    """Pads so that a window gives `ceil(in / stride)`, the odd element at the end: as Keras and ONNX's SAME_UPPER."""

    def pad(x):
        axes = x.dim() - 2
        each = lambda v: v if isinstance(v, tuple) else (v,) * axes
        around = []
        for size, k, s, d in zip(x.shape[2:], each(kernel), each(stride), each(dilation)):
            total = max(0, (math.ceil(size / s) - 1) * s + d * (k - 1) + 1 - size)
            around = [total // 2, total - total // 2, *around]
        return F.pad(x, around, value=value)

    return pad


class Cut(nn.Module):
    """A transposed convolution without what it gives beyond `in · stride`; the larger half is cut off in front."""

    def __init__(self, layer, factor):
        super().__init__()
        self.layer, self.factor = layer, factor

    def forward(self, x):
        y = self.layer(x)
        for axis in range(2, x.dim()):
            wanted = x.shape[axis] * self.factor
            surplus = y.shape[axis] - wanted
            y = y.narrow(axis, surplus - surplus // 2, wanted)
        return y


class BatchNorm(nn.Module):
    """PyTorch's, but that the running variance takes the biased variance of a batch, as Burn's does and as Keras' does."""

    def __init__(self, channels, **keys):
        super().__init__()
        self.norm = nn.modules.batchnorm._BatchNorm(channels, **keys)
        self.norm._check_input_dim = lambda x: None

    def forward(self, x):
        if not self.training:
            return self.norm(x)
        before = self.norm.running_var.clone()
        y = self.norm(x)
        n, momentum = x.numel() / x.shape[1], self.norm.momentum
        unbiased = (self.norm.running_var - (1 - momentum) * before) / momentum
        self.norm.running_var.data.copy_((1 - momentum) * before + momentum * unbiased * (n - 1) / n)
        return y


class Attention(nn.Module):
    def __init__(self, width, heads, causal=False):
        super().__init__()
        self.attention = nn.MultiheadAttention(width, heads, batch_first=True)
        self.causal = causal

    def forward(self, x):
        mask = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1) if self.causal else None
        return self.attention(x, x, x, attn_mask=mask, need_weights=False)[0]


class Encoder(nn.Module):
    def __init__(self, width, heads, ff, layers=1, causal=False, **keys):
        super().__init__()
        make = lambda: nn.TransformerEncoderLayer(width, heads, ff, dropout=0.0, batch_first=True, **keys)
        self.layers = nn.ModuleList(make() for _ in range(layers))
        self.causal = causal

    def forward(self, x):
        mask = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1) if self.causal else None
        for layer in self.layers:
            x = layer(x, src_mask=mask)
        return x


class SwiGlu(nn.Module):
    """Shazeer 2020, equation 6 without the last product."""

    def __init__(self, takes, gives, bias=False):
        super().__init__()
        self.inner, self.outer = nn.Linear(takes, gives, bias=bias), nn.Linear(takes, gives, bias=bias)

    def forward(self, x):
        return F.silu(self.inner(x)) * self.outer(x)


def positional_encoding(x):
    """Vaswani et al. 2017, section 3.5: sin(pos / 10000^(2i/d)) on even features, cos on odd ones."""
    steps, width = x.shape[1:]
    angle = torch.arange(steps)[:, None] / 10000 ** (torch.arange(0, width, 2) / width)
    return x + torch.stack([angle.sin(), angle.cos()], dim=2).reshape(steps, width)


def all_steps(layer):
    return Then(layer, lambda result: result[0])


def final_state(layer):
    """What `last` gives: PyTorch's `h_n` of the last layer, both directions joined."""

    def last(result):
        state = result[1][0] if isinstance(result[1], tuple) else result[1]
        return torch.cat(list(state[-(1 + layer.bidirectional):]), dim=1)

    return Then(layer, last)


# ---- the cases, by family ---------------------------------------------------------------------------------------------

# dense
case("dense", (3, 5), lambda: nn.Linear(5, 4), lambda m: dense("dense1", m))
case("dense_without_bias", (3, 5), lambda: nn.Linear(5, 4, bias=False), lambda m: dense("dense1", m))
case("dense_with_relu", (4, 7), lambda: nn.Sequential(nn.Linear(7, 9), nn.ReLU(), nn.Linear(9, 3)),
     lambda m: [*dense("dense1", m[0]), *dense("dense2", m[2])])
case("dense_of_each_step", (2, 4, 5), lambda: nn.Linear(5, 3), lambda m: dense("dense1", m))
case("dense_wide", (9, 37), lambda: nn.Linear(37, 41), lambda m: dense("dense1", m))


# convolutions
def convolution(name, shape, layer, before=None, after=None):
    """A case of one convolution; its field is called as the case begins."""
    around = lambda part: [part] if part else []
    make = lambda: Then(*around(before), layer(), *around(after))
    word = "_".join(name.split("_")[:2]) if "transpose" in name else name.split("_")[0]
    case(name, shape, make, lambda m: conv(f"{word}1", getattr(m[0], "layer", m[0])))


convolution("conv1d", (2, 2, 9), lambda: nn.Conv1d(2, 3, 4))
convolution("conv1d_strided", (2, 4, 11), lambda: nn.Conv1d(4, 6, 3, stride=2, padding=2, dilation=2, groups=2))
convolution("conv1d_without_bias", (2, 2, 7), lambda: nn.Conv1d(2, 3, 3, padding=1, bias=False))
convolution("conv1d_same_even", (2, 2, 7), lambda: nn.Conv1d(2, 3, 4), same_padding(4))
convolution("conv1d_same_strided", (2, 2, 10), lambda: nn.Conv1d(2, 3, 3, stride=2), same_padding(3, 2))
convolution("conv1d_same_dilated", (2, 2, 9), lambda: nn.Conv1d(2, 3, 4, dilation=3), same_padding(4, 1, 3))
case("conv1d_over_time", (2, 7, 3), lambda: over_time(nn.Conv1d(3, 4, 3, stride=2, padding=1)),
     lambda m: conv("conv1d1", m[0]))

convolution("conv2d", (2, 2, 6, 7), lambda: nn.Conv2d(2, 3, 3))
convolution("conv2d_strided", (2, 2, 7, 8), lambda: nn.Conv2d(2, 3, (3, 2), stride=(2, 3), padding=(1, 0)))
convolution("conv2d_dilated", (2, 2, 9, 8), lambda: nn.Conv2d(2, 3, 3, dilation=(2, 3), padding=2))
convolution("conv2d_grouped", (2, 6, 5, 6), lambda: nn.Conv2d(6, 9, 3, groups=3, bias=False))
convolution("conv2d_pointwise", (2, 5, 4, 3), lambda: nn.Conv2d(5, 7, 1))
convolution("conv2d_same", (2, 3, 6, 5), lambda: nn.Conv2d(3, 4, 5), same_padding(5))
convolution("conv2d_same_even", (2, 2, 5, 6), lambda: nn.Conv2d(2, 3, (2, 4)), same_padding((2, 4)))
convolution("conv2d_same_strided", (2, 2, 7, 10), lambda: nn.Conv2d(2, 3, 3, stride=2), same_padding(3, 2))
convolution("conv2d_same_dilated", (2, 2, 7, 8), lambda: nn.Conv2d(2, 3, (2, 3), dilation=(3, 2)),
            same_padding((2, 3), 1, (3, 2)))
convolution("conv2d_same_strided_dilated", (2, 2, 9, 8), lambda: nn.Conv2d(2, 3, 3, stride=2, dilation=2),
            same_padding(3, 2, 2))
convolution("conv2d_with_relu_and_pool", (2, 3, 9, 10), lambda: nn.Conv2d(3, 5, 3),
            after=Then(nn.ReLU(), nn.MaxPool2d(2)))
# Wide enough for the kernels' way of 3×3 with fewer multiplications.
convolution("conv2d_wide", (1, 16, 10, 9), lambda: nn.Conv2d(16, 16, 3, padding=1))
convolution("conv3d", (2, 2, 4, 5, 6), lambda: nn.Conv3d(2, 3, (2, 3, 3)))
convolution("conv3d_strided", (1, 4, 5, 6, 7),
            lambda: nn.Conv3d(4, 6, (3, 2, 3), stride=(2, 2, 1), padding=(1, 0, 1), dilation=(1, 2, 1), groups=2))
convolution("conv3d_same", (1, 2, 4, 3, 5), lambda: nn.Conv3d(2, 2, 3, padding=1, bias=False))
convolution("conv3d_same_even", (1, 2, 4, 5, 5), lambda: nn.Conv3d(2, 2, (2, 4, 3), stride=(1, 2, 1)),
            same_padding((2, 4, 3), (1, 2, 1)))
convolution("conv2d_of_ends", (1, 2, 4, 5), lambda: nn.Conv2d(2, 3, (2, 3)), lambda x: F.pad(x, (2, 0, 0, 1)))

case("depthwise_conv2d", (2, 3, 6, 7), lambda: nn.Conv2d(3, 3, 3, groups=3), lambda m: conv("depthwise_conv2d1", m))
case("depthwise_conv2d_multiplied", (2, 3, 7, 6),
     lambda: Then(same_padding((3, 2), 2), nn.Conv2d(3, 6, (3, 2), stride=2, groups=3, bias=False)),
     lambda m: conv("depthwise_conv2d1", m[0]))
case("separable_conv2d", (2, 3, 6, 7),
     lambda: nn.Sequential(nn.Conv2d(3, 3, 3, groups=3, bias=False, padding=1, stride=2), nn.Conv2d(3, 5, 1)),
     lambda m: [*conv("separable_conv2d1.depthwise", m[0]), *conv("separable_conv2d1.pointwise", m[1])])

# transposed convolutions
convolution("conv_transpose1d", (2, 3, 5), lambda: nn.ConvTranspose1d(3, 4, 3))
convolution("conv_transpose1d_strided", (2, 4, 5),
            lambda: nn.ConvTranspose1d(4, 6, 4, stride=3, padding=1, dilation=2, groups=2))
convolution("conv_transpose1d_same", (2, 3, 5), lambda: Cut(nn.ConvTranspose1d(3, 4, 3, stride=2, bias=False), 2))
case("conv_transpose1d_over_time", (2, 5, 3), lambda: over_time(nn.ConvTranspose1d(3, 4, 4, stride=2)),
     lambda m: conv("conv_transpose1d1", m[0]))
convolution("conv_transpose2d", (2, 3, 4, 5), lambda: nn.ConvTranspose2d(3, 4, (3, 2)))
convolution("conv_transpose2d_strided", (2, 4, 4, 3),
            lambda: nn.ConvTranspose2d(4, 6, 3, stride=(3, 2), padding=(1, 0), dilation=(1, 2), groups=2))
convolution("conv_transpose2d_same", (2, 3, 3, 4), lambda: Cut(nn.ConvTranspose2d(3, 4, 4, stride=2), 2))
convolution("conv_transpose2d_same_odd", (2, 3, 3, 4), lambda: Cut(nn.ConvTranspose2d(3, 2, 3, stride=2, bias=False), 2))
convolution("conv_transpose3d", (1, 2, 3, 4, 3), lambda: nn.ConvTranspose3d(2, 3, (2, 3, 2)))
convolution("conv_transpose3d_strided", (1, 4, 3, 2, 3),
            lambda: nn.ConvTranspose3d(4, 6, 3, stride=(1, 2, 2), padding=(1, 0, 1), dilation=(1, 2, 1), groups=2))
convolution("conv_transpose3d_same", (1, 2, 2, 3, 2), lambda: Cut(nn.ConvTranspose3d(2, 3, 4, stride=2), 2))

# pools
pooled = {
    "max_pool1d": ((2, 3, 9), nn.MaxPool1d(2)),
    "max_pool1d_padded": ((2, 3, 9), nn.MaxPool1d(3, stride=2, padding=1)),
    "max_pool1d_dilated": ((2, 3, 9), nn.MaxPool1d(3, stride=1, dilation=2)),
    "max_pool1d_same": ((2, 3, 9), Then(same_padding(4, 2, value=-math.inf), nn.MaxPool1d(4, stride=2))),
    "max_pool1d_over_time": ((2, 7, 3), over_time(nn.MaxPool1d(3, stride=2))),
    "avg_pool1d": ((2, 3, 9), nn.AvgPool1d(2)),
    "avg_pool1d_padded": ((2, 3, 9), nn.AvgPool1d(3, stride=2, padding=1)),
    "avg_pool1d_padding_not_counted": ((2, 3, 9), nn.AvgPool1d(3, stride=2, padding=1, count_include_pad=False)),
    "avg_pool1d_over_time": ((2, 7, 3), over_time(nn.AvgPool1d(3, stride=2))),
    "max_pool2d": ((2, 3, 6, 7), nn.MaxPool2d(2)),
    "max_pool2d_padded": ((2, 3, 6, 7), nn.MaxPool2d((3, 2), stride=(2, 1), padding=(1, 0))),
    "max_pool2d_dilated": ((2, 3, 7, 8), nn.MaxPool2d(2, stride=1, dilation=(2, 3))),
    "max_pool2d_same": ((2, 3, 6, 7), Then(same_padding(3, 2, value=-math.inf), nn.MaxPool2d(3, stride=2))),
    "avg_pool2d": ((2, 3, 6, 7), nn.AvgPool2d((2, 3))),
    "avg_pool2d_padded": ((2, 3, 6, 7), nn.AvgPool2d(3, stride=2, padding=1)),
    "avg_pool2d_padding_not_counted": ((2, 3, 6, 7), nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False)),
    "adaptive_avg_pool1d": ((2, 3, 9), nn.AdaptiveAvgPool1d(4)),
    "adaptive_avg_pool1d_over_time": ((2, 7, 3), over_time(nn.AdaptiveAvgPool1d(3))),
    "adaptive_avg_pool2d": ((2, 3, 6, 7), nn.AdaptiveAvgPool2d((4, 3))),
    "adaptive_avg_pool3d": ((2, 3, 4, 6, 7), nn.AdaptiveAvgPool3d((2, 4, 3))),
    "adaptive_avg_pool2d_even": ((2, 3, 6, 8), nn.AdaptiveAvgPool2d(2)),
    "global_avg_pool_of_an_image": ((2, 3, 4, 5), lambda x: x.mean(dim=(2, 3))),
    "global_avg_pool_of_a_signal": ((2, 3, 7), lambda x: x.mean(dim=2)),
    "global_avg_pool_of_a_sequence": ((2, 7, 3), lambda x: x.mean(dim=1)),
    "global_avg_pool_of_a_volume": ((2, 3, 2, 3, 4), lambda x: x.mean(dim=(2, 3, 4))),
    "global_max_pool_of_an_image": ((2, 3, 4, 5), lambda x: x.amax(dim=(2, 3))),
    "global_max_pool_of_a_signal": ((2, 3, 7), lambda x: x.amax(dim=2)),
    "global_max_pool_of_a_sequence": ((2, 7, 3), lambda x: x.amax(dim=1)),
    "global_max_pool_of_a_volume": ((2, 3, 2, 3, 4), lambda x: x.amax(dim=(2, 3, 4))),
}
for name, (shape, layer) in pooled.items():
    case(name, shape, lambda: layer)

# norms
for kind, shape in {"features": (6, 4), "an_image": (3, 4, 3, 2), "a_signal": (3, 4, 5), "a_volume": (2, 3, 2, 3, 2)}.items():
    case(f"batch_norm_of_{kind}", shape, lambda: BatchNorm(shape[1]), lambda m: norm("batch_norm1", m.norm))
case("batch_norm_of_a_sequence", (3, 5, 4), lambda: over_time(BatchNorm(4)), lambda m: norm("batch_norm1", m[0].norm))
case("batch_norm_with_keys", (3, 4, 3, 2), lambda: nn.Sequential(BatchNorm(4, eps=1e-2, momentum=0.3), nn.ReLU()),
     lambda m: norm("batch_norm1", m[0].norm))
case("batch_norm_behind_a_convolution", (3, 2, 6, 5),
     lambda: nn.Sequential(nn.Conv2d(2, 4, 3, bias=False), BatchNorm(4), nn.ReLU()),
     lambda m: [*conv("conv2d1", m[0]), *norm("batch_norm1", m[1].norm)])
case("layer_norm_of_features", (3, 6), lambda: nn.LayerNorm(6), lambda m: norm("layer_norm1", m))
case("layer_norm_of_a_sequence", (2, 3, 6), lambda: nn.LayerNorm(6, eps=1e-2), lambda m: norm("layer_norm1", m))
case("layer_norm_of_an_image", (2, 4, 3, 2), lambda: pixelwise(nn.LayerNorm(4)), lambda m: norm("layer_norm1", m[0]))
case("rms_norm_of_features", (3, 6), lambda: nn.RMSNorm(6, eps=2.0**-23), lambda m: norm("rms_norm1", m))
case("rms_norm_of_an_image", (2, 4, 3, 2), lambda: pixelwise(nn.RMSNorm(4, eps=1e-2)), lambda m: norm("rms_norm1", m[0]))
case("group_norm_of_an_image", (2, 6, 3, 2), lambda: nn.GroupNorm(3, 6), lambda m: norm("group_norm1", m))
case("group_norm_of_a_sequence", (2, 5, 6), lambda: over_time(nn.GroupNorm(2, 6, eps=1e-2)),
     lambda m: norm("group_norm1", m[0]))
case("group_norm_of_features", (3, 6), lambda: nn.GroupNorm(2, 6), lambda m: norm("group_norm1", m))
case("group_norm_without_weights", (2, 6, 5), lambda: nn.GroupNorm(2, 6, affine=False))
case("instance_norm_of_an_image", (2, 3, 4, 3), lambda: nn.InstanceNorm2d(3))
case("instance_norm_of_a_signal", (2, 3, 7), lambda: nn.InstanceNorm1d(3, affine=True, eps=1e-2),
     lambda m: norm("instance_norm1", m))
case("instance_norm_of_a_sequence", (2, 7, 3), lambda: over_time(nn.InstanceNorm1d(3)))

# activations: wide inputs, so that every branch is taken
functions = {
    "relu": F.relu,
    "relu6": F.relu6,
    "leaky_relu": F.leaky_relu,
    "leaky_relu_of_slope": lambda x: F.leaky_relu(x, 0.2),
    "elu": F.elu,
    "elu_of_alpha": lambda x: F.elu(x, 0.5),
    "celu": F.celu,
    "celu_of_alpha": lambda x: F.celu(x, 2.0),
    "selu": F.selu,
    "gelu": F.gelu,
    "gelu_approximate": lambda x: F.gelu(x, approximate="tanh"),
    "silu": F.silu,
    "mish": F.mish,
    "sigmoid": torch.sigmoid,
    "hard_sigmoid": F.hardsigmoid,
    # Keras 2's.
    "hard_sigmoid_of_slope": lambda x: (0.2 * x + 0.5).clamp(0, 1),
    "hard_swish": F.hardswish,
    "log_sigmoid": F.logsigmoid,
    "softplus": F.softplus,
    "softplus_of_beta": lambda x: F.softplus(x, beta=2.0),
    "softsign": F.softsign,
    "tanh": torch.tanh,
    "hard_tanh": F.hardtanh,
    "hard_tanh_of_bounds": lambda x: F.hardtanh(x, -0.5, 2.0),
    "tanhshrink": F.tanhshrink,
    "hard_shrink": F.hardshrink,
    "hard_shrink_of_lambda": lambda x: F.hardshrink(x, 1.5),
    "soft_shrink": F.softshrink,
    "soft_shrink_of_lambda": lambda x: F.softshrink(x, 1.5),
    # ONNX's operator; PyTorch has its two halves.
    "shrink": lambda x: torch.where(x.abs() > 0.5, x, 0.0),
    "shrink_with_bias": lambda x: torch.where(x < -1.5, x + 0.25, torch.where(x > 1.5, x - 0.25, 0.0)),
    "threshold": lambda x: F.threshold(x, 0.0, 0.0),
    "threshold_with_value": lambda x: F.threshold(x, 0.5, -3.0),
    "thresholded_relu": lambda x: F.threshold(x, 1.0, 0.0),
    "thresholded_relu_of_alpha": lambda x: F.threshold(x, 0.25, 0.0),
    "glu_of_an_image": lambda x: F.glu(x, dim=1),
    "glu_of_a_sequence": lambda x: F.glu(x, dim=2),
    "softmax": lambda x: F.softmax(x, dim=1),
    "log_softmax": lambda x: F.log_softmax(x, dim=1),
    "softmin": lambda x: F.softmin(x, dim=1),
    # Miller 2023, "Attention is off by one".
    "quiet_softmax": lambda x: x.exp() / (1 + x.exp().sum(dim=1, keepdim=True)),
}
for name, function in functions.items():
    shape = {"glu_of_an_image": (2, 4, 2, 3), "glu_of_a_sequence": (2, 3, 6)}.get(name, (2, 3, 8))
    if "soft" in name and name.split("_")[-1] in ["softmax", "softmin"]:
        shape = (4, 6)
    case(name, shape, lambda: function, spread=5.0 if name == "relu6" else 2.5)
case("prelu", (2, 3, 5), lambda: nn.PReLU(), lambda m: [("prelu1.alpha", m.weight, same)])
case("prelu_of_each_channel", (2, 3, 5), lambda: nn.PReLU(3), lambda m: [("prelu1.alpha", m.weight, same)])
case("prelu_over_time", (2, 5, 3), lambda: over_time(nn.PReLU(3)), lambda m: [("prelu1.alpha", m[0].weight, same)])
case("swiglu", (3, 5), lambda: SwiGlu(5, 5),
     lambda m: [*dense("swiglu1.linear_inner", m.inner), *dense("swiglu1.linear_outer", m.outer)])
case("swiglu_of_each_step", (2, 3, 4), lambda: SwiGlu(4, 6, bias=True),
     lambda m: [*dense("swiglu1.linear_inner", m.inner), *dense("swiglu1.linear_outer", m.outer)])

# what draws random numbers in training: prediction alone can be compared
case("rrelu", (2, 3, 8), lambda: nn.RReLU(), spread=2.5, modes=["eval"])
case("rrelu_of_bounds", (2, 3, 8), lambda: nn.RReLU(0.1, 0.3), spread=2.5, modes=["eval"])
case("dropout", (2, 3, 8), lambda: nn.Dropout(0.5), modes=["eval"])
case("gaussian_noise", (2, 3, 8), lambda: lambda x: x, modes=["eval"])

# sizes
case("flatten_of_an_image", (2, 3, 2, 4), lambda: nn.Flatten())
case("flatten_of_a_sequence", (2, 3, 4), lambda: nn.Flatten())
case("upsample_nearest", (2, 2, 3, 4), lambda: nn.Upsample(scale_factor=(2, 3)))
case("upsample_bilinear", (2, 2, 3, 4), lambda: nn.Upsample(scale_factor=(2, 3), mode="bilinear"))
case("upsample_bicubic", (2, 2, 3, 4), lambda: nn.Upsample(scale_factor=(3, 2), mode="bicubic"))
case("pixel_shuffle", (2, 12, 2, 3), lambda: nn.PixelShuffle(2))
case("upsample_of_a_signal", (2, 2, 5), lambda: nn.Upsample(scale_factor=3, mode="linear"))
case("upsample_of_a_sequence", (2, 3, 4), lambda: over_time(nn.Upsample(scale_factor=2)))
case("upsample_trilinear", (2, 2, 3, 2, 4), lambda: nn.Upsample(scale_factor=(2, 3, 2), mode="trilinear"))
case("upsample_of_a_volume", (2, 2, 3, 2, 4), lambda: nn.Upsample(scale_factor=2))
case("pad", (2, 2, 3, 4), lambda: lambda x: F.pad(x, (2, 1, 1, 0), value=0.5))
case("pad_reflect", (2, 2, 4, 5), lambda: lambda x: F.pad(x, (2, 2, 1, 1), mode="reflect"))
case("pad_edge", (2, 2, 6), lambda: lambda x: F.pad(x, (2, 1), mode="replicate"))
case("pad_of_a_sequence", (2, 3, 4), lambda: lambda x: F.pad(x, (0, 0, 1, 2)))
case("crop", (2, 2, 5, 6), lambda: lambda x: F.pad(x, (-2, 0, -1, -1)))
case("reshape", (2, 24), lambda: Then(lambda x: x.reshape(2, 2, 3, 4), nn.AvgPool2d((1, 2))))
case("permute", (2, 3, 5), lambda: lambda x: F.avg_pool1d(x.permute(0, 2, 1).transpose(1, 2), 2).transpose(1, 2))

# sequences
CELLS = {"lstm": nn.LSTM, "gru": nn.GRU, "rnn": nn.RNN}
for word, cell in CELLS.items():
    plain = lambda **keys: cell(3, 4, batch_first=True, **keys)
    fields = lambda m: recurrent(f"{word}1", m[0])
    case(word, (2, 5, 3), lambda: all_steps(plain()), fields)
    case(f"{word}_last", (2, 5, 3), lambda: final_state(plain()), fields)
    case(f"{word}_bidirectional", (2, 5, 3), lambda: all_steps(plain(bidirectional=True)), fields)
    case(f"{word}_bidirectional_last", (2, 5, 3), lambda: final_state(plain(bidirectional=True)), fields)
    case(f"{word}_of_two_layers", (2, 5, 3), lambda: all_steps(plain(num_layers=2)), fields)
    case(f"{word}_with_everything", (2, 4, 3), lambda: final_state(plain(num_layers=2, bidirectional=True)), fields)
case("last_step", (2, 4, 3), lambda: lambda x: x[:, -1])
case("embedding", (3, 5), lambda: nn.Embedding(7, 4), lambda m: [("embedding1.weight", m.weight, same)], tokens=7)
case("positional_encoding", (2, 6, 8), lambda: positional_encoding)
case("positional_encoding_of_many_steps", (1, 60, 4), lambda: positional_encoding)
case("attention", (2, 5, 6), lambda: Attention(6, 2), lambda m: attention("attention1.attention", m.attention))
case("attention_causal", (2, 5, 6), lambda: Attention(6, 3, causal=True),
     lambda m: attention("attention1.attention", m.attention))
case("transformer_encoder", (2, 5, 6), lambda: Encoder(6, 2, 8), lambda m: encoder("transformer_encoder1", m.layers))
case("transformer_encoder_causal", (2, 5, 6), lambda: Encoder(6, 3, 4, layers=2, causal=True),
     lambda m: encoder("transformer_encoder1", m.layers))
case("transformer_encoder_norm_first", (2, 5, 6), lambda: Encoder(6, 2, 8, layers=2, norm_first=True),
     lambda m: encoder("transformer_encoder1", m.layers))


# composition
class Residual(nn.Module):
    def __init__(self, body, shortcut=None):
        super().__init__()
        self.body, self.shortcut = body, shortcut or nn.Identity()

    def forward(self, x):
        return self.body(x) + self.shortcut(x)


class Parallel(nn.Module):
    def __init__(self, join, *branches):
        super().__init__()
        self.join, self.branches = join, nn.ModuleList(branches)

    def forward(self, x):
        return self.join([branch(x) for branch in self.branches])


case("residual", (3, 5), lambda: Residual(nn.Sequential(nn.Linear(5, 4), nn.Tanh(), nn.Linear(4, 5))),
     lambda m: [*dense("residual1.dense1", m.body[0]), *dense("residual1.dense2", m.body[2])])
case("residual_with_shortcut", (2, 2, 6, 5),
     lambda: Residual(nn.Sequential(nn.Conv2d(2, 4, 3, stride=2, padding=1), nn.ReLU()), nn.Conv2d(2, 4, 1, stride=2)),
     lambda m: [*conv("residual1.conv2d1", m.body[0]), *conv("residual1.shortcut.conv2d1", m.shortcut)])
two = lambda: [nn.Sequential(nn.Linear(5, 4), nn.Sigmoid()), nn.Linear(5, 4)]
fields = lambda m: [*dense("parallel1.branch1.dense1", m.branches[0][0]), *dense("parallel1.branch2.dense1", m.branches[1])]
case("parallel_sum", (3, 5), lambda: Parallel(sum, *two()), fields)
case("parallel_product", (3, 5), lambda: Parallel(math.prod, *two()), fields)
case("parallel_concat", (2, 3, 4, 5),
     lambda: Parallel(lambda all: torch.cat(all, dim=1), nn.Conv2d(3, 2, 3, padding=1), nn.Identity()),
     lambda m: conv("parallel1.branch1.conv2d1", m.branches[0]))
case("repeat", (3, 4), lambda: nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 4), nn.Tanh()),
     lambda m: [*dense("repeat1.0.dense1", m[0]), *dense("repeat1.1.dense1", m[2])])



class Named(nn.Module):
    """A U: what a convolution gives on the way down is joined on the way up."""

    def __init__(self, join, up):
        super().__init__()
        self.down, self.deep, self.up, self.join = nn.Conv2d(2, 3, 3, padding=1), nn.Conv2d(3, 3, 1), up, join

    def forward(self, x):
        level = F.relu(self.down(x))
        x = F.relu(self.deep(F.max_pool2d(level, 2)))
        return self.up(self.join(F.interpolate(x, scale_factor=2), level))


for name, join, width in [("concat_of_a_name", lambda a, b: torch.cat([a, b], dim=1), 6), ("sum_of_a_name", torch.add, 3)]:
    case(name, (2, 2, 4, 6), lambda: Named(join, nn.Conv2d(width, 2, 3)),
         lambda m: [*conv("level", m.down), *conv("conv2d2", m.deep), *conv("conv2d3", m.up)])

cases, size = write(pathlib.Path(__file__).with_name("layers.safetensors"),
                    {"torch": torch.__version__.split("+")[0], "script": "write_layers.py"})
print(f"{cases} cases, {size:,} bytes")
