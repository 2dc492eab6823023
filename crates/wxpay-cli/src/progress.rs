//! Progress of transfers, on standard error.

use indicatif::{ProgressBar, ProgressStyle};
use wxpay::download::Progress;

/// A progress bar, absent without a terminal.
#[derive(Clone)]
pub(crate) struct Bar(ProgressBar);

impl Bar {
    /// Begins the bar of a download of that name.
    pub(crate) fn new(name: &str) -> Self {
        let bar = ProgressBar::new(0).with_message(name.to_owned());
        let style =
            ProgressStyle::with_template("{msg} {bar:30} {bytes}/{total_bytes} {bytes_per_sec}");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Shows the progress.
    pub(crate) fn show(&self, progress: Progress) {
        if let Some(expected) = progress.expected {
            self.0.set_length(expected);
        }
        self.0.set_position(progress.received);
    }

    /// Removes the bar.
    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}
