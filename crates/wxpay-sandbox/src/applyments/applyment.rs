use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

use crate::clock::{beijing, later};

/// Time that a merchant has to verify its account, in seconds: 10 days.
pub(super) const TO_CONFIRM: u64 = 10 * 24 * 60 * 60;

/// An application of a merchant as the sandbox keeps it, for assertions.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Applyment {
    /// The service provider or platform that submitted it.
    pub mchid: String,
    /// Kind of merchant that applies.
    pub kind: ApplymentKind,
    /// The submitter's number: `business_code`, or `out_request_no` of a platform.
    pub number: String,
    /// WeChat Pay's number.
    pub applyment_id: i64,
    /// Where it stands.
    pub state: ApplymentState,
    /// The new merchant's number, from the signature on.
    pub sub_mchid: Option<String>,
    /// Fields that the reviewer rejected.
    pub rejected: Vec<RejectedField>,
    /// Name of the settlement account, in plain text. `Debug` does not show it.
    pub account_name: Option<String>,
    /// When it was submitted last.
    pub submit_time: DateTime,
    /// When it moved last.
    pub update_time: DateTime,
}

impl Applyment {
    /// The end of the time to verify the account, as `2018-12-10 17:09:01`.
    pub(super) fn deadline(&self) -> String {
        let end = later(self.update_time.timestamp(), TO_CONFIRM);
        let end = beijing(end).to_string();
        end.chars().take(19).collect::<String>().replace('T', " ")
    }
}

impl fmt::Debug for Applyment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Applyment")
            .field("mchid", &self.mchid)
            .field("kind", &self.kind)
            .field("number", &self.number)
            .field("applyment_id", &self.applyment_id)
            .field("state", &self.state)
            .field("sub_mchid", &self.sub_mchid)
            .finish_non_exhaustive()
    }
}

/// Kind of merchant that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ApplymentKind {
    /// A sub-merchant of a service provider (特约商户进件).
    SubMerchant,
    /// A sub-merchant of an e-commerce platform (收付通商户进件).
    Platform,
}

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ApplymentState {
    /// `APPLYMENT_STATE_EDITTING` (spelt like this): to be submitted again.
    Editing,
    /// `CHECKING`: the data is being checked, platforms only.
    Checking,
    /// `APPLYMENT_STATE_AUDITING`, `AUDITING`: being reviewed.
    Auditing,
    /// `APPLYMENT_STATE_REJECTED`, `REJECTED`: to be corrected and submitted again.
    Rejected,
    /// `APPLYMENT_STATE_TO_BE_CONFIRMED`, `ACCOUNT_NEED_VERIFY`: the merchant verifies its account, within 10 days.
    ToBeConfirmed,
    /// `APPLYMENT_STATE_TO_BE_SIGNED`, `NEED_SIGN`: the merchant signs.
    ToBeSigned,
    /// `APPLYMENT_STATE_SIGNING`: permissions are being opened. A platform sees `NEED_SIGN`.
    Signing,
    /// `APPLYMENT_STATE_FINISHED`, `FINISH`: the merchant can be paid. Final.
    Finished,
    /// `APPLYMENT_STATE_CANCELED`, `CANCELED`: withdrawn. Final.
    Canceled,
    /// `FROZEN`: stopped by WeChat Pay, platforms only. Final.
    Frozen,
}

impl ApplymentState {
    /// The state's name on the wire.
    pub const fn as_str(self, kind: ApplymentKind) -> &'static str {
        match (kind, self) {
            (ApplymentKind::SubMerchant, Self::Editing) => "APPLYMENT_STATE_EDITTING",
            (ApplymentKind::SubMerchant, Self::Checking | Self::Auditing) => {
                "APPLYMENT_STATE_AUDITING"
            }
            (ApplymentKind::SubMerchant, Self::Rejected) => "APPLYMENT_STATE_REJECTED",
            (ApplymentKind::SubMerchant, Self::ToBeConfirmed) => "APPLYMENT_STATE_TO_BE_CONFIRMED",
            (ApplymentKind::SubMerchant, Self::ToBeSigned) => "APPLYMENT_STATE_TO_BE_SIGNED",
            (ApplymentKind::SubMerchant, Self::Signing) => "APPLYMENT_STATE_SIGNING",
            (ApplymentKind::SubMerchant, Self::Finished) => "APPLYMENT_STATE_FINISHED",
            (ApplymentKind::SubMerchant, Self::Canceled | Self::Frozen) => {
                "APPLYMENT_STATE_CANCELED"
            }
            (ApplymentKind::Platform, Self::Editing | Self::Checking) => "CHECKING",
            (ApplymentKind::Platform, Self::Auditing) => "AUDITING",
            (ApplymentKind::Platform, Self::Rejected) => "REJECTED",
            (ApplymentKind::Platform, Self::ToBeConfirmed) => "ACCOUNT_NEED_VERIFY",
            (ApplymentKind::Platform, Self::ToBeSigned | Self::Signing) => "NEED_SIGN",
            (ApplymentKind::Platform, Self::Finished) => "FINISH",
            (ApplymentKind::Platform, Self::Canceled) => "CANCELED",
            (ApplymentKind::Platform, Self::Frozen) => "FROZEN",
        }
    }

    /// Returns whether nothing comes next.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Finished | Self::Canceled | Self::Frozen)
    }

    /// Words of the state's description: the sandbox's own.
    pub(super) const fn description(self) -> &'static str {
        match self {
            Self::Editing => "编辑中",
            Self::Checking => "资料校验中",
            Self::Auditing => "审核中",
            Self::Rejected => "已驳回",
            Self::ToBeConfirmed => "待账户验证",
            Self::ToBeSigned => "待签约",
            Self::Signing => "开通权限中",
            Self::Finished => "已完成",
            Self::Canceled => "已作废",
            Self::Frozen => "已冻结",
        }
    }
}

/// A field that the reviewer of an application rejected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RejectedField {
    /// The field's name, such as `id_card_copy`.
    pub name: String,
    /// Why.
    pub reason: String,
}

impl RejectedField {
    /// A rejected field, such as `id_card_copy`, and the reason.
    pub fn new(name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            reason: reason.into(),
        }
    }
}

/// Next step of an application, by a reviewer of WeChat Pay or by the merchant.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplymentStep {
    /// The reviewer returns it to be submitted again. Service providers only.
    Return,
    /// The reviewer rejects fields of it, one at least.
    Reject(Vec<RejectedField>),
    /// The reviewer asks the merchant to verify its account.
    AskToConfirm,
    /// The reviewer approves it, or the merchant verified its account: it is to be signed.
    Approve,
    /// The merchant signs. The permissions are opened when that settles.
    Sign,
    /// It is withdrawn.
    Cancel,
    /// WeChat Pay stops it. Platforms only.
    Freeze,
}

/// An application does not take that step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApplymentError {
    /// There is no application with that number.
    #[error("there is no application with that number")]
    Unknown,
    /// A rejection names no field.
    #[error("a rejection must name a field")]
    NoField,
    /// Its state, or its kind, does not allow it.
    #[error("the application is {}, in which that does not happen", state.as_str(*kind))]
    WrongState {
        /// Kind of merchant that applies.
        kind: ApplymentKind,
        /// Where it stands.
        state: ApplymentState,
    },
}
