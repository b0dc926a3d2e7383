"""What a reference value is and how it is written: used by `write_layers.py`, which lists the cases."""

import json
import struct
import zlib

import numpy as np
import torch

# PyTorch computes in double precision from weights and inputs of single precision, so that what differs is ours.
torch.set_default_dtype(torch.float64)

TENSORS = {}
NAMES = set()


def single(tensor):
    """Rounds the values of a tensor to what `f32` holds, in place."""
    with torch.no_grad():
        tensor.copy_(tensor.to(torch.float32).to(torch.float64))
    return tensor


def put(name, tensor):
    if tensor.is_floating_point():
        array = tensor.detach().to(torch.float32).numpy()
    else:
        array = tensor.detach().to(torch.int32).numpy()
    TENSORS[name] = np.ascontiguousarray(array)


def case(name, shape, module, weights=(), spread=1.0, modes=("eval", "train"), tokens=None):
    """One network: weights, an input, its output, and the gradient of a fixed random projection of the output.

    name      the test's in `layers/*.rs`
    module    a function without arguments that builds the PyTorch module (or the function of a tensor)
    weights   a function from that module to triples: path in our module, PyTorch's parameter, how it becomes ours
    spread    the standard deviation of the input
    modes     "eval" for prediction; "train" for training, with gradients and what becomes of running statistics
    tokens    the size of the vocabulary, where the input is of whole numbers
    """
    assert name not in NAMES, f"two cases are called {name}"
    NAMES.add(name)
    torch.manual_seed(zlib.crc32(name.encode()))
    module = module()
    weights = list(weights(module)) if weights else []
    if isinstance(module, torch.nn.Module):
        for key, tensor in [*module.named_parameters(), *module.named_buffers()]:
            if tensor.is_floating_point():
                # No weight stays at a 0 or 1 that could hide a mistake; variances stay positive.
                noise = 0.3 * torch.randn_like(tensor)
                with torch.no_grad():
                    tensor.copy_((tensor + noise).abs() + 0.1 if "running_var" in key else tensor + noise)
                single(tensor)
    for path, tensor, ours in weights:
        put(f"{name}/weights/{path}", ours(tensor))
    x = torch.randint(tokens, shape) if tokens else single(spread * torch.randn(shape))
    put(f"{name}/input", x)

    def run(mode):
        if isinstance(module, torch.nn.Module):
            module.train(mode == "train")
        return module(x).flatten(1)

    if "eval" in modes:
        put(f"{name}/eval/output", run("eval"))
    if "train" in modes:
        if not tokens:
            x.requires_grad_()
        output = run("train")
        projection = single(torch.randn_like(output))
        put(f"{name}/projection", projection)
        put(f"{name}/train/output", output)
        (output * projection).sum().backward()
        if not tokens:
            put(f"{name}/train/gradient", x.grad)
        for path, tensor, ours in weights:
            if tensor.requires_grad:
                # What cancels out, as the bias of an attention's keys does, is 0 and not what rounding leaves.
                gradient = ours(tensor.grad)
                put(f"{name}/train/gradients/{path}", gradient if gradient.abs().max() > 1e-12 else 0 * gradient)
            elif "running" in path:
                put(f"{name}/train/after/{path}", ours(tensor))


def training(name, shape, module, weights, target, loss, optimizer, steps=10, tokens=None):
    """Some steps on one batch: the loss of each, before the step, and the prediction behind the last.

    target      a function of the output's shape
    loss        a function of output and target
    optimizer   a function of the parameters
    """
    assert name not in NAMES, f"two cases are called {name}"
    NAMES.add(name)
    torch.manual_seed(zlib.crc32(name.encode()))
    module = module()
    for parameter in module.parameters():
        single(parameter)
    for path, tensor, ours in weights(module):
        put(f"{name}/weights/{path}", ours(tensor))
    x = torch.randint(tokens, shape) if tokens else single(torch.randn(shape))
    put(f"{name}/input", x)
    module.eval()
    target = target(module(x).shape)
    target = single(target) if target.is_floating_point() else target
    put(f"{name}/target", target)
    module.train()
    optimizer, losses = optimizer(module.parameters()), []
    for _ in range(steps):
        optimizer.zero_grad()
        value = loss(module(x), target)
        losses.append(value.detach())
        value.backward()
        optimizer.step()
    put(f"{name}/losses", torch.stack(losses))
    module.eval()
    put(f"{name}/eval/output", module(x).flatten(1))


def write(path, metadata):
    """Safetensors (https://huggingface.co/docs/safetensors): a length, a header in JSON, the numbers."""
    header, offset, data = {"__metadata__": metadata}, 0, []
    for name in sorted(TENSORS):
        array = TENSORS[name]
        end = offset + array.nbytes
        dtype = {"float32": "F32", "int32": "I32"}[str(array.dtype)]
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [offset, end]}
        data.append(array.tobytes())
        offset = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(data))
    return len(NAMES), 8 + len(text) + offset
