use super::{
    Checkpoint, Diverged, Epoch, Session, Trained, Trainer,
    batch::{self, gather},
    checkpoint::{self, Standing},
    ledger::{Carried, Ledger, NotFinite},
    length::Plan,
    prepare::{Augmenting, Prepared, ahead},
    progress::Display,
    shuffle::{Sampler, batches, steps},
};
use crate::{
    Error, Network,
    data::{DataError, Samples},
    evaluate::{self, Measured, Scored},
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
    let plan = trainer.length.plan(steps(train.len(), trainer.batch), trainer.accumulate);
    trainer.schedule.check_warmup(plan.steps)?;
    trainer.early.map_or(Ok(()), |early| early.check(plan.epochs))?;
    let sampler = Sampler::new(trainer.sampling, train)?;
    trainer.objective = trainer.objective.fit(train.len(), &|index, out| batch::truth(train, index, out))?;
    let session = Session::new(&trainer)?.plan(plan.steps);
    let standing = Standing { epoch: 1, ..Standing::default() };
    let mut run = Run { trainer, plan, sampler, session, standing, best: None, over: false };
    if let Some(path) = run.trainer.resume.clone() {
        (run.standing, run.best) = checkpoint::read(&path, &run.trainer, train.len(), &mut run.session)?;
    }
    run.train(train, valid)
}

/// A training under way.
struct Run<N: Network> {
    trainer: Trainer<N>,
    plan: Plan,
    sampler: Sampler,
    session: Session<N>,
    standing: Standing,
    /// The network after the best epoch, where it is kept.
    best: Option<N>,
    /// The time is over.
    over: bool,
}

impl<N: Network> Run<N> {
    fn train(
        mut self,
        train: &(impl Samples<N::Input, N::Target> + ?Sized),
        valid: &(impl Samples<N::Input, N::Target> + ?Sized),
    ) -> Result<Trained<N>, Error> {
        let mut display = Display::new(self.trainer.progress, self.plan.epochs);
        while self.standing.epoch <= self.plan.epochs && !self.is_stopped() {
            let trained = self.epoch(train, &mut display)?;
            display.validating();
            let (epoch, figure) = self.measure(valid, trained)?;
            display.end(&epoch);
            self.standing.history.push(epoch);
            self.judge(figure)?;
            self.standing.epoch += 1;
            let number = self.standing.epoch - 1;
            let last = self.standing.epoch > self.plan.epochs || self.over;
            if matches!(self.trainer.interval, Some(Checkpoint::Epochs(every)) if number.is_multiple_of(every) || last)
            {
                self.keep(train.len())?;
            }
            if self.over {
                break;
            }
        }
        let device = self.session.device().clone().inner();
        let network = match self.best {
            Some(best) => best,
            None => self.session.into_network(),
        };
        Ok(Trained::new(network, self.standing.history, device))
    }

    /// Whether the best epoch is too long ago.
    fn is_stopped(&self) -> bool {
        self.trainer.early.is_some_and(|early| self.standing.best.waited >= early.patience)
    }

    /// Whether the best network is kept.
    fn keeps_best(&self) -> bool {
        self.trainer.keep_best || self.trainer.early.is_some()
    }

    /// Trains one epoch, or what is left of it.
    fn epoch(
        &mut self,
        data: &(impl Samples<N::Input, N::Target> + ?Sized),
        display: &mut Display,
    ) -> Result<TrainedEpoch, Error> {
        let Self { trainer, plan, sampler, session, standing, best, over } = self;
        let epoch = standing.epoch;
        let order = sampler.order(trainer.seed, epoch);
        display.begin(epoch, order.len());
        let first_step = session.steps() - standing.batch / plan.accumulate;
        let mut ledger = Ledger::new(standing.carried);
        let (mut rate, mut batch) = (session.rate(), standing.batch);
        let all = plan.batches_of(epoch);
        let parts = batches(&order, trainer.batch).take(all).skip(batch);
        let before = standing.seconds;
        let (start, samples_before) = (Instant::now(), standing.carried.samples);
        let augmenting = Augmenting { augment: &trainer.augment, seed: trainer.seed, epoch };
        ahead(data, parts, &augmenting, |prepared: Prepared<N::Input, N::Target>| {
            let Prepared { inputs, truths, mixed, samples } = prepared;
            let weight = trainer.objective.weight(&truths);
            let input = N::Input::batch(inputs, session.device());
            let share = mixed.as_ref().map_or(1.0, |(_, share)| *share);
            let target = (N::Target::batch(truths, session.device()), share);
            let other = mixed.map(|(truths, share)| (N::Target::batch(truths, session.device()), 1.0 - share));
            rate = session.rate();
            batch += 1;
            let moves = batch == all || batch.is_multiple_of(plan.accumulate);
            ledger.add(session.part(input, [target].into_iter().chain(other), weight, moves), samples);
            let due = matches!(trainer.interval, Some(Checkpoint::Steps(every))
                if moves && batch < all && session.steps().is_multiple_of(every));
            if ledger.is_due() || due {
                settle(trainer, plan, &mut ledger, data, &order, epoch, first_step)?;
                let samples = ledger.carried().samples;
                let speed = (samples - samples_before) as f64 / start.elapsed().as_secs_f64();
                display.update(samples, ledger.mean(), speed);
            }
            let seconds = before + start.elapsed().as_secs_f64();
            if due {
                (standing.batch, standing.carried, standing.seconds) = (batch, ledger.carried(), seconds);
                write(trainer, data.len(), session, standing, best.as_ref())?;
            }
            *over = moves && trainer.time.is_some_and(|most| seconds >= most.as_secs_f64());
            Ok::<_, Error>(!*over)
        })?;
        settle(trainer, plan, &mut ledger, data, &order, epoch, first_step)?;
        let seconds = start.elapsed().as_secs_f64();
        standing.seconds = before + seconds;
        standing.batch = 0;
        standing.carried = Carried { latest: ledger.carried().latest, ..Carried::default() };
        let samples = ledger.carried().samples - samples_before;
        let samples_per_second = samples as f64 / seconds;
        Ok(TrainedEpoch { loss: ledger.mean(), rate, samples_per_second, seconds })
    }

