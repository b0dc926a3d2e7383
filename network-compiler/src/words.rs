//! Words people bring from Keras and PyTorch, and the nearest word to a misspelt one.

/// What a word of another framework is called here. The second part is a whole form to write.
const PEERS: &[(&str, &str)] = &[
    ("linear", "dense(out)"),
    ("fullyconnected", "dense(out)"),
    ("fc", "dense(out)"),
    ("lazylinear", "dense(out)"),
    ("conv", "conv2d(out, kernel)"),
    ("convolution", "conv2d(out, kernel)"),
    ("convolution2d", "conv2d(out, kernel)"),
    ("maxpooling2d", "max_pool2d(size)"),
    ("maxpool2d", "max_pool2d(size)"),
    ("maxpool", "max_pool2d(size)"),
    ("maxpooling", "max_pool2d(size)"),
    ("pool", "max_pool2d(size)"),
    ("averagepooling2d", "avg_pool2d(size)"),
    ("avgpool2d", "avg_pool2d(size)"),
    ("avgpool", "avg_pool2d(size)"),
    ("avgpooling2d", "avg_pool2d(size)"),
    ("globalaveragepooling2d", "global_avg_pool"),
    ("globalavgpool2d", "global_avg_pool"),
    ("globalavgpooling", "global_avg_pool"),
    ("batchnormalization", "batch_norm"),
    ("batchnorm2d", "batch_norm"),
    ("batchnorm1d", "batch_norm"),
    ("batchnorm", "batch_norm"),
    ("bn", "batch_norm"),
    ("layernormalization", "layer_norm"),
    ("groupnormalization", "group_norm(groups)"),
    ("instancenorm2d", "instance_norm"),
    ("instancenorm1d", "instance_norm"),
    ("rmsnormalization", "rms_norm"),
    ("noise", "gaussian_noise(std)"),
    ("gaussiannoise", "gaussian_noise(std)"),
    ("dropout2d", "dropout(p)"),
    ("convolution1d", "conv1d(out, kernel)"),
    ("maxpooling1d", "max_pool1d(size)"),
    ("averagepooling1d", "avg_pool1d(size)"),
    ("avgpooling1d", "avg_pool1d(size)"),
    ("globalaveragepooling1d", "global_avg_pool"),
    ("globalmaxpooling1d", "global_max_pool"),
    ("globalmaxpooling2d", "global_max_pool"),
    ("adaptivemaxpool2d", "global_max_pool"),
    ("timeseries", "sequence"),
    ("audio", "signal"),
    ("flat", "flatten"),
    ("view", "flatten"),
    ("simplernn", "rnn(hidden)"),
    ("bilstm", "lstm(hidden, bidirectional)"),
    ("bigru", "gru(hidden, bidirectional)"),
    ("bidirectional", "lstm(hidden, bidirectional)"),
    ("timedistributed", "dense(out)"),
    ("conv2dtranspose", "conv_transpose2d(out, kernel)"),
    ("conv1dtranspose", "conv_transpose1d(out, kernel)"),
    ("deconv", "conv_transpose2d(out, kernel)"),
    ("deconv2d", "conv_transpose2d(out, kernel)"),
    ("sepconv2d", "separable_conv2d(out, kernel)"),
    ("upsampling2d", "upsample(factor)"),
    ("interpolate", "upsample(factor)"),
    ("resize", "upsample(factor)"),
    ("depthtospace", "pixel_shuffle(r)"),
    ("multiheadattention", "attention(heads = 4)"),
    ("selfattention", "attention(heads = 4)"),
    ("mha", "attention(heads = 4)"),
    ("transformer", "transformer_encoder(heads = 4, ff = 256)"),
    ("transformerencoderlayer", "transformer_encoder(heads = 4, ff = 256)"),
    ("embed", "embedding(dim)"),
    ("text", "tokens"),
    ("convolution3d", "conv3d(out, kernel)"),
    ("zeropad1d", "pad(1)"),
    ("zeropad2d", "pad(1)"),
    ("zeropadding1d", "pad(1)"),
    ("zeropadding2d", "pad(1)"),
    ("constantpad1d", "pad(1, value = 0.5)"),
    ("constantpad2d", "pad(1, value = 0.5)"),
    ("reflectionpad1d", "pad(1, reflect)"),
    ("reflectionpad2d", "pad(1, reflect)"),
    ("replicationpad1d", "pad(1, edge)"),
    ("replicationpad2d", "pad(1, edge)"),
    ("cropping1d", "crop(1)"),
    ("cropping2d", "crop(1)"),
    ("centercrop", "crop(1)"),
    ("dropout1d", "dropout(p)"),
    ("dropout3d", "dropout(p)"),
    ("spatialdropout1d", "dropout(p)"),
    ("spatialdropout2d", "dropout(p)"),
    ("alphadropout", "dropout(p)"),
    ("gaussiandropout", "dropout(p)"),
    ("batchnorm3d", "batch_norm"),
    ("instancenorm3d", "instance_norm"),
    ("localresponsenorm", "batch_norm"),
    ("lrn", "batch_norm"),
    ("norm", "batch_norm"),
    ("normalize", "batch_norm"),
    ("ln", "layer_norm"),
    ("gn", "group_norm(groups)"),
    ("gap", "global_avg_pool"),
    ("globalpool", "global_avg_pool"),
    ("mean", "global_avg_pool"),
    ("globalaveragepooling", "global_avg_pool"),
    ("globalmaxpooling", "global_max_pool"),
    ("resizing", "upsample(factor)"),
    ("upsamplingnearest2d", "upsample(factor)"),
    ("upsamplingbilinear2d", "upsample(factor, bilinear)"),
    ("upsampling1d", "upsample(factor)"),
    ("unflatten", "reshape(kind(sizes))"),
    ("squeeze", "reshape(kind(sizes))"),
    ("unsqueeze", "reshape(kind(sizes))"),
    ("transpose", "permute(kind(axes))"),
    ("lstmcell", "lstm(hidden)"),
    ("grucell", "gru(hidden)"),
    ("rnncell", "rnn(hidden)"),
    ("embeddingbag", "embedding(dim)"),
    ("transformerencoderblock", "transformer_encoder(heads = 4, ff = 256)"),
    ("transformerdecoder", "transformer_encoder(causal, heads = 4, ff = 256)"),
    ("transformerdecoderlayer", "transformer_encoder(causal, heads = 4, ff = 256)"),
    ("multiheadselfattention", "attention(heads = 4)"),
    ("cat", "concat(name)` or `parallel(concat) { { … } { … } }"),
    ("merge", "parallel(concat) { { … } { … } }"),
    ("depthwiseconv", "depthwise_conv2d(kernel)"),
    ("separableconv", "separable_conv2d(out, kernel)"),
    ("convtranspose", "conv_transpose2d(out, kernel)"),
    ("swish", "silu"),
    ("leakyrelu", "leaky_relu"),
    ("hardswish", "hard_swish"),
    ("hardsigmoid", "hard_sigmoid"),
    ("hardtanh", "hard_tanh"),
    ("logsoftmax", "log_softmax"),
    ("softmax2d", "softmax"),
    ("add", "parallel(sum) { { … } { … } }"),
    ("multiply", "parallel(product) { { … } { … } }"),
    ("concatenate", "parallel(concat) { { … } { … } }"),
    ("branch", "parallel(concat) { { … } { … } }"),
    ("branches", "parallel(concat) { { … } { … } }"),
    ("skip", "residual { … }"),
    ("shortcut", "residual { … }"),
    ("resblock", "residual { … }"),
    ("residualblock", "residual { … }"),
    ("loop", "repeat(n) { … }"),
    ("henormal", "kaiming_normal"),
    ("heuniform", "kaiming_uniform"),
    ("glorotnormal", "xavier_normal"),
    ("glorotuniform", "xavier_uniform"),
    ("lecunnormal", "kaiming_normal(gain = 1.0)"),
    ("lecununiform", "kaiming_uniform(gain = 1.0)"),
    ("randomnormal", "normal(std = 0.02)"),
    ("truncatednormal", "normal(std = 0.02)"),
    ("randomuniform", "uniform(min = -0.05, max = 0.05)"),
    ("crossentropyloss", "cross_entropy"),
    ("categoricalcrossentropy", "cross_entropy"),
    ("sparsecategoricalcrossentropy", "cross_entropy"),
    ("nll", "cross_entropy"),
    ("nllloss", "cross_entropy"),
    ("ce", "cross_entropy"),
    ("bce", "binary_cross_entropy"),
    ("bceloss", "binary_cross_entropy"),
    ("bcewithlogits", "binary_cross_entropy"),
    ("bcewithlogitsloss", "binary_cross_entropy"),
    ("binarycrossentropy", "binary_cross_entropy"),
    ("sigmoidcrossentropy", "binary_cross_entropy"),
    ("kldiv", "kl_divergence"),
    ("kldivloss", "kl_divergence"),
    ("kld", "kl_divergence"),
    ("poissonnll", "poisson"),
    ("poissonnllloss", "poisson"),
    ("mseloss", "mse"),
    ("meansquarederror", "mse"),
    ("l2", "mse"),
    ("l1", "mae"),
    ("l1loss", "mae"),
    ("meanabsoluteerror", "mae"),
    ("huberloss", "huber(1.0)"),
    ("smoothl1loss", "smooth_l1"),
    ("momentum", "sgd(momentum = 0.9)"),
    ("nesterov", "sgd(momentum = 0.9, nesterov = true)"),
    ("gd", "sgd(lr = 0.01)"),
    ("gradientdescent", "sgd(lr = 0.01)"),
    ("sgdmomentum", "sgd(momentum = 0.9)"),
    ("steplr", "step(at = [0.5, 0.75], factor = 0.1)"),
    ("multistep", "step(at = [0.5, 0.75], factor = 0.1)"),
    ("multisteplr", "step(at = [0.5, 0.75], factor = 0.1)"),
    ("piecewiseconstantdecay", "step(at = [0.5, 0.75], factor = 0.1)"),
    ("exponentiallr", "exponential(end = 0.01)"),
    ("exponentialdecay", "exponential(end = 0.01)"),
    ("linearlr", "linear"),
    ("polynomialdecay", "linear"),
    ("onecycle", "one_cycle"),
    ("onecyclelr", "one_cycle"),
    ("reducelronplateau", "plateau(factor = 0.1, patience = 10)"),
    ("constantlr", "constant"),
    ("earlystopping", "early(patience = 3)"),
    ("modelcheckpoint", "best"),
    ("clipgradnorm", "norm(1.0)"),
    ("globalnorm", "norm(1.0)"),
    ("clipgradvalue", "value(0.5)"),
    ("valloss", "valid_loss"),
    ("validationloss", "valid_loss"),
    ("topkaccuracy", "top_k(3)"),
    ("topkcategoricalaccuracy", "top_k(3)"),
    ("sparsecategoricalaccuracy", "accuracy"),
    ("categoricalaccuracy", "accuracy"),
    ("acc", "accuracy"),
    ("weightedrandomsampler", "balanced"),
    ("randomrotation", "rotate(10)"),
    ("rotation", "rotate(10)"),
    ("randomtranslation", "shift(2)"),
    ("translate", "shift(2)"),
    ("randomaffine", "shift(2)`, `rotate(10)`, `scale(0.1)` and `shear(10)"),
    ("randomzoom", "scale(0.1)"),
    ("zoom", "scale(0.1)"),
    ("randomflip", "flip"),
    ("randomhorizontalflip", "flip"),
    ("horizontalflip", "flip"),
    ("hflip", "flip"),
    ("randomverticalflip", "flip(vertical)"),
    ("vflip", "flip(vertical)"),
    ("randomcrop", "shift(4)"),
    ("randomresizedcrop", "crop(0.8)"),
    ("randomerasing", "cutout(8)"),
    ("elastictransform", "elastic(34, 4)"),
    ("gaussiannoise", "noise(0.1)"),
    ("cutmix", "mixup(0.2)"),
    ("cosineannealing", "cosine"),
    ("cosinedecay", "cosine"),
    ("cosineannealinglr", "cosine"),
    ("vector", "features"),
    ("tabular", "features"),
    ("picture", "image"),
    ("input", "image(C, H, W)` or `features(N)"),
    ("classes", "class"),
    ("categorical", "class"),
    ("bool", "binary"),
    ("boolean", "binary"),
    ("yesno", "binary"),
    ("binaryclass", "binary"),
    ("multilabel", "labels(K)"),
    ("multiclass", "class"),
    ("segmentation", "mask(K, H, W)"),
    ("regression", "values"),
    ("value", "values"),
];

