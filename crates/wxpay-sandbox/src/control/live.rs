use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};

use super::read::overview_of;
use crate::engine::Engine;

/// Interval at which the overview is looked at.
const TICK: Duration = Duration::from_millis(200);

/// Longest silence of a stream.
const SILENCE: Duration = Duration::from_secs(15);

/// Sends the overview to a listener, at first and whenever it has changed, until the listener is gone.
pub(crate) async fn watch(engine: Arc<Engine>, base_url: Arc<str>, to: mpsc::Sender<Bytes>) {
    let mut last = None;
    let mut sent = Instant::now();
    loop {
        let overview = overview_of(&engine, &base_url);
        let message = if last.as_ref() != Some(&overview) {
            let text = serde_json::to_string(&overview).unwrap_or_default();
            last = Some(overview);
            Some(format!("event: overview\ndata: {text}\n\n"))
        } else if sent.elapsed() > SILENCE {
            Some(":\n\n".to_owned())
        } else {
            None
        };
        if let Some(message) = message {
            sent = Instant::now();
            if to.send(message.into()).await.is_err() {
                return;
            }
        }
        if timeout(TICK, to.closed()).await.is_ok() {
            return;
        }
    }
}