    /// Measures the network after an epoch, and picks the figure that counts, if one does.
    fn measure(
        &self,
        valid: &(impl Samples<N::Input, N::Target> + ?Sized),
        trained: TrainedEpoch,
    ) -> Result<(Epoch, Option<f64>), Error> {
        let Self { trainer, session, .. } = self;
        let averaged = session.averages().then(|| session.snapshot());
        let network = averaged.as_ref().unwrap_or(session.network());
        let measured = switch::with(trainer.kernels, || {
            evaluate::run(network, valid, &trainer.objective, &trainer.metrics, "validation")
        });
        let Measured { evaluation, figures, metrics } = measured?;
        let epoch = Epoch {
            epoch: self.standing.epoch,
            train_loss: trained.loss,
            valid_loss: evaluation.loss(),
            score: evaluation.score(),
            metrics,
            learning_rate: trained.rate,
            seconds: trained.seconds,
            samples_per_second: trained.samples_per_second,
        };
        let counts = self.keeps_best() || trainer.schedule.plateaus().is_some();
        let figure = counts.then(|| trainer.monitor.of(&epoch, &figures)).transpose()?;
        Ok((epoch, figure))
    }

    /// What follows from an epoch's figure: a lower rate, a new best network.
    fn judge(&mut self, figure: Option<f64>) -> Result<(), Error> {
        let Some(figure) = figure else { return Ok(()) };
        self.session.observe(figure);
        if !self.keeps_best() {
            return Ok(());
        }
        let delta = self.trainer.early.map_or(0.0, |early| early.min_delta);
        let epoch = self.standing.epoch;
        if self.standing.best.add(figure, epoch, self.trainer.monitor.falls(), delta) {
            let network = self.session.snapshot();
            if self.trainer.keep_best {
                let folder = self.trainer.checkpoints();
                let path = checkpoint::best(&folder);
                std::fs::create_dir_all(&folder).map_err(|error| checkpoint::unwritable(&path, error))?;
                network.save(path)?;
            }
            self.best = Some(network);
        }
        Ok(())
    }

    fn keep(&mut self, samples: usize) -> Result<(), Error> {
        write(&self.trainer, samples, &self.session, &self.standing, self.best.as_ref())
    }
}

/// Writes a checkpoint; what is drawn after it follows from it alone.
fn write<N: Network>(
    trainer: &Trainer<N>,
    samples: usize,
    session: &Session<N>,
    standing: &Standing,
    best: Option<&N>,
) -> Result<(), Error> {
    let path = checkpoint::latest(&trainer.checkpoints());
    checkpoint::write(&path, trainer, samples, session, standing, best)?;
    session.reseed(checkpoint::seed_after(trainer.seed, session.steps()));
    Ok(())
}

struct TrainedEpoch {
    loss: f64,
    rate: f64,
    samples_per_second: f64,
    seconds: f64,
}

/// Reads the losses that are still on the device. Where one is not finite, its batch is collected once more to see what it was.
fn settle<N: Network>(
    trainer: &Trainer<N>,
    plan: &Plan,
    ledger: &mut Ledger,
    data: &(impl Samples<N::Input, N::Target> + ?Sized),
    order: &[usize],
    epoch: usize,
    first_step: usize,
) -> Result<(), Error> {
    let Err(NotFinite { step: batch, loss, before }) = ledger.settle()? else {
        return Ok(());
    };
    let indices = batches(order, trainer.batch).nth(batch).unwrap_or_default();
    let (inputs, _) = gather(data, indices)?;
    let step = batch / plan.accumulate;
    Err(Box::new(Diverged {
        epoch,
        step: step + 1,
        steps: plan.batches.div_ceil(plan.accumulate),
        loss,
        before,
        inputs: N::Input::range(&inputs),
        optimizer: trainer.optimizer,
        learning_rate: trainer.schedule.rate(trainer.optimizer.lr(), first_step + step, plan.steps),
    })
    .into())
}
