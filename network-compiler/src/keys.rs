//! The keys of arguments, `padding = same`: what a user reads about each. Which call takes which keys, its own entry says.

/// One key.
pub struct Key {
    /// `padding`.
    pub word: &'static str,
    /// How it is written: `padding = same`.
    pub form: &'static str,
    /// What a user reads about it.
    pub doc: &'static str,
}

/// All keys: of layers, of initializers, of what stands in `train`.
pub const WORDS: &[Key] = &[
    Key {
        word: "in",
        form: "in = 784",
        doc: "\
The channels or features that come: said, they are checked. Every layer with weights takes it but `dense`, where it stands in front:
`dense(784, 128)`.",
    },
    Key {
        word: "stride",
        form: "stride = 2",
        doc: "\
How far the window moves from one position to the next: one number, or one a dimension, `stride = (2, 1)`. 1 unless said; of a
pool its size.",
    },
    Key {
        word: "padding",
        form: "padding = same",
        doc: "\
What is added around the input. `same` gives sides of `⌈in / stride⌉`, the odd element at the end; `valid`, without the key, adds
nothing. A number, one a dimension, `padding = (1, 2)`, or both ends of each, `padding = ((1, 0), 2)`. What is added is 0, before a
max-pool what never wins; of a transposed layer it is what is cut off.",
    },
    Key {
        word: "dilation",
        form: "dilation = 2",
        doc: "How far the elements of a kernel stand apart: one number, or one a dimension. 1 unless said; a kernel of k reaches over `dilation · (k − 1) + 1`.",
    },
    Key {
        word: "groups",
        form: "groups = 4",
        doc: "Into how many groups the channels are parted, each with kernels of its own: it must divide the channels that come and those that go. 1 unless said.",
    },
    Key {
        word: "multiplier",
        form: "multiplier = 2",
        doc: "How many output channels each input channel gives. 1 unless said.",
    },
    Key {
        word: "bias",
        form: "bias = false",
        doc: "\
Whether a number is added to each output channel. `true` unless said, and `false` directly before a batch, group or instance norm,
which would take it away again.",
    },
    Key {
        word: "count_padding",
        form: "count_padding = false",
        doc: "Whether the padding counts in a mean. `true` unless said, as in PyTorch.",
    },
    Key {
        word: "eps",
        form: "eps = 1e-5",
        doc: "What keeps a division away from 0. Its default is PyTorch's.",
    },
    Key {
        word: "momentum",
        form: "momentum = 0.9",
        doc: "\
Of an optimizer: the share of the last step that goes on in the next one, 0 unless said (of `muon` 0.95). Of `batch_norm`: the share
of a batch in the running statistics, 0.1 unless said.",
    },
    Key {
        word: "affine",
        form: "affine = false",
        doc: "Whether a norm has a scale and a shift for each channel, which are learnt. `true` unless said.",
    },
    Key {
        word: "layers",
        form: "layers = 2",
        doc: "How many of the layer stand behind each other, each with weights of its own. 1 unless said.",
    },
    Key {
        word: "heads",
        form: "heads = 4",
        doc: "How many attentions work side by side, each on its part of the features: it must divide them.",
    },
    Key {
        word: "ff",
        form: "ff = 256",
        doc: "The width of the two dense layers behind the attention, between the first and the second.",
    },
    Key {
        word: "dropout",
        form: "dropout = 0.1",
        doc: "The share that is set to 0 in training, at least 0 and below 1.",
    },
    Key {
        word: "norm_first",
        form: "norm_first = true",
        doc: "Whether norms stand before attention and dense layers, not behind them. `false` unless said.",
    },
    Key {
        word: "shortcut",
        form: "shortcut = { conv2d(32, 1, stride = 2) batch_norm }",
        doc: "The layers of the way around: what they give is added to what the layers in the braces give, in place of what comes.",
    },
    Key {
        word: "value",
        form: "value = 0.5",
        doc: "What `pad` adds, and what `threshold` gives in place of small numbers. 0 unless said.",
    },
    Key {
        word: "slope",
        form: "slope = 0.01",
        doc: "What numbers below 0 are multiplied by.",
    },
    Key {
        word: "alpha",
        form: "alpha = 1.0",
        doc: "\
The constant of that name in an activation's formula; with `prelu` the slope that it begins with. Of `rmsprop`: the share of the past
in the mean of squares, 0.99 unless said.",
    },
    Key {
        word: "beta",
        form: "beta = 1.0",
        doc: "The constant of that name in an activation's formula.",
    },
    Key {
        word: "lambda",
        form: "lambda = 0.5",
        doc: "How far around 0 an activation gives 0.",
    },
    Key {
        word: "at",
        form: "at = [0.5, 0.75]",
        doc: "\
Of the schedule `step`: the shares of the whole training behind which the rate falls. Of `threshold`: the number up to which another
one takes its place.",
    },
    Key { word: "lower", form: "lower = 0.125", doc: "The least slope that `rrelu` draws. 1/8 unless said." },
    Key { word: "upper", form: "upper = 0.333", doc: "The greatest slope that `rrelu` draws. 1/3 unless said." },
    Key {
        word: "per_channel",
        form: "per_channel = true",
        doc: "Whether every channel has a slope of its own. `false` unless said.",
    },
    Key {
        word: "approximate",
        form: "approximate = tanh",
        doc: "`tanh` takes the cheaper formula of `gelu`, `none` the exact one, as without the key.",
    },
    Key {
        word: "gain",
        form: "gain = 1.0",
        doc: "What drawn weights are multiplied by.",
    },
    Key {
        word: "fan_out_only",
        form: "fan_out_only = true",
        doc: "Whether the numbers that go out decide how wide weights are drawn, and not those that come in. `false` unless said.",
    },
    Key {
        word: "mean",
        form: "mean = 0.0",
        doc: "The middle of a normal distribution. 0 unless said.",
    },
    Key {
        word: "std",
        form: "std = 0.02",
        doc: "The standard deviation of a normal distribution.",
    },
    Key {
        word: "min",
        form: "min = -0.05",
        doc: "The least that is drawn.",
    },
    Key {
        word: "max",
        form: "max = 0.05",
        doc: "The greatest that is drawn.",
    },
    Key {
        word: "lr",
        form: "lr = 1e-3",
        doc: "The learning rate: how far a step goes. Its default is PyTorch's, of each optimizer its own.",
    },
    Key {
        word: "weight_decay",
        form: "weight_decay = 0.01",
        doc: "\
How much smaller weights become with each step. `adamw`, `adan`, `lamb`, `lion` and `muon` take it times the rate off the weights,
the others add it to the gradient, as in PyTorch.",
    },
    Key {
        word: "betas",
        form: "betas = (0.9, 0.999)",
        doc: "The shares of the past in the moving means of gradients and of their squares; of `adan` there are three.",
    },
    Key {
        word: "amsgrad",
        form: "amsgrad = true",
        doc: "Whether the greatest mean of squares so far is taken in place of the last one. `false` unless said.",
    },
    Key {
        word: "nesterov",
        form: "nesterov = true",
        doc: "Whether the gradient counts once more beside the momentum that it made. It needs a `momentum`.",
    },
    Key {
        word: "dampening",
        form: "dampening = 0.1",
        doc: "The share of a gradient that does not enter the momentum. 0 unless said.",
    },
    Key {
        word: "centered",
        form: "centered = true",
        doc: "Whether the mean gradient is taken off before it is squared. `false` unless said.",
    },
    Key {
        word: "lr_decay",
        form: "lr_decay = 1e-3",
        doc: "How the rate falls: in step t it is `lr / (1 + (t − 1) · lr_decay)`. 0 unless said.",
    },
    Key {
        word: "ns_steps",
        form: "ns_steps = 5",
        doc: "How many steps of Newton and Schulz make a step orthogonal.",
    },
    Key {
        word: "match_rms_adamw",
        form: "match_rms_adamw = true",
        doc: "Whether steps are made as long as those of `adamw`, so that its rate and decay fit.",
    },
    Key {
        word: "smoothing",
        form: "smoothing = 0.1",
        doc: "The share of the truth that is spread evenly over all answers. 0 unless said.",
    },
    Key {
        word: "weights",
        form: "weights = balanced",
        doc: "Seldom answers count as much as frequent ones: each with `samples / (answers · samples of that answer)`.",
    },
    Key {
        word: "delta",
        form: "delta = 1.0",
        doc: "The difference beyond which the loss grows along a line, and no longer along a parabola.",
    },
    Key {
        word: "log",
        form: "log = true",
        doc: "Whether the network gives the logarithms of expected counts. `false` unless said.",
    },
    Key {
        word: "warmup",
        form: "warmup = 0.05",
        doc: "How long the rate rises from next to nothing at the beginning: below 1 a share of all steps, from 1 on a whole number of steps.",
    },
    Key {
        word: "factor",
        form: "factor = 0.1",
        doc: "What the rate is multiplied by when it falls. 0.1 unless said.",
    },
    Key {
        word: "end",
        form: "end = 0.01",
        doc: "The rate at the last step, as a share of the optimizer's.",
    },
    Key {
        word: "rise",
        form: "rise = 0.3",
        doc: "The share of all steps in which the rate rises. 0.3 unless said.",
    },
    Key {
        word: "start",
        form: "start = 0.04",
        doc: "The rate of the first step, as a share of the optimizer's. 0.04 unless said.",
    },
    Key {
        word: "patience",
        form: "patience = 3",
        doc: "For how many epochs the monitored figure may not become better.",
    },
    Key {
        word: "min_delta",
        form: "min_delta = 1e-3",
        doc: "By how much a figure must change to be better. 0 unless said.",
    },
    Key {
        word: "output",
        form: "output = image(64, 7, 7)",
        doc: "What a module of yours gives for one sample: it is claimed, and checked where it runs.",
    },
    Key {
        word: "params",
        form: "params = 1_024",
        doc: "How many trainable parameters a module of yours has; `limits` need it.",
    },
    Key {
        word: "flops",
        form: "flops = 2_048",
        doc: "How many operations a module of yours takes for one sample; `limits` need it.",
    },
];
