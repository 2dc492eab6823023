//! Failures of the command, with the exit status that programs branch on.

use std::fmt;
use std::io;
use std::path::Path;

use serde_json::{Value, json};
use wxpay::{ConfigError, Delivery, Error};

use crate::language::{Language, Words};

/// There is no place for files of this user.
pub(crate) const NO_HOME: (&str, &str) = ("this user has no home directory", "当前用户没有主目录");

/// A signer without the private key here, such as one of a hardware module.
pub(crate) const NO_OPENER: (&str, &str) = (
    "the configured signer cannot decrypt",
    "所配置的签名方式不支持解密",
);

/// The reason for an exit status other than 0.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The reader of the output closed it: not a failure of the command.
    Closed,
    /// The service refused the request: status 1.
    Refused(Report),
    /// A mistake in arguments or configuration, or no connection. Nothing was sent: status 2.
    Usage(Report),
    /// A signature was not WeChat Pay's, or could not be checked: status 3.
    Trust(Report),
    /// The request may have been carried out: status 4.
    Unknown(Report),
}

/// Text of a failure.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) message: Words,
    /// The next action.
    pub(crate) next: Option<Box<Words>>,
    pub(crate) delivery: Option<Delivery>,
    pub(crate) code: Option<String>,
    pub(crate) http_status: Option<u16>,
    pub(crate) request_id: Option<String>,
}

impl Failure {
    /// A mistake in the arguments.
    pub(crate) fn usage(message: impl Into<Words>) -> Self {
        Self::Usage(Report {
            message: message.into(),
            ..Report::default()
        })
    }

    /// A signature that cannot be trusted.
    pub(crate) fn trust(message: impl Into<Words>) -> Self {
        Self::Trust(Report {
            message: message.into(),
            ..Report::default()
        })
    }

    /// A refusal by the other side.
    pub(crate) fn refused(message: impl Into<Words>) -> Self {
        Self::Refused(Report {
            message: message.into(),
            ..Report::default()
        })
    }

    /// An outcome that is not known.
    pub(crate) fn unknown(message: impl Into<Words>) -> Self {
        Self::Unknown(Report {
            message: message.into(),
            ..Report::default()
        })
    }

    /// A mistake that a library or the system words.
    pub(crate) fn caused_by(error: impl fmt::Display) -> Self {
        Self::usage(Words::quoted(error))
    }

    /// A file that cannot be read or written.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::caused_by(error).of(path)
    }

    /// The same failure, after what it is about.
    pub(crate) fn of(mut self, what: impl Into<Words>) -> Self {
        if let Some(report) = self.report_mut() {
            report.message = std::mem::take(&mut report.message).of(what);
        }
        self
    }

    /// The same failure as one of trust.
    pub(crate) fn into_trust(self) -> Self {
        match self {
            Self::Usage(report) => Self::Trust(report),
            other => other,
        }
    }

    /// A failure to show the response of a request that was carried out.
    pub(crate) fn after_sending(self) -> Self {
        match self {
            Self::Usage(report) => Self::Unknown(Report {
                delivery: Some(Delivery::OutcomeUnknown),
                ..report
            }),
            other => other,
        }
    }

    /// The message in this language.
    pub(crate) fn message(&self, language: Language) -> &str {
        self.report()
            .map_or("", |report| report.message.text(language))
    }

    /// The same failure with advice.
    pub(crate) fn with_next(mut self, next: impl Into<Words>) -> Self {
        if let Some(report) = self.report_mut() {
            report.next = Some(Box::new(next.into()));
        }
        self
    }

    /// The exit status.
    pub(crate) const fn status(&self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::Refused(_) => 1,
            Self::Usage(_) => 2,
            Self::Trust(_) => 3,
            Self::Unknown(_) => 4,
        }
    }

    const fn kind(&self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Refused(_) => "refused",
            Self::Usage(_) => "usage",
            Self::Trust(_) => "trust",
            Self::Unknown(_) => "outcome_unknown",
        }
    }

    pub(crate) const fn report(&self) -> Option<&Report> {
        match self {
            Self::Closed => None,
            Self::Refused(report)
            | Self::Usage(report)
            | Self::Trust(report)
            | Self::Unknown(report) => Some(report),
        }
    }

    const fn report_mut(&mut self) -> Option<&mut Report> {
        match self {
            Self::Closed => None,
            Self::Refused(report)
            | Self::Usage(report)
            | Self::Trust(report)
            | Self::Unknown(report) => Some(report),
        }
    }

    /// The failure as programs read it.
    pub(crate) fn to_json(&self) -> Value {
        let report = self.report();
        json!({ "error": {
            "kind": self.kind(),
            "status": self.status(),
            "message": report.map(|report| report.message.text(Language::En)),
            "next": report.and_then(|report| report.next.as_ref()).map(|next| next.text(Language::En)),
            "delivery": report.and_then(|report| report.delivery).map(word),
            "code": report.and_then(|report| report.code.as_deref()),
            "http_status": report.and_then(|report| report.http_status),
            "request_id": report.and_then(|report| report.request_id.as_deref()),
        }})
    }
}

impl Report {
    /// The outcome in plain words.
    pub(crate) fn outcome(&self, language: Language) -> Option<&'static str> {
        Some(match self.delivery? {
            Delivery::NotSent => language.text(
                "Nothing was sent.",
                "请求未发出。",
            ),
            Delivery::OutcomeUnknown => language.text(
                "The request may have been carried out. Query by your own number before anything else.",
                "请求可能已被受理。请先用商户单号查询，再决定下一步。",
            ),
            _ => language.text(
                "WeChat Pay has answered.",
                "微信支付已应答。",
            ),
        })
    }
}

const fn word(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::NotSent => "not_sent",
        Delivery::OutcomeUnknown => "outcome_unknown",
        _ => "answered",
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let delivery = error.delivery();
        let report = Report {
            message: Words::quoted(format_args!("{error:?}")),
            next: advice(error).map(Box::new),
            delivery: Some(delivery),
            code: error.code().map(|code| code.as_str().to_owned()),
            http_status: error.status().map(|status| status.as_u16()),
            request_id: error.request_id().map(ToOwned::to_owned),
        };
        match (error, delivery) {
            (Error::Verify { .. } | Error::PlatformKeys { .. }, _) => Self::Trust(report),
            (_, Delivery::NotSent) => Self::Usage(report),
            (_, Delivery::OutcomeUnknown) => Self::Unknown(report),
            _ => Self::Refused(report),
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::caused_by(format_args!("{error:?}"))
            .with_next((
                "`wxpay init` writes a profile, `wxpay init --sandbox` one for `wxpay sandbox`; `wxpay config show` lists every value and where it comes from.",
                "`wxpay init` 写入一个配置组，`wxpay init --sandbox` 写入连接 `wxpay sandbox` 的配置组；`wxpay config show` 列出每项配置及其来源。",
            ))
    }
}

/// Advice for an error of a call.
fn advice(error: &Error) -> Option<Words> {
    let code = error.code().map(|code| code.as_str());
    match error {
        Error::Api(_) if code == Some("SIGN_ERROR") => Some(Words::from((
            "`wxpay explain FILE --signed FILE` compares both messages; `wxpay config show` lists the serial number.",
            "`wxpay explain FILE --signed FILE` 比对双方的签名串；`wxpay config show` 列出证书序列号。",
        ))),
        Error::Api(_) => code.map(|code| {
            Words::from((
                format!("`wxpay explain {code}` says what to do."),
                format!("用 `wxpay explain {code}` 查看处理办法。"),
            ))
        }),
        _ => None,
    }
}
