use super::{
    Diverged, Epoch, History, Session, Trained, Trainer,
    batch::gather,
    ledger::{Ledger, NotFinite},
    progress::Display,
    shuffle::{batches, order, steps},
};
use crate::{
    Error, Network,
    data::{DataError, Samples},
    evaluate::{self, Scored},
    kernels::switch,
    kinds::{Input, Target},
};
use std::time::Instant;

pub(crate) fn fit<N: Network>(
    mut trainer: Trainer<N>,
    train: &(impl Samples<N::Input, N::Target> + ?Sized),
    valid: &(impl Samples<N::Input, N::Target> + ?Sized),
) -> Result<Trained<N>, Error> {
    trainer.check()?;
    for (what, empty) in [("training", train.is_empty()), ("validation", valid.is_empty())] {
        if empty {
            return Err(DataError::Empty { what }.into());
        }
    }
    trainer.loss = N::Target::fit_loss(trainer.loss, train.len(), &|index, out| train.target(index, out))?;

    let total = steps(train.len(), trainer.batch) * trainer.epochs;
    let mut session = Session::new(&trainer)?.plan(total);
    let mut history = History::default();
    let mut display = Display::new(trainer.progress, trainer.epochs);
    let mut latest = None;
    for epoch in 1..=trainer.epochs {
        let trained = train_epoch(&trainer, &mut session, train, epoch, latest, &mut display)?;
        latest = trained.latest;
        display.validating();
        let valid =
            switch::with(trainer.kernels, || evaluate::run(session.network(), valid, &trainer.loss, "validation"))?;
        history.push(Epoch {
            epoch,
            train_loss: trained.loss,
            valid_loss: valid.loss(),
            score: valid.score(),
            learning_rate: trained.rate,
            seconds: trained.seconds,
            samples_per_second: trained.samples as f64 / trained.seconds,
        });
        history.last().into_iter().for_each(|epoch| display.end(epoch));
    }
    let device = session.device().clone().inner();
    Ok(Trained::new(session.into_network(), history, device))
}

struct TrainedEpoch {
    loss: f64,
    latest: Option<f64>,
    rate: f64,
    samples: usize,
    seconds: f64,
}

fn train_epoch<N: Network>(
    trainer: &Trainer<N>,
    session: &mut Session<N>,
    data: &(impl Samples<N::Input, N::Target> + ?Sized),
    epoch: usize,
    latest: Option<f64>,
    display: &mut Display,
) -> Result<TrainedEpoch, Error> {
    let order = order(data.len(), trainer.seed, epoch);
    display.begin(epoch, order.len());
    let first_step = session.steps();
    let mut ledger = Ledger::new(latest);
    let mut rate = session.rate();
    let start = Instant::now();
    for indices in batches(&order, trainer.batch) {
        let (inputs, truths) = gather(data, indices)?;
        let input = N::Input::batch(inputs, session.device());
        let target = N::Target::batch(truths, session.device());
        rate = session.rate();
        ledger.add(session.step(input, target), indices.len());
        if ledger.is_due() {
            settle(trainer, &mut ledger, data, &order, epoch, first_step)?;
            let samples = ledger.samples();
            display.update(samples, ledger.mean(), samples as f64 / start.elapsed().as_secs_f64());
        }
    }
    settle(trainer, &mut ledger, data, &order, epoch, first_step)?;
    Ok(TrainedEpoch {
        loss: ledger.mean(),
        latest: ledger.latest(),
        rate,
        samples: ledger.samples(),
        seconds: start.elapsed().as_secs_f64(),
    })
}

/// Reads the losses that are still on the device. Where one is not finite, its batch is collected once more to see what it was.
fn settle<N: Network>(
    trainer: &Trainer<N>,
    ledger: &mut Ledger,
    data: &(impl Samples<N::Input, N::Target> + ?Sized),
    order: &[usize],
    epoch: usize,
    first_step: usize,
) -> Result<(), Error> {
    let Err(NotFinite { step, loss, before }) = ledger.settle()? else {
        return Ok(());
    };
    let steps = steps(order.len(), trainer.batch);
    let indices = batches(order, trainer.batch).nth(step).unwrap_or_default();
    let (inputs, _) = gather(data, indices)?;
    let total = steps * trainer.epochs;
    Err(Box::new(Diverged {
        epoch,
        step: step + 1,
        steps,
        loss,
        before,
        inputs: N::Input::range(&inputs),
        optimizer: trainer.optimizer,
        learning_rate: trainer.schedule.rate(trainer.optimizer.lr(), first_step + step, total),
    })
    .into())
}
