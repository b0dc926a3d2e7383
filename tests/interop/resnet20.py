"""ResNet-20 (He et al. 2015) in Keras: what `tests/networks/resnet20.rs` is compared with, in layers and in length."""

from keras import Input, Model, layers


def conv(x, filters, kernel=3, stride=1):
    x = layers.Conv2D(filters, kernel, strides=stride, padding="same", use_bias=False)(x)
    return layers.BatchNormalization()(x)


def unit(x, filters, stride=1):
    y = layers.ReLU()(conv(x, filters, stride=stride))
    y = conv(y, filters)
    if stride != 1:
        x = conv(x, filters, 1, stride)
    return layers.ReLU()(layers.Add()([y, x]))


def resnet20():
    inputs = Input((32, 32, 3))
    x = layers.ReLU()(conv(inputs, 16))
    for filters, stride in [(16, 1), (32, 2), (64, 2)]:
        x = unit(x, filters, stride)
        for _ in range(2):
            x = unit(x, filters)
    x = layers.GlobalAveragePooling2D()(x)
    return Model(inputs, layers.Dense(10)(x))
