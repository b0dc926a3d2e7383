//! How long `network_compiler::compile` takes: a network of 200 layers within 50 ms, and twice the layers in twice the time.
//!
//! `cargo bench -p network-compiler --bench compile_time`

use proc_macro2::TokenStream;
use std::time::{Duration, Instant};

/// What a network of 200 layers may take.
const LIMIT: Duration = Duration::from_millis(50);
/// By how much the time of a layer may grow from 200 layers to 1,600: a quadratic step would make it eight times as long.
const GROWTH: f64 = 2.0;
const SIZES: [usize; 4] = [200, 400, 800, 1_600];

/// The source of a network of so many layers.
type Form = fn(usize) -> String;

fn main() {
    let forms: [(&str, Form); 7] = [
        ("one chain", |n| format!("{HEAD} {} {TAIL}", "conv2d(8, 3, padding = same) batch_norm(relu) ".repeat(n / 2))),
        ("named outputs", |n| {
            let level = |i| format!("level{i}: conv2d(8, 3, padding = same) sum(level{i}) ");
            format!("{HEAD} {} {TAIL}", (0..n / 2).map(level).collect::<String>())
        }),
        ("residuals", |n| {
            let unit = "residual { conv2d(8, 3, padding = same) batch_norm(relu) conv2d(8, 3, padding = same) } ";
            format!("{HEAD} {} {TAIL}", unit.repeat(n / 4))
        }),
        ("nests of twenty", |n| {
            let nest = format!("{}relu{}", "residual { conv2d(8, 3, padding = same) ".repeat(9), " }".repeat(9));
            format!("{HEAD} {} {TAIL}", format!("{nest} ").repeat(n / 20))
        }),
        ("a repeat", |n| format!("{HEAD} repeat({}) {{ conv2d(8, 3, padding = same) relu }} {TAIL}", n / 2)),
        ("calls of a block", |n| {
            let block =
                "block unit(out) { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) }";
            format!("{block} {HEAD} {} {TAIL}", "unit(8) ".repeat(n / 4))
        }),
        ("constants", |n| {
            let layers: String = (0..n / 2).map(|i| format!("dense(WIDTH_{}) relu ", i % 7)).collect();
            format!("Net: features(IN) -> class(10) {{ {layers} dense(10) }}")
        }),
    ];
    println!("{:<18}{}", "form", SIZES.map(|n| format!("{n:>12}")).concat());
    let mut broken = Vec::new();
    for (name, form) in forms {
        let times = SIZES.map(|n| time(&form(n)));
        println!("{name:<18}{}", times.map(|t| format!("{:>9.1} ms", t.as_secs_f64() * 1e3)).concat());
        if times[0] > LIMIT {
            broken.push(format!("{name}: 200 layers take {:?}, more than {LIMIT:?}", times[0]));
        }
        let growth = times[3].as_secs_f64() / times[0].as_secs_f64() / (SIZES[3] / SIZES[0]) as f64;
        if growth > GROWTH {
            broken.push(format!("{name}: a layer of 1,600 takes {growth:.1} times as long as one of 200"));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

const HEAD: &str = "Net: image(8, 32, 32) -> class(10) {";
const TAIL: &str = "global_avg_pool dense(10) }";

/// The median of several runs.
fn time(source: &str) -> Duration {
    let tokens: TokenStream = source.parse().expect("tokens");
    let mut times: Vec<Duration> = (0..7)
        .map(|_| {
            let tokens = tokens.clone();
            let begin = Instant::now();
            let code = network_compiler::compile(tokens);
            let time = begin.elapsed();
            assert!(!code.is_empty());
            time
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}
