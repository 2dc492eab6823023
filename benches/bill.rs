//! A trade bill read row by row: how fast, and in how much memory; and beside the csv crate.
//!
//! `WXPAY_BENCH_ROWS` says how many rows the bill has.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time, and fails loudly"
)]

use std::hint::black_box;
use std::io::{BufRead, Read};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use wxpay::bill::{BillChunks, BillError, BillReader, TradeRow};
use wxpay_benches::bills::Bill;
use wxpay_benches::process::{cpu_time, resident_kib};
use wxpay_benches::results::record;

/// Rounds in which the readers take turns.
const ROUNDS: usize = 7;

/// Most rows of a bill that is held in memory.
const HELD: usize = 100_000;

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let rows = std::env::var("WXPAY_BENCH_ROWS").map_or_else(
        |_| if is_bench { 1_000_000 } else { 1_000 },
        |rows| rows.parse().unwrap(),
    );
    in_constant_memory(rows);
    let rows = rows.min(HELD);
    beside_csv("usual goods", Bill::new(rows), rows);
    let odd = "龙井茶, \"特级\"\n250 克";
    beside_csv(
        "commas and line breaks in goods' names",
        Bill::of_goods(rows, odd),
        rows,
    );
}

fn in_constant_memory(rows: usize) {
    let mut drained = Bill::new(rows);
    let (start, mut bytes) = (cpu_time(), 0);
    loop {
        let len = black_box(drained.fill_buf().unwrap()).len();
        if len == 0 {
            break;
        }
        bytes += len;
        drained.consume(len);
    }
    let making = cpu_time() - start;

    let (before, _) = resident_kib();
    let (start, cpu) = (Instant::now(), cpu_time());
    let mut reader = BillReader::<_, TradeRow>::new(Bill::new(rows));
    let mut total = 0;
    for row in &mut reader {
        total += row.unwrap().order_total().unwrap();
    }
    let (wall, cpu) = (start.elapsed(), cpu_time() - cpu);
    let (after, peak) = resident_kib();
    assert_eq!(reader.summary().unwrap().order_total, Some(total));

    let net = cpu.saturating_sub(making).as_secs_f64();
    println!(
        "{rows} rows, {} MiB: {:.2} s, of which {:.2} s make the bill; {:.0} rows/s, {:.0} MiB/s; resident {before} KiB before, {after} KiB after, peak {peak} KiB",
        bytes >> 20,
        wall.as_secs_f64(),
        making.as_secs_f64(),
        rows as f64 / net,
        bytes as f64 / net / f64::from(1 << 20),
    );
}

/// One file in memory, read by several readers in turns.
fn beside_csv(what: &str, mut bill: Bill, rows: usize) {
    let mut bytes = Vec::new();
    bill.read_to_end(&mut bytes).unwrap();
    let ours = || {
        let mut reader = BillReader::<_, TradeRow>::new(&bytes[..]);
        let count = reader.by_ref().map(Result::unwrap).count();
        assert_eq!(
            (count, reader.summary().unwrap().count),
            (rows, rows as u64)
        );
    };
    let chunks = |threads| assert_eq!(read_by_threads(&bytes, threads).unwrap(), rows as u64);
    let split = || {
        black_box(csv_records(&bytes));
    };
    let readers: [(&str, &dyn Fn()); 4] = [
        ("BillReader", &ours),
        ("BillChunks, 1 thread", &|| chunks(1)),
        ("BillChunks, 2 threads", &|| chunks(2)),
        ("csv crate, split only", &split),
    ];
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        for ((_, read), times) in readers.iter().zip(&mut times) {
            let (wall, cpu) = (Instant::now(), cpu_time());
            read();
            times.push((cpu_time() - cpu, wall.elapsed()));
        }
    }
    for ((name, _), times) in readers.iter().zip(times) {
        let megabytes = bytes.len() as f64 / 1e6;
        let (cpu, wall): (Vec<_>, Vec<_>) = times.into_iter().unzip();
        let (cpu, wall) = (median(cpu).as_secs_f64(), median(wall).as_secs_f64());
        println!(
            "{what}, {name}: {:.0} MB per processor second, {:.0} MB/s",
            megabytes / cpu,
            megabytes / wall,
        );
        record(
            &format!("bill, {what}, {name}"),
            cpu * 1e9 / rows as f64,
            "ns",
        );
    }
    println!(
        "{what}: {rows} rows, of which the csv crate gives {} records of as many values as the header",
        csv_records(&bytes)
    );
}

fn read_by_threads(bytes: &[u8], threads: usize) -> Result<u64, BillError> {
    let bill = Mutex::new(BillChunks::<_, TradeRow>::new(bytes));
    let read_some = || -> Result<(), BillError> {
        loop {
            let chunk = bill.lock().unwrap().next();
            let Some(mut chunk) = chunk.transpose()? else {
                return Ok(());
            };
            for row in &mut chunk {
                black_box(row?);
            }
            let sums = chunk.finish()?;
            bill.lock().unwrap().add(sums);
        }
    };
    thread::scope(|scope| {
        let readers: Vec<_> = (0..threads).map(|_| scope.spawn(read_some)).collect();
        readers
            .into_iter()
            .try_for_each(|reader| reader.join().unwrap())
    })?;
    Ok(bill.into_inner().unwrap().finish()?.count)
}

/// Splits the bill at its commas, and counts the records that have as many values as the header.
fn csv_records(bytes: &[u8]) -> usize {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let columns = reader.byte_headers().unwrap().len();
    let mut record = csv::ByteRecord::new();
    let mut whole = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        whole += usize::from(record.len() == columns);
    }
    whole
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
