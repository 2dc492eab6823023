// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountRename;
use super::ChangeScene;
use super::RequestScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Applies to rename a channel settlement account (受理渠道结算银行账户更名申请).
///
/// `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
///
/// - Returns [`AccountRename`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：受理渠道结算银行账户更名申请。调用方：商户；`out_request_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::{ApplyForAccountRename, ChangeScene};
///
/// let request = ApplyForAccountRename::new("1217752501201407033233368018")
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018")
///     .change_scene(ChangeScene::SubjectInfoRename);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bal_account_no":"1217752501201407033233368018","change_scene":"SUBJECT_INFO_RENAME","mchid":"1900000109","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "受理渠道结算银行账户更名申请",
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename",
    "POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForAccountRename {
    /// The merchant's own request number (渠道结算银行账户更名外部系统单号). Required.
    pub out_request_no: String,
    /// Merchant number (目标商户号). Required.
    pub mchid: Option<String>,
    /// Quota ledger account number (台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bal_account_no: Option<Sensitive>,
    /// Type of the change (变更类型). Required.
    pub change_scene: Option<ChangeScene>,
    /// Request scene.
    pub req_scene: Option<RequestScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForAccountRename {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid`, `bal_account_no` and `change_scene`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            mchid: None,
            bal_account_no: None,
            change_scene: None,
            req_scene: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (目标商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Quota ledger account number (台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bal_account_no<Via>(mut self, bal_account_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bal_account_no = bal_account_no.into_field();
        self
    }

    /// Type of the change (变更类型). Required.
    pub fn change_scene<Via>(mut self, change_scene: impl IntoField<ChangeScene, Via>) -> Self {
        self.change_scene = change_scene.into_field();
        self
    }

    /// Request scene.
    pub fn req_scene<Via>(mut self, req_scene: impl IntoField<RequestScene, Via>) -> Self {
        self.req_scene = req_scene.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForAccountRename
    [out_request_no,]
    [mchid, bal_account_no, change_scene, req_scene,]
    ["mchid", "bal_account_no", "change_scene",]
}

wxpay_core::operation!(ApplyForAccountRename => AccountRename, wxpay_core::Spec::new(
    "bank_channel.apply_for_account_rename",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename",
)
.title("受理渠道结算银行账户更名申请")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
