mod common;
#[test] fn probe() {
  println!("{}", common::expand("/// Recognises digits.\npub Digits: image(1, 28, 28) -> class(10) { conv2d(32, 3, relu) batch_norm max_pool2d(2) dropout(0.25) flatten hidden: dense(HIDDEN, prelu) dense(10, softmax) } train { optimizer: adam(lr = 1e-3), schedule: cosine(warmup=0.05), epochs: 3, batch: 128 }"));
  println!("{}", common::expand("< dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) >"));
  for s in ["A { dense(784,128,relu) dense(64, 10) dropout(50) Linear(3) }", "pub Digits: image(28,28,1) -> class(10) { conv2d(32, 3, strides=2) dense(10, rleu) } train { epoch: 3, loss: mse, batch: 0 }",
   "digits: image(1,28,28) -> class(10) { conv2d(32, 3, 1) max_pool2d(40) dense(10) }", "A: image(1,28,28) -> class(10) { conv2d(32,40) conv2d(8,3,groups=3) flatten dense(11) }", "A: image(3,8,8) -> class(10) { conv2d(32,9) }", "A: image(3,8,8) -> class(10) { conv2d(32,3,groups=2) dense(10, relu)}", "dense(10) train { epochs: 1}", "dense(10,10) train { epochs: 1}", "", "128", "A", "A {}", "A: features(3) { x: dense(H, 7) dense(8, {k}) } "] {
    println!("=== {s}"); for e in common::errors(s) { println!("{e}\n"); }
  }
}
