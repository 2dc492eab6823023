// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedData;
use super::Partner;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Terminates a partnership (终止合作关系).
///
/// `POST /v3/marketing/partnerships/terminate`
///
/// - Returns [`PartnershipTermination`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：终止合作关系。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{
///     AuthorizedBusinessType, AuthorizedData, Partner, PartnerType, TerminatePartnership,
/// };
///
/// let request = TerminatePartnership::new()
///     .idempotency_key("示例文字")
///     .partner(Partner::new().r#type(PartnerType::Appid))
///     .authorized_data(AuthorizedData::new().business_type(AuthorizedBusinessType::FavorStock));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"Idempotency-Key":"示例文字","authorized_data":{"business_type":"FAVOR_STOCK"},"partner":{"type":"APPID"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "终止合作关系",
    "/v3/marketing/partnerships/terminate",
    "POST /v3/marketing/partnerships/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminatePartnership {
    /// `Idempotency-Key`. Required. It stands in a header.
    pub idempotency_key: Option<String>,
    /// Partner details (合作方信息). Required.
    pub partner: Option<Partner>,
    /// Authorized data (被授权数据). Required.
    pub authorized_data: Option<AuthorizedData>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminatePartnership {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `Idempotency-Key`, `partner` and `authorized_data`.
    pub fn new() -> Self {
        Self {
            idempotency_key: None,
            partner: None,
            authorized_data: None,
            extra: Extra::new(),
        }
    }

    /// `Idempotency-Key`. Required. It stands in a header.
    pub fn idempotency_key<Via>(mut self, idempotency_key: impl IntoField<String, Via>) -> Self {
        self.idempotency_key = idempotency_key.into_field();
        self
    }

    /// Partner details (合作方信息). Required.
    pub fn partner<Via>(mut self, partner: impl IntoField<Partner, Via>) -> Self {
        self.partner = partner.into_field();
        self
    }

    /// Authorized data (被授权数据). Required.
    pub fn authorized_data<Via>(
        mut self,
        authorized_data: impl IntoField<AuthorizedData, Via>,
    ) -> Self {
        self.authorized_data = authorized_data.into_field();
        self
    }
}

impl Default for TerminatePartnership {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TerminatePartnership
    []
    [idempotency_key = "Idempotency-Key", partner, authorized_data,]
    ["Idempotency-Key", "partner", "authorized_data",]
}

wxpay_core::operation!(TerminatePartnership => PartnershipTermination, wxpay_core::Spec::new(
    "marketing_activities.terminate_partnership",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partnerships/terminate",
)
.title("终止合作关系")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml")
.headers(&["Idempotency-Key"])
.body(wxpay_core::Body::Json));

/// When a partnership was terminated.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnershipTermination {
    /// When it was terminated (终止合作关系时间).
    pub terminate_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnershipTermination
    []
    [terminate_time,]
    []
}
