//! Figures for a program: `cargo xtask bench-compare` reads them.

use std::fs::OpenOptions;
use std::io::Write as _;

/// Appends a figure to the file that `WXPAY_BENCH_RESULTS` names, as a line of JSON. Less is better.
pub fn record(row: &str, figure: f64, unit: &str) {
    let Ok(path) = std::env::var("WXPAY_BENCH_RESULTS") else {
        return;
    };
    let line = serde_json::json!({ "row": row, "figure": figure, "unit": unit });
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .expect("WXPAY_BENCH_RESULTS names a file that can be written");
    writeln!(file, "{line}").expect("the file can be written");
}