/// What other frameworks have as a layer, and here is none: what to do instead.
const NO_LAYERS: &[(&str, &str)] = &[
    ("identity", "leave it out; a branch that hands on its input is `{ }`"),
    (
        "encoder",
        "of a transformer it is `transformer_encoder(heads = 4, ff = 256)`; a network of yours is written with what it gives: `Encoder -> features(64)`",
    ),
    (
        "decoder",
        "of a transformer it is `transformer_encoder(causal, heads = 4, ff = 256)`; a network of yours is written with what it gives: `Decoder -> features(64)`",
    ),
    ("activation", "write the activation itself, as `relu`, as an argument or as a layer"),
    ("input", "what comes in stands in the header: `Name: image(1, 28, 28) -> class(10) { … }`"),
    ("inputlayer", "what comes in stands in the header: `Name: image(1, 28, 28) -> class(10) { … }`"),
    ("sequential", "layers in braces already stand one behind the other: leave it out"),
    ("modulelist", "write the layers one behind the other, or `repeat(n) { … }`"),
    ("rescaling", "images of bytes become 0 to 1 by themselves: leave it out"),
    ("normalization", "data is prepared where it is made; inside of a network write `batch_norm`"),
    ("masking", "say in the header which token fills up: `tokens(T, VOCAB, pad = 0)`"),
    ("maxpool3d", NONE),
    ("maxpooling3d", NONE),
    ("avgpool3d", NONE),
    ("averagepooling3d", NONE),
    ("convlstm1d", NONE),
    ("convlstm2d", NONE),
    ("pixelunshuffle", NONE),
    ("bilinear", NONE),
    ("fold", NONE),
    ("unfold", NONE),
    ("lambda", NONE),
    ("maxout", NONE),
    ("repeatvector", NONE),
    ("spectralnorm", NONE),
    ("weightnorm", NONE),
];
const NONE: &str = "there is none like it: `module(…)` takes a Burn module of yours";

