"""How PyTorch's parameters are named and laid out here: triples of our path, the parameter, how it becomes ours."""

from torch import nn


def same(t):
    return t


def turned(t):
    return t.t()


def bias(path, module):
    return [(f"{path}.bias", module.bias, same)] if module.bias is not None else []


def dense(path, linear):
    """Burn's linear layer holds `[in, out]`."""
    return [(f"{path}.weight", linear.weight, turned), *bias(path, linear)]


def conv(path, layer):
    return [(f"{path}.weight", layer.weight, same), *bias(path, layer)]


def norm(path, layer):
    yield f"{path}.gamma", layer.weight, same
    if getattr(layer, "bias", None) is not None:
        yield f"{path}.beta", layer.bias, same
    if getattr(layer, "running_mean", None) is not None:
        yield f"{path}.running_mean", layer.running_mean, same
        yield f"{path}.running_var", layer.running_var, same


def rows(start, end):
    """Some rows of a stacked weight matrix, as Burn's linear layer; some elements of a stacked bias."""
    return lambda t: t[start:end].t() if t.dim() == 2 else t[start:end]


# PyTorch stacks the gates in this order.
GATES = {
    nn.LSTM: ["input_gate", "forget_gate", "cell_gate", "output_gate"],
    nn.GRU: ["reset_gate", "update_gate", "new_gate"],
    nn.RNN: ["gate"],
}


def recurrent(path, layer):
    hidden, gates = layer.hidden_size, GATES[type(layer)]
    for index in range(layer.num_layers):
        for direction, suffix in [("onward", ""), ("backward", "_reverse")][: 1 + layer.bidirectional]:
            for at, gate in enumerate(gates):
                part = rows(at * hidden, (at + 1) * hidden)
                for theirs, ours in [("ih", "input_transform"), ("hh", "hidden_transform")]:
                    for kind in ["weight", "bias"]:
                        tensor = getattr(layer, f"{kind}_{theirs}_l{index}{suffix}")
                        yield f"{path}.{direction}.{index}.{gate}.{ours}.{kind}", tensor, part


def attention(path, layer):
    width = layer.embed_dim
    for at, name in enumerate(["query", "key", "value"]):
        part = rows(at * width, (at + 1) * width)
        yield f"{path}.{name}.weight", layer.in_proj_weight, part
        yield f"{path}.{name}.bias", layer.in_proj_bias, part
    yield from dense(f"{path}.output", layer.out_proj)


def encoder(path, layers):
    for index, layer in enumerate(layers):
        at = f"{path}.encoder.layers.{index}"
        yield from attention(f"{at}.mha", layer.self_attn)
        yield from dense(f"{at}.pwff.linear_inner", layer.linear1)
        yield from dense(f"{at}.pwff.linear_outer", layer.linear2)
        # Burn counts the norms by where they stand: the first behind the attention, or, where they stand before, before the
        # dense layers.
        first, second = ("norm_2", "norm_1") if layer.norm_first else ("norm_1", "norm_2")
        yield from norm(f"{at}.{first}", layer.norm1)
        yield from norm(f"{at}.{second}", layer.norm2)
