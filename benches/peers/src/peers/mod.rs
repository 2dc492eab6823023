//! SDKs written in Rust, each behind the same trait.

mod rswxpay;
mod wechat_pay;
mod wxpay;
mod wxpay_rs;

use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use tokio::runtime::{Builder, Runtime};

use crate::Result;
use crate::scene::Scene;

/// Work that each SDK does in its own way. An error ends the measurement.
trait Peer: Sized + Send + Sync + 'static {
    fn new(scene: &Scene) -> impl Future<Output = Result<Self>>;

    /// Queries an order, with the response verified and decoded.
    fn query(&self) -> impl Future<Output = Result<()>> + Send;

    /// Verifies, decrypts and decodes the notification of a payment.
    fn notification(&self) -> impl Future<Output = Result<()>> + Send;
}

/// Does that work, and writes what it cost.
pub fn work(name: &str, scene: &Scene, work: &str, number: usize) -> Result<()> {
    match name {
        "wxpay" => work_by::<wxpay::Wxpay>(scene, work, number),
        "wxpay-rs" => work_by::<wxpay_rs::WxpayRs>(scene, work, number),
        "wechat-pay" => work_by::<wechat_pay::WechatPay>(scene, work, number),
        "rswxpay" => work_by::<rswxpay::Rswxpay>(scene, work, number),
        other => Err(format!("there is no peer {other}").into()),
    }
}

fn work_by<P: Peer>(scene: &Scene, work: &str, number: usize) -> Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let peer = Arc::new(runtime.block_on(P::new(scene))?);
    let (cpu, wall) = match work {
        "start" => {
            runtime.block_on(peer.query())?;
            (cpu_time(), Duration::ZERO)
        }
        "notification" => measure(number, |number| {
            runtime.block_on(async {
                for _ in 0..number {
                    peer.notification().await?;
                }
                Ok(())
            })
        })?,
        "call" => measure(number, |number| queries(&runtime, &peer, 1, number))?,
        "calls" => measure(number, |number| queries(&runtime, &peer, 64, number))?,
        other => return Err(format!("there is no work {other}").into()),
    };
    let each = |time: Duration| time.as_secs_f64() * 1e6 / number as f64;
    println!(
        "{}",
        serde_json::json!({ "cpu_us": each(cpu), "wall_us": each(wall) })
    );
    Ok(())
}

/// Queries orders, so many at a time on one thread.
fn queries<P: Peer>(
    runtime: &Runtime,
    peer: &Arc<P>,
    concurrency: usize,
    number: usize,
) -> Result<()> {
    runtime.block_on(async {
        let tasks: Vec<_> = (0..concurrency)
            .map(|task| {
                let peer = Arc::clone(peer);
                let share = (number + task) / concurrency;
                tokio::spawn(async move {
                    for _ in 0..share {
                        peer.query().await?;
                    }
                    Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
                })
            })
            .collect();
        for task in tasks {
            task.await??;
        }
        Ok(())
    })
}

/// Processor time and elapsed time of the work, after a tenth of it that opens connections and warms up.
fn measure(
    number: usize,
    mut work: impl FnMut(usize) -> Result<()>,
) -> Result<(Duration, Duration)> {
    work(number.div_ceil(10))?;
    let (cpu, wall) = (cpu_time(), Instant::now());
    work(number)?;
    Ok((cpu_time() - cpu, wall.elapsed()))
}

/// The processor time of all threads of this process so far, user and system.
fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}