/// What to do without a layer that there is not.
pub fn without_layer(word: &str) -> Option<&'static str> {
    let plain = plain(word);
    NO_LAYERS.iter().find(|(peer, _)| *peer == plain).map(|(_, text)| *text)
}

/// What a key of another framework is called here.
const PEER_KEYS: &[(&str, &str)] = &[
    ("depth_multiplier", "`multiplier`"),
    ("num_heads", "`heads`"),
    ("nhead", "`heads`"),
    ("n_heads", "`heads`"),
    ("dim_feedforward", "`ff`"),
    ("d_ff", "`ff`"),
    ("strides", "`stride`"),
    ("pad", "`padding`"),
    ("dilation_rate", "`dilation`"),
    ("use_bias", "`bias`"),
    ("count_include_pad", "`count_padding`"),
    ("negative_slope", "`slope`"),
    ("elementwise_affine", "`affine`"),
    ("dropout_rate", "`dropout`"),
    ("group", "`groups`"),
    ("num_layers", "`layers`"),
    ("epsilon", "`eps`"),
    ("learning_rate", "`lr`"),
    ("beta1", "`betas = (0.9, 0.999)`"),
    ("beta2", "`betas = (0.9, 0.999)`"),
    ("beta_1", "`betas = (0.9, 0.999)`"),
    ("beta_2", "`betas = (0.9, 0.999)`"),
    ("rho", "`alpha`"),
    ("decay", "`weight_decay`"),
    ("l2", "`weight_decay`"),
    ("adjust_lr_fn", "`match_rms_adamw = true`"),
    ("label_smoothing", "`smoothing`"),
    ("class_weight", "`weights = balanced`"),
    ("pos_weight", "`weights = balanced`"),
    ("log_input", "`log`"),
    ("batch_size", "`batch`"),
    ("epoch", "`epochs`"),
    ("optim", "`optimizer`"),
    ("criterion", "`loss`"),
    ("scheduler", "`schedule`"),
    ("lr_schedule", "`schedule`"),
    ("lr", "`optimizer: adam(lr = 1e-3)`"),
    ("callbacks", "a setting each: `stop: early(patience = 3)`, `checkpoint: best`, `schedule: plateau(factor = 0.1)`"),
    ("early_stopping", "`stop: early(patience = 3)`"),
    ("EarlyStopping", "`stop: early(patience = 3)`"),
    ("ReduceLROnPlateau", "`schedule: plateau(factor = 0.1, patience = 10)`"),
    ("reduce_lr_on_plateau", "`schedule: plateau(factor = 0.1, patience = 10)`"),
    ("ModelCheckpoint", "`checkpoint: best`"),
    ("model_checkpoint", "`checkpoint: best`"),
    ("checkpoints", "`checkpoint`"),
    ("clipnorm", "`clip: norm(1.0)`"),
    ("clip_norm", "`clip: norm(1.0)`"),
    ("max_grad_norm", "`clip: norm(1.0)`"),
    ("gradient_clip_val", "`clip: norm(1.0)`"),
    ("global_clipnorm", "`clip: norm(1.0)`"),
    ("clipvalue", "`clip: value(0.5)`"),
    ("clip_value", "`clip: value(0.5)`"),
    ("grad_clip", "`clip: norm(1.0)`"),
    ("gradient_accumulation_steps", "`accumulate`"),
    ("accumulate_grad_batches", "`accumulate`"),
    ("max_epochs", "`epochs`"),
    ("num_epochs", "`epochs`"),
    ("n_epochs", "`epochs`"),
    ("max_steps", "`steps`"),
    ("iterations", "`steps`"),
    ("max_time", "`time`"),
    ("shuffle", "`sample: shuffled`, which is so unless said"),
    ("sampler", "`sample: balanced`"),
    ("class_weight", "`loss: cross_entropy(weights = balanced)`"),
    ("warmup_steps", "a key of the schedule: `schedule: cosine(warmup = 0.05)`"),
    ("warmup", "a key of the schedule: `schedule: cosine(warmup = 0.05)`"),
    ("patience", "a key of `stop`: `stop: early(patience = 3)`"),
    ("momentum", "a key of the optimizer: `optimizer: sgd(momentum = 0.9)`"),
    ("weight_decay", "a key of the optimizer: `optimizer: adamw(weight_decay = 0.01)`"),
    ("metric", "`metrics`"),
    ("data_augmentation", "`augment`"),
    ("augmentation", "`augment`"),
    ("transforms", "`augment`"),
    ("moving_average", "`ema: 0.999`"),
    ("gamma", "`factor`"),
    ("milestones", "`at`"),
    ("eta_min", "`end`, a share of the rate"),
    ("pct_start", "`rise`"),
    ("div_factor", "`start`, a share of the rate"),
    ("final_div_factor", "`end`, a share of the rate"),
    ("max_lr", "the optimizer's rate: `optimizer: sgd(lr = 0.1)`"),
    ("max_norm", "the first argument: `norm(1.0)`"),
    ("class_weights", "`weights = balanced`"),
    ("kernel_initializer", "an attribute before the layer: `#[init(kaiming_normal)]`"),
    ("embeddings_initializer", "an attribute before the layer: `#[init(normal(std = 0.02))]`"),
    ("initializer", "an attribute before the layer: `#[init(kaiming_normal)]`"),
    ("init", "an attribute before the layer: `#[init(kaiming_normal)]`"),
    ("weight_init", "an attribute before the layer: `#[init(kaiming_normal)]`"),
    ("trainable", "an attribute before the layer: `#[freeze]`"),
    ("requires_grad", "an attribute before the layer: `#[freeze]`"),
    ("kernel_regularizer", "a key of the optimizer: `optimizer: adamw(weight_decay = 0.01)`"),
    ("input_shape", "said in the header: `Name: image(1, 28, 28) -> class(10) { … }`"),
    ("batch_input_shape", "said in the header: `Name: image(1, 28, 28) -> class(10) { … }`"),
    ("name", "written in front of the layer, with a colon"),
    ("padding_mode", "a layer before it: `pad(1, reflect)`"),
    ("output_padding", "a layer behind it: `pad(((0, 1), (0, 1)))`"),
    ("batch_first", "always so: leave it out"),
    ("data_format", "always so that channels come first: leave it out"),
    ("validation_split", "said where the training is run: `.fit(&train, &valid)`"),
    ("validation_data", "said where the training is run: `.fit(&train, &valid)`"),
    ("device", "set on the trainer: `.trainer().device(&device)`"),
    ("verbose", "set on the trainer: `.trainer().progress(Progress::Silent)`"),
    ("random_state", "`seed`"),
    ("random_seed", "`seed`"),
];

