use super::trace::Span;
use super::{Subject, count, kind, platform_keys};
use crate::error::VerifyError;

/// The end of a notification.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome<'a> {
    /// It was verified and decrypted, and handed to the caller.
    Received,
    /// The handler processed it.
    Processed,
    /// The handler processed it, but the store could not record that.
    Unrecorded,
    /// It was processed before.
    Duplicate,
    /// Another caller is processing it.
    InProgress,
    /// It is not proven to come from WeChat Pay.
    Unverified(&'a VerifyError),
    /// It is longer than the limit.
    TooLarge,
    /// It is not of the expected form.
    Unreadable,
    /// The merchant cannot decrypt it.
    Undecryptable,
    /// The store cannot tell whether it was processed.
    StoreFailed,
    /// The handler failed.
    HandlerFailed,
}

impl Outcome<'_> {
    const fn label(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Processed => "processed",
            Self::Unrecorded => "unrecorded",
            Self::Duplicate => "duplicate",
            Self::InProgress => "in_progress",
            Self::Unverified(_) => "unverified",
            Self::TooLarge => "too_large",
            Self::Unreadable => "unreadable",
            Self::Undecryptable => "undecryptable",
            Self::StoreFailed => "store_failed",
            Self::HandlerFailed => "handler_failed",
        }
    }

    /// Returns whether an operator should look at it. Probes are a test of WeChat Pay, and refusing them is correct.
    const fn is_warning(self) -> bool {
        !matches!(
            self,
            Self::Received
                | Self::Processed
                | Self::Duplicate
                | Self::InProgress
                | Self::Unverified(VerifyError::Probe)
        )
    }
}

/// Watches a notification from its arrival to its end: its span, the event at its end, its metrics.
///
/// A watch that is dropped before its end reports a dropped notification: the peer hung up, and WeChat
/// Pay sends it again.
pub(crate) struct NotificationWatch {
    span: Span,
    event_type: Option<Box<str>>,
    is_over: bool,
}

impl NotificationWatch {
    /// Begins with a notification that is not verified yet.
    pub(crate) fn begin() -> Self {
        Self {
            span: Span::notification(),
            event_type: None,
            is_over: false,
        }
    }

    /// The span to process it in.
    pub(crate) const fn span(&self) -> &Span {
        &self.span
    }

    /// Records which verified notification it is, and whose.
    pub(crate) fn opened(&mut self, id: &str, event_type: &str, mchid: &str) {
        // Metrics alone name it.
        self.event_type = cfg!(feature = "metrics").then(|| event_type.into());
        self.span.notified(id, event_type, mchid);
    }

    /// Records its end.
    pub(crate) fn end(mut self, outcome: Outcome<'_>) {
        self.is_over = true;
        let mut error_type = None;
        if let Outcome::Unverified(error) = outcome {
            platform_keys::unverified(Subject::Notification, error);
            error_type = Some(kind::verify(error));
        }
        self.close(outcome.label(), error_type, outcome.is_warning());
    }

    fn close(&self, outcome: &'static str, error_type: Option<&'static str>, is_warning: bool) {
        count::notification(event_label(self.event_type.as_deref()), outcome);
        self.span
            .notification_ended(outcome, error_type, is_warning);
    }
}

impl Drop for NotificationWatch {
    fn drop(&mut self) {
        if !self.is_over {
            self.close("dropped", None, true);
        }
    }
}

/// The event type as a label: `none` before it is verified, `other` if it has another form than those
/// of WeChat Pay.
fn event_label(event_type: Option<&str>) -> &str {
    let Some(event_type) = event_type else {
        return "none";
    };
    let is_usual = event_type.len() <= 64
        && event_type
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    match is_usual {
        true => event_type,
        false => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_odd_event_type_is_no_label() {
        for (event_type, label) in [
            (None, "none"),
            (Some("TRANSACTION.SUCCESS"), "TRANSACTION.SUCCESS"),
            (
                Some("MCHTRANSFER.BILL.FINISHED"),
                "MCHTRANSFER.BILL.FINISHED",
            ),
            (Some("a b"), "other"),
            (Some("支付"), "other"),
        ] {
            assert_eq!(event_label(event_type), label);
        }
        assert_eq!(event_label(Some(&"A".repeat(65))), "other");
    }
}
