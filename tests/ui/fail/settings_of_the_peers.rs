use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train {
        batch_size: 32,
        learning_rate: 1e-3,
        lr: 1e-3,
        callbacks: [EarlyStopping],
        early_stopping: 3,
        clipnorm: 1.0,
        accumulate_grad_batches: 4,
        max_epochs: 3,
        schedule: ReduceLROnPlateau(factor = 0.1),
        stop: EarlyStopping(patience = 3),
        checkpoint: ModelCheckpoint,
        monitor: val_loss,
        metrics: [top_k_accuracy],
    }
}

fn main() {}