/// Ours for a word of Keras or PyTorch, however it is capitalised: of several that which is among the `known` words, for a layer
/// and an augmentation may have one name there.
pub fn from_peer<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'static str> {
    let known: Vec<&str> = known.into_iter().map(first_word).collect();
    all_from_peer(word).find(|ours| known.contains(&first_word(ours)))
}

/// All that a word of Keras or PyTorch is called here, wherever it stands.
pub fn all_from_peer(word: &str) -> impl Iterator<Item = &'static str> {
    let plain = plain(word);
    PEERS.iter().filter(move |(peer, _)| *peer == plain).map(|(_, ours)| *ours)
}

/// `max_pool2d` of `max_pool2d(size)`.
pub fn first_word(form: &str) -> &str {
    form.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// The known word that differs in its capitals and `_` alone.
pub fn same<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known.into_iter().find(|k| plain(k) == plain(word))
}

fn plain(word: &str) -> String {
    word.to_lowercase().replace('_', "")
}

/// Ours for a key of Keras or PyTorch; the answer is ready for a sentence.
pub fn key_from_peer(key: &str) -> Option<&'static str> {
    PEER_KEYS.iter().find(|(peer, _)| *peer == key).map(|(_, ours)| *ours)
}

/// Whether a key of Keras or PyTorch is an argument without a key here: `max_norm`.
pub fn is_positional_elsewhere(key: &str) -> bool {
    key_from_peer(key).is_some_and(|ours| ours.contains(" argument"))
}

