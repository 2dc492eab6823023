use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::DateTime;

/// A complaint in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Complaint {
    /// The merchant or service provider that created the order and answers the complaint.
    pub mchid: String,
    /// The sub-merchant that the user complains about; `None` if it is the merchant itself.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number.
    pub complaint_id: String,
    /// Its state.
    pub state: ComplaintState,
    /// The user's words.
    pub detail: String,
    /// WeChat Pay's number of the order.
    pub transaction_id: String,
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// Amount of the order, in fen.
    pub total: i64,
    /// The user.
    pub openid: Option<String>,
    /// Requested refund, in fen; `None` if the complaint requests none.
    pub apply_refund_amount: Option<i64>,
    /// The merchant's decision on the refund, once there is one. It moves no money: the refund does.
    pub decision: Option<RefundDecision>,
    /// True if the user requests immediate service.
    pub needs_immediate_service: bool,
    /// True while a message of the user awaits a reply.
    pub has_open_message: bool,
    /// Number of times that the user complained.
    pub times: i64,
    /// When it was filed.
    pub time: DateTime,
    /// Events of the negotiation, oldest first.
    pub history: Vec<ComplaintStep>,
}

impl Complaint {
    /// The merchant that the user complains about.
    pub fn complainted_mchid(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

/// State of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ComplaintState {
    /// `PENDING`: the merchant has not answered yet.
    Pending,
    /// `PROCESSING`: answered, and not completed.
    Processing,
    /// `PROCESSED`: completed by the merchant, until the user complains again.
    Processed,
}

impl ComplaintState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Processing => "PROCESSING",
            Self::Processed => "PROCESSED",
        }
    }
}

impl fmt::Display for ComplaintState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A merchant's decision on the refund that a complaint asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RefundDecision {
    /// `APPROVE`
    Approved,
    /// `REJECT`
    Rejected,
}

/// A step of the negotiation about a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComplaintStep {
    /// Its number.
    pub log_id: String,
    /// Its type, such as `MERCHANT_RESPONSE`.
    pub operate_type: String,
    /// The words of the user or the merchant.
    pub details: Option<String>,
    /// Media ids of the merchant's pictures.
    pub images: Vec<String>,
    /// When it happened.
    pub time: DateTime,
    /// `idempotent_id` of a message for immediate service.
    pub(super) idempotent_id: Option<String>,
    /// Content of such a message, as it was sent.
    pub(super) message: Option<Value>,
}

/// A complaint that a user is about to file.
///
/// ```
/// use wxpay_sandbox::NewComplaint;
///
/// let complaint = NewComplaint::new("order1").detail("商品破损").refund(100);
/// ```
#[derive(Clone, Debug)]
pub struct NewComplaint {
    pub(super) out_trade_no: String,
    pub(crate) mchid: Option<String>,
    pub(super) detail: String,
    pub(super) refund: Option<i64>,
    pub(super) is_urgent: bool,
}

impl NewComplaint {
    /// A complaint about a paid order of the default merchant, by the merchant's number.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: None,
            detail: "商品与描述不符".to_owned(),
            refund: None,
            is_urgent: false,
        }
    }

    /// Names the merchant or service provider that made the order.
    #[must_use]
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Sets the user's words, up to 300 characters.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Asks for a refund of that many fen.
    #[must_use]
    pub const fn refund(mut self, fen: i64) -> Self {
        self.refund = Some(fen);
        self
    }

    /// Asks for immediate service.
    #[must_use]
    pub const fn immediate_service(mut self) -> Self {
        self.is_urgent = true;
        self
    }
}

/// An action of a user on a complaint is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ComplaintError {
    /// There is no complaint with that number.
    #[error("there is no complaint with that number")]
    Unknown,
    /// There is no paid order with that number.
    #[error("there is no paid order with that number")]
    NotPaid,
    /// The refund is not between 1 fen and the amount of the order.
    #[error("the refund must be between 1 and {total} fen")]
    WrongRefund {
        /// Amount of the order, in fen.
        total: i64,
    },
    /// Its state does not allow it.
    #[error("the complaint is {state}")]
    WrongState {
        /// Its state.
        state: ComplaintState,
    },
}
