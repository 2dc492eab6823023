// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries whether a user may receive a power bank insurance order (查询用户保险订单领取资格).
///
/// `GET /v3/hire-power-bank/user-qualifications/{openid}`
///
/// - Returns [`PowerBankInsuranceQualification`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询用户保险订单领取资格。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::QueryPowerBankInsuranceQualification;
///
/// let request = QueryPowerBankInsuranceQualification::new("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户保险订单领取资格",
    "/v3/hire-power-bank/user-qualifications/{openid}",
    "GET /v3/hire-power-bank/user-qualifications/{openid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPowerBankInsuranceQualification {
    /// The user's id within the application (微信用户在商户对应appid下的唯一标识). Required. It stands in the path.
    pub openid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPowerBankInsuranceQualification {
    /// Creates the request; setters add the other fields.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPowerBankInsuranceQualification
    [openid,]
    []
    []
}

wxpay_core::operation!(QueryPowerBankInsuranceQualification => PowerBankInsuranceQualification, wxpay_core::Spec::new(
    "industry.query_power_bank_insurance_qualification",
    wxpay_core::http::Method::GET,
    "/v3/hire-power-bank/user-qualifications/{openid}",
)
.title("查询用户保险订单领取资格")
.family("industry")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html")
.repeat(wxpay_core::Repeat::Freely));

/// Says whether a user may receive an insurance order.
#[derive(Clone)]
#[non_exhaustive]
pub struct PowerBankInsuranceQualification {
    /// True if the user can receive the insurance order (用户是否具有保险订单领取资格).
    pub qualified_user: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PowerBankInsuranceQualification
    []
    [qualified_user,]
    []
}