/// The known word that was most likely meant: at most a third of its letters differ, or it is half typed.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word.trim_start_matches("r#"));
    let known: Vec<&str> = known.into_iter().collect();
    let begun = || known.iter().copied().find(|k| word.len() >= 3 && plain(k).starts_with(&word));
    known
        .iter()
        .copied()
        .map(|k| (strsim::damerau_levenshtein(&word, &plain(k)), k))
        .filter(|(distance, k)| *distance <= (k.len().max(word.len()) / 3).max(1))
        // To one or two letters any longer word is near.
        .filter(|(distance, k)| *distance == 0 || word.len() > 2 || k.len() <= 2)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, k)| k)
        .or_else(begun)
}

/// "`a`, `b` or `c`".
pub fn any_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|w| format!("`{w}`")).collect();
    match words.split_last() {
        None => String::new(),
        Some((one, [])) => one.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
    }
}

/// `ResNet20` as `res_net20`.
pub fn snake(name: &str) -> String {
    let mut text = String::new();
    for c in name.trim_start_matches("r#").chars() {
        if c.is_uppercase() && !text.is_empty() && !text.ends_with('_') {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_leads_to_the_nearest() {
        assert_eq!(nearest("dens", ["dense", "dropout"]), Some("dense"));
        assert_eq!(nearest("rleu", ["relu", "selu", "elu"]), Some("relu"));
        assert_eq!(nearest("Conv2D", ["conv2d", "conv1d"]), Some("conv2d"));
        assert_eq!(nearest("transformer", ["dense", "relu"]), None);
        assert_eq!(nearest("nn", ["rnn"]), None);
        assert_eq!(nearest("trans", ["dense", "transformer_encoder"]), Some("transformer_encoder"));
    }

    #[test]
    fn words_of_the_peers_lead_to_ours() {
        assert_eq!(from_peer("Linear", ["dense"]), Some("dense(out)"));
        assert_eq!(from_peer("MaxPooling2D", ["max_pool2d"]), Some("max_pool2d(size)"));
        assert_eq!(from_peer("dense", ["dense"]), None);
        assert_eq!(from_peer("GaussianNoise", ["noise"]), Some("noise(0.1)"));
        assert_eq!(from_peer("GaussianNoise", ["gaussian_noise"]), Some("gaussian_noise(std)"));
        assert_eq!(key_from_peer("batch_size"), Some("`batch`"));
    }

    #[test]
    fn a_list_reads_as_a_sentence() {
        assert_eq!(any_of(["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(any_of(["a"]), "`a`");
    }
}
