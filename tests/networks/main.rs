//! Published networks in the language: their layers, shapes and parameter counts are those of Keras, PyTorch and torchvision.
//! `tests/interop/README.md` says where the numbers come from.
#![cfg(feature = "flex")]
#![deny(warnings)]
#![allow(missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod published;

mod cells;
mod lenet5;
mod letters;
mod offer;
mod perceptron;
mod resnet18;
mod resnet20;
mod resnet50;
mod reviews;
mod sentences;
mod vgg16;
