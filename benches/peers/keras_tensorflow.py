"""The networks of `benches/table` in Keras on TensorFlow: `keras_tensorflow.py NETWORK FILE SECONDS THREADS`.

Training is `fit` over a `tf.data` of what is in memory; answers are one compiled call, which is much faster than `predict`.
Images are channels last, as TensorFlow wants them on a CPU. Keras' LSTM has one bias where PyTorch's and Burn's have two.
"""

import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from measure import BATCH, SAMPLES, measure, read


def conv(x, filters, kernel=3, stride=1):
    return layers.Conv2D(filters, kernel, stride, padding="same", use_bias=False)(x)


def norm(x):
    return layers.BatchNormalization(momentum=0.9, epsilon=1e-5)(x)


def block(x, filters):
    stride = 1 if x.shape[-1] == filters else 2
    inner = norm(conv(layers.ReLU()(norm(conv(x, filters, 3, stride))), filters))
    around = x if stride == 1 else norm(conv(x, filters, 1, stride))
    return layers.ReLU()(layers.add([around, inner]))


def encoder(x):
    attended = layers.MultiHeadAttention(4, 16, dropout=0.1)(x, x)
    x = layers.LayerNormalization(epsilon=1e-5)(x + layers.Dropout(0.1)(attended))
    inner = layers.Dropout(0.1)(layers.Dense(256, activation="relu")(x))
    return layers.LayerNormalization(epsilon=1e-5)(x + layers.Dropout(0.1)(layers.Dense(64)(inner)))


def build(network, shape):
    start = keras.Input(shape)
    if network == "mlp":
        x = layers.Dropout(0.2)(layers.Dense(128, activation="relu")(start))
    elif network == "cnn":
        x = layers.Conv2D(64, 3, activation="relu")(layers.Conv2D(32, 3, activation="relu")(start))
        x = layers.Flatten()(layers.Dropout(0.25)(layers.MaxPooling2D(2)(x)))
        x = layers.Dropout(0.5)(layers.Dense(128, activation="relu")(x))
    elif network == "resnet20":
        x = layers.ReLU()(norm(conv(start, 16)))
        for filters in [16, 16, 16, 32, 32, 32, 64, 64, 64]:
            x = block(x, filters)
        x = layers.GlobalAveragePooling2D()(x)
    elif network == "lstm":
        x = layers.LSTM(128)(start)
    else:
        x = layers.GlobalAveragePooling1D()(encoder(encoder(start)))
    return keras.Model(start, layers.Dense(10)(x))


class Learner:
    def __init__(self, network, path):
        inputs, labels = read(network, path)
        if inputs.ndim == 4:
            inputs = np.ascontiguousarray(inputs.transpose(0, 2, 3, 1))
        self.x = tf.constant(inputs)
        y = tf.constant(labels)
        self.network = build(network, inputs.shape[1:])
        self.params = sum(int(np.prod(v.shape)) for v in self.network.trainable_variables)
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        self.network.compile(keras.optimizers.Adam(1e-3), loss)
        batches = tf.data.Dataset.range(SAMPLES).shuffle(SAMPLES).repeat().batch(BATCH, drop_remainder=True)
        gathered = batches.map(lambda i: (tf.gather(self.x, i), tf.gather(y, i)), num_parallel_calls=1)
        self.batches = gathered.prefetch(2)
        self.logits = tf.function(lambda x: self.network(x, training=False))
        self.probabilities = tf.function(lambda x: tf.nn.softmax(self.network(x, training=False)))

    def train(self, steps):
        return self.network.fit(self.batches, epochs=1, steps_per_epoch=steps, verbose=0).history["loss"][-1]

    def rest(self):
        pass

    def batch(self, index):
        return self.logits(self.x[index * BATCH : (index + 1) * BATCH]).numpy()

    def one(self, index):
        return self.probabilities(self.x[index : index + 1]).numpy()


network, path, seconds, threads = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
tf.config.threading.set_intra_op_parallelism_threads(threads)
tf.config.threading.set_inter_op_parallelism_threads(threads)
keras.utils.set_random_seed(7)
measure(Learner(network, path), seconds, f"Keras {keras.__version__}, TensorFlow {tf.__version__}")
